import { matchAt } from './near.ts';
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
  if (!exponent || !ten || ten.value !== 10 || ten.end < exponent.start - 2 || exponent.power > 0) return null;
  const power = (scan.text[exponent.start - 1] === '-' ? -1 : 1) * exponent.value;
  return timesTen(scan, index - 1, power, exponent.end);
}

const CROSS = /^[ \u00a0]?[x×][ \u00a0]?$/;

/** The mantissa before the ten at `index`, with a power of it that ends at `end`. */
function timesTen(scan: Scan, index: number, power: number, end: number): WholeNumber | null {
  const [mantissa, ten] = [scan.numerals[index - 1], scan.numerals[index]];
  if (!mantissa || !ten || mantissa.glued || scan.taken[index - 1] || scan.taken[index]) return null;
  if (!CROSS.test(scan.text.slice(mantissa.end, ten.start))) return null;
  if (!Number.isInteger(power) || Math.abs(power) > 300) return null;
  const { step, coarse, digits } = mantissa.precision;
  const by = (value: number): number => Number(`${value}e${power}`);
  const precision = { step: by(step), coarse: by(coarse), digits };
  return { numeral: { ...mantissa, end, value: by(mantissa.value), precision }, first: index - 1 };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED = /([-⁻−]?)([⁰¹²³⁴-⁹]{1,3})(?![⁰¹²³⁴-⁹])/uy;

/** "6 × 10²⁴" at its ten, "1.3×10⁻⁵"; null where no small digits stand behind it. */
export function raisedTen(scan: Scan, index: number, ten: Numeral): WholeNumber | null {
  if (ten.value !== 10 || scan.text.charCodeAt(ten.end) < 128) return null;
  const found = matchAt(RAISED, scan.text, ten.end);
  if (!found) return null;
  const digits = [...(found[2] ?? '')].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('');
  return timesTen(scan, index, (found[1] ? -1 : 1) * Number(digits), ten.end + found[0].length);
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
