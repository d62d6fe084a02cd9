import {
  carriedOn,
  type LaterRates,
  monthName,
  monthOf,
  RATE_CURRENCIES,
  RATES_FIRST_MONTH,
  RATES_LAST_MONTH,
  type RateTable,
  TABLE,
} from './rates-table.ts';
import { isUnsafe } from './rates-unsafe.ts';

export { type LaterRates, RATE_CURRENCIES, RATES_FIRST_MONTH, RATES_LAST_MONTH };

/** Units of `to` for one unit of `from` over a time: "£6 million (€7 million)" in January 2019 lies between 1.10 and 1.17. */
export interface RateBand {
  readonly low: number;
  readonly high: number;
  /** The average rate within the time; where the time is open (null), the newest. */
  readonly typical: number;
  /** Rates of this currency and time are no evidence against a writer: hyperinflation, redenomination, parallel rates. */
  readonly unsafe: boolean;
  readonly from: string;
  readonly to: string;
  /** The months covered: "2018-11". */
  readonly firstMonth: string;
  readonly lastMonth: string;
}

/** A time from one day, month or year to the end of another, with the weeks before its start: `{from: '1999', to: '2026'}`. */
export interface RateTime {
  readonly from: string;
  readonly to: string;
}

interface Months {
  readonly first: number;
  readonly last: number;
}

/**
 * What days stray beyond their months' averages, each way: half a per cent, half the pair's average monthly move of a year, and
 * a third of the largest within the time. Measured on the Federal Reserve's daily rates since 1971, the band of four months
 * so widened holds 99.2 to 99.9% of the days of every pair tried (dollar, euro, pound, yen, franc, rupee, rand, real, won, yuan,
 * krone), where a flat 1.5% holds 93% (rand) to 99.9% (krone to euro). It comes to about 2.5% each way for the dollar and
 * pound in calm months, 4.5% in late 2008, 0.6% for a peg.
 */
const MARGIN = { least: 0.005, ofAverage: 0.5, ofLargest: 0.35 };

/** The months before and after the time whose moves are averaged. */
const MOVES = { before: 12, after: 1 };

/**
 * Months that stand in for a time after the table's end. The band widens with the square root of the months waited, as a
 * random walk does: three average moves hold 98% of the pound's, euro's and yen's rates two months on, 96% six months on.
 */
const NEWEST = 6;
const DRIFT = 3;

/** After more months than these without rates a pair says nothing against a writer. */
const STALE = 6;

/** Where the time is open, the table's early years are left out. */
const OPEN_TIME: RateTime = { from: '1990', to: '9999' };

/** An article of no known time is hardly older than this: what was unsafe in the nineties is not held against its rates. */
const OPEN_UNSAFE = '2000-01';

const TIME = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?![\d-])/;

/** Exchange rates up to some month. */
export interface Rates {
  /** The newest month: "2026-09". */
  readonly lastMonth: string;
  /**
   * The rates of two currencies around a time, or null where either, or the time, has no data.
   * A day or a month stands for itself, the two months before and the one after, since newspapers convert at the rates of the
   * last weeks; a year for itself and the December before. A time after the pair's last month takes the last six months known, the
   * wider the later it is, and `lastMonth` says so; more than half a year after, it is unsafe.
   */
  readonly band: (from: string, to: string, when: string | RateTime | null) => RateBand | null;
}

/** An article asks for the same pair and time again and again. */
const REMEMBERED = 5000;

