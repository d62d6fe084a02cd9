import { matchAt } from './near.ts';
import { type Numeral, withPower } from './numerals.ts';

const MILLIONS = /[ \u00a0]?(?:MM|mm)(?![\p{L}\p{N}²³])/uy;

/** "$1.2MM", "US$ 5 mm": the million of American finance; millimetres where no sign stands before. Null where it has none. */
export function doubleMAsScale(text: string, numeral: Numeral): Numeral | null {
  const letter = text[numeral.end] === ' ' ? text[numeral.end + 1] : text[numeral.end];
  const found = (letter === 'M' || letter === 'm') && numeral.power === 0 ? matchAt(MILLIONS, text, numeral.end) : null;
  return found && { ...withPower(numeral, 6), end: numeral.end + found[0].length };
}
