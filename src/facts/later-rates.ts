import { type LaterRates, logRates, monthName, monthOf, RATES_LAST_MONTH } from './rates-table.ts';

/** How many months the table may be carried on by: an edition older than that wants an update of the program. */
const MOST_MONTHS = 36;

/**
 * No currency of the European Central Bank's list has moved so far from one month's average to the next since 1999: the furthest, the
 * rouble in March 2022, went 1.34 times as far up. What does is a slip, a new unit or no rate, and would be held against a writer.
 */
const FARTHEST = Math.log(1.5);

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const DAY = /^(\d{4}-(?:0[1-9]|1[0-2]))-(?:0[1-9]|[12]\d|3[01])$/;

/** The month after the table's last, of which rates are wanted: "2026-10". */
export const FIRST_LATER_MONTH: string = monthName(monthOf(RATES_LAST_MONTH) + 1);

/**
 * Later rates of any origin (storage, a service), repaired: months after the table's last up to `until` ("2026-11"), at most 36; currencies
 * that the table has in its last month; numbers that can follow from the month before. The rest is left out. Never throws.
 */
export function laterRatesFrom(value: unknown, until: string): LaterRates {
  const months = recordOf(value);
  const last = Math.min(monthOf(until), monthOf(RATES_LAST_MONTH) + MOST_MONTHS);
  const wanted = Object.keys(months)
    .filter((month) => MONTH.test(month) && month >= FIRST_LATER_MONTH && monthOf(month) <= last)
    .sort();
  const before = new Map<string, number>();
  const later: Record<string, Readonly<Record<string, number>>> = {};
  for (const month of wanted) {
    const rates = ratesAfter(before, recordOf(months[month]));
    if (rates.length > 0) later[month] = Object.fromEntries(rates);
  }
  return later;
}

/** The rates of a month that can follow from those before, which they then replace. */
function ratesAfter(before: Map<string, number>, said: Readonly<Record<string, unknown>>): [string, number][] {
  return Object.entries(said).flatMap(([code, rate]): [string, number][] => {
    if (code === 'USD' || !isRate(rate)) return [];
    const known = before.get(code) ?? logRates(code)?.[monthOf(RATES_LAST_MONTH)] ?? null;
    if (known === null || Math.abs(Math.log(rate) - known) > FARTHEST) return [];
    before.set(code, Math.log(rate));
    return [[code, rate]];
  });
}

/**
 * Monthly averages of daily rates as the European Central Bank's are handed on, in units for one US dollar:
 * `{"base": "USD", "rates": {"2026-10-01": {"EUR": 0.86, "GBP": 0.75}}}`. Null for what is no such answer.
 */
export function laterRatesOfDays(answer: unknown, until: string): LaterRates | null {
  const { base, amount = 1, rates } = recordOf(answer);
  if (base !== 'USD' || amount !== 1 || !isRecord(rates)) return null;
  const sums = new Map<string, Map<string, { sum: number; days: number }>>();
  for (const [day, said] of Object.entries(rates)) {
    const [, month] = DAY.exec(day) ?? [];
    if (month === undefined) continue;
    const ofMonth = sums.get(month) ?? new Map<string, { sum: number; days: number }>();
    sums.set(month, ofMonth);
    for (const [code, rate] of Object.entries(recordOf(said))) {
      if (!isRate(rate)) continue;
      const { sum, days } = ofMonth.get(code) ?? { sum: 0, days: 0 };
      ofMonth.set(code, { sum: sum + rate, days: days + 1 });
    }
  }
  const averages = [...sums].map(([month, ofMonth]) => [
    month,
    Object.fromEntries([...ofMonth].map(([code, { sum, days }]) => [code, sum / days])),
  ]);
  return laterRatesFrom(Object.fromEntries(averages), until);
}

const isRate = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
