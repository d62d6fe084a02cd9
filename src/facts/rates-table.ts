import { FIRST_YEAR, LAST_MONTH, ROWS } from './rates-data.ts';
import { decodedRow } from './rates-decode.ts';
import { PEGS, type Peg } from './rates-pegs.ts';

/**
 * Rates of months after the table's last, averaged: units of each currency (ISO 4217) for one US dollar, by month:
 * `{'2026-10': {EUR: 0.86, GBP: 0.75}}`. Plain data, so that a worker can be given it.
 */
export type LaterRates = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Every currency's rates, up to the newest month that is known of any. */
export interface RateTable {
  readonly newest: number;
  /** Null for a code that the table does not have. */
  readonly logRates: (code: string) => LogRates | null;
}

/** The natural logarithm of a currency's units per US dollar, month by month from the table's first; null where unknown. */
export type LogRates = readonly (number | null)[];

/** The count of months from the table's first to one such as "2019-01". */
export const monthOf = (month: string): number =>
  (Number(month.slice(0, 4)) - FIRST_YEAR) * 12 + Number(month.slice(5, 7)) - 1;

/** The inverse of `monthOf`: "2019-01". */
export const monthName = (month: number): string =>
  `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The first month of any rate: "1957-01". */
export const RATES_FIRST_MONTH: string = monthName(0);

/** The newest month of the table. */
export const RATES_LAST_MONTH: string = LAST_MONTH;

/** ISO 4217 codes of the currencies with rates, those that the euro replaced among them. */
export const RATE_CURRENCIES: readonly string[] = [...Object.keys(ROWS), ...Object.keys(PEGS), 'USD'].sort();

const MONTHS = monthOf(LAST_MONTH) + 1;

/** A currency's rates in the table that comes with the program, decoded when first asked for; null for a code that it does not have. */
export const logRates = remembering((code): LogRates | null => {
  if (code === 'USD') return new Array<number>(MONTHS).fill(0);
  const text = Object.hasOwn(ROWS, code) ? ROWS[code] : undefined;
  if (text !== undefined) return ofRow(text);
  return ofPeg(code, logRates);
});

/** The table as it comes. */
export const TABLE: RateTable = { newest: MONTHS - 1, logRates };

/** The table carried on by later months; what it has itself is never overwritten, and a currency without later rates ends where it did. */
export function carriedOn(later: LaterRates): RateTable {
  const months = Object.keys(later).map(monthOf);
  const newest = Math.max(MONTHS - 1, ...months);
  const rates = remembering((code): LogRates | null => {
    if (!Object.hasOwn(ROWS, code) && code !== 'USD') return ofPeg(code, rates);
    const known = logRates(code);
    return (
      known && [...known, ...Array.from({ length: newest + 1 - MONTHS }, (_, at) => logIn(later, MONTHS + at, code))]
    );
  });
  return { newest, logRates: rates };
}

const logIn = (later: LaterRates, month: number, code: string): number | null => {
  const rates = later[monthName(month)];
  if (!rates) return null;
  if (code === 'USD') return 0;
  const rate = Object.hasOwn(rates, code) ? rates[code] : undefined;
  return rate === undefined ? null : Math.log(rate);
};

const ofRow = (text: string): LogRates => {
  const row = decodedRow(text);
  const base = logRates(row.base);
  return Array.from({ length: MONTHS }, (_, month) => {
    const [log, inDollars] = [row.logs[month - row.start] ?? null, base?.[month] ?? null];
    return log === null || inDollars === null ? null : log + inDollars;
  });
};

const ofPeg = (code: string, rates: (code: string) => LogRates | null): LogRates | null => {
  const peg: Peg | undefined = Object.hasOwn(PEGS, code) ? PEGS[code] : undefined;
  if (!peg) return null;
  const first = monthOf(peg.since);
  return (rates(peg.to) ?? []).map((log, month) => (log === null || month < first ? null : log + Math.log(peg.rate)));
};

function remembering<T>(found: (code: string) => T | null): (code: string) => T | null {
  const known = new Map<string, T>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const now = found(code);
    if (now !== null) known.set(code, now);
    return now;
  };
}
