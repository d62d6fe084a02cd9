import type { Span } from '../text/article.ts';
import type { Figure } from './figure.ts';
import { matchAt } from './near.ts';
import { type Numeral, withPower } from './numerals.ts';
import { SCALE_LETTERS } from './scale.ts';
import { scaleAt } from './scale-behind.ts';

const LETTER = /[ \u00a0]?([kKmMbB])(?![\p{L}\p{N}])/uy;

/** A loss as accountants bracket it, its sign before the number: "$(5.3) million", "($5.3) million", "€(120)m", "$(0.12)". */
export interface Bracketed extends Span {
  readonly numeral: Numeral;
}

/** The bracketed amount whose sign begins at `sign`; null for a bracket that only encloses an amount: "(£5)", "($5.3 million)". */
export function bracketedLoss(text: string, sign: number, numeral: Numeral): Bracketed | null {
  if (text[numeral.end] !== ')' || numeral.power > 0) return null;
  const inner = text[numeral.start - 1] === '(';
  const outer = text[sign - 1] === '(';
  if (!inner && !outer) return null;
  const closed = numeral.end + 1;
  const { power, end } = scaleAt(text, closed);
  const letter = power === 0 ? matchAt(LETTER, text, closed) : null;
  const scale = power || SCALE_LETTERS.get(letter?.[1] ?? '') || 0;
  if (scale === 0) return inner ? { numeral, start: sign, end: closed } : null;
  const whole = power > 0 ? end : closed + (letter?.[0].length ?? 0);
  return { numeral: withPower(numeral, scale), start: inner ? sign : sign - 1, end: whole };
}

/** Was a figure read from an accountant's brackets, "$(5.3) million" or "(5.3)%"? */
export const isBracketedLoss = (figure: Figure): boolean =>
  (figure.kind === 'money' || figure.kind === 'percentage') && figure.value < 0 && figure.text.includes(')');
