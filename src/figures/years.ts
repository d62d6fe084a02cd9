import { headNounAt } from './counted-noun.ts';
import type { Year } from './figure.ts';
import { between, exactly, type Interval } from './interval.ts';
import { afterSign, isCapital, isLetter, wordBefore } from './near.ts';
import { nearWords } from './near-words.ts';
import type { Numeral } from './numerals.ts';
import type { Scan } from './scan.ts';

/** Words that a year follows: "in 1987", "since 2004", "the 1997 election", "summer 2003", "fiscal 1987". */
const CUES = new Set(
  (
    'in since by until till before after during of from to through early late mid the year years fiscal financial season class circa around about and for around winter ' +
    'spring summer autumn fall christmas easter january february march april may june july august september october november december this that his her its their our last first second ' +
    'third fourth quarter'
  ).split(' '),
);
/** These make a number of people or things of it all the same: "by 2000 people". */
const FIRM = new Set(
  'in since until till before during fiscal year years the winter spring summer autumn january february march april may june july august september october november december quarter season'.split(
    ' ',
  ),
);
const PEOPLE =
  /^(?:person|man|woman|child|worker|job|soldier|troop|student|pupil|home|house|share|vote|employee|death|point|mile|yard|metre|word|point|visitor|fan|member|guest|acre)$/;
const DECADE = /^(?:'?s|s')(?!\p{L}|\p{N})/u;

/**
 * Years: "in 1987", "the 2004 election", "the 1990s" (1990 to 1999), "the '60s", "2003-04" (two), "44 BC". A number like a year that
 * counts ("2000 people") is none.
 */
export function findYears(scan: Scan): readonly Year[] {
  const { text, numerals, taken } = scan;
  const found: Year[] = [];
  numerals.forEach((numeral, index) => {
    if (
      taken[index] ||
      numeral.form === 'words' ||
      numeral.power > 0 ||
      numeral.precision.step < 1 ||
      afterSign(text, numeral.start)
    )
      return;
    const year =
      decade(text, numeral) ??
      era(scan, index, numeral) ??
      (isYear(scan, numeral, index) ? yearOf(text, numeral) : null) ??
      seasonEnd(scan, numeral, index, found);
    if (!year) return;
    taken[index] = 1;
    found.push(year);
  });
  return found;
}

function yearOf(
  text: string,
  numeral: Numeral,
  value = numeral.value,
  start = numeral.start,
  end = numeral.end,
  interval?: Interval,
): Year {
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    interval: interval ?? exactly(value),
    precision: numeral.precision,
    // "before 1990", "over 1990": a bound on time, no softening of a number.
    hedge: null,
    hedged: null,
    kind: 'year',
    unit: null,
  };
}

/** "'50 people' hurt": a quotation begins at the number. */
const QUOTED = /^[^'\n]*[^\s']'(?![\p{L}\p{N}])/u;

