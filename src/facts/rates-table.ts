import { ALPHABET, FIRST_YEAR, LAST_MONTH, ROWS, STEP } from './rates-data.ts';

/** The natural logarithm of a currency's units per US dollar, month by month from the table's first; null where unknown. */
export type LogRates = readonly (number | null)[];

/** What one euro is fixed at, by the Council's irrevocable rates, and the month from which it holds. */
const EURO_PARITIES: Readonly<Record<string, readonly [rate: number, since: string]>> = {
  ATS: [13.7603, '1999-01'],
  BEF: [40.3399, '1999-01'],
  DEM: [1.95583, '1999-01'],
  ESP: [166.386, '1999-01'],
  FIM: [5.94573, '1999-01'],
  FRF: [6.55957, '1999-01'],
  IEP: [0.787564, '1999-01'],
  ITL: [1936.27, '1999-01'],
  NLG: [2.20371, '1999-01'],
  PTE: [200.482, '1999-01'],
  GRD: [340.75, '2001-01'],
};

/** The count of months from the table's first to one such as "2019-01". */
export const monthOf = (month: string): number =>
  (Number(month.slice(0, 4)) - FIRST_YEAR) * 12 + Number(month.slice(5, 7)) - 1;

/** The inverse of `monthOf`: "2019-01". */
export const monthName = (month: number): string =>
  `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

export const RATES_FIRST_MONTH: string = monthName(0);
export const RATES_LAST_MONTH: string = LAST_MONTH;
export const RATE_CURRENCIES: readonly string[] = [...Object.keys(ROWS), 'USD'].sort();

const MONTHS = monthOf(LAST_MONTH) + 1;
const decoded = new Map<string, LogRates>([['USD', new Array<number>(MONTHS).fill(0)]]);

/** A currency's rates, decoded when first asked for; null for a code that the table does not have. */
export const logRates = (code: string): LogRates | null => {
  const known = decoded.get(code);
  if (known) return known;
  if (!Object.hasOwn(ROWS, code)) return null;
  const rates = continuedInEuros(code, decode(ROWS[code] ?? ''));
  decoded.set(code, rates);
  return rates;
};

const decode = (row: string): (number | null)[] => {
  const [start = '', first = '', deltas = ''] = row.split('|');
  const rates = new Array<number | null>(MONTHS).fill(null);
  let step = Number(first);
  let month = Number(start);
  rates[month] = step * STEP;
  for (let at = 0; at < deltas.length; at++) {
    month++;
    const character = deltas[at];
    if (character === '#') continue;
    if (character === '~') {
      step += farDelta(deltas.slice(at + 1, at + 4));
      at += 3;
    } else {
      step += ALPHABET.indexOf(character ?? '') - Math.floor(ALPHABET.length / 2);
    }
    rates[month] = step * STEP;
  }
  return rates;
};

const farDelta = (digits: string): number =>
  [...digits].reduce((sum, digit) => sum * ALPHABET.length + ALPHABET.indexOf(digit), 0) - ALPHABET.length ** 3 / 2;

const continuedInEuros = (code: string, rates: (number | null)[]): LogRates => {
  const parity = EURO_PARITIES[code];
  const euro = parity && logRates('EUR');
  if (!parity || !euro) return rates;
  const since = monthOf(parity[1]);
  const fixed = Math.log(parity[0]);
  return rates.map((rate, month) => {
    const inEuros = euro[month] ?? null;
    return month < since ? rate : inEuros === null ? null : inEuros + fixed;
  });
};
