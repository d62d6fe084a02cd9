import { dimensionOf, factorBetween } from '../facts/units.ts';
import type { Duration } from '../figures/figure.ts';
import { exactly, times } from '../figures/interval.ts';
import { gathered } from '../text/gathered.ts';
import { numeratorOf, type Rate } from './per.ts';
import { habitOf, isOpenPartly, periodsIn, periodsMean, periodsOf, periodWords } from './periods.ts';
import {
  ANOTHER_DEED,
  LASTS_BEFORE,
  LASTS_BEHIND,
  SAME_RATE,
  TOTAL_TIME,
  TOTAL_TIME_BEFORE,
  WEEK_OF,
} from './product-wording.ts';
import type { Multiplied, Placed, Scene } from './products.ts';
import type { Amount } from './share.ts';

/** "£350m a week, £18bn a year", "£18m over three years, £500,000 a month", "120 miles in two hours at 60mph". */
export function productsOfTime(scene: Scene, rate: Rate): Multiplied | null {
  if (rate.per.by !== 'time' || rate.figure.kind === 'duration') return null;
  const { unit: period } = rate.per;
  const all = [...(scene.before()?.placed ?? []), ...scene.placed];
  const totals = scene.placed.filter((one) => one.figure !== rate.figure && isSameMeasure(one.figure, rate.figure));
  const earlier = scene.before()?.placed.filter((one) => isSameMeasure(one.figure, rate.figure)) ?? [];
  const [total, ...others] = totals.length > 0 ? totals : earlier;
  if (!total || others.length > 0) return null;
  const longer = totals.length > 0 ? periodOfTotal(scene, total, period) : null;
  const unit = factorInto(total.figure, rate.figure);
  const told =
    longer === null ? overLength(scene, rate, period, total, all) : overPeriod(scene, rate, period, total, longer);
  if (!told) return null;
  return {
    of: isMotion(rate.figure) ? 'motion' : 'time',
    total: total.figure,
    habit: null,
    periods: null,
    doubtful: false,
    named: false,
    ...told,
    constant: times(told.constant, exactly(unit)),
    usual: told.usual * unit,
  };
}

type OfTime = Pick<Multiplied, 'factors' | 'constant' | 'usual' | 'because'> & Partial<Multiplied>;

/** "£350m a week, £18bn a year"; "£9.50 an hour, £18,278 a year for a 37-hour week". */
function overPeriod(scene: Scene, rate: Rate, period: string, total: Placed, longer: string): OfTime | null {
  const worked = workedIn(scene, period, longer);
  if (worked) return { ...worked, factors: [factor(rate.figure), factor(worked.figure)] };
  const count = periodsIn(period, longer);
  const usual = periodsMean(period, longer);
  if (!count || usual === null || isAnotherDeed(scene, rate, total)) return null;
  const openPartly = isOpenPartly(period, longer) && !isMotion(rate.figure);
  return {
    factors: [factor(rate.figure)],
    constant: count,
    usual,
    because: periodWords(period, longer),
    habit: habitOf(period, longer),
    periods: { shorter: period, longer },
    doubtful: openPartly || !isJoined(scene, rate, total) || isAlternative(scene, rate, total),
  };
}

/** "£18m over three years, £500,000 a month"; "120 miles in two hours at 60mph". */
function overLength(scene: Scene, rate: Rate, period: string, total: Placed, all: readonly Placed[]): OfTime | null {
  if (total.rate !== null && total.rate.per.by !== 'noun') return null;
  const [length, ...more] = durationsOf(scene, all);
  const count = length && more.length === 0 ? periodsOf(length.unit, period) : null;
  if (!length || !count) return null;
  return {
    factors: [factor(rate.figure), factor(length)],
    constant: count,
    usual: periodsMean(period, length.unit) ?? (count.low + count.high) / 2,
    because: periodWords(period, length.unit) || periodWords(length.unit, period),
    periods: { shorter: period, longer: length.unit },
  };
}

const factor = (figure: Amount): Multiplied['factors'][number] => ({ figure, inverse: false });

/** Of one currency; of one dimension; of counts one may lack its noun. */
function isSameMeasure(total: Amount, each: Amount): boolean {
  // "eight pints a day, 56 a week".
  if (total.kind === 'count' && total.unit === null && each.kind === 'quantity' && !each.unit.includes('-per-'))
    return true;
  if (total.kind !== each.kind) return false;
  if (total.kind === 'money') return total.unit === each.unit;
  if (total.kind === 'quantity')
    return (
      factorBetween(numeratorOf(total), numeratorOf(each)) !== null ||
      (each.unit === 'celsius' && total.unit === 'degree')
    );
  return (
    total.kind === 'count' &&
    (total.unit === each.unit || [total.unit, each.unit].some((unit) => unit === null || unit === 'person'))
  );
}