/** "the 1990s", "the '60s", "the mid-80s". */
function decade(text: string, numeral: Numeral): Year | null {
  const { start, end, value } = numeral;
  const next = text[end];
  const tail = next === "'" || next === 's' ? DECADE.exec(text.slice(end, end + 3)) : null;
  const apostrophe = text[start - 1] === "'";
  if (
    apostrophe &&
    end - start === 2 &&
    numeral.power === 0 &&
    !numeral.glued &&
    !isLetter(text.charCodeAt(start - 2)) &&
    !QUOTED.test(text.slice(end, end + 60))
  )
    return decadeOrYear(text, numeral, value + (value > 40 ? 1900 : 2000), start - 1, tail);
  if (!tail || numeral.glued || text[end - 1] !== '0') return null;
  if (end - start === 4 && value >= 1000 && value <= 2090) return decadeOrYear(text, numeral, value, start, tail);
  const before = text.slice(Math.max(0, start - 12), start);
  if (
    end - start !== 2 ||
    value < 50 ||
    !/\bthe (?:early |late |mid |mid-|early-|late-)?$/i.test(before) ||
    /^(?:s|'s)? (?:degree|Fahrenheit)/.test(text.slice(end, end + 8))
  )
    return null;
  return decadeOrYear(text, numeral, value + 1900, start, tail);
}

function decadeOrYear(
  text: string,
  numeral: Numeral,
  value: number,
  start: number,
  tail: RegExpExecArray | null,
): Year {
  if (!tail || tail[0] === "'s") return yearOf(text, numeral, value, start);
  return yearOf(
    text,
    numeral,
    value,
    start,
    numeral.end + tail[0].length,
    between(value, value + (value % 100 === 0 ? 99 : 9)),
  );
}

/** "44 BC", "AD 79", "A.D. 79". */
const ERA = nearWords('BC BCE B AD CE A D');

function era({ text, before: wordsBefore, behind: wordsBehind }: Scan, index: number, numeral: Numeral): Year | null {
  if (numeral.glued) return null;
  const near = (wordsBefore[index] ?? ERA) | (wordsBehind[index] ?? ERA);
  if ((near & ERA) === 0 && text[numeral.start - 2] !== '.') return null;
  const behind = /^ (BC|BCE|B\.C\.|AD|CE|A\.D\.)(?![\p{L}])/u.exec(text.slice(numeral.end, numeral.end + 6));
  if (behind?.[1])
    return yearOf(
      text,
      numeral,
      /^B/.test(behind[1]) ? -numeral.value : numeral.value,
      numeral.start,
      numeral.end + behind[0].length,
    );
  const before = wordBefore(text, numeral.start);
  if (text[numeral.start - 1] !== ' ' || numeral.value >= 2100) return null;
  const dotted = text.slice(Math.max(0, numeral.start - 5), numeral.start) === 'A.D. ';
  if (dotted) return yearOf(text, numeral, numeral.value, numeral.start - 5);
  return before?.text === 'AD' ? yearOf(text, numeral, numeral.value, before.start) : null;
}

function isYear(
  { text, numerals, taken }: Scan,
  { start, end, value, glued, letter }: Numeral,
  index: number,
): boolean {
  if (glued || letter || end - start !== 4 || value < 1000 || value > 2200 || text[start] === '0') return false;
  const next = text[end];
  if (
    isLetter(text.charCodeAt(end)) ||
    ((next === '-' || next === '/') &&
      /^(?:-\p{Ll}|\/\d)/u.test(text.slice(end, end + 2)) &&
      !/^-\d/.test(text.slice(end, end + 2)))
  )
    return isOld(text, end);
  const before = wordBefore(text, start);
  const cue = before && before.end < start ? before.text.toLowerCase() : '';
  const noun = headNounAt(text, end);
  // "(1756-1791)": a life.
  if (text[start - 1] === '(' && /^[-–]\d{2,4}\)/.test(text.slice(end, end + 6))) return value < 2100;
  if (value < 1500 || value > 2060)
    return value > 1000 && value < 2200 && noun === null && /^(?:in|since|year|by|until)$/.test(cue);
  if (FIRM.has(cue) || cue.endsWith("'s")) return !noun || !PEOPLE.test(noun.lemma) || cue === 'the';
  if (noun && PEOPLE.test(noun.lemma)) return false;
  if (CUES.has(cue)) return true;
  if (noun) return value >= 1900 && value <= 2035 && value % 50 !== 0;
  const neighbour = numerals[index - 1];
  // A column of figures: "1,512 1,998 2003".
  if (neighbour && !taken[index - 1] && start - neighbour.end <= 2 && neighbour.value > 2100) return false;
  return value >= 1900 && value <= 2040 ? true : cue !== '' && isCapital(before?.text.charCodeAt(0) ?? 0);
}

/** "a 2004-style"; "1997/98" is a season. */
const isOld = (text: string, end: number): boolean =>
  /^(?:-(?:style|era|only|based|built|model|vintage|led|to)\b|\/\d\d(?!\d|\/))/.test(text.slice(end, end + 9));

/** The 04 of "2003-04", the 91 of "1756-91". */
function seasonEnd(
  { text, numerals, taken }: Scan,
  numeral: Numeral,
  index: number,
  found: readonly Year[],
): Year | null {
  const left = numerals[index - 1];
  const first = found[found.length - 1];
  const digits = numeral.end - numeral.start;
  if (!left || !first || !taken[index - 1] || first.end !== left.end || (digits !== 2 && digits !== 4)) return null;
  // "between 1420 and 1450": the second end needs no cue of its own.
  const spanned = digits === 4 && / (?:and|to|until|or) /uy.test(text.slice(left.end, numeral.start));
  if (spanned) return numeral.value > first.value && numeral.value < 2100 ? yearOf(text, numeral) : null;
  if (numeral.start - left.end !== 1 || !'-–/'.includes(text[left.end] ?? ' ')) return null;
  if (digits === 4) return numeral.value > first.value && numeral.value < 2100 ? yearOf(text, numeral) : null;
  const century = Math.floor(first.value / 100) * 100;
  const value = century + numeral.value > first.value ? century + numeral.value : century + 100 + numeral.value;
  return value - first.value <= 99 ? yearOf(text, numeral, value) : null;
}
