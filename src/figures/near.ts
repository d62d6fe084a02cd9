import type { Span } from '../text/article.ts';

/** A word as written and where it stands. */
export interface Word extends Span {
  readonly text: string;
}

/** Punctuation and symbols of the planes beyond Latin (dashes, quotes, arrows) part words as a space does. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code > 0xbf && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff));

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
export const isSpace = (code: number): boolean => code === 32 || code === 160;
const isJoiner = (code: number): boolean => code === 39 || code === 45;

/** Longer words are no English. */
const LONGEST = 40;

/** The word that ends at `end`, or one space before it: "some" before "some 65". Apostrophes and hyphens within are part of it. */
export function wordBefore(text: string, end: number): Word | null {
  let last = end;
  if (isSpace(text.charCodeAt(last - 1))) last--;
  let start = last;
  while (start > 0 && last - start < LONGEST) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && !(isJoiner(code) && start < last && isLetter(text.charCodeAt(start - 2)))) break;
    start--;
  }
  return start === last ? null : { start, end: last, text: text.slice(start, last) };
}

/** The word that begins at `start`, or one space behind it: "migrants" behind "65". Its hyphens and apostrophes are part of it. */
export function wordAfter(text: string, start: number): Word | null {
  let from = start;
  if (isSpace(text.charCodeAt(from))) from++;
  let end = from;
  while (end < text.length && end - from < LONGEST) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !(isJoiner(code) && end > from && isLetter(text.charCodeAt(end + 1)))) break;
    end++;
  }
  return end === from ? null : { start: from, end, text: text.slice(from, end) };
}

/** Runs a sticky expression at a place. */
export const matchAt = (expression: RegExp, text: string, at: number): RegExpExecArray | null => {
  expression.lastIndex = at;
  return expression.exec(text);
};

/** Does a sentence or a line begin at `start`? Before it only quotes or brackets, then a full stop, a line's end or nothing. */
export function beginsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 6 && ' \u00a0"\'“‘([•*-–—'.includes(text[at] ?? '')) at--;
  return at < 0 || '.!?:;\n\t…'.includes(text[at] ?? '');
}

const RANGE_DASH = /^(?:-? ?[-–—] ?|-? to (?:the )?|-? or )$/;
const AND = /^-? and (?:the )?$/;
const BETWEEN = /(?:between|of|from)(?: the)? $/i;

/** Do two numbers end a range or stand as a choice: "5-10", "18- to 24-", "two or three", "between 6 and 8"? */
export function ranged(text: string, left: Span, right: Span): boolean {
  const apart = right.start - left.end;
  if (apart < 1 || apart > 10) return false;
  const joint = text.slice(left.end, right.start);
  return (
    RANGE_DASH.test(joint) || (AND.test(joint) && BETWEEN.test(text.slice(Math.max(0, left.start - 13), left.start)))
  );
}

/** A sign that makes the number behind it money: "$5". */
export const afterSign = (text: string, start: number): boolean => '$£€¥₹₽₩₦₱₪'.includes(text[start - 1] ?? ' ');
