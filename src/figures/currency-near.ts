import {
  beginsCurrencyName,
  type CurrencyWriting,
  currencyOfCode,
  currencyOfMark,
  currencyOfName,
  currencyOfSign,
  SIGN_LIST,
} from '../facts/currencies.ts';
import type { Span } from '../text/article.ts';
import { owned } from './currency-owners.ts';
import { isLetter, matchAt } from './near.ts';
import type { Numeral } from './numerals.ts';
import { SCALE_WORDS } from './scale.ts';

/** A sign, code or name that stands at a number. */
export interface Beside extends Span {
  readonly writing: CurrencyWriting;
  readonly sign: string;
}

const LONGEST_SIGN = 6;
const isSpace = (code: number): boolean => code === 32 || code === 160;
/** What parts a sign from the text before it: space, bracket, quote, dash, comma, slash. */
const BOUNDARIES: ReadonlySet<number> = new Set([...'(["“”‘\'-–—,;:/=~≈<>+'].map((sign) => sign.charCodeAt(0)));
const isBoundary = (code: number): boolean => code <= 32 || code === 160 || BOUNDARIES.has(code);

/** Letters only, so that they may be a word or an abbreviation ("Le 5 mai", "Vt. 7"): read right at the digits or before a large amount. */
const RISKY = /^(?!Rs|kr|RM|Rp|Tk|DM|KD|Dhs|Re|Kr|RMB|NIS|SFr|KSh|USh|TSh|Ksh|Ush|Tsh|Php|PhP|FCFA)[A-Za-z]{1,4}\.?$/;

/** The sign or code before a number: "£", "US$", "Rs ", "EUR ". Its span includes a minus before it. */
export function currencyBefore(text: string, numeral: Numeral): (Beside & { readonly negative: boolean }) | null {
  let end = numeral.start;
  const inner = text[end - 1] === '-' && !isSpace(text.charCodeAt(end - 2)) && /[^\s\w]/.test(text[end - 2] ?? ' ');
  const bracketed = text[end - 1] === '(' && text[numeral.end] === ')' && '$£€¥'.includes(text[end - 2] ?? ' ');
  if (inner || bracketed) end--;
  const spaced = isSpace(text.charCodeAt(end - 1));
  if (spaced) end--;
  let start = end;
  while (
    start > 0 &&
    end - start < LONGEST_SIGN &&
    !isBoundary(text.charCodeAt(start - 1)) &&
    !isDigit(text.charCodeAt(start - 1))
  )
    start--;
  if (start === end || isWord(text, start, end)) return null;
  const found = signWithin(text, start, end, spaced, numeral);
  if (!found) return null;
  const minus = text[found.start - 1] === '-' && (found.start === 1 || /[\s(]/.test(text[found.start - 2] ?? ''));
  return { ...found, start: minus ? found.start - 1 : found.start, negative: inner || minus };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The longest signs of letters alone, "FCFA" and "Ptas". */
const LONGEST_LETTERS = 4;

/** "people", "about": most numbers stand behind a word that is no sign, and need no look-up. */
function isWord(text: string, start: number, end: number): boolean {
  let letters = end;
  while (letters > start && isLetter(text.charCodeAt(letters - 1))) letters--;
  return end - letters > LONGEST_LETTERS;
}

/** Three or four capitals. */
function isCode(word: string): boolean {
  if (word.length < 3 || word.length > 4) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) < 65 || word.charCodeAt(at) > 90) return false;
  return true;
}

/** "usd 20": codes in small letters that are no word. */
const SMALL_CODES: ReadonlySet<string> = new Set('usd eur gbp inr rmb cny jpy chf aed hkd sgd'.split(' '));
/** "N500m", "P5,000": signs at the digits only. */
const ONE_LETTER: ReadonlySet<string> = new Set('NPK');

function signWithin(text: string, start: number, end: number, spaced: boolean, numeral: Numeral): Beside | null {
  for (let from = start; from < end; from++) {
    const sign = text.slice(from, end);
    const writing =
      currencyOfSign(sign) ??
      (isCode(sign)
        ? currencyOfCode(sign, numeral.power >= 6 ? 'before-millions' : 'before')
        : SMALL_CODES.has(sign)
          ? currencyOfName(sign)
          : null);
    if (!writing || (spaced && ONE_LETTER.has(sign))) continue;
    const letters = /^[A-Za-z]/.test(sign);
    if (letters && from > start && /\p{L}/u.test(text[from - 1] ?? '')) return null;
    if (letters && from === start && /[\p{L}\p{N}]/u.test(text[from - 1] ?? '')) return null;
    if (spaced && isSmall(numeral) && RISKY.test(sign) && !isCode(sign) && !SMALL_CODES.has(sign)) return null;
    return owned(text, { start: from, end, sign, writing });
  }
  return null;
}

/** Below a thousand, and no letter at the digits makes it more ("Ptas 5m"). */
const isSmall = ({ power, value, letter, end }: Numeral): boolean =>
  power < 3 && value < 1000 && letter?.end !== end + 1;

/** Letters that are a sign behind the amount too: "500 kr", "42 RM"; "20 Re" and "5 R" are not. */
const BEHIND = new Set([
  'zł',
  'Kč',
  'kr',
  'kr.',
  'Ft',
  'DM',
  'RM',
  'Rs',
  'Tk',
  'RMB',
  'NIS',
  'FCFA',
  'LE',
  'KD',
  'TL',
  'Fr.',
  'Pta',
  'Ptas',
  '元',
  '円',
  '원',
]);
const escaped = (sign: string): string => sign.replace(/[.$/]/g, '\\$&');

