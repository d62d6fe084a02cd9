import type { WholeMean } from '../claims/means.ts';
import type { Measured } from '../figures/figure.ts';
import type { Check, Judgement } from './check.ts';
import { binaryDeviation, cutTotalsOf, deviationFits, isDeviation, isTelling, totalsOf } from './shared/whole-means.ts';

/** "2.38 goals a game over 12 matches": no whole number of goals comes to that. */
export const meanOfIntegers = {
  id: 'mean-of-integers',
  title: 'Mean of whole numbers',
  finds: 'A mean, or a standard deviation, that no whole numbers of that many have.',
  limits:
    'Few numbers, each of them whole beyond doubt: goals, children, marks on a scale. What may be halved is put up for a look.',
  claim: 'mean',
  examples: {
    inconsistent: [{ text: 'They let in goals at a rate of «2.38 a game over their 12» matches.' }],
    review: [{ text: 'The «12 teachers took 6.53» sick days each on average.' }],
    consistent: [{ text: 'They let in goals at a rate of «2.42 a game over their 12» matches.' }],
    silent: [{ text: 'The 17 toddlers weighed 12.19 kilos on average.' }],
  },
  judge: (claim) => {
    const { mean, number, items, deviation, binary } = claim;
    const numbers = number.value * items;
    const printed = printedOf(mean);
    if (binary && deviation) {
      const allowed = binaryDeviation(printed, number.value);
      const fits = isDeviation(printedOf(deviation), allowed);
      const right = `Noughts and ones with a mean of ${mean.text} have a standard deviation of ${allowed.low.toFixed(2)} to ${allowed.high.toFixed(2)}.`;
      if (!fits) return judgement(claim, 'inconsistent', `${right} The text says ${deviation.text}.`, []);
      if (!isTelling(printed, numbers)) return judgement(claim, 'consistent', right, []);
    }
    if (!isTelling(printed, numbers)) return null;
    const totals = totalsOf(printed, numbers);
    const shown = workingOf(claim, numbers);
    if (totals.length === 0) {
      const message = `No whole number over ${numbers} comes to ${mean.text}.`;
      if (cutTotalsOf(printed, numbers).length > 0)
        return judgement(claim, 'review', `Worth a look: ${message} Right if its digits were cut off.`, shown);
      return claim.whole
        ? judgement(claim, 'inconsistent', message, shown)
        : judgement(claim, 'review', `Worth a look: ${message} Right if halves count, or one is left out.`, shown);
    }
    if (deviation && !binary && !deviationFits(printed, printedOf(deviation), number.value, items))
      return judgement(
        claim,
        claim.whole ? 'inconsistent' : 'review',
        `${claim.whole ? '' : 'Worth a look: '}No ${number.text} whole numbers have a mean of ${mean.text} and a standard deviation of ${deviation.text}.${claim.whole ? '' : ' Right if the scale is of several questions.'}`,
        shown,
      );
    return judgement(claim, 'consistent', `${totals[0]} over ${numbers} is ${mean.text}.`, shown);
  },
} satisfies Check<'mean'>;

const printedOf = ({ value, precision }: Measured) => ({ value, step: precision.step });

function workingOf({ mean }: WholeMean, numbers: number): readonly string[] {
  const below = Math.floor(mean.value * numbers);
  const places = Math.max(2, Math.round(-Math.log10(mean.precision.step)) + 1);
  return [below, below + 1].map((total) => `${total} over ${numbers}: ${(total / numbers).toFixed(places)}`);
}

function judgement(
  { mean, number, deviation, start, end, whole }: WholeMean,
  verdict: Judgement['verdict'],
  message: string,
  working: readonly string[],
): Judgement {
  return {
    verdict,
    confidence: verdict === 'consistent' ? 0.8 : whole ? 0.9 : 0.6,
    start,
    end,
    figures: [mean, number, ...(deviation ? [deviation] : [])],
    message,
    working: [...working, `The text: ${mean.text}`],
  };
}
