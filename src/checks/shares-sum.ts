import type { Portion } from '../claims/share.ts';
import type { ShareSet } from '../claims/sum.ts';
import { contains, exactly, overlaps, plus } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { hundredths, portionReach } from './shared/share-reach.ts';
import { partSlip } from './shared/sum-slips.ts';

/** A set that is further off than this was hardly meant as one, unless the words say that nothing is left. */
const FAR = 25;

/** "63% agreed and the remaining 47% did not": shares that are all of something, against a hundred. */
export const sharesSum = {
  id: 'shares-sum',
  title: 'Shares that make a whole',
  finds: 'Percentages that are said to be all of something and do not come to 100, whatever their rounding.',
  limits:
    'Only where the words close the set: “the remaining”, “the other”, an answer such as “did not know”. Silent where several answers were allowed.',
  claim: 'share-set',
  examples: {
    inconsistent: [{ text: 'In the poll «63% agreed and the remaining 47%» did not.' }],
    consistent: [{ text: 'In the poll «63% agreed and the remaining 37%» did not.' }],
    silent: [{ text: 'The charge was opposed by 63% of men and 71% of women.' }],
  },
  judge: (claim) => {
    const { shares, set } = claim;
    const reaches = shares.map(portionReach);
    const likely = reaches.map((reach) => reach.likely).reduce(plus);
    const sum = shares.reduce((value, share) => value + hundredths(share), 0);
    if (contains(likely, 100)) return set === 'open' ? null : judgement(claim, sum, 'consistent', '');
    if (set === 'open' || (set === 'shared-out' && sum < 100)) return null;
    if (isLeftByOthers(claim, sum)) return null;
    const slip = partSlip(shares.map(hundredths), 100);
    if (!slip && (shares.length > 2 || set !== 'closed') && Math.abs(sum - 100) > FAR) return null;
    // A hedge or a spoken fraction gives room; plain percentages only their rounding, or less where they are cut off.
    const wide = shares
      .map((share, index) => reaches[index]?.[isLoose(share) ? 'wide' : 'likely'] ?? exactly(0))
      .reduce(plus);
    if (contains(wide, 100)) return null;
    const cutOff = sum + shares.reduce((value, share) => value + (isLoose(share) ? 0 : share.precision.step), 0);
    return cutOff > 100 && sum < 100
      ? judgement(claim, sum, 'review', ' Right if the percentages were cut off instead of rounded.')
      : judgement(
          claim,
          sum,
          'inconsistent',
          slip === null ? '' : ` ${shares[slip]?.text ?? ''} may be ten times too large.`,
        );
  },
} satisfies Check<'share-set'>;

/** Do shares told before fill what is missing: "20% is a fee … 30% is ours and the remaining 50% is yours"? */
function isLeftByOthers({ before }: ShareSet, sum: number): boolean {
  const slack = exactly(100 - sum);
  return before.some((_, from) =>
    overlaps(
      before
        .slice(from)
        .map((share) => portionReach(share).wide)
        .reduce(plus),
      slack,
    ),
  );
}

const isLoose = ({ kind, hedge }: Portion): boolean => kind === 'ratio' || hedge !== null;

function judgement(
  { shares, start, end }: ShareSet,
  sum: number,
  verdict: Judgement['verdict'],
  doubt: string,
): Judgement {
  const added = shares.map(({ text }) => text).join(' + ');
  const right = `${Number(sum.toFixed(2))}%`;
  return {
    verdict,
    confidence: verdict === 'review' ? 0.5 : 0.9,
    start,
    end,
    figures: shares,
    message: `${verdict === 'review' ? 'Worth a look: ' : ''}${added} is ${right}${verdict === 'consistent' ? wholeWords(sum) : `, not 100%.${doubt}`}`,
    working: [`The shares: ${added}`, `Their sum: ${right}`, `Rounding allows: ${room(shares)}`],
    suggestion: null,
  };
}

/** What a sum of rounded shares may be: four whole percentages 98 to 102. */
function room(shares: ShareSet['shares']): string {
  const slack = shares.map(portionReach).reduce((value, { likely }) => value + (likely.high - likely.low) / 2, 0);
  const ends = [100 - slack, 100 + slack].map((value) => `${Number(value.toFixed(2))}%`);
  return `${ends[0]} to ${ends[1]}`;
}

const wholeWords = (sum: number): string =>
  Math.abs(sum - 100) < 1e-6 ? ', the whole.' : ', the whole but for rounding.';