const WORDS =
  /([ \u00a0-]?)((?:\p{L}|[.'])+)(?:([ \u00a0-])((?:\p{L}|[.'])+))?(?:[ \u00a0-]((?:\p{L}|[.'])+))?(?:[ \u00a0-]((?:\p{L}|[.'])+))?/uy;
const SIGN_BEHIND = new RegExp(
  `[ \\u00a0]?(${SIGN_LIST.filter((sign) => !/^\p{L}+\.?$/u.test(sign) || BEHIND.has(sign))
    .map(escaped)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'uy',
);
const MARK = /([pc¢])(?![\p{L}\p{N}]|'\p{L})/uy;
/** Lines of a screen, not pence. */
const SCAN_LINES = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160]);

/** The sign, code or name behind a number that ends at `end`: "million euros", "-pound", "€", "EUR", "p". */
export function currencyBehind(text: string, end: number, numeral: Numeral): Beside | null {
  const mark = 'pc¢'.includes(text[end] ?? ' ') ? matchAt(MARK, text, end) : null;
  const coin = mark?.[1] ? currencyOfMark(mark[1]) : null;
  if (mark && coin)
    return numeral.power > 0 || SCAN_LINES.has(numeral.value) || numeral.form === 'words'
      ? null
      : { start: end, end: end + 1, sign: mark[0], writing: coin };
  return nameBehind(text, end) ?? signBehind(text, end);
}

/** First characters of the signs that stand behind. */
const SIGN_BEGINS: ReadonlySet<string> = new Set(SIGN_LIST.map((sign) => sign[0] ?? ''));

function signBehind(text: string, end: number): Beside | null {
  if (!SIGN_BEGINS.has(text[isSpace(text.charCodeAt(end)) ? end + 1 : end] ?? '')) return null;
  const found = matchAt(SIGN_BEHIND, text, end);
  const writing = found?.[1] ? currencyOfSign(found[1]) : null;
  if (!found?.[1] || !writing) return null;
  // "It cost 50 £20 notes", "5 $": a sign that begins the next amount is not this one's.
  const stop = end + found[0].length;
  if (/^[ \u00a0]?\d/.test(text.slice(stop, stop + 2)) && !hasItsOwn(text, end, stop)) return null;
  return { start: end, end: end + found[0].length, sign: found[1], writing };
}

const OWN_SIGN = /[ \u00a0]\d{1,9}(?:[.,]\d+)?[ \u00a0]?(?:[$€£¢](?!\d)|cents?\b)/y;
/** "10 $ 30 $": the number behind a sign between spaces has a sign of its own. */
const hasItsOwn = (text: string, end: number, stop: number): boolean =>
  isSpace(text.charCodeAt(end)) && matchAt(OWN_SIGN, text, stop) !== null;

/** "75 USD million": the scale stands behind the code. */
const SCALE_BEHIND = / (million|billion|trillion|mln|bn|mn)(?![\p{L}\p{N}])/uy;

/** A code behind the number: "5 million EUR", "115USD", "30 MUSD". */
function codeBehind(text: string, end: number, word: string, separator: string): Beside | null {
  const code = word.replace(/[.']+$/, '');
  const writing = isCode(code) ? currencyOfCode(code, 'behind') : null;
  const stop = end + separator.length + code.length;
  if (!writing || isDigit(text.charCodeAt(stop))) return null;
  SCALE_BEHIND.lastIndex = stop;
  const scale = SCALE_BEHIND.exec(text);
  const power = (scale?.[1] && SCALE_WORDS.get(scale[1])) || writing.power;
  return { start: end, end: stop + (scale ? scale[0].length : 0), sign: code, writing: { ...writing, power } };
}

/** Without the stops and apostrophes behind it, and without its "'s". */
const bareName = (name: string): string =>
  name.includes("'") || name.endsWith('.') ? name.replace(/[.']+$/, '').replace(/'s$/, '') : name;

/** A code in capitals, or the first word of a name; most words behind a number are neither. */
function mayBeName(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  const from = isSpace(code) || code === 45 ? end + 1 : end;
  let stop = from;
  let capitals = true;
  for (
    let letter = text.charCodeAt(stop);
    isLetter(letter) || letter === 46 || letter === 39;
    letter = text.charCodeAt(++stop)
  )
    capitals &&= letter >= 65 ? letter <= 90 : true;
  if (capitals && stop - from > 2) return true;
  if (from === end || stop === from) return false;
  const word = text.slice(from, stop).toLowerCase();
  return beginsCurrencyName(word) || beginsCurrencyName(word.replace(/\.$/, ''));
}

/** The longest name that begins behind the number: "New Zealand dollars" before "New". */
function nameBehind(text: string, end: number): Beside | null {
  if (!mayBeName(text, end)) return null;
  const found = matchAt(WORDS, text, end);
  if (!found) return null;
  const [, separator = '', word = ''] = found;
  const code = codeBehind(text, end, word, separator);
  if (code || separator === '') return code;
  const first = word.toLowerCase();
  if (!beginsCurrencyName(first) && !beginsCurrencyName(first.replace(/\.$/, ''))) return null;
  const from = end + separator.length;
  const words = [word, found[4], found[5], found[6]].filter((one) => one !== undefined);
  for (let count = words.length; count > 0; count--) {
    const length = words.slice(0, count).reduce((n, one) => n + one.length + 1, -1);
    const bare = bareName(text.slice(from, from + length));
    const name = bare.toLowerCase();
    const writing = currencyOfName(count === 1 ? name : name.replace(/[\u00a0-]/g, ' ')) ?? currencyOfName(name);
    // "three USD50 cards": a code that begins the next amount. "50 Cent" is a rapper.
    if (count === 1 && bare.length === 3 && isDigit(text.charCodeAt(from + 3))) return null;
    if (writing && bare !== 'Cent') return { start: end, end: from + bare.length, sign: bare, writing };
  }
  return null;
}
