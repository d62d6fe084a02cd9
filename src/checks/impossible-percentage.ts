import type { Bounded } from '../claims/impossible.ts';
import { dividedBy, exactly, overlaps, times } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { reachOf } from './shared/reach.ts';

const WHY: Readonly<Record<Exclude<Bounded['sense'], 'of'>, string>> = {
  fall: 'Nothing can fall by more than 100%.',
  share: 'No share of a whole is more than 100%.',
  double: 'Per cent is already per hundred: the figure is either per cent or per that number.',
};

/** "fell 120%", "130% of the vote": a percentage of which there can be no more than a hundred. */
export const impossiblePercentage = {
  id: 'impossible-percentage',
  title: 'Impossible percentage',
  finds: 'A fall, a discount or a share of a whole of more than 100%, and per cent given "per 100,000".',
  limits:
    'Silent for what can fall below zero (profit, growth), and for per cent of a target, a capacity or another year.',
  claim: 'bounded',
  examples: {
    inconsistent: [{ text: 'Sales of the diesel version «collapsed by 140%» after the scandal.' }],
    consistent: [{ text: 'The appeal has brought in «£60m, or 150% of its £40m» target.' }],
    silent: [{ text: 'Net profit fell 130%, turning last year’s $10m surplus into a $3m loss.' }],
  },
  judge: (claim) => {
    const { percentage, sense, start, end } = claim;
    if (sense === 'of') return borneOut(claim);
    return {
      verdict: 'inconsistent',
      confidence: 0.93,
      start,
      end,
      figures: [percentage.figure],
      message: `${WHY[sense]} The text says ${percentage.figure.text}.`,
      working: [
        `The text: ${percentage.figure.text}`,
        `The most there can be: ${sense === 'double' ? 'one of the two' : '100%'}`,
      ],
    };
  },
} satisfies Check<'bounded'>;

/** More than a hundred per cent, and rightly so. Where it does not fit, that is another check's affair. */
function borneOut({ percentage, part, whole, start, end }: Bounded): Judgement | null {
  const ratio = part && whole && dividedBy(reachOf(part).likely, reachOf(whole).likely);
  if (!ratio || !overlaps(times(ratio, exactly(100)), reachOf(percentage).likely)) return null;
  return {
    verdict: 'consistent',
    confidence: 0.85,
    start,
    end,
    figures: [part.figure, percentage.figure, whole.figure],
    message: `${part.figure.text} is ${percentage.figure.text} of ${whole.figure.text}.`,
    working: [`Part: ${part.figure.text}`, `Of: ${whole.figure.text}`, `The text: ${percentage.figure.text}`],
  };
}
