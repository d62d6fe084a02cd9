import type { Check } from './check.ts';
import { judgeProduct } from './shared/judge-product.ts';

/** "120 miles in two hours, an average of 80mph"; people to the square mile and tonnes to the hectare too. */
export const speedDistanceTime = {
  id: 'speed-distance-time',
  title: 'Speed, distance and time; density and yield',
  finds: 'A speed that distance and time do not give, a density or a yield that the area does not.',
  limits: 'Top, cruising and peak speeds are no averages and are left alone.',
  claim: 'product',
  examples: {
    inconsistent: [{ text: 'The coach took «two hours over the 120 miles, an average of 80mph».' }],
    consistent: [{ text: 'The coach took «two hours over the 120 miles, an average of 60mph».' }],
    silent: [{ text: 'The train, with a top speed of 186mph, covers the 300 miles in two and a half hours.' }],
  },
  judge: (claim) => (claim.of === 'motion' || claim.of === 'area' ? judgeProduct(claim) : null),
} satisfies Check<'product'>;
