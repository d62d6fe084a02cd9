import type { Check } from './check.ts';
import { judgeProduct } from './shared/judge-product.ts';

/** "$500m for 327m people, $1m each": a total, a number, and what falls to each. */
export const perUnit = {
  id: 'per-unit',
  title: 'Total, number and each',
  finds: 'An amount for each, a head or a unit that the total and the number do not give.',
  limits: 'Only where one total and one number stand near the rate; prices from, up to and on average are left alone.',
  claim: 'product',
  examples: {
    inconsistent: [{ text: 'He spent «$500m on a nation of 327m people, or $1m» each.' }],
    consistent: [{ text: 'He spent «$500m on a nation of 327m people, or $1.50» each.' }],
    silent: [{ text: 'The £60m theatre has 1,200 seats, and tickets start at £25 each.' }],
  },
  judge: (claim) => (claim.of === 'unit' ? judgeProduct(claim) : null),
} satisfies Check<'product'>;
