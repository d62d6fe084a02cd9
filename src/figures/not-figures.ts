import { clockEnd, codeEnd, inAddress, isAddressed } from './codes.ts';
import type { Figure } from './figure.ts';
import { beginsSentence, isCapital, isDigit, isLetter, ranged, wordAfter, wordBefore } from './near.ts';
import { nearWords } from './near-words.ts';
import { NAMES_WITH_NUMBER, takesNumber, takesNumberLikeYear, takesNumberShort } from './not-figure-names.ts';
import type { Numeral } from './numerals.ts';
import { percentBehind } from './percentages.ts';
import type { Scan } from './scan.ts';

const NAMES = nearWords(...NAMES_WITH_NUMBER, 'number no bottom past to P Ps');
const CLOCKS = nearWords('a p am pm o hr hrs hour hours GMT BST CET CEST EST EDT CST PST PDT ET UTC JST IST');

/** Marks the numbers that say no amount as taken: "Covid-19", "Section 21", "7.30pm", "020 7946 0958". Gives no figure. */
export function findNotFigures(scan: Scan): readonly Figure[] {
  const { text, numerals, taken } = scan;
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i];
    // "TO ACHIEVE FIVE PCT", "threaten to top 50 pct": a per cent is always a figure.
    if (!numeral || taken[i] || numeral.glued || isPlain(scan, i, numeral) || percentBehind(text, numeral.end))
      continue;
    const end = endOf(text, numeral);
    if (end === null) continue;
    taken[i] = 1;
    clockBefore(scan, i, end);
    while (i + 1 < numerals.length && (numerals[i + 1]?.start ?? end) < end) taken[++i] = 1;
    i = listed(scan, i);
  }
  return [];
}

/** Marks at a number that may make no figure of it: "#5", "[3]", "F-16", "7:30", "9/11", "4x4", "10°", "5G", "1)", "4.". */
const MARKS_BEFORE: ReadonlySet<number> = new Set([...'#[-/@_=?&~.(+'].map((mark) => mark.charCodeAt(0)));
const MARKS_BEHIND: ReadonlySet<number> = new Set([...':-/x×°GDK.)]@_=?&~'].map((mark) => mark.charCodeAt(0)));

/** Does nothing at the number suggest that it is none? Most numbers are plain, and need no more reading. */
function isPlain({ text, before, behind }: Scan, index: number, { start, end, form }: Numeral): boolean {
  if (((before[index] ?? NAMES) & NAMES) !== 0 || ((behind[index] ?? CLOCKS) & CLOCKS) !== 0) return false;
  if (text[start - 2] === '.' || text[end] === ':') return false;
  if (form === 'words') return !isCapital(text.charCodeAt(start));
  const next = text.charCodeAt(end);
  return (
    !MARKS_BEFORE.has(text.charCodeAt(start - 1)) &&
    !MARKS_BEHIND.has(next) &&
    end - start <= 10 &&
    text[start] !== '0' &&
    !((next === 32 || next === 160) && mayGoOn(text.charCodeAt(end + 1)))
  );
}

/** Behind a number and a space: the next group of a telephone number, or a street. */
const mayGoOn = (code: number): boolean => isDigit(code) || code === 40 || code === 45 || isCapital(code);

/** Where what is no figure ends; null where the number may be one. */
function endOf(text: string, numeral: Numeral): number | null {
  const { start, end, power } = numeral;
  if (power > 0) return null;
  if (numeral.form === 'words') return namedInWords(text, numeral) ? end : clockEnd(text, start, end);
  if (isReference(text, start, end) || isHyphened(text, start)) return end;
  const clock = clockEnd(text, start, end) ?? codeEnd(text, start, end);
  if (clock !== null) return clock;
  return isNamed(text, numeral) || isListMark(text, numeral) || inAddress(text, start, end) || isStreet(text, numeral)
    ? end
    : null;
}

/** "#5", "[3]". */
const isReference = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '#' || (text[start - 1] === '[' && text[end] === ']');

/** Before a hyphen these say something of the number: "mid-1990s", "under-21s", "sub-2%", "6-foot-2". */
const PREFIXES = new Set(
  'mid pre post sub under over late early non plus minus since about around nearly almost some near circa top-to to and or is by of from at foot'.split(
    ' ',
  ),
);

/** "Covid-19", "F-16", "Catch-22"; not "mid-80s", nor the second end of "5km-10km". */
function isHyphened(text: string, start: number): boolean {
  if (text[start - 1] !== '-' || !isLetter(text.charCodeAt(start - 2))) return false;
  let from = start - 2;
  while (from > 0 && start - from < 24 && isLetter(text.charCodeAt(from - 1))) from--;
  if (isDigit(text.charCodeAt(from - 1))) return false;
  const before = text.slice(from, start - 1);
  return !PREFIXES.has(before.toLowerCase()) && !/^(?:Rs|USD|EUR|GBP)$/.test(before);
}

