import { CURRENCY_BEGINNINGS, CURRENCY_CODES, SIGN_LIST } from '../facts/currencies.ts';
import { NAMES_BEFORE } from './named-before.ts';
import { nearWords } from './near-words.ts';
import type { Numeral } from './numerals.ts';
import type { Scan } from './scan.ts';

/** Letters that a name, a code or a sign behind begins with; those that a code or a sign before ends with. */
const BEHIND_NUMBERS = nearWords(
  ...CURRENCY_BEGINNINGS,
  ...SIGN_LIST.map((sign) => /^[a-z]*/i.exec(sign)?.[0] ?? ''),
  'p c',
);
const BEFORE_NUMBERS = nearWords(
  ...CURRENCY_CODES,
  ...NAMES_BEFORE,
  ...SIGN_LIST.map((sign) => /[a-z]*$/i.exec(sign)?.[0] ?? ''),
);
/** What else a sign before ends with, "$", "Rs.". */
const SIGN_ENDS: ReadonlySet<string> = new Set(
  SIGN_LIST.map((sign) => sign.at(-1) ?? '').filter((end) => !/[a-z]/i.test(end)),
);
const SIGN_BEGINS: ReadonlySet<string> = new Set(
  SIGN_LIST.map((sign) => sign[0] ?? '').filter((one) => !/[a-z]/i.test(one)),
);

/** May a sign, a code or a name stand at a number? Most numbers have none, and need no more reading. */
export function nearCurrency({ text, before, behind }: Scan, index: number, { start, end, letter }: Numeral): boolean {
  if (letter || ((behind[index] ?? BEHIND_NUMBERS) & BEHIND_NUMBERS) !== 0) return true;
  if (((before[index] ?? BEFORE_NUMBERS) & BEFORE_NUMBERS) !== 0) return true;
  const last = text[start - 1] ?? '';
  const next = text[end] ?? '';
  const spaced = last === ' ' || last === '\u00a0';
  return (
    last === '-' ||
    (last === '(' && SIGN_ENDS.has(text[start - 2] ?? '')) ||
    SIGN_ENDS.has(spaced ? (text[start - 2] ?? '') : last) ||
    SIGN_BEGINS.has(next === ' ' || next === '\u00a0' ? (text[end + 1] ?? '') : next)
  );
}
