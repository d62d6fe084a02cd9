import type { Duration } from './figure.ts';
import { afterSign, isLetter, matchAt, ranged } from './near.ts';
import { nearWords } from './near-words.ts';
import type { Numeral } from './numerals.ts';
import { measured, type Scan } from './scan.ts';

/** Units of time in their written forms, by CLDR name. Source: CLDR units, duration; "yr" and "hr" from the AP stylebook. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  year: ['year', 'years', 'yr', 'yrs', 'yr.'],
  month: ['month', 'months', 'mth', 'mths'],
  week: ['week', 'weeks', 'wk', 'wks'],
  day: ['day', 'days'],
  hour: ['hour', 'hours', 'hr', 'hrs', 'hr.'],
  minute: ['minute', 'minutes', 'min', 'mins', 'min.'],
  second: ['second', 'seconds', 'sec', 'secs', 'sec.'],
  millisecond: ['millisecond', 'milliseconds'],
  decade: ['decade', 'decades'],
  century: ['century', 'centuries'],
  fortnight: ['fortnight', 'fortnights'],
};
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([unit, forms]) => forms.map((form): [string, string] => [form, unit])),
);
const ALL = [...UNITS.keys()].map((form) => form.replace('.', '\\.')).join('|');
/** "six years", "90-minute", "14 working days", "20min", "four straight years". */
const BEHIND = new RegExp(
  `[ \\u00a0-]?(?:(?:more|full|whole|long|working|business|calendar|consecutive|straight|successive|further|additional|short|solid|entire|other|extra)[ -])?(${ALL})(?![\\p{L}\\p{N}])`,
  'iuy',
);
/** "2h 5m", "1h30", "45s", "9.58s": letters stand right behind the digits. */
const HOURS = /h(?!\p{L})(?:[ \u00a0]?(\d{1,2})(?:m(?:in)?s?)?(?![\p{L}\p{N}]|[.,]\d))?(?![\p{L}\p{N}])/uy;
const MINUTES = /m ?(\d{1,2}(?:\.\d+)?)s(?![\p{L}\p{N}])/uy;
const SECONDS = /s(?![\p{L}\p{N}']| of )/uy;

/** How many of the smaller unit make one of the larger, for lengths said in two: "three years and two months". Source: ISO 8601 and SI. */
const PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { month: 12 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
  minute: { second: 60 },
};

interface Length {
  readonly index: number;
  readonly numeral: Numeral;
  readonly unit: string;
  readonly end: number;
}

/** Lengths of time: "six years", "a 90-minute talk", "2h 5m" and "three years and two months" (one figure each), "5-10 days" (two). */
export function findDurations(scan: Scan): readonly Duration[] {
  const { text, numerals, taken } = scan;
  const lengths: Length[] = [];
  numerals.forEach((numeral, index) => {
    if (taken[index] || numeral.glued || !mayBeLength(scan, index, numeral) || afterSign(text, numeral.start)) return;
    const length = spelled(text, numeral, index) ?? lettered(scan, numeral, index);
    if (!length || isName(text, length)) return;
    lengths.push(...sharing(scan, length));
    for (let i = index; (numerals[i]?.start ?? length.end) < length.end; i++) taken[i] = 1;
  });
  return [...compounded(text, lengths), ...halves(scan)];
}

const NEAR_LENGTH = nearWords(
  ...[...UNITS.keys()].map((form) => form.replace('.', '')),
  'more full whole long working business calendar consecutive straight successive further additional short solid entire other extra',
);

/** A unit of time or what may stand before one behind the number, or a letter right at it: "2h", "5m 3s". */
const mayBeLength = ({ text, behind }: Scan, index: number, { end }: Numeral): boolean =>
  ((behind[index] ?? NEAR_LENGTH) & NEAR_LENGTH) !== 0 || 'hms'.includes(text[end] ?? ' ');

const unitOf = (word: string): string => UNITS.get(word.toLowerCase()) ?? '';

function spelled(text: string, numeral: Numeral, index: number): Length | null {
  const found = matchAt(BEHIND, text, numeral.end);
  const unit = found?.[1] ? unitOf(found[1]) : '';
  if (!found || unit === '') return null;
  return { index, numeral, unit, end: numeral.end + found[0].length };
}

function lettered({ text, numerals }: Scan, numeral: Numeral, index: number): Length | null {
  if (numeral.form !== 'digits') return null;
  const letter = text[numeral.end];
  if (letter === 'h') return split(matchAt(HOURS, text, numeral.end), numeral, index, 'hour', 60);
  if (letter === 'm' && numerals[index + 1])
    return split(matchAt(MINUTES, text, numeral.end), numeral, index, 'minute', 60);
  const isSeconds =
    letter === 's' && (numeral.precision.step < 1 || numeral.value < 20) && matchAt(SECONDS, text, numeral.end);
  return isSeconds ? { index, numeral, unit: 'second', end: numeral.end + 1 } : null;
}

function split(
  found: RegExpExecArray | null,
  numeral: Numeral,
  index: number,
  unit: string,
  parts: number,
): Length | null {
  if (!found) return null;
  const end = numeral.end + found[0].length;
  return { index, unit, end, numeral: found[1] ? plus(numeral, Number(found[1]), parts) : numeral };
}

const plus = (numeral: Numeral, rest: number, parts: number): Numeral => ({
  ...numeral,
  value: numeral.value + rest / parts,
  precision: { step: 1 / parts, coarse: 1 / parts, digits: numeral.precision.digits + 2 },
});

/** "one day" is some day; "seven second-hand cars", "two year-end reports" are no time; "the 100 Days" and "24 Hours" are names. */
function isName(text: string, { numeral, unit, end }: Length): boolean {
  if (
    numeral.form === 'words' &&
    numeral.value === 1 &&
    (unit === 'day' || unit === 'second') &&
    text[numeral.end] === ' '
  )
    return true;
  return /^-(?:hand|end|on|placed|round|half|rate)/.test(text.slice(end, end + 7)) && numeral.value !== 1;
}

/** The range that ends in a length: "5-10 days", "between six and eight weeks", "two or three years". */
function sharing({ text, numerals, taken }: Scan, length: Length): readonly Length[] {
  const left = numerals[length.index - 1];
  if (
    !left ||
    taken[length.index - 1] ||
    left.glued ||
    left.value >= length.numeral.value ||
    !ranged(text, left, length.numeral)
  )
    return [length];
  taken[length.index - 1] = 1;
  return [{ index: length.index - 1, numeral: left, unit: length.unit, end: left.end }, length];
}

function compounded(text: string, lengths: readonly Length[]): readonly Duration[] {
  const found: Duration[] = [];
  for (let i = 0; i < lengths.length; i++) {
    const first = lengths[i];
    if (!first) continue;
    let { numeral, end } = first;
    let last = first;
    let scale = 1;
    for (let next = lengths[i + 1]; next; next = lengths[i + 1]) {
      const parts = partsOf(text, last, next);
      if (parts === null) break;
      scale *= parts;
      numeral = plus(numeral, next.numeral.value, scale);
      end = next.end;
      last = next;
      i++;
    }
    found.push({ ...measured(text, numeral.start, end, numeral), kind: 'duration', unit: first.unit });
  }
  return found;
}

/** How many of the right unit make one of the left, where the two are said as one length: "three years and two months"; a comma makes a list of them. */
function partsOf(text: string, left: Length, right: Length): number | null {
  const parts = PARTS[left.unit]?.[right.unit];
  if (parts === undefined || right.numeral.value >= parts || right.numeral.start - left.end > 6) return null;
  return /^(?: and | |)$/.test(text.slice(left.end, right.numeral.start)) ? parts : null;
}

/** From the "alf" or "uarter" in them, whatever their first letter. */
const HALF_OF = /alf[ -](?:an? )?(hour|century|decade)\b(?!-)/y;
const QUARTER_OF = /uarters? of an? (hour|century|decade)\b/y;
const AND_A_HALF = /\ban? (year|month|week|day|hour|minute|decade|century) and a h$/i;
const QUARTERS = /(?:(\ba )|\b(three[- ]))?q$/i;

/** "half an hour", "half-century", "three-quarters of an hour", "a year and a half": no number of their own stands in them. */
function halves({ text, anchors }: Scan): readonly Duration[] {
  const found: Duration[] = [];
  for (const start of anchors.parts) {
    const at = start + 1;
    if (!text.startsWith('alf', at)) continue;
    const behind = matchAt(HALF_OF, text, at);
    if (behind?.[1] && isHalf(text, at - 1)) found.push(spoken(text, at - 1, at + behind[0].length, 0.5, behind[1]));
    if (text[at - 2] !== ' ' || text[at - 3] !== 'a') continue;
    const before = AND_A_HALF.exec(text.slice(Math.max(0, at - 22), at));
    if (before?.[1] && !isLetter(text.charCodeAt(at + 3)))
      found.push(spoken(text, at - before[0].length, at + 3, 1.5, before[1]));
  }
  for (const start of anchors.parts) {
    const at = start + 1;
    if (!text.startsWith('uarter', at)) continue;
    const behind = matchAt(QUARTER_OF, text, at);
    const before = behind && QUARTERS.exec(text.slice(Math.max(0, at - 7), at));
    if (behind?.[1] && before)
      found.push(spoken(text, at - before[0].length, at + behind[0].length, before[2] ? 0.75 : 0.25, behind[1]));
  }
  return found;
}

/** "half" alone: not "behalf", nor the "half" of "two and a half hours". */
const isHalf = (text: string, start: number): boolean =>
  /[Hh]/.test(text[start] ?? '') && !isLetter(text.charCodeAt(start - 1));

function spoken(text: string, start: number, end: number, value: number, unit: string): Duration {
  const numeral: Numeral = {
    start,
    end,
    value,
    precision: { step: 0.25, coarse: 0.25, digits: 1 },
    power: 0,
    form: 'words',
    letter: null,
    glued: false,
  };
  return { ...measured(text, start, end, numeral), kind: 'duration', unit: unit.toLowerCase() };
}