const isYearLike = ({ value, start, end }: Numeral): boolean => end - start === 4 && value >= 1900 && value <= 2035;

/** "Boeing 737", "No. 10", "S&P 500", "number 10". */
function isNamed(text: string, numeral: Numeral): boolean {
  const { start, end } = numeral;
  if (text.charCodeAt(start - 1) !== 32 && text.charCodeAt(start - 1) !== 160) return false;
  const stopped = text[start - 2] === '.';
  const before = wordBefore(text, stopped ? start - 2 : start);
  if (!before) return false;
  const name = stopped
    ? takesNumberShort(before.text)
    : takesNumber(before.text) ||
      ((before.text === 'P' || before.text === 'Ps') && /^S[& ]$/.test(text.slice(before.start - 2, before.start)));
  // "Top 52.00 dlrs a cwt": a price with its pence or cents is no rank.
  if (numeral.precision.step === 0.01 && before.text === 'Top') return false;
  if (!name || text[end] === '%' || text.startsWith(' per ', end)) return false;
  if (isYearLike(numeral)) return takesNumberLikeYear(before.text);
  // "type 2.5"; a version or a magnitude all the same, but "at that level 3.5" is not.
  if (numeral.precision.step < 1 && !isCapital(before.text.charCodeAt(0)) && before.text !== 'version') return false;
  // "No 12 people" is not English; "no 500 migrants" a slip: both are left alone. "The match 20 minutes later": time goes on.
  return !/^ (?:minutes|hours|days|years|seconds|weeks|months|metres|yards|miles|people)\b/.test(
    text.slice(end, end + 9),
  );
}

/** "Formula One", "the Big Four", "number one", "no one"; a headline's "Five Men" counts all the same. */
function namedInWords(text: string, { start, end }: Numeral): boolean {
  const before = wordBefore(text, start);
  if (!before || before.end === start) return false;
  if (takesNumber(before.text) || /^(?:number|no|bottom)$/i.test(before.text)) return true;
  if (!isCapital(text.charCodeAt(start))) return false;
  const after = wordAfter(text, end);
  const named = after !== null && isCapital(after.text.charCodeAt(0));
  const plural = named && /(?:s|men|women|people|children)$/.test(after.text);
  // "the Three Gorges Dam", "owns Nine Mile Point"; not a title's "in Five Years".
  if (!isCapital(before.text.charCodeAt(0))) return named && (!plural || isCapital(text.charCodeAt(after.end + 1)));
  return !plural && !beginsSentence(text, before.start);
}

/** "1. Wash the rice", "(2) Rinse", at the head of a line. */
function isListMark(text: string, { start, end, value, precision }: Numeral): boolean {
  if (value > 99 || precision.step < 1 || !/[.)]/.test(text[end] ?? '') || !/[ \t\u00a0]/.test(text[end + 1] ?? ''))
    return false;
  const from = text[start - 1] === '(' ? start - 1 : start;
  return (
    from === 0 ||
    text[from - 1] === '\n' ||
    (text[start - 1] === '(' && text[end] === ')' && value < 10 && text[from - 1] === ' ')
  );
}

const isStreet = (text: string, numeral: Numeral): boolean =>
  numeral.precision.step >= 1 &&
  numeral.value < 10_000 &&
  isCapital(text.charCodeAt(numeral.end + 1)) &&
  isAddressed(text, numeral.end);

/** The "7" of "7-9pm" and "between 7 and 9pm". */
function clockBefore({ text, numerals, taken }: Scan, index: number, end: number): void {
  const [left, right] = [numerals[index - 1], numerals[index]];
  if (!left || !right || taken[index - 1] || left.value > 24 || left.power > 0) return;
  if (/[ap]\.?m\.?$|o'clock$/.test(text.slice(right.end, end)) && ranged(text, left, right)) taken[index - 1] = 1;
}

const LIST_JOINT = /^(?:, | and | or | to |, and |-|–| & )$/;

/** "Sections 21 and 22", "pages 10-15": the numbers that a plural name goes on to take. */
function listed({ text, numerals, taken }: Scan, index: number): number {
  const first = numerals[index];
  const before = first && wordBefore(text, first.start);
  if (!before || !takesNumber(before.text) || !/[^s]s$|^Nos$/.test(before.text)) return index;
  let last = index;
  for (let next = numerals[last + 1]; next && next.form === 'digits'; next = numerals[last + 1]) {
    const left = numerals[last];
    if (!left || next.start - left.end > 6 || !LIST_JOINT.test(text.slice(left.end, next.start))) break;
    if (
      /^ \p{Ll}/u.test(text.slice(next.end, next.end + 2)) &&
      !/^ (?:and|or|of|to|in)\b/.test(text.slice(next.end, next.end + 4))
    )
      break;
    taken[++last] = 1;
  }
  return last;
}