function ratesOf(table: RateTable): Rates {
  const remembered = new Map<string, RateBand | null>();
  return {
    lastMonth: monthName(table.newest),
    band: (from, to, when) => {
      const key = `${from} ${to} ${when === null ? 'open' : typeof when === 'string' ? when : `${when.from} ${when.to}`}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      if (remembered.size >= REMEMBERED) remembered.clear();
      const found = foundBand(table, from, to, when);
      remembered.set(key, found);
      return found;
    },
  };
}

/** The rates that come with the program. */
export const RATES: Rates = ratesOf(TABLE);

/** The program's own rates of two currencies around a time. */
export const rateBand: Rates['band'] = RATES.band;

/** Those rates carried on by later months. */
export const ratesWith = (later: LaterRates): Rates =>
  Object.keys(later).length === 0 ? RATES : ratesOf(carriedOn(later));

const foundBand = (table: RateTable, from: string, to: string, when: string | RateTime | null): RateBand | null => {
  const rates = crossRates(table, from, to);
  const wanted = monthsOf(when ?? OPEN_TIME);
  if (!rates || !wanted || wanted.last < wanted.first) return null;
  const newest = newestOf(rates);
  const waited = Math.max(0, wanted.named - newest);
  const asked =
    waited > 0 && when !== null ? { first: Math.min(wanted.first, newest - NEWEST + 1), last: newest } : wanted;
  const months = knownMonths(rates, asked);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const logs = months.map((month) => rates.log(month) ?? 0);
  const usual = mean(moves(rates, { first: first - MOVES.before, last: last + MOVES.after }));
  const largest = Math.max(0, ...moves(rates, { first, last }));
  const drift = when === null ? 0 : DRIFT * usual * Math.sqrt(waited);
  const margin = MARGIN.least + MARGIN.ofAverage * usual + MARGIN.ofLargest * largest + drift;
  const [firstMonth, lastMonth] = [monthName(first), monthName(last)];
  return {
    low: Math.exp(Math.min(...logs) - margin),
    high: Math.exp(Math.max(...logs) + margin),
    typical: Math.exp(when === null ? (logs.at(-1) ?? 0) : mean(logs)),
    unsafe:
      [from, to].some((code) => isUnsafe(code, when === null ? OPEN_UNSAFE : firstMonth, lastMonth)) || waited > STALE,
    from,
    to,
    firstMonth,
    lastMonth,
  };
};

/** A pair's rates as logarithms, null in a month where either has none. */
interface Cross {
  readonly log: (month: number) => number | null;
  /** The table's newest month, whether the pair has it or not. */
  readonly end: number;
}

const crossRates = ({ logRates, newest }: RateTable, from: string, to: string): Cross | null => {
  const [a, b] = [logRates(from), logRates(to)];
  if (!a || !b) return null;
  return {
    log: (month) => {
      const [log, other] = [a[month] ?? null, b[month] ?? null];
      return log === null || other === null ? null : other - log;
    },
    end: newest,
  };
};

const newestOf = ({ log, end }: Cross): number => {
  let month = end;
  while (month >= 0 && log(month) === null) month--;
  return month;
};

interface Wanted extends Months {
  /** The month that the writing names, or the first of its year: what is compared with the newest known. */
  readonly named: number;
}

const monthsOf = (when: string | RateTime): Wanted | null => {
  if (typeof when !== 'string') {
    const [from, to] = [monthsOf(when.from), monthsOf(when.to)];
    return from && to && { first: from.first, last: to.last, named: from.named };
  }
  if (!TIME.test(when)) return null;
  if (!/^\d{4}-\d/.test(when)) {
    const january = monthOf(`${when.slice(0, 4)}-01`);
    return { first: january - 1, last: january + 11, named: january };
  }
  const named = monthOf(when);
  return { first: named - 2, last: named + 1, named };
};

const knownMonths = (rates: Cross, { first, last }: Months): readonly number[] => {
  const months: number[] = [];
  for (let month = Math.max(0, first); month <= Math.min(rates.end, last); month++) {
    if (rates.log(month) !== null) months.push(month);
  }
  return months;
};

/** From each month to the next, both known, in logarithms without sign; the first from the month before. */
const moves = (rates: Cross, { first, last }: Months): readonly number[] => {
  const found: number[] = [];
  for (let month = Math.max(1, first); month <= Math.min(rates.end, last); month++) {
    const [before, log] = [rates.log(month - 1), rates.log(month)];
    if (before !== null && log !== null) found.push(Math.abs(log - before));
  }
  return found;
};

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
