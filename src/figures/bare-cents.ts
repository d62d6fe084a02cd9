import type { Beside } from './currency-near.ts';
import { matchAt } from './near.ts';
import type { Numeral } from './numerals.ts';

const NAMED = /^(?:(?:us |u\.s\. )?dollars?|euros?|pounds?|rupees?|francs?|pesos?|USD|EUR|GBP|CHF)$/i;
const BEHIND =
  /[.!?;:)]?(?:$|\n)|[.!?;:)](?!\d)|,[ \u00a0]|[ \u00a0](?:an?|per(?! ?cent)|each|apiece|more|for|to|in|at|on)\b/y;
const ENDS = /[.!?]?(?:$|\n)|[.!?](?=[ \u00a0"'”])/y;
/** "Tickets cost between 15 dollars and 50.": two prices. */
const TWO = /\b(?:between|from|of|at|either|both|for)[ \u00a0]$/i;

/** Are two numbers the dollars and the cents of one price, without the word: "15 dollars 50", "thirteen dollars forty-five", "costs 15 dollars and 50."? */
export function areBareCents(
  text: string,
  amount: { readonly numeral: Numeral; readonly currency: Beside; readonly end: number; readonly start: number },
  next: Numeral,
): boolean {
  const { numeral, currency, end } = amount;
  if (next.start - end > 5 || next.start <= end || next.value < 10 || next.value > 99 || next.precision.step !== 1)
    return false;
  if (
    numeral.form !== next.form ||
    next.letter ||
    next.glued ||
    numeral.power > 0 ||
    numeral.precision.step < 1 ||
    numeral.value >= 1000
  )
    return false;
  if (currency.start < numeral.end || !NAMED.test(currency.sign)) return false;
  const joint = text.slice(end, next.start);
  const and = joint === ' and ';
  if (joint !== ' ' && (!and || TWO.test(text.slice(Math.max(0, amount.start - 9), amount.start)))) return false;
  return matchAt(and ? ENDS : BEHIND, text, next.end) !== null;
}
