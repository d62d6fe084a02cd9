import type { Change, Level, Term } from '../claims/change.ts';
import { hedgeNamed } from '../figures/hedges.ts';
import { dividedBy, exactly, type Interval, minus, overlaps, plus, times } from '../figures/interval.ts';
import { gathered } from '../text/gathered.ts';
import type { Check, Judgement } from './check.ts';
import { percent, percentSlip } from './shared/change-slips.ts';
import { type FigureReach, grainOf, reachOf, scaledReach } from './shared/reach.ts';

/** Further apart than this, and no slip explains it: the figures were hardly meant to agree. */
const ABSURD = 8;

/** "cut by 50%, from 146,000 to 100,000": the percentage of a change against the amounts that it leads from and to. */
export const percentChange = {
  id: 'percent-change',
  title: 'Percentage change',
  finds: 'A rise or fall in per cent that does not follow from the amounts before and after it.',
  limits:
    'Silent where the percentage is on another footing than the amounts: like-for-like, annualised, in another currency, against another period.',
  claim: 'change',
  examples: {
    inconsistent: [{ text: 'The force was «cut by 50%, from 146,000 to 100,000».' }],
    consistent: [{ text: 'Spending «climbed 52% to $10 billion from $6.6 billion».' }],
    silent: [{ text: 'Revenue rose 5% at constant currency, to €880m from €861m.' }],
  },
  judge: (claim) => {
    const { rate, from, to } = claim;
    if (!rate || from?.figure.kind === 'percentage' || to?.figure.kind === 'percentage' || from?.figure.value === 0)
      return null;
    const ends = endsOf(claim);
    if (!ends || ends.from <= 0 || ends.to < 0) return null;
    const way = ends.to > ends.from ? 'up' : 'down';
    // A word that goes the other way is a matter of direction.
    if (claim.way !== null && claim.way !== way && ends.to !== ends.from) return null;
    const down = (claim.way ?? way) === 'down';
    const [likely, wide] = [changeOf(ends.likely, down), changeOf(ends.wide, down)];
    if (!likely || !wide) return null;
    const printed = rate.figure.kind === 'ratio' ? scaledReach(reachOf(rate), 100) : reachOf(rate);
    if (overlaps(likely, printed.likely)) return judgement(claim, ends, 'consistent', 0.9, '');
    if (claim.rebased) return null;
    if (overlaps(wide, printed.wide))
      return claim.tight && !claim.compared && !isBound(rate) ? nearMiss(claim, ends) : null;
    return doubted(claim, ends, printed.likely);
  },
} satisfies Check<'change'>;

interface Ends {
  readonly from: number;
  readonly to: number;
  readonly likely: readonly [Interval, Interval];
  readonly wide: readonly [Interval, Interval];
}

/** Both ends, one of them by way of the step where only that is told: "up £1.6bn, or 1.8%, to £92.7bn". */
function endsOf({ from, to, by, way }: Change): Ends | null {
  if (from && to) return both(from, to);
  const one = from ?? to;
  if (!one || !by || way === null) return null;
  const [end, step] = [reachOf(one), reachOf(by)];
  const adds = (from !== null) === (way === 'up');
  const other = (a: Interval, b: Interval): Interval => (adds ? plus(a, b) : minus(a, b));
  const value = one.figure.value + (adds ? by.figure.value : -by.figure.value);
  const found: FigureReach = {
    likely: other(end.likely, step.likely),
    given: other(end.given, step.given),
    wide: other(end.wide, step.wide),
  };
  const [start, finish] = from ? [end, found] : [found, end];
  return {
    from: from ? one.figure.value : value,
    to: from ? value : one.figure.value,
    likely: [start.likely, finish.likely],
    wide: [start.given, finish.given],
  };
}

function both(from: Term<Level>, to: Term<Level>): Ends {
  const grain = grainOf(from.figure, to.figure);
  const [a, b] = [reachOf(from, grain), reachOf(to, grain)];
  return { from: from.figure.value, to: to.figure.value, likely: [a.likely, b.likely], wide: [a.given, b.given] };
}

