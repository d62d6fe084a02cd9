import type { SameShare } from '../claims/share.ts';
import { type Interval, overlaps } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { percentLike } from './shared/judge-share.ts';
import { hundredths, portionReach } from './shared/share-reach.ts';

/** Further apart than this, the two were hardly meant as one. */
const ABSURD = 5;

/** "a third (45%)": a share in words and the same as a number. */
export const fractionAndPercent = {
  id: 'fraction-and-percent',
  title: 'Fraction and percentage',
  finds: 'A share in words (“a third”, “one in eight”, “most”) and a percentage for it that is another.',
  limits:
    'Silent where the percentage is of something else, a comparison or a target. “A third” is taken for anything from 30 to 36 per cent.',
  claim: 'same-share',
  examples: {
    inconsistent: [{ text: '«A third of the staff (45%)» have left.' }, { text: '«One in eight (20%)» cannot swim.' }],
    consistent: [{ text: '«A third of the staff (33%)» have left.' }],
    silent: [{ text: 'Half of the shops are shut, against 14% in the country as a whole.' }],
  },
  judge: (claim) => {
    const worded = wordedReach(claim);
    const given = claim.given.map(portionReach);
    if (given.some(({ likely }) => overlaps(likely, worded.likely)))
      return claim.given.length > 1 ? null : judgement(claim, worded.likely, 'consistent');
    // The words are loose, the number is not.
    if (given.some(({ likely }) => overlaps(likely, worded.wide))) return null;
    const [first] = claim.given;
    if (!first || (claim.bounds === null && apart(hundredths(first), worded.likely) > ABSURD)) return null;
    return judgement(claim, worded.likely, 'inconsistent');
  },
} satisfies Check<'same-share'>;

function wordedReach({ fraction, bounds }: SameShare): { readonly likely: Interval; readonly wide: Interval } {
  if (bounds) return { likely: bounds, wide: bounds };
  if (fraction) return portionReach(fraction);
  const none = { low: 0, high: 100 };
  return { likely: none, wide: none };
}

const apart = (value: number, { low, high }: Interval): number =>
  Math.max(value / Math.max(high, 1e-9), low / Math.max(value, 1e-9));

function judgement(claim: SameShare, worded: Interval, verdict: Judgement['verdict']): Judgement {
  const { fraction, words, given, bounds, start, end } = claim;
  const [first] = given;
  const numbers = given.map(({ text }) => text).join(', ');
  const told = fraction?.hedge ? `${fraction.hedge} ${words}` : words;
  const value =
    fraction && first && !bounds
      ? percentLike(first.kind === 'percentage' ? first : fraction, hundredths(fraction))
      : null;
  const is =
    value === null
      ? `“${told}” is ${worded.low === 0 ? 'less' : 'more'} than 50%.`
      : `${words} is ${value}${fraction?.hedge ? `, and the text says ${fraction.hedge}` : ''}.`;
  return {
    verdict,
    confidence: 0.92,
    start,
    end,
    figures: [...(fraction ? [fraction] : []), ...given],
    message: verdict === 'consistent' ? `${told} and ${numbers} agree.` : `${sentence(is)} The text says ${numbers}.`,
    working: [`In words: ${told}${value === null ? '' : ` (${value})`}`, `As a number: ${numbers}`],
    suggestion: null,
  };
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
