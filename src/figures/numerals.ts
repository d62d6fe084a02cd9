import type { Span } from '../text/article.ts';
import { type DecimalMark, digitsOf } from './digits.ts';
import type { Precision } from './figure.ts';
import { isLetter } from './near.ts';
import { NUMBER_STARTERS, wordNumberAt } from './number-words.ts';
import { precisionOf } from './precision.ts';
import { FOREIGN_SCALE_WORDS, SCALE_LETTERS, SCALE_WORDS } from './scale.ts';
import { VULGAR } from './vulgar.ts';

/** A number in the text, not yet known to be money, a percentage or anything: "6", "1.2bn", "three and a half billion". */
export interface Numeral extends Span {
  readonly value: number;
  readonly precision: Precision;
  /** The power of ten that a scale word gave: 6 in "6 million"; 0 where none. */
  readonly power: number;
  readonly form: 'digits' | 'words';
  /** A letter behind the digits that may be a scale ("£6m") or a unit ("6m tall"); null where none. */
  readonly letter: { readonly end: number; readonly power: number } | null;
  /** A letter or digit stands right before: "G7", "A321", "Rs500". A number only where that is a sign or code. */
  readonly glued: boolean;
}

/** Characters that look like a number and are none in the article's convention: "$1,8923", "£1.2.5m". */
export interface MalformedNumeral extends Span {
  readonly text: string;
}

export interface Numerals {
  readonly numerals: readonly Numeral[];
  readonly malformed: readonly MalformedNumeral[];
}

