import { isDigit, isLetter, matchAt, wordBefore } from './near.ts';

/** "7.30pm", "5 p.m.", "seven o'clock", "0700 GMT": what stands behind a clock time. */
const CLOCK_BEHIND =
  /[ \u00a0]?(?:[ap]\.m\b\.?|[ap]m|o'clock|(?:hrs?|hours) (?:GMT|BST|local)|GMT|BST|CET|CEST|EST|EDT|CST|PST|PDT|ET|UTC|JST|IST)(?!\p{L})/uy;
const CLOCK = /\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?!\d)(?:[ \u00a0]?[ap]\.?m\b\.?)?|\d{1,3}:\d{1,3}(?!\d)/y;
const PAST = /(?:half|quarter|\d|ten|five|twenty) (?:past|to)$/i;

/** Where a clock time that begins with the number from `start` to `end` ends: "19:30", "7.30pm", "half past seven". Null for none. */
export function clockEnd(text: string, start: number, end: number): number | null {
  if (text[end] === ':' && isDigit(text.charCodeAt(end + 1))) {
    const clock = matchAt(CLOCK, text, start);
    if (clock) return start + clock[0].length;
  }
  const behind = matchAt(CLOCK_BEHIND, text, end);
  if (behind) return end + behind[0].length;
  const before = wordBefore(text, start);
  if (before?.text !== 'past' && before?.text !== 'to') return null;
  return PAST.test(text.slice(Math.max(0, before.start - 8), before.end)) &&
    /half|quarter/i.test(text.slice(Math.max(0, before.start - 8), before.start))
    ? end
    : null;
}

const PHONE =
  /\+?\d{1,3}[ -]\(?0?\)?\d{2,5}[ -]\d{3,4}[ -]\d{3,4}(?!\d)|\(?0\d{2,5}\)?[ -]\d{3,4}(?:[ -]?\d{3,6})?(?!\d)|0[1-9]\d{8,9}(?!\d)|\d{3}\)? ?-?\d{3}-\d{4}(?!\d)/y;
/** "555-0142": seven digits are a telephone number where they cannot be a range. */
const SHORT_PHONE = /\d{3}-(?:0\d{3}|\d{3}[1-9])(?![\d-])/y;
/** "978-0-306-40615-7", "4-4-2", "123-45-6789". */
const CHAIN = /\d{1,5}(?:-\d{1,7}){2,}(?![\d])/y;
const CHAIN_DATE = /^(?:\d{4}-\d\d?-\d\d?|\d\d?-\d\d?-\d{4})$/;
/** "9/11", "24/7", "50-50": names by now. */
const COMBINED = /(?:9\/11|24\/7|7\/7|21\/7|50[/-]50|80[/-]20|20[/-]20|4x4|4[x×]4)(?![\d/])/y;
const COORDINATES =
  /\d+(?:\.\d+)?° ?(?:\d+(?:\.\d+)?['′] ?)?(?:\d+(?:\.\d+)?["″] ?)?(?:[NSEW](?!\p{L})|(?:north|south|east|west)\b)|\d+° ?\d+(?:\.\d+)?['′]/uy;
/** "5G", "3D", "4K television". */
const GENERATION =
  /(?:[2-6]G|[23]D|[48]K (?:TV|television|video|resolution|display|screen|footage|UHD|HDR|streaming))(?![\p{L}])/uy;
/** So many digits in a row count nothing: an account, a parcel. */
const LONGEST_COUNT = 10;

/** Where a code that begins with the digits at `start` ends: telephone numbers, ISBNs, "9/11", coordinates, "5G". Null for none. */
export function codeEnd(text: string, start: number, end: number): number | null {
  const next = text.charCodeAt(end);
  const found =
    codeByNext(text, start, next) ??
    (text[start] === '0' || text[start - 1] === '+' || text[start - 1] === '(' || next === 45 || next === 32
      ? phone(text, start)
      : null) ??
    null;
  if (found) return start + found[0].length;
  const digits = end - start > LONGEST_COUNT ? digitsEnd(text, start) : start;
  return digits - start > LONGEST_COUNT ? digits : null;
}

/** By hand: an expression gives up on ten million digits. */
function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function codeByNext(text: string, start: number, next: number): RegExpExecArray | null {
  switch (next) {
    case 45: {
      const chain = matchAt(COMBINED, text, start) ?? matchAt(CHAIN, text, start);
      return chain && CHAIN_DATE.test(chain[0]) ? null : chain;
    }
    case 47:
      return matchAt(COMBINED, text, start);
    case 120:
    case 215:
      return matchAt(COMBINED, text, start);
    case 176:
      return matchAt(COORDINATES, text, start);
    case 71:
    case 68:
    case 75:
      return matchAt(GENERATION, text, start);
    default:
      return null;
  }
}

function phone(text: string, start: number): RegExpExecArray | null {
  const found = matchAt(PHONE, text, start);
  // "5 120 400 600": groups of a number need a plus or a nought before them.
  if (
    found &&
    (found[0].includes('-') || found[0].startsWith('0') || text[start - 1] === '+' || text[start - 1] === '(')
  )
    return found;
  return matchAt(SHORT_PHONE, text, start);
}

const ADDRESS_PARTS = '/@_=?&~';
const ADDRESS =
  /https?:|www\.|@[\p{L}\d]|\.(?:com|co|org|net|gov|edu|info|io|uk|html?|php|pdf)\b|\/\p{L}+[/?]|\p{L}=/iu;
/** Longer runs without a space are cut: an address names itself within. */
const REACH = 80;

/** Does the number stand in a web or e-mail address or a handle: "bbc.co.uk/news/10628994", "@user42"? */
export function inAddress(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const marked =
    ADDRESS_PARTS.includes(before) ||
    ADDRESS_PARTS.includes(after) ||
    ((before === '.' || before === '-') && isLetter(text.charCodeAt(start - 2))) ||
    (after === '.' && isLetter(text.charCodeAt(end + 1)));
  if (!marked) return false;
  let from = start;
  let to = end;
  while (from > 0 && start - from < REACH && text.charCodeAt(from - 1) > 32 && text.charCodeAt(from - 1) !== 160)
    from--;
  while (to < text.length && to - end < REACH && text.charCodeAt(to) > 32 && text.charCodeAt(to) !== 160) to++;
  return ADDRESS.test(text.slice(from, to));
}

const STREET =
  /[ \u00a0](?!Wall |High |Fleet )(?:\p{Lu}[\p{L}'.]{0,20}[ \u00a0]){1,3}(?:Street|Road|Avenue|Lane|Drive|Place|Square|Crescent|Boulevard|Terrace|Gardens|Mews|Quay|St\.|Rd\.?|Ave\.?|Blvd\.?)(?!\p{L})/uy;

/** "10 Downing Street": a house, not ten streets. */
export const isAddressed = (text: string, end: number): boolean => matchAt(STREET, text, end) !== null;
