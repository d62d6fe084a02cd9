import { factorBetween } from '../facts/units.ts';
import type { Span } from '../text/article.ts';
import { matchAt } from './near.ts';
import type { Numeral } from './numerals.ts';
import type { Scan } from './scan.ts';

/** A number with its unit on its way to a figure. */
export interface Amount extends Span {
  /** The numeral that the unit stands behind; `first` is one less where a fraction ("1/4 mile") took two. */
  readonly index: number;
  readonly first: number;
  readonly numeral: Numeral;
  readonly units: readonly string[];
  readonly negative: boolean;
}

/** Which unit may follow which in one measure, and how many of it the larger has. */
const SMALLER: Readonly<Record<string, readonly string[]>> = {
  mile: ['yard', 'foot'],
  yard: ['foot', 'inch'],
  foot: ['inch'],
  stone: ['pound'],
  pound: ['ounce'],
  kilometer: ['meter'],
  meter: ['centimeter', 'millimeter'],
  centimeter: ['millimeter'],
  kilogram: ['gram'],
  liter: ['milliliter', 'centiliter'],
  gallon: ['pint', 'quart'],
  hundredweight: ['pound'],
};

const JOINT = /^\.?,?[ \u00a0-]?(?:and[ \u00a0])?$/;

/**
 * Several amounts as one measure, in the larger unit: "6ft 2in", "5 lb 4 oz", "9st 4lb", "6ft 2". Null where the next is a measure of its own
 * ("3 feet 40 inches" and "5 miles, 3 kilometres").
 */
export function compoundOf(
  scan: Scan,
  amounts: readonly (Amount | undefined)[],
  index: number,
): (Amount & { readonly last: number }) | null {
  const head = amounts[index];
  if (!head || head.numeral.precision.step < 1 || head.numeral.power > 0) return null;
  let { value } = head.numeral;
  let { end } = head;
  let step = head.numeral.precision.step;
  let unit = head.units[0] ?? '';
  let last = index;
  for (let i = index + 1; i < scan.numerals.length; i++) {
    const part = partAt(scan, amounts, i, end, unit);
    if (!part) break;
    const factor = factorBetween(part.unit, head.units[0] ?? '');
    if (factor === null) break;
    value += part.value * factor;
    step = part.step * factor;
    end = part.end;
    unit = part.unit;
    last = i;
  }
  if (last === index) return null;
  const numeral = {
    ...head.numeral,
    value: Math.round(value * 1e9) / 1e9,
    precision: { step, coarse: step, digits: head.numeral.precision.digits + 1 },
  };
  return { ...head, numeral, end, last };
}

interface Part {
  readonly unit: string;
  readonly value: number;
  readonly step: number;
  readonly end: number;
}

