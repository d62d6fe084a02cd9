import type { Numeral } from './numerals.ts';
import type { Scan } from './scan.ts';

/** A number that several numerals write together, and the index of its first. */
export interface WholeNumber {
  readonly numeral: Numeral;
  readonly first: number;
}

/** The number that ends with the numeral at `index`: "1/4" and "1.99×10-30" in full, any other as it is. */
export function wholeNumber(scan: Scan, index: number, numeral: Numeral): WholeNumber {
  const before = scan.text[numeral.start - 1];
  if (before === '/' || before === '\u2044') return fraction(scan, index) ?? { numeral, first: index };
  if (before === '-' || before === '^') return powerOfTen(scan, index) ?? { numeral, first: index };
  return { numeral, first: index };
}

/** "1/4 inch". */
function fraction(scan: Scan, index: number): WholeNumber | null {
  const below = scan.numerals[index];
  const above = scan.numerals[index - 1];
  if (!below || !above || above.end !== below.start - 1 || scan.taken[index - 1] || above.glued) return null;
  if (above.precision.step !== 1 || below.precision.step !== 1) return null;
  if (above.value >= below.value || below.value > 1000 || above.value < 1) return null;
  const part = partOf(above.value, below.value);
  return { numeral: { ...part, start: above.start, end: below.end, form: 'digits' }, first: index - 1 };
}

/** "1.99×10-30 kilograms", "2.998 x 10^8 metres". */
function powerOfTen(scan: Scan, index: number): WholeNumber | null {
  const exponent = scan.numerals[index];
  const ten = scan.numerals[index - 1];
  const mantissa = scan.numerals[index - 2];
  if (!exponent || !ten || !mantissa || ten.value !== 10 || ten.end < exponent.start - 2 || exponent.power > 0)
    return null;
  if (!/^[ \u00a0]?[x×][ \u00a0]?$/.test(scan.text.slice(mantissa.end, ten.start)) || mantissa.glued) return null;
  const power = (scan.text[exponent.start - 1] === '-' ? -1 : 1) * exponent.value;
  const { step, coarse, digits } = mantissa.precision;
  if (!Number.isInteger(power) || Math.abs(power) > 300 || scan.taken[index - 1] || scan.taken[index - 2]) return null;
  const by = (value: number): number => Number(`${value}e${power}`);
  const numeral = {
    ...mantissa,
    end: exponent.end,
    value: by(mantissa.value),
    precision: { step: by(step), coarse: by(coarse), digits },
  };
  return { numeral, first: index - 2 };
}

const OF_ONE = /[ \u00a0](?:of[ \u00a0])?(?:an?|one|1)(?=[ \u00a0])/y;

/** Where a unit may begin behind a part: "1/4 of a", "0.5 of one", "½ a". `end` itself where nothing of the kind follows. */
export function behindPart(text: string, end: number): number {
  OF_ONE.lastIndex = end;
  const found = OF_ONE.exec(text);
  return found ? end + found[0].length : end;
}

/** A part of one unit as a numeral without a place: half, three-quarters, two-tenths. It rounds to a fifth of its own part, tenths to a tenth. */
export function partOf(above: number, below: number): Numeral {
  const step = below >= 10 ? 1 / below : 0.2 / below;
  return {
    start: 0,
    end: 0,
    value: above / below,
    precision: { step, coarse: step, digits: 1 },
    power: 0,
    form: 'words',
    letter: null,
    glued: false,
  };
}
