import type { Change, Level, Term } from '../claims/change.ts';
import type { Figure, Ratio } from '../figures/figure.ts';
import { contains, dividedBy, exactly, type Interval, minus, overlaps, times } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { percent } from './shared/change-slips.ts';
import { reachOf, scaledReach } from './shared/reach.ts';

/** "from 15% to 10%, a 5% fall": the change of a percentage told in per cent, where points are meant. */
export const percentOrPoints = {
  id: 'percent-or-points',
  title: 'Per cent or points',
  finds: 'The change of a percentage told in per cent where it is that many points, or where it is neither.',
  limits: 'Per cent for points is at most put up for a look: much of the press writes it so.',
  claim: 'change',
  examples: {
    inconsistent: [
      { text: 'The share of homes heated by oil «fell by 20 per cent, from 40 per cent to 34 per cent».' },
    ],
    consistent: [{ text: 'Reoffending is «down by 20%, from 30% to 24%».' }],
    silent: [{ text: 'Unemployment fell to 4% from 5%, while wages rose 1% over the same three months.' }],
  },
  judge: (claim) => {
    const { from, to, rate } = claim;
    if (!rate || from?.figure.kind !== 'percentage' || to?.figure.kind !== 'percentage') return null;
    if (from.figure.value <= 0 || to.figure.value < 0) return null;
    const down = to.figure.value < from.figure.value;
    if (claim.way !== null && (claim.way === 'down') !== down && from.figure.value !== to.figure.value) return null;
    // Beside 5.5 per cent, "5 per cent" is 5.0.
    const step = Math.min(from.figure.precision.step, to.figure.precision.step);
    const [a, b] = [reachOf(finer(from, step)), reachOf(finer(to, step))];
    const told = rate.figure.kind === 'ratio' ? scaledReach(reachOf(rate), 100) : reachOf(rate);
    const points = sized(minus(b.likely, a.likely), down);
    const relative = relativeOf(a.likely, b.likely, down);
    const isPoints =
      rate.figure.kind === 'percentage' &&
      overlaps(points, told.likely) &&
      !contains(told.likely, exactRelative(claim));
    if (!isPoints && relative && overlaps(relative, told.likely)) return judgement(claim, 'consistent', 0.85, '');
    if (isPoints) return claim.tight ? judgement(claim, 'review', 0.7, ' Right if percentage points are meant.') : null;
    if (claim.rebased || claim.compared || !claim.tight) return null;
    const wide = relativeOf(a.given, b.given, down);
    if (!wide || overlaps(wide, told.wide) || overlaps(sized(minus(b.given, a.given), down), told.wide)) return null;
    return judgement(claim, 'inconsistent', 0.9, '');
  },
} satisfies Check<'change'>;

const sized = ({ low, high }: Interval, down: boolean): Interval => (down ? { low: -high, high: -low } : { low, high });

const finer = (term: Term<Level>, step: number): Term<Level> => ({
  ...term,
  figure: { ...term.figure, precision: { ...term.figure.precision, step } },
});

const exactRelative = ({ from, to }: Change): number =>
  from && to ? (Math.abs(to.figure.value - from.figure.value) / from.figure.value) * 100 : 0;

function relativeOf(from: Interval, to: Interval, down: boolean): Interval | null {
  const ratio = dividedBy(to, from);
  return ratio && sized(times(minus(ratio, exactly(1)), exactly(100)), down);
}

function judgement(claim: Change, verdict: Judgement['verdict'], confidence: number, doubt: string): Judgement | null {
  const { from, to, rate, start, end } = claim;
  if (!from || !to || !rate) return null;
  const [a, b] = [from.figure.value, to.figure.value];
  const points = pointsText(Math.abs(b - a));
  const relative = percent((Math.abs(b - a) / a) * 100);
  const sum = `From ${from.figure.text} to ${to.figure.text} is ${points}, or ${relative} of the first.`;
  const says = verdict === 'consistent' ? '' : ` The text says ${rate.figure.text}.`;
  const figures: readonly Figure[] = [from.figure, to.figure, rate.figure];
  return {
    verdict,
    confidence,
    start,
    end,
    figures,
    message: `${verdict === 'review' ? 'Worth a look: ' : ''}${sum}${says}${doubt}`,
    working: [
      `In points: ${points}`,
      `In per cent of ${from.figure.text}: ${relative}`,
      `The text: ${rate.figure.text}`,
    ],
    suggestion: verdict === 'review' ? { span: rate.figure, text: suggested(rate.figure) } : null,
  };
}

const pointsText = (value: number): string => {
  const points = Number(value.toFixed(2));
  return `${points} ${points === 1 ? 'point' : 'points'}`;
};

const suggested = (figure: Pick<Ratio, 'text' | 'value'>): string =>
  `${/\d[\d.,]*(?: ?\d\/\d)?/.exec(figure.text)?.[0] ?? figure.value} percentage ${figure.value === 1 ? 'point' : 'points'}`;
