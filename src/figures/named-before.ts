import { currencyOfName } from '../facts/currencies.ts';
import type { Beside } from './currency-near.ts';
import { isSpace, wordBefore } from './near.ts';
import type { Numeral } from './numerals.ts';

/** Names that stand for a sign before an amount, where a typewriter or a wire has none: "Rupees 500 crore", "Euro 22.5 million", "Pounds 50m". */
export const NAMES_BEFORE: readonly string[] =
  'euro euros dollar dollars rupee rupees pounds yen yuan renminbi naira ringgit rand taka baht rupiah pesos francs shillings cedis kwacha birr dirhams riyals roubles rubles'.split(
    ' ',
  );
const NAMES: ReadonlySet<string> = new Set(NAMES_BEFORE);

/** Before a name in small letters: "starts at dollar 22.5 million"; not "a weak dollar 22.5 million travellers". */
const LEADS_TO_AMOUNT =
  /(?:^|[\n("']|\b(?:at|of|to|for|from|about|around|than|only|over|under|nearly|almost|worth|cost|costs|paid|pays?|raised|spent|earned|invested|donated|fined|borrowed|lost))[ \u00a0]?$/i;
/** Before a capital one: "in US Dollars 5 million" and "the Euro 5 million". */
const SPEAKS_OF_CURRENCY = /\b(?:the|a|an|per|every|each|one|us|against|in)[ \u00a0]$/i;

/** The name before a large or a broken amount; null for "the euro 2008" and whatever else is no price. */
export function currencyNamedBefore(text: string, numeral: Numeral): Beside | null {
  if (numeral.form !== 'digits' || !isSpace(text.charCodeAt(numeral.start - 1))) return null;
  const word = wordBefore(text, numeral.start);
  const name = word?.text.toLowerCase();
  if (!word || !name || !NAMES.has(name) || !isLarge(text, numeral)) return null;
  const before = text.slice(Math.max(0, word.start - 12), word.start);
  const small = word.text === name;
  if (small ? name === 'pounds' || !LEADS_TO_AMOUNT.test(before) : SPEAKS_OF_CURRENCY.test(before)) return null;
  const writing = currencyOfName(name);
  return writing && { start: word.start, end: word.end, sign: word.text, writing: { ...writing, doubtful: false } };
}

/** "22.5 million", "5m", "50,000", "12.50"; not the 2004 of a championship, nor "5.25 per cent". */
function isLarge(text: string, { start, end, power, letter, precision }: Numeral): boolean {
  if (/^[ \u00a0]?(?:%|per ?cent|pct|percent)/.test(text.slice(end, end + 9))) return false;
  return power >= 3 || letter?.end === end + 1 || precision.step === 0.01 || text.slice(start, end).includes(',');
}
