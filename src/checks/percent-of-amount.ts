import type { Check } from './check.ts';
import { judgeShare } from './shared/judge-share.ts';

/** "1% of $21.1bn, just over $2bn": a share of an amount and what the text makes of it. */
export const percentOfAmount = {
  id: 'percent-of-amount',
  title: 'Percentage of an amount',
  finds: 'A share of an amount that does not come to the figure given for it.',
  limits:
    'Silent where the figure is what an amount comes to once the percentage is added, and for bounds (“up to 5%”).',
  claim: 'share',
  examples: {
    inconsistent: [{ text: 'Fees are «1% of $21.1bn, just over $2bn».' }],
    consistent: [{ text: 'Research takes «3.5% of its £812m revenues, about £28m» a year.' }],
    silent: [{ text: 'A 12.5% service charge brings the £80 bill to £90.' }],
  },
  judge: (claim) => (claim.given === 'part' ? judgeShare(claim) : null),
} satisfies Check<'share'>;