/** The change in per cent of the start, a fall counted as positive. */
function changeOf([from, to]: readonly [Interval, Interval], down: boolean): Interval | null {
  const ratio = dividedBy(to, from);
  const rise = ratio && times(minus(ratio, exactly(1)), exactly(100));
  return rise && (down ? { low: -rise.high, high: -rise.low } : rise);
}

/** "more than 30%" for 65% is true, and no more is said of it. */
const isBound = ({ hedge }: Term): boolean => (hedgeNamed(hedge)?.bound ?? null) !== null;

const exact = ({ from, to }: Ends): number => (Math.abs(to - from) / from) * 100;

function nearMiss(claim: Change, ends: Ends): Judgement {
  return judgement(claim, ends, 'review', 0.5, ' Right if a figure was cut off or rounded further on the way.');
}

function doubted(claim: Change, ends: Ends, printed: Interval): Judgement | null {
  const { rate } = claim;
  if (!rate) return null;
  const slip = ends.from === ends.to ? null : percentSlip(ends.from, ends.to, rate.figure, printed);
  const sure = claim.tight && (!claim.compared || slip !== null);
  if (!sure && !slip) return null;
  const said = rate.figure.kind === 'ratio' ? rate.figure.value * 100 : rate.figure.value;
  const apart = Math.max(said, exact(ends)) / Math.max(0.1, Math.min(said, exact(ends)));
  if (!slip && apart > ABSURD)
    return judgement(claim, ends, 'review', 0.5, ' Right if the percentage is of something else.');
  return judgement(claim, ends, 'inconsistent', slip ? 0.97 : 0.92, slip ? ` ${slip.message}` : '', true);
}

function judgement(
  claim: Change,
  ends: Ends,
  verdict: Judgement['verdict'],
  confidence: number,
  doubt: string,
  suggests = false,
): Judgement {
  const { from, to, by, rate } = claim;
  const decimals = decimalsOf(rate?.figure.precision.step ?? 1, exact(ends));
  const right = percent(exact(ends), decimals);
  const rise = ends.to >= ends.from ? 'more' : 'less';
  const [a, b] = [from?.figure.text ?? null, to?.figure.text ?? null];
  const sum =
    a !== null && b !== null
      ? `${b} is ${right} ${rise} than ${a}.`
      : b !== null
        ? `A change of ${by?.figure.text ?? ''} that ends at ${b} is ${right}.`
        : `${by?.figure.text ?? ''} is ${right} of ${a ?? ''}.`;
  const says = verdict === 'consistent' ? '' : ` The text says ${rate?.figure.text ?? ''}.`;
  return {
    verdict,
    confidence,
    start: claim.start,
    end: claim.end,
    figures: gathered([from, to, from && to ? null : by, rate], (term) => (term ? [term.figure] : [])),
    message: `${verdict === 'review' ? 'Worth a look: ' : ''}${sum}${says}${doubt}`,
    working: [
      ...(a !== null ? [`Before: ${a}`] : []),
      ...(b !== null ? [`After: ${b}`] : []),
      ...(a !== null && b !== null ? [] : [`Change: ${by?.figure.text ?? ''}`]),
      `Change in per cent: ${right}`,
      `The text: ${rate?.figure.text ?? ''}`,
    ],
    suggestion:
      suggests && rate?.figure.kind === 'percentage'
        ? { span: rate.figure, text: inItsPlace(rate.figure.text, right) }
        : null,
  };
}

/** As many decimals as the article prints, one at least where a small figure needs it. */
const decimalsOf = (step: number, value: number): number =>
  step < 1 ? Math.min(3, Math.ceil(-Math.log10(step) - 1e-9)) : value < 10 ? 1 : 0;

/** "nearly 250 per cent" keeps its words. */
const inItsPlace = (text: string, right: string): string =>
  /\d/.test(text) ? text.replace(/\d[\d,.]*(?: ?\d\/\d)?|[½¼¾]/, () => right.slice(0, -1)) : right;
