import type { Span } from '../text/article.ts';
import { anchorsOf } from './anchors.ts';
import { digitRunEnd } from './digit-run.ts';
import { type DecimalMark, digitsOf } from './digits.ts';
import type { Precision } from './figure.ts';
import { isDigit, isLetter } from './near.ts';
import { wordNumberAt } from './number-words.ts';
import { precisionOf } from './precision.ts';
import { SCALE_LETTERS } from './scale.ts';
import { scaleAt } from './scale-behind.ts';
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

const SPACE_GROUPING = /^(?:fr|es|pt|pl|cs|sk|ru|uk|sv|nb|nn|no|da|fi|hu|bg|de)\b/i;
/** Not the m of "5 m/s"; that of "£3m/$9m". */
const LETTER = /[ \u00a0]?([kKmMbBtT])(?![\p{L}\p{N}²³]|'\p{L})(?!\/(?:s|h|ha|hr|sec|min)\b)/uy;
const MIXED = /[ -](\d{1,2})\/(\d{1,2})(?![\d/])|([½¼¾⅓-⅞])| and an? (half|quarter)(?= )/y;

const at = (expression: RegExp, text: string, from: number): RegExpExecArray | null => {
  expression.lastIndex = from;
  return expression.exec(text);
};

const isWordCharacter = (code: number): boolean => (code >= 48 && code <= 57) || isLetter(code);

/** Every number of the text, in order. Linear in its length; what cannot be read is left out, never zero. */
export function numeralsOf(
  text: string,
  mark: DecimalMark,
  language: string | null,
  starts: readonly number[] = anchorsOf(text).numbers,
): Numerals {
  const numerals: Numeral[] = [];
  const malformed: MalformedNumeral[] = [];
  const spaced = language !== null && SPACE_GROUPING.test(language);
  let behind = 0;
  for (const start of starts) {
    if (start < behind) continue;
    const first = text.charCodeAt(start);
    const read = isDigit(first)
      ? digitNumeral(text, start, mark, spaced)
      : first > 127
        ? vulgar(text, start)
        : wordNumeral(text, start);
    if (!read) continue;
    behind = read.end;
    if ('value' in read) numerals.push(read);
    else malformed.push(read);
  }
  return { numerals, malformed };
}

function digitNumeral(
  text: string,
  found: number,
  mark: DecimalMark,
  spaced: boolean,
): Numeral | MalformedNumeral | null {
  const run = digitRunEnd(text, found, spaced);
  // ".5 million": a point with no digit before it.
  const bare =
    text[found - 1] === '.' &&
    !isWordCharacter(text.charCodeAt(found - 2)) &&
    text[found - 2] !== '.' &&
    isWhole(text, found, run);
  const start = bare ? found - 1 : found;
  const written = text.slice(start, run);
  const digits = digitsOf(written.includes(' ') ? written.replaceAll(' ', '\u00a0') : written, mark);
  if (!digits) return { start, end: run, text: written };
  return scaled(text, {
    start,
    end: run,
    mantissa: digits.plain,
    decimals: digits.decimals,
    glued: isWordCharacter(text.charCodeAt(start - 1)),
  });
}

function isWhole(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

interface Mantissa extends Span {
  readonly mantissa: string;
  readonly decimals: number;
  readonly glued: boolean;
}

/** Adds "½", "1/2", "and a half", then the scale words behind the digits. */
function scaled(text: string, { start, end: behind, mantissa: digits, decimals, glued }: Mantissa): Numeral {
  const mixed = mayBeMixed(text, behind) ? at(MIXED, text, behind) : null;
  const fraction = mixed ? fractionOf(mixed) : null;
  const mantissa = mixed && fraction !== null ? String(Number(digits) + fraction) : digits;
  const scale = scaleAt(text, mixed && fraction !== null ? behind + mixed[0].length : behind);
  const step = fraction === null ? -decimals : -1;
  const letter = scale.power === 0 && mayBeLetter(text, scale.end) ? at(LETTER, text, scale.end) : null;
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

/** A fraction of one character, a digit or "and" behind a space or a hyphen. */
function mayBeMixed(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 187) return true;
  if (code !== 32 && code !== 45) return false;
  return isDigit(text.charCodeAt(at + 1)) || (code === 32 && text.startsWith('and a', at + 1));
}

/** One of k, m, b and t, with no plain letter behind. */
function mayBeLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const letter = code === 32 || code === 160 ? at + 1 : at;
  if (!'kKmMbBtT'.includes(text[letter] ?? '-')) return false;
  const next = text.charCodeAt(letter + 1) | 32;
  return !(next >= 97 && next <= 122);
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

/** The numeral with its letter read as a scale: "6m" as six million. Null where it has none. */
export function letterAsScale(numeral: Numeral): Numeral | null {
  if (!numeral.letter) return null;
  const { power, end } = numeral.letter;
  const { step, coarse, digits } = numeral.precision;
  return {
    start: numeral.start,
    end,
    value: Number(`${numeral.value}e${power}`),
    precision: { step: step * 10 ** power, coarse: coarse * 10 ** power, digits },
    power,
    form: numeral.form,
    letter: null,
    glued: numeral.glued,
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
const BARE_SCALES: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion lakh crore dozen'.split(' '),
);

function wordNumeral(text: string, found: number): Numeral | null {
  let start = found;
  if (isBareScale(text, found)) {
    const article = ARTICLE.exec(text.slice(Math.max(0, found - 4), found));
    if (!article) return null;
    start -= (article[1] ?? '').length;
  }
  const number = wordNumberAt(text, start);
  if (!number) return null;
  const coarse = number.value === 0 ? 1 : number.value % 1 === 0 ? 10 ** trailingZeros(number.value) : number.step;
  const power = number.step >= 1000 ? Math.round(Math.log10(number.step)) : 0;
  return {
    start,
    end: number.end,
    value: number.value,
    precision: { step: number.step, coarse, digits: digitsIn(number.value) },
    power,
    form: 'words',
    letter: null,
    glued: text[start - 1] === "'" && isWordCharacter(text.charCodeAt(start - 2)),
  };
}

function isBareScale(text: string, start: number): boolean {
  if (!'htmblcdHTMBLCD'.includes(text[start] ?? '-')) return false;
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  return BARE_SCALES.has(text.slice(start, end).toLowerCase());
}

/** Significant digits of a number in words: 1 for "thirty", 2 for "thirty-five". */
const digitsIn = (value: number): number =>
  value < 10 && Number.isInteger(value) ? 1 : Math.max(1, String(value).replace('.', '').replace(/0+$/, '').length);

function trailingZeros(value: number): number {
  let zeros = 0;
  for (let rest = value; rest !== 0 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}
