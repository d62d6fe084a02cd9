import { gathered } from '../text/gathered.ts';
import { type CountedNoun, headNounAt, nounBehindOf, partNounAt, singularAt } from './counted-noun.ts';
import type { Count } from './figure.ts';
import { exactly } from './interval.ts';
import {
  afterSign,
  beginsSentence,
  isCapital,
  isDigit,
  isLetter,
  isSpace,
  matchAt,
  ranged,
  wordBefore,
} from './near.ts';
import { letterAsScale, type Numeral, withPower } from './numerals.ts';
import { measured, type Scan } from './scan.ts';

/** A count on its way to a figure. */
interface Counted {
  readonly numeral: Numeral;
  readonly start: number;
  readonly noun: CountedNoun | null;
}

/**
 * Counts, last of all kinds: "65 migrants", "12 of the 30 schools" (both are schools), "two or three days", "71 votes to 31", "52-48" and
 * whatever number is left over ("rose to 408,000"), with its noun where one is read. No count: "one of the best", "a 2:1", "A38", "5G".
 */
export function findCounts(scan: Scan): readonly Count[] {
  const found: (Counted | undefined)[] = [];
  scan.numerals.forEach((numeral, index) => {
    if (scan.taken[index]) return;
    const counted = countedAt(scan.text, withLetter(scan.text, numeral));
    if (!counted) return;
    scan.taken[index] = 1;
    found[index] = counted;
  });
  scan.numerals.forEach((_, index) => {
    shareNoun(scan.text, found, index);
  });
  return gathered(found, (counted) => (counted ? [countOf(scan.text, counted)] : []));
}

/** "6m people", "200k users": a letter that a counted noun makes a scale. Runs before metres and kelvins are read. */
export function findLetteredCounts(scan: Scan): readonly Count[] {
  const { text, numerals, taken } = scan;
  return gathered(numerals, (plain, index) => {
    if (!plain.letter || taken[index] || plain.glued || afterSign(text, plain.start)) return [];
    const numeral = letterAsScale(plain);
    const noun = numeral && (headNounAt(text, numeral.end) ?? nounBehindOf(text, numeral.end));
    if (
      !numeral ||
      !noun ||
      (text[plain.end] === 'm' && MEASURED_IN_METRES.has(noun.lemma)) ||
      isSpace(text.charCodeAt(plain.end))
    )
      return [];
    taken[index] = 1;
    return [countOf(text, { numeral, start: plain.start, noun })];
  });
}

/** "10m waves", "100m runners": so many metres. */
const MEASURED_IN_METRES = new Set(
  'wave wall swell tide runner sprinter hurdle hurdler race heat final swimmer platform board dive fence tree tower mast statue pole cable pipe drop gap strip boat yacht ship vessel tunnel trench hole crater cliff drift bank crocodile shark snake medal champion sprint butterfly freestyle relay title record metre event mark flame ladder rope column block dune length plank high'.split(
    ' ',
  ),
);

/** "1.3×10^6": its power is written small and lost in plain text; the 1.3 and the 10 count nothing. */
const POWER_OF_TEN = /[ \u00a0]?[×x][ \u00a0]?10(?:\^|-|⁻|[⁰¹²³⁴-⁹]|\d)/y;
const BEHIND_TIMES = /\d[ \u00a0]?[×x^][ \u00a0]?-?$/;

function countedAt(text: string, numeral: Numeral): Counted | null {
  if (isPartOfName(text, numeral) || isScientific(text, numeral)) return null;
  const { start, end } = numeral;
  if (numeral.form === 'words' && numeral.value === 1 && numeral.power === 0) {
    const noun = text[end] === '-' ? null : singularAt(text, end);
    return noun ? { numeral, start, noun } : null;
  }
  const part = partNounAt(text, end);
  if (part !== null) return { numeral, start, noun: part === '' ? null : part };
  if (text[end] === '-' && isLetter(text.charCodeAt(end + 1))) return null;
  const noun = headNounAt(text, end) ?? nounBehindOf(text, end) ?? (numeral.value === 1 ? singularAt(text, end) : null);
  if (noun === null && isBareName(text, numeral)) return null;
  return { numeral, start: signedStart(text, numeral), noun };
}

const isScientific = (text: string, { start, end }: Numeral): boolean =>
  (isTimes(text, isSpace(text.charCodeAt(end)) ? end + 1 : end) && matchAt(POWER_OF_TEN, text, end) !== null) ||
  (mayBePower(text, start) && BEHIND_TIMES.test(text.slice(Math.max(0, start - 5), start)));

/** Right before a power, or over a space or a minus, stands a sign of multiplication. */
const mayBePower = (text: string, start: number): boolean =>
  '×x^'.includes(text[start - 1] ?? '.') ||
  (' \u00a0-'.includes(text[start - 1] ?? '.') && '×x^ \u00a0'.includes(text[start - 2] ?? '.'));

const isTimes = (text: string, at: number): boolean => text[at] === '×' || text[at] === 'x';

/** "rose to 100k", "10M in all": letters right behind the digits that are no unit there. */
const withLetter = (text: string, numeral: Numeral): Numeral =>
  numeral.letter && 'kKMB'.includes(text[numeral.end] ?? ' ') ? (letterAsScale(numeral) ?? numeral) : numeral;

