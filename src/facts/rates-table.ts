import { FIRST_YEAR, LAST_MONTH, ROWS } from './rates-data.ts';
import { decodedRow } from './rates-decode.ts';
import { PEGS, type Peg } from './rates-pegs.ts';

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
const decoded = new Map<string, LogRates>([['USD', new Array<number>(MONTHS).fill(0)]]);

/** A currency's rates, decoded when first asked for; null for a code that the table does not have. */
export const logRates = (code: string): LogRates | null => {
  const known = decoded.get(code);
  if (known) return known;
  const rates = readRates(code);
  if (rates) decoded.set(code, rates);
  return rates;
};

const readRates = (code: string): LogRates | null => {
  const text = Object.hasOwn(ROWS, code) ? ROWS[code] : undefined;
  if (text !== undefined) return ofRow(text);
  const peg = Object.hasOwn(PEGS, code) ? PEGS[code] : undefined;
  return peg ? ofPeg(peg) : null;
};

const ofRow = (text: string): LogRates => {
  const row = decodedRow(text);
  const base = logRates(row.base);
  return Array.from({ length: MONTHS }, (_, month) => {
    const [log, inDollars] = [row.logs[month - row.start] ?? null, base?.[month] ?? null];
    return log === null || inDollars === null ? null : log + inDollars;
  });
};

const ofPeg = ({ to, rate, since }: Peg): LogRates => {
  const first = monthOf(since);
  return (logRates(to) ?? []).map((log, month) => (log === null || month < first ? null : log + Math.log(rate)));
};
