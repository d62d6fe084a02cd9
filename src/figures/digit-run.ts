import { isDigit, isLetter, matchAt } from './near.ts';

const RUN = /\d+(?:[.,]\d+|[\u00a0']\d{3}(?!\d))*/y;
/** Of "F(2,45)" the comma parts two numbers. */
const DEGREES = /\d+(?:\.\d+)?/y;
/** "1 234 567" with ordinary spaces: only where the language groups so. */
const SPACED_RUN = /\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d.,])/y;
/** In English only where a group cannot be a number of its own: "10 000 euros". */
const SPACED_ZEROS = /[1-9]\d{0,2}(?= (?:\d{3} ){0,3}0\d\d)(?: \d{3})+(?![\d.,])/y;

/** Behind a sign: "R1 250", "€1 234 567"; not "$5 200 times". */
const SIGNED_RUN =
  /[1-9]\d{0,2}(?:(?: \d{3}){2,}(?![\d.,]\d)|(?: \d\d0)(?![.,]?[\d\p{L}]|[ \u00a0](?!was |is |has |as )(?:[a-z]+s|people|men|women|children|km|kg|g|m|ml|million|per cent|%)(?![a-z])))/uy;
const isSigned = (text: string, start: number): boolean =>
  '$£€¥₹'.includes(text[start - 1] ?? ' ') || (text[start - 1] === 'R' && !isLetter(text.charCodeAt(start - 2)));

/** Between digits these may group or part them. */
const JOINS_DIGITS = ".,' \u00a0";

/** Where the digits that begin at `start` end, with their groups and decimals: "1,234.5". `spaced` where the language groups by spaces. */
export function digitRunEnd(text: string, start: number, spaced: boolean): number {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  // Most numbers are bare digits.
  if (!JOINS_DIGITS.includes(text[end] ?? '-') || !isDigit(text.charCodeAt(end + 1))) return end;
  const run =
    '(['.includes(text[start - 1] ?? ' ') && text[start - 2] === 'F'
      ? matchAt(DEGREES, text, start)
      : (matchAt(spaced ? SPACED_RUN : SPACED_ZEROS, text, start) ??
        (isSigned(text, start) ? matchAt(SIGNED_RUN, text, start) : null) ??
        matchAt(RUN, text, start));
  return run ? start + run[0].length : end;
}