/** A letter or a sign at the digits makes a name of them: "A38", "5G", "007", "#5", "4x4". */
function isPartOfName(text: string, { start, end, form, glued, power }: Numeral): boolean {
  if (glued || text[start - 1] === '#' || text[start - 1] === '@' || text[start - 1] === '_' || afterSign(text, start))
    return true;
  if (form === 'words') return text[start - 1] === '-' && isLetter(text.charCodeAt(start - 2));
  const next = text.charCodeAt(end);
  if (isLetter(next) || next === 95 || next === 176 || next === 34 || next === 8242 || next === 8243) return true;
  if (next === 47 || next === 0x2044 || text[start - 1] === '/' || text[start - 1] === '⁄') return true;
  // "ID.3", "v.2".
  if (text[start - 1] === '.' && isLetter(text.charCodeAt(start - 2))) return true;
  if (next === 58 && isDigit(text.charCodeAt(end + 1))) return true;
  return text[start] === '0' && end - start > 1 && power === 0 && isDigit(text.charCodeAt(start + 1));
}

const BRACKETED = /\(\d{1,2}\)/y;
const NOT_NAMES =
  /^(?:In|On|At|By|For|From|To|Of|With|About|Around|Over|Under|Some|The|Only|Just|Nearly|Almost|And|But|Or|Of|Than|All|Another|Their|His|Her|Its|More|Fewer|Less|Up|Total|Net|Shr|Revs|Sales|Shares|Oper|Avg|Mths|Year|Qtr|Assets|Loans|Deposits|Note|Profit|Loss|Turnover|Labour|Conservatives?|Republicans?|Democrats?|Tor(?:y|ies)|Yes|No|Men|Women|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** A capitalised word and a bare number with nothing counted behind: "Rocket 5", "BA 117", "CA 94105"; and a footnote's "(3)". */
function isBareName(text: string, { start, end, form, power, precision }: Numeral): boolean {
  if (form === 'words' || power > 0) return false;
  if (text[start - 1] === '(' && matchAt(BRACKETED, text, start - 1)) return true;
  if (precision.step < 1 || end - start > 5) return false;
  const before = wordBefore(text, start);
  if (!before || before.end === start || !isCapital(before.text.charCodeAt(0))) return false;
  if (NOT_NAMES.test(before.text) || before.text.includes("'")) return false;
  return !beginsSentence(text, before.start) && !/^[-–]\d/.test(text.slice(end, end + 2));
}

/** "-1.62" and "+4" with their sign; the hyphen of "3-2" is none. */
function signedStart(text: string, { start }: Numeral): number {
  const sign = text[start - 1];
  const minus =
    (text.charCodeAt(start - 2) | 32) === 115 ? /\bminus[ -]$/i.exec(text.slice(Math.max(0, start - 7), start)) : null;
  if (minus) return start - minus[0].length;
  if (sign !== '-' && sign !== '+') return start;
  const before = text[start - 2];
  return before === undefined ||
    before === ' ' ||
    before === '(' ||
    before === '\t' ||
    before === '\n' ||
    before === '\u00a0'
    ? start - 1
    : start;
}

const AGAINST = /^ (?:to|against|and) $/;

/** Shares a noun between ends of a range ("14-18 people"), alternatives ("two or three seats") and tallies ("71 votes to 31"). */
function shareNoun(text: string, found: (Counted | undefined)[], index: number): void {
  const left = found[index];
  const right = found[index + 1];
  if (!left || !right) return;
  if (!left.noun && right.noun && ranged(text, left.numeral, right.numeral)) {
    const { power } = right.numeral;
    const scaled =
      power >= 3 && left.numeral.power === 0 && left.numeral.value < Number(`${right.numeral.value}e-${power}`);
    found[index] = { ...left, noun: right.noun, numeral: scaled ? withPower(left.numeral, power) : left.numeral };
    return;
  }
  if (
    left.noun &&
    !right.noun &&
    AGAINST.test(text.slice(left.noun.end, right.start)) &&
    left.noun.end > left.numeral.end
  )
    found[index + 1] = { ...right, noun: left.noun };
}

function countOf(text: string, { numeral, start, noun }: Counted): Count {
  const negative = start < numeral.start && text[start] !== '+';
  const {
    end,
    text: words,
    value,
    interval,
    precision,
    hedge,
  } = measured(text, start, numeral.end, numeral, negative ? -1 : 1);
  // Member by member: figures of this kind are many, and spreading one costs more than reading it.
  return {
    start,
    end,
    text: words,
    value,
    interval: hedge === null && isExact(numeral) ? exactly(value) : interval,
    precision,
    hedge,
    hedged: null,
    kind: 'count',
    unit: noun?.lemma ?? null,
    of: noun ? text.slice(noun.start, noun.end) : null,
  };
}

/** "13", "1,187", "thirty": counted one by one. "463,000" and "1.2 million" are rounded. */
const isExact = ({ value, power, precision }: Numeral): boolean =>
  power === 0 && Number.isInteger(value) && (precision.coarse === 1 || value < 100);
