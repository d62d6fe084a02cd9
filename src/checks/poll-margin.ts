import type { Numbered } from '../claims/numbered.ts';
import type { PollError } from '../claims/polls.ts';
import { between, exactly, type Interval, minus, overlaps, rounded, times } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';

/**
 * Half the 95% interval of a share of 50% in a simple random sample: 1.96 × 50 / √n, in points (Cochran, Sampling Techniques, 1977).
 * Weighted and clustered samples have more, never less.
 */
const AT_95 = 98;
/** How much wider weighting and clusters make it at most, as pollsters print it. */
const DESIGN = 1.8;

/** "1,000 adults, margin of error ±1 point"; "leads 44-41, outside the three-point margin". */
export const pollMargin = {
  id: 'poll-margin',
  title: 'Margin of error',
  finds:
    'A margin of error that is too small for the number of people asked, and a lead within it that is said to be beyond.',
  limits: 'Other levels than 95% are left alone; a lead of up to twice the margin may be called either way.',
  claim: 'poll',
  examples: {
    inconsistent: [{ text: 'The poll of «1,000 adults has a margin of error of plus or minus 1 point».' }],
    consistent: [{ text: 'The poll of «1,000 adults has a margin of error of plus or minus 3 points».' }],
    silent: [{ text: 'The poll of 1,000 adults asked about a margin of profit of 1 point.' }],
  },
  judge: (claim) => (claim.sample ? judgeSample(claim, claim.sample) : judgeLead(claim)),
} satisfies Check<'poll'>;

const marginReach = ({ value, precision, hedge, interval }: Numbered): Interval =>
  hedge !== null && !/[±+]|plus/i.test(hedge) ? interval : rounded(value, precision.step);

function judgeSample(claim: PollError, sample: Numbered): Judgement | null {
  const { margin, population } = claim;
  const finite = population ? Math.sqrt(Math.max(0, population.value - sample.value) / (population.value - 1)) : 1;
  const right = (AT_95 / Math.sqrt(sample.value)) * finite;
  const words = `${sample.text} people give a margin of about ${points(right)} points: 98 divided by the square root of ${sample.text}${
    population ? `, times ${points(finite)} since that is a good part of all ${population.text}` : ''
  }`;
  const printed = marginReach(margin);
  if (overlaps({ low: right * 0.97, high: right * DESIGN }, printed)) return said(claim, 'consistent', words, '');
  // "3 points" of 3.5 is cut off; a share far from one half has less.
  if (printed.high >= right * 0.8 && printed.low <= right) return null;
  const tenth = [0.1, 10, 100, 0.01].some((power) =>
    overlaps(times({ low: right * 0.97, high: right * 1.1 }, exactly(power)), printed),
  );
  if (printed.low > right) return tenth ? said(claim, 'inconsistent', words, '') : null;
  return said(claim, 'inconsistent', words, '');
}

function judgeLead(claim: PollError): Judgement | null {
  const { lead, margin, says } = claim;
  const [a, b] = lead;
  if (!a || says === null) return null;
  const gap = b ? minus(exactly(Math.max(a.value, b.value)), exactly(Math.min(a.value, b.value))) : exactly(a.value);
  const size = gap.low;
  const from = b ? `${a.text} and ${b.text} are ${points(size)} points apart` : `The lead is ${points(size)} points`;
  const words = `${from}; the margin of error is ${margin.text}`;
  const reach = between(margin.value, 2 * margin.value);
  if (says === 'outside') {
    if (size <= margin.value) return said(claim, 'inconsistent', words, ' That is not outside it.');
    return size >= reach.high ? said(claim, 'consistent', words, '') : null;
  }
  if (size > reach.high) return said(claim, 'inconsistent', words, ' That is more than twice as much.');
  return said(claim, 'consistent', words, '');
}

const points = (value: number): string => String(Number(value.toPrecision(2)));

function said(claim: PollError, verdict: Judgement['verdict'], words: string, doubt: string): Judgement {
  const { margin, sample, lead, start, end } = claim;
  const says = verdict === 'consistent' ? '' : claim.says === null ? ` The text gives ${margin.text}.` : doubt;
  return {
    verdict,
    confidence: 0.9,
    start,
    end,
    figures: [...(sample ? [sample] : []), ...lead, margin],
    message: `${words}.${says}`,
    working: [words, `The text gives: ${margin.text}`],
  };
}
