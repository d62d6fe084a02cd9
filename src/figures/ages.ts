import type { Age } from './figure.ts';
import { between } from './interval.ts';
import { isCapital, isDigit, isLetter, matchAt, ranged, wordBefore } from './near.ts';
import { nearWords } from './near-words.ts';
import type { Numeral } from './numerals.ts';
import { measured, type Scan } from './scan.ts';

/** "37-year-old", "six-month-old", "37 years old", "37 years of age", "16-year-olds". */
const OLD =
  /[ \u00a0-](year|month|week|day|yr)s?(?:[ \u00a0-]olds?(?![\p{L}\p{N}])|[ \u00a0]of[ \u00a0]age(?![\p{L}\p{N}]))/iuy;
/** "aged 81", "age 12", "at the age of 37", "aged between 18 and 24", "aged over 65"; what softens it stands between. */
const AGED =
  /(?:^|[^\p{L}\p{N}])((?:aged|ages?|age group)(?: of| at)?(?: between| from| about| around| over| under| just| only| nearly)? )$/iu;
const OF_AGE_WORDS = new Set(
  'aged age ages of between from about around over under just only nearly at group'.split(' '),
);
const TENS_TAIL = /(?:'?s)(?![\p{L}\p{N}])/uy;
/** Behind "Jane Smith, 37,": not the next item of a list. */
const GOES_ON = /,(?: (?!and\b|\d)(?:\p{Ll}|["“']?[IAT] |\p{Lu}\p{Ll}+(?:'s)? \p{Ll})|["”'])/uy;

/** Behind a single name, "Doherty, 25, had to": what a person does. */
const SAYS_WHO =
  /, (?:who|whose|had|has|was|is|said|says|from|will|would|told|added|died|became|won|joined)(?!\p{L})/uy;

/** Nobody is older; "aged 2,000" is no person's. */
const OLDEST = 122;

/**
 * Ages: "aged 81", "37-year-old", "six-month-old", "a 2,900-year-old site", "in her 80s" (80 to 89), "Jane Smith, 37, said", "under-21s",
 * "25 to 54" behind "aged".
 */
export function findAges(scan: Scan): readonly Age[] {
  const { text, numerals, taken } = scan;
  const found: Age[] = [];
  const take = (index: number, ...ages: readonly Age[]): void => {
    taken[index] = 1;
    found.push(...ages);
  };
  numerals.forEach((numeral, index) => {
    if (taken[index] || numeral.power > 3 || !mayBeAge(scan, index, numeral, found)) return;
    const old = oldAt(text, numeral);
    const left = numerals[index - 1];
    if (old && left && !taken[index - 1] && left.value < numeral.value && ranged(text, left, numeral))
      take(index - 1, ageOf(text, left, left.start, left.end, old.unit));
    const age =
      old ??
      agedAt(text, numeral) ??
      tensAt(text, numeral) ??
      namedAt(text, numeral) ??
      rangeEnd(text, numeral, left, found);
    if (age) take(index, age);
  });
  return found;
}

const BEHIND_AGE = nearWords('year years month months week weeks day days yr yrs');
const BEFORE_AGE = nearWords(...OF_AGE_WORDS, 'turn turns turned turning');

/** A word of age beside the number, "'s" or a comma behind it, or the end of a range that began with an age. */
function mayBeAge(
  { text, numerals, before, behind }: Scan,
  index: number,
  { start, end }: Numeral,
  found: readonly Age[],
): boolean {
  if (((behind[index] ?? BEHIND_AGE) & BEHIND_AGE) !== 0 || ((before[index] ?? BEFORE_AGE) & BEFORE_AGE) !== 0)
    return true;
  const next = text[end];
  return (
    next === "'" ||
    next === 's' ||
    next === 'S' ||
    (next === ',' && text[start - 2] === ',') ||
    (found.length > 0 && found.at(-1)?.end === numerals[index - 1]?.end)
  );
}

const ageOf = (text: string, numeral: Numeral, start: number, end: number, unit: string): Age => ({
  ...measured(text, start, end, numeral),
  kind: 'age',
  unit,
});

function oldAt(text: string, numeral: Numeral): Age | null {
  if (numeral.glued) return null;
  const found = matchAt(OLD, text, numeral.end);
  if (!found?.[1]) return null;
  const unit = found[1].toLowerCase();
  return ageOf(text, numeral, numeral.start, numeral.end + found[0].length, unit === 'yr' ? 'year' : unit);
}

/** An age in years, whole and bare. */
const isYears = ({ value, power, precision, glued }: Numeral): boolean =>
  value <= OLDEST && power === 0 && precision.step >= 0.25 && !glued;

function agedAt(text: string, numeral: Numeral): Age | null {
  if (!isYears(numeral) || isLetter(text.charCodeAt(numeral.end)) || text[numeral.end] === '%') return null;
  const before = wordBefore(text, numeral.start);
  const word = before?.text.toLowerCase() ?? '';
  if (!before || before.end === numeral.start) return null;
  if (OF_AGE_WORDS.has(word)) {
    const aged = AGED.exec(text.slice(Math.max(0, numeral.start - 24), numeral.start));
    if (!aged?.[1] || /^ (?:or|to|in|of)? ?(?:groups?|brackets?|per)\b/.test(text.slice(numeral.end, numeral.end + 12)))
      return null;
    const whole = /^(?:aged|age) $/i.test(aged[1]);
    return ageOf(text, numeral, whole ? numeral.start - aged[1].length : numeral.start, numeral.end, 'year');
  }
  if (
    /^turn(?:ed|s|ing)?$/.test(word) &&
    numeral.value > 1 &&
    /^(?:[.,;)]|$| (?:in|on|last|this|next|earlier|today|yesterday|and|when|while|years?)\b)/.test(
      text.slice(numeral.end, numeral.end + 9),
    )
  )
    return ageOf(text, numeral, numeral.start, numeral.end, 'year');
  return null;
}

/** "in his 80s", "in her mid-40s", "under-21s", "the over-65s". */
function tensAt(text: string, numeral: Numeral): Age | null {
  if (numeral.form !== 'digits' || numeral.value > OLDEST || numeral.end - numeral.start > 3 || numeral.glued)
    return null;
  const tail = matchAt(TENS_TAIL, text, numeral.end);
  if (!tail) return null;
  const end = numeral.end + tail[0].length;
  const before = text.slice(Math.max(0, numeral.start - 22), numeral.start);
  const bound = /(?:^|[^\p{L}])(under|over)[- ]$/iu.exec(before);
  if (bound?.[1]) return ageOf(text, numeral, numeral.start, end, 'year');
  if (
    numeral.value % 10 !== 0 ||
    !/(?:^|[^\p{L}])(?:his|her|their|my|our|your|its)(?: (?:early|late|mid))?[ -](?:mid-|early-|late-)?$/iu.test(before)
  )
    return null;
  return { ...ageOf(text, numeral, numeral.start, end, 'year'), interval: between(numeral.value, numeral.value + 9) };
}

/** "Jane Smith, 37, of Leeds": two names before the comma, and the sentence goes on behind the next. */
function namedAt(text: string, numeral: Numeral): Age | null {
  const { start, end } = numeral;
  if (
    text[end] !== ',' ||
    text[start - 1] !== ' ' ||
    text[start - 2] !== ',' ||
    numeral.form !== 'digits' ||
    !isYears(numeral) ||
    numeral.value < 4
  )
    return null;
  if (!matchAt(GOES_ON, text, end) || isDigit(text.charCodeAt(end + 1))) return null;
  const last = wordBefore(text, start - 2);
  if (!last || !isCapital(last.text.charCodeAt(0)) || last.end !== start - 2) return null;
  const first = wordBefore(text, last.start);
  const named = first !== null && first.end < last.start && isCapital(first.text.charCodeAt(0));
  return named || matchAt(SAYS_WHO, text, end) ? ageOf(text, numeral, start, end, 'year') : null;
}

/** The 54 of "aged 25 to 54". */
function rangeEnd(text: string, numeral: Numeral, left: Numeral | undefined, found: readonly Age[]): Age | null {
  const first = found[found.length - 1];
  if (!left || !first || first.end !== left.end || !isYears(numeral) || numeral.value <= left.value) return null;
  const joint = ranged(text, left, numeral) || / and $/.test(text.slice(left.end, numeral.start));
  return joint && !/^[%-]/.test(text[numeral.end] ?? ' ')
    ? ageOf(text, numeral, numeral.start, numeral.end, first.unit)
    : null;
}
