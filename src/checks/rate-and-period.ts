import type { Check } from './check.ts';
import { judgeProduct } from './shared/judge-product.ts';

/** "£350m a week, £12bn a year": a rate and what it comes to over a longer time. */
export const rateAndPeriod = {
  id: 'rate-and-period',
  title: 'Rate and period',
  finds: 'A rate that does not come to the total of its period: so much a week and so much a year.',
  limits:
    'Prices for paying in advance, opening hours and peaks leave other totals open; working days and weeks are put up for a look.',
  claim: 'product',
  examples: {
    inconsistent: [{ text: 'The bill is «£350m a week, or £12bn» a year.' }],
    consistent: [{ text: 'The bill is «£350m a week, or £18bn» a year.' }],
    silent: [{ text: 'A pass costs £12 a month or £99 a year.' }],
  },
  judge: (claim) => (claim.of === 'time' ? judgeProduct(claim) : null),
} satisfies Check<'product'>;