/** Not the preposition of "5 feet 11 in his socks". */
const IN = /[ \u00a0]?in(?:s|\.)?(?![A-Za-z]| (?:his|her|their|the|bare|a|an|\d)(?![A-Za-z]))/y;
const PRIME = /(?:"|''|”|″)/y;

function partAt(
  scan: Scan,
  amounts: readonly (Amount | undefined)[],
  index: number,
  from: number,
  larger: string,
): Part | null {
  const numeral = scan.numerals[index];
  // "5ft8in": glued to the foot alone.
  if (!numeral || scan.taken[index] || (numeral.glued && numeral.start > from) || numeral.start - from > 7) return null;
  if (!JOINT.test(scan.text.slice(from, numeral.start))) return null;
  const amount = amounts[index];
  const { step } = numeral.precision;
  const known = amount?.units.find((unit) => (SMALLER[larger] ?? []).includes(unit));
  const value = amount ? amount.numeral.value : numeral.value;
  if (known !== undefined && amount && !amount.negative)
    return within(larger, { unit: known, value, step, end: amount.end });
  if (amount || (larger !== 'foot' && larger !== 'stone')) return null;
  return larger === 'foot' ? inchesBehind(scan.text, from, numeral) : bare(scan.text, from, numeral, 'pound', 14);
}

/** More than one of the larger unit is a measure of its own. */
function within(larger: string, part: Part): Part | null {
  const factor = factorBetween(part.unit, larger);
  return factor !== null && part.value * factor < 1 ? part : null;
}

/** "6 ft 2 in", "6'2\"", "6ft 2". */
function inchesBehind(text: string, from: number, numeral: Numeral): Part | null {
  for (const expression of [IN, PRIME]) {
    expression.lastIndex = numeral.end;
    const found = expression.exec(text);
    if (found && numeral.value < 12)
      return { unit: 'inch', value: numeral.value, step: numeral.precision.step, end: numeral.end + found[0].length };
  }
  return bare(text, from, numeral, 'inch', 12);
}

const SHORT = /(?:\dft|\dst|\d')[ \u00a0]?$/;
/** "six foot two", "6-foot-2", "10 stone 7": of a body's height and weight only. */
const IN_FULL =
  /(?:[ \u00a0-](?:[4-8]|four|five|six|seven|eight)[ \u00a0-](?:foot|feet)|(?:\d|[a-z])[ \u00a0]stone)([ \u00a0-])$/i;
const SAID_OF_BODIES =
  /[ \u00a0]?\(|[.,;:)!?"'”’]|$|[ \u00a0](?:and|tall|in|with|but|or|at|when|who|as|high|inches)\b/y;
const HYPHENED = /(?:-inch(?:es)?|-in)?(?![\p{L}\p{N}%/-])/uy;

/** Where the inches or pounds of "six foot two", "6-foot-2-inch" end; null where another number stands there. */
function endInFull(text: string, from: number, numeral: Numeral): number | null {
  const named = IN_FULL.exec(` ${text.slice(Math.max(0, from - 12), numeral.start)}`);
  if (!named) return null;
  const behind = matchAt(named[1] === '-' ? HYPHENED : SAID_OF_BODIES, text, numeral.end);
  return behind && numeral.end + (named[1] === '-' ? behind[0].length : 0);
}

/** "6ft 2", "9st 4", "six foot two": the smaller unit goes without saying. */
function bare(text: string, from: number, numeral: Numeral, unit: string, below: number): Part | null {
  if (numeral.value >= below || numeral.precision.step < 1 || numeral.letter) return null;
  const end = endInFull(text, from, numeral);
  if (end !== null) return { unit, value: numeral.value, step: 1, end };
  const short = SHORT.test(text.slice(Math.max(0, from - 4), numeral.start));
  if (!short || numeral.form !== 'digits') return null;
  return /^(?:[%\d/:-]|[ \u00a0](?:per|of|million|and \d))/.test(text.slice(numeral.end, numeral.end + 8))
    ? null
    : { unit, value: numeral.value, step: 1, end: numeral.end };
}

const FEET = /'(?=[ \u00a0]?\d{1,2}(?:½|\.5)?(?:"|''|”|″|(?![\d\p{L}'])))|′(?!\p{L})/uy;
const INCHES =
  /[ \u00a0]?(?:''|″|")(?=[ \u00a0](?:x|×|by|wide|long|tall|high|thick|deep|in diameter)\b|[ \u00a0]?[x×]|[).,;]?$)/y;

/** The primes of "5'6\"" and "10\" x 12\"": an apostrophe or a closing quotation mark where nothing says otherwise. */
export function feetAndInches(
  text: string,
  numeral: Numeral,
): { readonly units: readonly string[]; readonly end: number } | null {
  const mark = text[numeral.end] === ' ' ? text[numeral.end + 1] : text[numeral.end];
  if ((mark !== "'" && mark !== '′' && mark !== '″' && mark !== '"') || numeral.form !== 'digits' || numeral.power > 0)
    return null;
  INCHES.lastIndex = numeral.end;
  // The 22 of "25\" x 22\", with": a closing quotation mark has no inches before it.
  const crossed = /["″][ \u00a0]?(?:x|×|by)[ \u00a0]?$/.test(text.slice(Math.max(0, numeral.start - 6), numeral.start));
  const inches = crossed ? matchAt(/[ \u00a0]?["″]/y, text, numeral.end) : INCHES.exec(text);
  if (inches) return { units: ['inch'], end: numeral.end + inches[0].length };
  FEET.lastIndex = numeral.end;
  return numeral.value < 1000 && FEET.test(text) ? { units: ['foot'], end: numeral.end + 1 } : null;
}
