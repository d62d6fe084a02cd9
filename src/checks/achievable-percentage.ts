import type { Amount, Portion } from '../claims/share.ts';
import { contains, rounded } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';

/** "67.4% of 150 people": a percentage that no whole number of them comes to (GRIM). */
export const achievablePercentage = {
  id: 'achievable-percentage',
  title: 'Achievable percentage',
  finds: 'A percentage of a small group that no whole number of its members comes to.',
  limits:
    'Only where the group is small enough to tell. Put up for a look, since the percentage may be of those who answered; only less than one of them cannot be.',
  claim: 'share',
  examples: {
    inconsistent: [{ text: 'He said «.05% of the firm’s 300» drivers had failed.' }],
    review: [{ text: '«Of the 150 people in the trial, 67.4%» recovered.' }],
    consistent: [{ text: '«Of the 150 people in the trial, 67.3%» recovered.' }],
    silent: [{ text: 'Of the 1,003 people asked, 43% agreed.' }],
  },
  judge: ({ part, whole, share, start, end }) => {
    if (part || share?.kind !== 'percentage' || !isTelling(whole, share)) return null;
    const near = Math.floor((share.value / 100) * whole.value);
    const counts = [near - 1, near, near + 1, near + 2].filter((count) => count >= 0 && count <= whole.value);
    const allowed = rounded(share.value, share.precision.step);
    const fit = counts.find((count) => contains(allowed, (count / whole.value) * 100));
    const told = { start, end, figures: [whole, share] };
    if (fit !== undefined)
      return {
        ...told,
        verdict: 'consistent',
        confidence: 0.8,
        message: `${share.text} is ${fit} of ${whole.text}.`,
        working: workingOf([fit], whole, share),
      };
    if (((share.value + share.precision.step) / 100) * whole.value < 1)
      return {
        ...told,
        verdict: 'inconsistent',
        confidence: 0.9,
        message: `${share.text} of ${whole.text} is less than one.`,
        working: [`One of ${whole.text}: ${(100 / whole.value).toFixed(2)}%`, `The text: ${share.text}`],
      };
    const around = [near, near + 1].filter((count) => counts.includes(count));
    return {
      ...told,
      verdict: 'review',
      confidence: 0.7,
      message: `Worth a look: no whole number of ${whole.text} comes to ${share.text}. Right if it is of those who answered, or weighted.`,
      working: workingOf(around, whole, share),
    };
  },
} satisfies Check<'share'>;

/** A count known to the last one, and few enough that their shares stand further apart than the digits printed. */
const isTelling = (whole: Amount, { precision, hedge, value }: Portion): boolean =>
  whole.kind === 'count' &&
  whole.hedge === null &&
  hedge === null &&
  Number.isInteger(whole.value) &&
  whole.value > 0 &&
  whole.precision.step <= 1 &&
  value <= 100 &&
  100 / whole.value > precision.step;

function workingOf(counts: readonly number[], whole: Amount, share: Portion): Judgement['working'] {
  const decimals = Math.max(1, Math.round(-Math.log10(share.precision.step)) + 1);
  return [
    ...counts.map((count) => `${count} of ${whole.text}: ${((count / whole.value) * 100).toFixed(decimals)}%`),
    `The text: ${share.text}`,
  ];
}
