import type { Sequence } from '../claims/repeated-changes.ts';
import type { Stride } from '../claims/strides.ts';
import { between, type Interval, overlaps, times } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { percent } from './shared/change-slips.ts';
import { reachOf } from './shared/reach.ts';

/** Back where it began, within this part of it. */
const SAME: Interval = { low: 0.99, high: 1.01 };

/** "up 10% and down 10%" is almost where it began: neither right nor wrong. */
const CLOSE = 0.005;

/** "dropped 20%, then bounced 20%, wiping out the loss in full": percentages that follow each other multiply. */
export const successiveChanges = {
  id: 'successive-changes',
  title: 'Changes in turn',
  finds: 'Changes in per cent, one after another, whose result is not what the text says.',
  limits: 'Percentages that were added up where they multiply are put up for a look.',
  claim: 'sequence',
  examples: {
    inconsistent: [
      { text: 'The index dropped «20% on Monday, then rose 20% on Tuesday, wiping out the loss in full».' },
    ],
    consistent: [{ text: 'The coat was «30% off with a further 20% off the sale price, a saving of 44%».' }],
    silent: [{ text: 'Shares gained 5% on Monday and lost 5% on Tuesday in heavy trade.' }],
  },
  judge: (claim) => {
    const { strides, total, multiple } = claim;
    const product = strides.map((stride) => factorOf(stride, false)).reduce(times, { low: 1, high: 1 });
    const told = total ? factorOf(total, multiple) : SAME;
    if (overlaps(product, told)) {
      const back = total || Math.abs(strides.map(exact).reduce((a, b) => a * b, 1) - 1) < CLOSE;
      return back ? judgement(claim, 'consistent', 0.85, '') : null;
    }
    const sum = strides.reduce((all, { term, way }) => all + (way === 'up' ? 1 : -1) * partOf(term.figure), 0);
    const added = { low: 1 + sum - 0.005 * strides.length, high: 1 + sum + 0.005 * strides.length };
    if (total && strides.every(({ term }) => term.figure.kind === 'percentage') && overlaps(added, told))
      return judgement(claim, 'review', 0.6, ' Right if all are in per cent of the first figure.');
    return judgement(claim, 'inconsistent', 0.88, '');
  },
} satisfies Check<'sequence'>;

const partOf = ({ kind, value }: { readonly kind: string; readonly value: number }): number =>
  kind === 'percentage' ? value / 100 : value > 1 ? value - 1 : 1 - value;

/** What a stride multiplies by: "up 50%" 1.5, "lost half" 0.5, "doubled" 2. */
function factorOf({ term, way }: Stride, multiple: boolean): Interval {
  const { figure } = term;
  const { likely } = reachOf(term);
  if (figure.kind === 'percentage') {
    const [low, high] = [likely.low / 100, likely.high / 100];
    return way === 'up' ? between(1 + low, 1 + high) : between(1 - high, 1 - low);
  }
  // Spoken multiples in a row are meant exactly: "doubled, then doubled again".
  if (multiple || figure.value > 1 || /^halv/i.test(figure.text))
    return between(figure.value * 0.98, figure.value * 1.02);
  const factor = way === 'up' ? 1 + figure.value : 1 - figure.value;
  return between(factor * 0.98, factor * 1.02);
}

const exact = ({ term: { figure }, way }: Stride): number => {
  if (figure.kind === 'percentage') return 1 + ((way === 'up' ? 1 : -1) * figure.value) / 100;
  if (figure.value > 1 || /^halv/i.test(figure.text)) return figure.value;
  return way === 'up' ? 1 + figure.value : 1 - figure.value;
};

function judgement(claim: Sequence, verdict: Judgement['verdict'], confidence: number, doubt: string): Judgement {
  const { strides, total, start, end } = claim;
  const product = strides.map(exact).reduce((a, b) => a * b, 1);
  const result = claim.multiple
    ? `${Number(product.toPrecision(3))} times the start`
    : `${percent(product * 100, 1)} of the start, ${percent(Math.abs(product - 1) * 100, 1)} ${product < 1 ? 'less' : 'more'}`;
  const told = total ? total.term.figure.text : 'it is where it began';
  return {
    verdict,
    confidence,
    start,
    end,
    figures: [...new Set([...strides.map(({ term }) => term.figure), ...(total ? [total.term.figure] : [])])],
    message: `${verdict === 'review' ? 'Worth a look: ' : ''}One after another the changes make ${result}.${verdict === 'consistent' ? '' : ` The text says ${told}.`}${doubt}`,
    working: [
      ...strides.map(({ term, way }) => `${way === 'up' ? 'Up' : 'Down'}: ${term.figure.text}`),
      `In all: ${result}`,
      `The text: ${told}`,
    ],
  };
}
