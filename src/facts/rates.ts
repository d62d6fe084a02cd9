import { logRates, monthName, monthOf, RATE_CURRENCIES, RATES_FIRST_MONTH, RATES_LAST_MONTH } from './rates-table.ts';
import { isUnsafe } from './rates-unsafe.ts';

export { RATE_CURRENCIES, RATES_FIRST_MONTH, RATES_LAST_MONTH };

/** Units of `to` for one unit of `from` over a time: "£6 million (€7 million)" in January 2019 lies between 1.10 and 1.17. */
export interface RateBand {
  readonly low: number;
  readonly high: number;
  /** The average rate within the time; where the time is open, the newest. */
  readonly typical: number;
  /** Rates of this currency and time are no evidence against a writer: hyperinflation, redenomination, parallel rates. */
  readonly unsafe: boolean;
  readonly from: string;
  readonly to: string;
  /** The months covered: "2018-11". */
  readonly firstMonth: string;
  readonly lastMonth: string;
}

/** A time from one day, month or year to the end of another: `{from: '1999', to: '2026'}`. */
export interface RateTime {
  readonly from: string;
  readonly to: string;
}

interface Months {
  readonly first: number;
  readonly last: number;
}

/** What a month's days stray from its average. */
const MARGIN = 0.015;

/** Months that stand in for a time after the table's end. */
const NEWEST = 6;

/** Where the time is open, the table's early years are left out. */
const OPEN_TIME: RateTime = { from: '1990', to: '9999' };

const TIME = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?/;

/**
 * The rates of two currencies around a time, or null where either, or the time, has no data.
 * A day or a month stands for itself, the two months before and the one after, since newspapers convert at the rates of the last weeks;
 * a year for itself and the December before. A time after the last month known takes the last six months known.
 */
export const rateBand = (from: string, to: string, when: string | RateTime | null): RateBand | null => {
  const [fromRates, toRates] = [logRates(from), logRates(to)];
  const wanted = monthsOf(when ?? OPEN_TIME);
  if (!fromRates || !toRates || !wanted) return null;
  const cross = (month: number): number | null => {
    const [a, b] = [fromRates[month] ?? null, toRates[month] ?? null];
    return a === null || b === null ? null : b - a;
  };
  let last = toRates.length - 1;
  while (last >= 0 && cross(last) === null) last--;
  const asked = wanted.first > last ? { first: last - NEWEST + 1, last } : wanted;
  const months: number[] = [];
  const logs: number[] = [];
  for (let month = Math.max(0, asked.first); month <= Math.min(last, asked.last); month++) {
    const log = cross(month);
    if (log === null) continue;
    months.push(month);
    logs.push(log);
  }
  const [firstKnown, lastKnown, newest] = [months[0], months.at(-1), logs.at(-1)];
  if (firstKnown === undefined || lastKnown === undefined || newest === undefined) return null;
  const [firstMonth, lastMonth] = [monthName(firstKnown), monthName(lastKnown)];
  return {
    low: Math.exp(Math.min(...logs) - MARGIN),
    high: Math.exp(Math.max(...logs) + MARGIN),
    typical: Math.exp(when === null ? newest : logs.reduce((sum, log) => sum + log, 0) / logs.length),
    unsafe: isUnsafe(from, firstMonth, lastMonth) || isUnsafe(to, firstMonth, lastMonth),
    from,
    to,
    firstMonth,
    lastMonth,
  };
};

const monthsOf = (when: string | RateTime): Months | null => {
  if (typeof when !== 'string') {
    const [from, to] = [monthsOf(when.from), monthsOf(when.to)];
    return from && to && { first: from.first, last: to.last };
  }
  if (!TIME.test(when)) return null;
  if (when.length === 4) return { first: monthOf(`${when}-01`) - 1, last: monthOf(`${when}-12`) };
  const month = monthOf(when);
  return { first: month - 2, last: month + 1 };
};
