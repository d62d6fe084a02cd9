import { gathered } from '../text/gathered.ts';
import { RANK_WORDS } from './anchor-words.ts';
import type { Ordinal } from './figure.ts';
import { exactly } from './interval.ts';
import { afterSign, isLetter, matchAt, wordBefore } from './near.ts';
import type { Numeral } from './numerals.ts';
import { measured, type Scan } from './scan.ts';

const DIGIT_TAIL = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/uy;
/** Behind digits these make a name, a period or a street of it: "the 18th century", "42nd Street", "the 101st Airborne". */
const NO_RANK =
  /[ -](?:[Cc]entury|[Cc]enturies|half|[Qq]uarter|qtr|minute|hour|Street|Avenue|St\b|Ave\b|Amendment|Airborne|Infantry|Division|Battalion|Regiment|Brigade|Cavalry|Armou?red|Congress|Lieutenant|grade|graders?|floor|District|Circuit|Precinct|Earl|Duke|of the month)/y;
/** Behind a word these say that a rank is meant: "third place", "second-largest", "fourth consecutive". */
const RANKED =
  /(?:[ -](?:place|placed|position|spot|ranked|biggest|largest|highest|lowest|smallest|longest|richest|oldest|busiest|fastest|worst|best|most|consecutive|straight|successive|anniversary|birthday|time)\b|[ -]\p{Ll}{4,}est\b)/uy;
/** Before a word: "finished third", "ranked second". */
const PLACING = /^(?:finish|finished|finishes|finishing|ranked|ranks|ranking|placed|came|comes|coming|lies|lying)$/i;
const ENDS = /(?:[.,;)\u2013]| (?:in|of|behind|with|at|on|after|and|among|out|to|overall)\b|$)/y;

/**
 * Ranks: "finished third", "the 21st", "second-largest", "his 100th goal". No rank: "a second look", "the third quarter", "18th century",
 * "first of all", "42nd Street".
 */
export function findOrdinals(scan: Scan): readonly Ordinal[] {
  return [...inDigits(scan), ...inWords(scan)];
}

function inDigits({ text, numerals, taken }: Scan): readonly Ordinal[] {
  return gathered(numerals, (numeral, index) => {
    if (
      taken[index] ||
      numeral.form === 'words' ||
      numeral.glued ||
      numeral.power > 0 ||
      !isLetter(text.charCodeAt(numeral.end))
    )
      return [];
    const tail = matchAt(DIGIT_TAIL, text, numeral.end);
    if (!tail || !Number.isInteger(numeral.value) || afterSign(text, numeral.start)) return [];
    taken[index] = 1;
    const end = numeral.end + tail[0].length;
    return matchAt(NO_RANK, text, end) ? [] : [ordinalOf(text, numeral, end)];
  });
}

function inWords({ text, anchors }: Scan): readonly Ordinal[] {
  const found: Ordinal[] = [];
  for (const start of anchors.ranks) {
    let end = start;
    while ((text.charCodeAt(end) | 32) >= 97 && (text.charCodeAt(end) | 32) <= 122) end++;
    if (!isRank(text, start, end)) continue;
    const value = RANK_WORDS.indexOf(text.slice(start, end).toLowerCase()) + 1;
    found.push(
      ordinalOf(
        text,
        {
          start,
          end,
          value,
          precision: { step: 1, coarse: 1, digits: 1 },
          power: 0,
          form: 'words',
          letter: null,
          glued: false,
        },
        end,
      ),
    );
  }
  return found;
}

function isRank(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '-') return false;
  if (matchAt(RANKED, text, end)) return !/^first[ -]time/i.test(text.slice(start, end + 5));
  const before = wordBefore(text, start);
  return before !== null && PLACING.test(before.text) && matchAt(ENDS, text, end) !== null;
}

const ordinalOf = (text: string, numeral: Numeral, end: number): Ordinal => ({
  ...measured(text, numeral.start, end, numeral),
  interval: exactly(numeral.value),
  kind: 'ordinal',
  unit: null,
});