const factorInto = (total: Amount, each: Amount): number =>
  total.kind === 'quantity' ? (factorBetween(numeratorOf(each), numeratorOf(total)) ?? 1) : 1;

const isMotion = ({ unit, kind }: Amount): boolean => kind === 'quantity' && dimensionOf(unit) === 'speed';

/** The longer time that the total is of: " a year", " over a year", "last year". */
function periodOfTotal({ masked }: Scene, { at, rate }: Placed, period: string): string | null {
  const longer =
    rate?.per.by === 'time'
      ? rate.per.unit
      : (TOTAL_TIME.exec(masked.text.slice(at + 1, at + 60))?.groups?.['time'] ??
        TOTAL_TIME_BEFORE.exec(masked.text.slice(Math.max(0, at - 60), at))?.groups?.['time']);
  return longer !== undefined && periodsIn(period, longer.toLowerCase()) ? longer.toLowerCase() : null;
}

interface Worked {
  readonly figure: Duration;
  readonly constant: Multiplied['constant'];
  readonly usual: number;
  readonly because: string;
}

/** "£9.50 an hour … 37 hours a week … £18,278 a year": the hours of a week, the days of a week. */
function workedIn({ placed, masked }: Scene, period: string, longer: string): Worked | null {
  for (const { figure, rate, at } of placed) {
    if (figure.kind !== 'duration' || figure.unit !== period) continue;
    const week =
      rate?.per.by === 'time' ? rate.per.unit : WEEK_OF.test(masked.text.slice(at + 1, at + 30)) ? 'week' : null;
    const constant = week === null ? null : periodsOf(longer, week);
    if (week !== null && constant)
      return {
        figure,
        constant,
        usual: periodsMean(week, longer) ?? constant.low,
        because: periodWords(week, longer),
      };
  }
  return null;
}

/** Durations that say how long it took: "over three years", "in two hours", "a 48-minute climb". */
function durationsOf(scene: Scene, all: readonly Placed[]): readonly Duration[] {
  return gathered(all, ({ figure, at, rate }) => {
    if (figure.kind !== 'duration' || rate?.per.by === 'time') return [];
    const { masked } = scene.placed.some((one) => one.figure === figure) ? scene : (scene.before() ?? scene);
    const lasts =
      /^(?:over|within|around)$/i.test(figure.hedge ?? '') ||
      LASTS_BEFORE.test(masked.text.slice(Math.max(0, at - 40), at)) ||
      LASTS_BEHIND.test(masked.text.slice(at + 1, at + 30));
    return lasts && !/^ (?:ago|earlier|later|before|after)\b/.test(masked.text.slice(at + 1, at + 10)) ? [figure] : [];
  });
}

/** What stands between the two rates joins them as one. */
function isJoined({ masked, placed }: Scene, rate: Rate, total: Placed): boolean {
  const [left, right] = rate.at < total.at ? [rate.end, total.at] : [total.rate?.end ?? total.at + 1, rate.at];
  if (placed.some(({ at }) => at > Math.min(rate.at, total.at) && at < Math.max(rate.at, total.at))) return false;
  return SAME_RATE.test(masked.text.slice(left, right));
}

/** "earns £1,000 a week and saves £5,200 a year": what is done with the one and the other. */
const isAnotherDeed = ({ masked }: Scene, rate: Rate, total: Placed): boolean =>
  rate.at < total.at && ANOTHER_DEED.test(masked.text.slice(rate.end, total.at));

/** "costs $14.99 a month or $149 a year": the reader may choose. */
function isAlternative({ masked }: Scene, rate: Rate, total: Placed): boolean {
  return (
    total.figure.kind === 'money' &&
    / or $/.test(masked.text.slice(rate.end, total.at)) &&
    !/[,–—-] or $/.test(masked.text.slice(rate.end, total.at))
  );
}

/** "one every 30 seconds, 2,880 a day": the time between two of what is counted. */
export function productOfInterval(scene: Scene, length: Placed): Multiplied | null {
  const totals = scene.placed.filter(({ figure, rate }) => figure.kind === 'count' && rate?.per.by === 'time');
  const [total, ...others] = totals;
  if (!total || others.length > 0 || total.rate?.per.by !== 'time' || length.figure.kind !== 'duration') return null;
  const count = periodsOf(total.rate.per.unit, length.figure.unit);
  if (!count) return null;
  return {
    of: 'time',
    total: total.figure,
    factors: [{ figure: length.figure, inverse: true }],
    constant: count,
    usual: periodsMean(length.figure.unit, total.rate.per.unit) ?? (count.low + count.high) / 2,
    because: periodWords(length.figure.unit, total.rate.per.unit),
    habit: null,
    periods: { shorter: length.figure.unit, longer: total.rate.per.unit },
    doubtful:
      isOpenPartly(length.figure.unit, total.rate.per.unit) &&
      !/\b(?:or|making|which|that)\b/.test(scene.masked.text.slice(length.at, total.at)),
    named: false,
  };
}
