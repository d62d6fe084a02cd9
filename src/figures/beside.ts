import { letterAsScale, type Numeral, withPower } from './numerals.ts';
import type { Scan } from './scan.ts';

/** Behind these no dash can stand: what follows " - " has a minus. */
const EXPECTS_NUMBER =
  /(?:^|\s)(?:to|of|at|by|from|below|above|between|and|is|was|were|convert|about|around|nearly)[ \u00a0]$/i;
const LEFT_END = /(\d+(?:\.\d+)?)[ \u00a0]?(?:%|°?[CF]|pct)?[ \u00a0]$/;

/** A sign before a number, where it stands clear: "-5C", "+4%", "minus 5 degrees"; not the dash of "5 -10C" or "mid-30s". */
export function signBefore(text: string, start: number): { readonly factor: 1 | -1; readonly start: number } | null {
  const mark = text[start - 1];
  if (mark === ' ' || mark === '\u00a0') return spacedSign(text, start);
  if (mark !== '-' && mark !== '+' && mark !== '–') return null;
  const before = text[start - 2];
  if (mark === '-' && before === 's' && /(?:^|[^\p{L}])minus-$/iu.test(text.slice(Math.max(0, start - 7), start)))
    return { factor: -1, start: start - 6 };
  const clear = before === undefined || /[\s([/~"'“]/.test(before);
  if (!clear || (mark === '–' && before === undefined)) return null;
  // "5 -10C", "5% -10%": a range with a space gone astray; "Stoxx 50 -1.3%" falls.
  const left = mark === '+' ? null : LEFT_END.exec(text.slice(Math.max(0, start - 14), start - 1));
  if (left && Number(left[1]) <= Number.parseFloat(text.slice(start, start + 12))) return null;
  return { factor: mark === '+' ? 1 : -1, start: start - 1 };
}

function spacedSign(text: string, start: number): { readonly factor: -1; readonly start: number } | null {
  if (!'sS-'.includes(text[start - 2] ?? ' ')) return null;
  const before = text.slice(Math.max(0, start - 14), start - 1);
  if (/(?:^|[^\p{L}])minus$/iu.test(before)) return { factor: -1, start: start - 6 };
  return before.endsWith('-') && EXPECTS_NUMBER.test(before.slice(0, -1)) ? { factor: -1, start: start - 2 } : null;
}

/** A number that looks like a year, alone. */
export const looksLikeYear = (numeral: Numeral): boolean =>
  numeral.form === 'digits' &&
  numeral.power === 0 &&
  numeral.end - numeral.start === 4 &&
  numeral.value >= 1500 &&
  numeral.value < 2100;

const DASHED = /^-?[ \u00a0]?[-–—][ \u00a0]?[~+]?$/;
const SPOKEN =
  /^(?:-|,)?[ \u00a0]?[ -](?:to|or|and|or even|and up to|up to|nor|and even|to about|to around|and about|and around)[ -]~?$/;
const LIST = /^,[ \u00a0]$/;
const CROSSED = /^-?[ \u00a0-]?(?:x|×|X|by)[ \u00a0-]?$/;
/** "aged 16 and 5 per cent", "May 5 and 6 per cent": a number of another kind stands before the "and". */
const OTHER_KIND =
  /(?:\b(?:aged?|ages|under|over|number|no|page|chapter|top|in|since|by|january|february|march|april|may|june|july|august|september|october|november|december|[jf]an|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?[ \u00a0]|[#@$£€])$/i;

export type Joint = 'range' | 'pair' | 'list' | 'crossed';

/** How a numeral is joined to the one before it, if it may share what stands behind: "5-6%", "5 and 10 per cent", "10 x 12 metres". */
export function jointBefore(scan: Scan, index: number, start: number): Joint | null {
  const left = scan.numerals[index - 1];
  const right = scan.numerals[index];
  if (!left || !right || scan.taken[index - 1] || left.glued) return null;
  // "5m to 10m tonnes" share; the metres of "3m and 5cm" are not centimetres.
  if (left.letter && left.letter.power !== (right.letter?.power ?? right.power)) return null;
  const from = left.letter?.end ?? left.end;
  const gap = start - from;
  if (gap < 1 || gap > 14 || looksLikeYear(left)) return null;
  const joint = scan.text.slice(from, start);
  if (DASHED.test(joint)) return left.value <= right.value ? 'range' : null;
  if (CROSSED.test(joint)) return 'crossed';
  if (LIST.test(joint)) return 'list';
  if (!SPOKEN.test(joint)) return null;
  const ranged = joint.includes('to');
  // "2.95 mln or 10.6 pct of the workforce": the same thing said twice.
  if (!ranged && left.power > right.power && (left.letter ?? right.letter) === null) return null;
  if (joint.includes('or') && (left.value >= right.value || left.value * 5 < right.value) && left.power === right.power)
    return null;
  if (!ranged && OTHER_KIND.test(scan.text.slice(Math.max(0, left.start - 11), left.start))) return null;
  return ranged ? 'range' : 'pair';
}

/** The left numeral of a range with the scale of the right: the 5 of "5 to 10 million tonnes"; "5,000 to 1 million" keeps its own. */
export function sharedScale(left: Numeral, right: Numeral): Numeral {
  const own = letterAsScale(left);
  if (own && own.power === right.power) return own;
  const shares =
    left.power === 0 && right.power >= 3 && left.value < 1000 && left.value <= Number(`${right.value}e-${right.power}`);
  return shares ? withPower(left, right.power) : left;
}