const START = new RegExp(`[0-9½¼¾⅓-⅞]|\\b(?:${NUMBER_STARTERS.join('|')})\\b`, 'gi');
const RUN = /\d+(?:[.,]\d+|[\u00a0']\d{3}(?!\d))*/y;
/** Of "F(2,45)" the comma parts two numbers. */
const DEGREES = /\d+(?:\.\d+)?/y;
/** "1 234 567" with ordinary spaces: only where the language groups so. */
const SPACED_RUN = /\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d.,])/y;
/** In English only where a group cannot be a number of its own: "10 000 euros". */
const SPACED_ZEROS = /[1-9]\d{0,2}(?= (?:\d{3} ){0,3}0\d\d)(?: \d{3})+(?![\d.,])/y;
const SPACE_GROUPING = /^(?:fr|es|pt|pl|cs|sk|ru|uk|sv|nb|nn|no|da|fi|hu|bg|de)\b/i;
const SCALE_WORD = /[ \u00a0]?-?[ \u00a0]?([A-Za-zé]{2,11})(?![A-Za-zé'])/y;
/** Not the m of "5 m/s"; that of "£3m/$9m". */
const LETTER = /[ \u00a0]?([kKmMbBtT])(?![\p{L}\p{N}²³'])(?!\/(?:s|h|ha|hr|sec|min)\b)/uy;
const MIXED = /[ -](\d{1,2})\/(\d{1,2})(?![\d/])|([½¼¾⅓-⅞])| and an? (half|quarter)(?= )/y;

const at = (expression: RegExp, text: string, from: number): RegExpExecArray | null => {
  expression.lastIndex = from;
  return expression.exec(text);
};

const isWordCharacter = (code: number): boolean => (code >= 48 && code <= 57) || isLetter(code);

/** Every number of the text, in order. Linear in its length; what cannot be read is left out, never zero. */
export function numeralsOf(text: string, mark: DecimalMark, language: string | null): Numerals {
  const numerals: Numeral[] = [];
  const malformed: MalformedNumeral[] = [];
  const spaced = language !== null && SPACE_GROUPING.test(language);
  START.lastIndex = 0;
  for (let found = START.exec(text); found; found = START.exec(text)) {
    const first = found[0].charCodeAt(0);
    const digit = first >= 48 && first <= 57;
    const read = digit
      ? digitNumeral(text, found.index, mark, spaced)
      : first > 127
        ? vulgar(text, found.index)
        : wordNumeral(text, found.index);
    if (read && 'value' in read) numerals.push(read);
    else if (read) malformed.push(read);
    START.lastIndex = read ? read.end : found.index + found[0].length;
  }
  return { numerals, malformed };
}

function digitNumeral(
  text: string,
  found: number,
  mark: DecimalMark,
  spaced: boolean,
): Numeral | MalformedNumeral | null {
  const run =
    text[found - 1] === '(' && text[found - 2] === 'F'
      ? at(DEGREES, text, found)
      : (at(spaced ? SPACED_RUN : SPACED_ZEROS, text, found) ?? at(RUN, text, found));
  if (!run) return null;
  // ".5 million": a point with no digit before it.
  const bare =
    text[found - 1] === '.' &&
    !isWordCharacter(text.charCodeAt(found - 2)) &&
    text[found - 2] !== '.' &&
    /^\d+$/.test(run[0]);
  const start = bare ? found - 1 : found;
  const end = found + run[0].length;
  const written = text.slice(start, end);
  const digits = digitsOf(written.includes(' ') ? written.replaceAll(' ', '\u00a0') : written, mark);
  if (!digits) return { start, end, text: written };
  return scaled(text, {
    start,
    end,
    mantissa: digits.plain,
    decimals: digits.decimals,
    glued: isWordCharacter(text.charCodeAt(start - 1)),
  });
}

interface Mantissa extends Span {
  readonly mantissa: string;
  readonly decimals: number;
  readonly glued: boolean;
}

/** Adds "½", "1/2", "and a half", then the scale words behind the digits. */
function scaled(text: string, { start, end: behind, mantissa: digits, decimals, glued }: Mantissa): Numeral {
  const mixed = at(MIXED, text, behind);
  const fraction = mixed ? fractionOf(mixed) : null;
  const mantissa = mixed && fraction !== null ? String(Number(digits) + fraction) : digits;
  const scale = scaleAt(text, mixed && fraction !== null ? behind + mixed[0].length : behind);
  const step = fraction === null ? -decimals : -1;
  const letter = scale.power === 0 ? at(LETTER, text, scale.end) : null;
  return {
    start,
    end: scale.end,
    value: scale.power === 0 ? Number(mantissa) : Number(`${mantissa}e${scale.power}`),
    precision: precisionOf(mantissa, step, scale.power),
    power: scale.power,
    form: 'digits',
    letter: letter ? { end: scale.end + letter[0].length, power: SCALE_LETTERS.get(letter[1] ?? '') ?? 0 } : null,
    glued,
  };
}

/** Parts that prices and yields are quoted in: "9-15/16 pct"; a day or a date has none of them. */
const BINARY = new Set([10, 16, 32, 64]);

function fractionOf(mixed: RegExpExecArray): number | null {
  const [, above, below, sign, word] = mixed;
  if (word) return word === 'half' ? 0.5 : 0.25;
  if (sign) return VULGAR.get(sign) ?? null;
  const [n, d] = [Number(above), Number(below)];
  return n > 0 && n < d && (d < 10 || BINARY.has(d)) ? n / d : null;
}

/** "million", "bn", "lakh crore", "thousand million": the power of ten, and where it ends. */
function scaleAt(text: string, from: number): { power: number; end: number } {
  let end = from;
  let power = 0;
  for (let words = 0; words < 2; words++) {
    const next = text.charCodeAt(end);
    if (next !== 32 && next !== 160 && next !== 45 && !isWordCharacter(next)) break;
    const found = at(SCALE_WORD, text, end);
    const word = (found?.[1] ?? '').toLowerCase();
    const more = SCALE_WORDS.get(word) ?? FOREIGN_SCALE_WORDS.get(word);
    if (!found || more === undefined) break;
    // "5 mil" may be a thousandth of an inch and "5 cr" a credit; digits and a sign decide, see money.
    power += more;
    end += found[0].length;
  }
  // Wire services put a full stop behind the short form: "5 mln."
  return { power, end };
}

/** The numeral with its letter read as a scale: "6m" as six million. Null where it has none. */
export function letterAsScale(numeral: Numeral): Numeral | null {
  if (!numeral.letter) return null;
  const { power, end } = numeral.letter;
  const { step, coarse, digits } = numeral.precision;
  return {
    ...numeral,
    end,
    value: Number(`${numeral.value}e${power}`),
    precision: { step: step * 10 ** power, coarse: coarse * 10 ** power, digits },
    power,
    letter: null,
  };
}

/** The numeral as if the scale word of its range stood behind it: the 1.5 of "£1.5–2 million". */
export function withPower(numeral: Numeral, power: number): Numeral {
  const { step, coarse, digits } = numeral.precision;
  return {
    ...numeral,
    value: Number(`${numeral.value}e${power}`),
    precision: { step: Number(`${step}e${power}`), coarse: Number(`${coarse}e${power}`), digits },
    power,
    letter: null,
  };
}

function vulgar(text: string, found: number): Numeral | null {
  const value = VULGAR.get(text[found] ?? '');
  if (value === undefined) return null;
  const scale = scaleAt(text, found + 1);
  const step = 10 ** scale.power * value;
  return {
    start: found,
    end: scale.end,
    value: step,
    precision: { step, coarse: step, digits: 1 },
    power: scale.power,
    form: 'digits',
    letter: null,
    glued: false,
  };
}

const ARTICLE = /(?:^|[^\p{L}\p{N}])(an?[ -])$/iu;
/** "hundreds of", "a few million", "several hundred": no figure. */
const BARE_SCALE = /^(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen)$/i;

function wordNumeral(text: string, found: number): Numeral | null {
  const word = /^[a-z]+/i.exec(text.slice(found, found + 9))?.[0] ?? '';
  let start = found;
  if (BARE_SCALE.test(word)) {
    const article = ARTICLE.exec(text.slice(Math.max(0, found - 4), found));
    if (!article) return null;
    start -= (article[1] ?? '').length;
  }
  const number = wordNumberAt(text, start);
  if (!number) return null;
  const coarse = number.value === 0 ? 1 : number.value % 1 === 0 ? 10 ** trailingZeros(number.value) : number.step;
  const power = number.step >= 1000 ? Math.round(Math.log10(number.step)) : 0;
  const digits = Math.max(1, String(number.value).replace('.', '').replace(/0+$/, '').length);
  return {
    start,
    end: number.end,
    value: number.value,
    precision: { step: number.step, coarse, digits },
    power,
    form: 'words',
    letter: null,
    glued: text[start - 1] === "'",
  };
}

function trailingZeros(value: number): number {
  let zeros = 0;
  for (let rest = value; rest !== 0 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}
