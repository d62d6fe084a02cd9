import { areBareCents } from './bare-cents.ts';
import type { Beside } from './currency-near.ts';
import type { Numeral } from './numerals.ts';
import type { Scan } from './scan.ts';

/** An amount on its way to a figure: its number, its currency, and where both stand. */
export interface Amount {
  readonly index: number;
  readonly numeral: Numeral;
  readonly currency: Beside;
  readonly start: number;
  readonly end: number;
  readonly negative: boolean;
}

/** "five dollars and thirty-five cents", "£3 and 20 pence". */
export function coinsOf(text: string, amount: Amount, next: Amount): boolean {
  if (amount.currency.writing.per !== 1 || next.currency.writing.per === 1) return false;
  if (next.numeral.value >= next.currency.writing.per) return false;
  if (amount.numeral.power > 0 || amount.numeral.precision.step < 1) return false;
  const joint = text.slice(amount.end, next.start);
  return (
    /^(?:,? and|,)? ?$/.test(joint) &&
    next.currency.writing.units.some(
      (unit) =>
        amount.currency.writing.units.includes(unit) || next.currency.writing.family === amount.currency.writing.family,
    )
  );
}

/** The 50 of "15 dollars 50", as an amount of hundredths. */
export function centsBehind(scan: Scan, amount: Amount, index: number, known: Amount | undefined): Amount | null {
  const numeral = scan.numerals[index];
  if (!numeral || known || scan.taken[index] || !areBareCents(scan.text, amount, numeral)) return null;
  const writing = { ...amount.currency.writing, per: 100 };
  return {
    ...amount,
    index,
    numeral,
    start: numeral.start,
    end: numeral.end,
    currency: { ...amount.currency, writing },
  };
}

/** The whole of "five dollars and thirty-five cents". */
export const withCoins = (numeral: Numeral, coins: Amount): Numeral => ({
  ...numeral,
  value: Number((numeral.value + coins.numeral.value / coins.currency.writing.per).toFixed(3)),
  precision: {
    step: 1 / coins.currency.writing.per,
    coarse: 1 / coins.currency.writing.per,
    digits: numeral.precision.digits + 2,
  },
});
