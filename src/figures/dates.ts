import type { CalendarDate } from './figure.ts';
import { afterSign, matchAt, wordBefore } from './near.ts';
import { nearWords } from './near-words.ts';
import type { Numeral } from './numerals.ts';
import type { Scan } from './scan.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH_WORDS = nearWords(...MONTHS, 'jan feb mar apr jun jul aug sep sept oct nov dec st nd rd th of the');
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const ORDINAL = '(?:st|nd|rd|th)?';
/** The full stop of a short month, "5 Aug. 2019"; that of "on 22 March." ends the sentence. */
const STOP = '(?:(?<=\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\\.(?=,| [\\d\\p{Ll}]))?';
/** A year behind a date; not the "2,000" of "March 5, 2,000 people". */
const YEAR = '(?:(?:,| of|) ?(\\d{4})(?![\\d/]|[.,:]\\d))?';
/** "30 August 2019", "3rd of May", from the end of the day. */
const DAY_FIRST = new RegExp(`${ORDINAL}(?: of)?[ \\u00a0-](?:the )?${MONTH}${STOP}(?!\\p{L})${YEAR}`, 'uy');
/** Behind the day in "August 30, 2019"; a hyphen and a word make something else of it ("March 5-year bonds"). */
const MONTH_FIRST = new RegExp(
  `${ORDINAL}(?!\\p{L}|-\\p{L}|[.:]\\d|%)(?:,? (\\d{4})(?![\\d/]|[.,:]\\d| \\p{Ll}+s ))?`,
  'uy',
);
const MONTH_WORD = new RegExp(`(?:^|-)${MONTH}$`);
const WEEKDAY =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the |on )?$|\b(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?,? (?:the )?$/;
const ISO = /(\d{4})-(\d\d)-(\d\d)(?!\d)/y;
const SLASHED = /(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/])/y;
/** Their 12/03/2019 is 12 March. */
const DAY_FIRST_TAGS = /^en-(?:GB|IE|AU|NZ|IN|ZA|SG|HK|NG|KE|GH|PK|MT)\b|^(?!en)/i;
const MONTH_FIRST_TAGS = /^en-(?:US|PH)\b/i;

interface Day {
  readonly start: number;
  readonly end: number;
  readonly year: string | null;
  readonly month: number;
  readonly day: number | null;
}

/**
 * Days and months as written: "Thursday, 24 February 1988", "March 5", "5-7 May 2019" (two), "2019-08-30". An impossible one
 * ("31 June") is given as it stands. "12/03/2019" only where the language or a number above 12 says which is the month.
 */
export function findDates(scan: Scan): readonly CalendarDate[] {
  const days: Day[] = [];
  for (let i = 0; i < scan.numerals.length; i++) {
    const numeral = scan.numerals[i];
    if (!numeral || scan.taken[i] || !isAtMonth(scan, i, numeral) || !mayBeDate(scan.text, numeral)) continue;
    const day = dayFirst(scan.text, numeral) ?? monthFirst(scan.text, numeral) ?? inDigits(scan, numeral);
    if (!day) continue;
    const before = day.day === null ? null : sharedBefore(scan, i, day);
    if (before) days.push(before);
    days.push(day);
    for (let j = i; (scan.numerals[j]?.start ?? day.end) < day.end; j++) scan.taken[j] = 1;
    for (let after = sharedAfter(scan, i, day); after; after = sharedAfter(scan, i, after.day)) {
      days.push(after.day);
      i = after.index;
      for (let j = i; (scan.numerals[j]?.start ?? after.day.end) < after.day.end; j++) scan.taken[j] = 1;
    }
  }
  return days.map((day, index) => dateOf(scan.text, withYear(scan.text, day, days[index + 1])));
}

/** A month or the ending of a day beside the number, or the dash and slash of "2019-08-30"; most numbers have none. */
function isAtMonth({ text, before, behind }: Scan, index: number, { start, end }: Numeral): boolean {
  if (((before[index] ?? MONTH_WORDS) & MONTH_WORDS) !== 0 || ((behind[index] ?? MONTH_WORDS) & MONTH_WORDS) !== 0)
    return true;
  const stopped = text[start - 2];
  return stopped === '.' || stopped === ',' || text[end] === '-' || text[end] === '/';
}

const mayBeDate = (text: string, { form, power, precision, glued, start }: Numeral): boolean =>
  form === 'digits' && power === 0 && precision.step === 1 && !glued && !afterSign(text, start);

const monthOf = (word: string): number =>
  MONTHS.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3))) + 1;
const isDay = ({ value, start, end }: Numeral): boolean => value >= 1 && value <= 31 && end - start <= 2;
const isYear = ({ value, start, end }: Numeral): boolean => value >= 1000 && value <= 2100 && end - start === 4;

function dayFirst(text: string, numeral: Numeral): Day | null {
  if (!isDay(numeral)) return null;
  const found = matchAt(DAY_FIRST, text, numeral.end);
  // "12 May Day marchers" are counted.
  if (!found?.[1] || (found[1] === 'May' && text.startsWith(' Day', numeral.end + found[0].length))) return null;
  // "2 May have died" can only be the month: the verb is written small.
  return {
    start: weekdayAt(text, numeral.start),
    end: numeral.end + found[0].length,
    year: found[2] ?? null,
    month: monthOf(found[1]),
    day: numeral.value,
  };
}

function monthFirst(text: string, numeral: Numeral): Day | null {
  const stopped = text[numeral.start - 2] === '.' || text[numeral.start - 2] === ',';
  const word = wordBefore(text, stopped ? numeral.start - 2 : numeral.start);
  const name = word && MONTH_WORD.exec(word.text);
  if (!word || !name?.[1] || word.end === numeral.start) return null;
  const start = word.end - name[1].length;
  const month = monthOf(name[1]);
  if (isYear(numeral)) {
    // "In March, 2000 people": counted, where a comma parts them.
    if (stopped && / \p{Ll}+s\b/uy.test(text.slice(numeral.end, numeral.end + 16))) return null;
    return { start, end: numeral.end, year: text.slice(numeral.start, numeral.end), month, day: null };
  }
  if (!isDay(numeral) || text[numeral.start - 2] === ',') return null;
  const found = matchAt(MONTH_FIRST, text, numeral.end);
  if (!found || isCounted(text, start, numeral.end + found[0].length)) return null;
  return {
    start: weekdayAt(text, start),
    end: numeral.end + found[0].length,
    year: found[1] ?? null,
    month,
    day: numeral.value,
  };
}

const IN = /\b(?:in|since|by|during|last|until|this|for) $/i;
/** "In May 12 people died", "May 20 dollars": counted, not dated; "the May 12 talks" is. */
const isCounted = (text: string, start: number, end: number): boolean =>
  IN.test(text.slice(Math.max(0, start - 7), start)) &&
  /^ (?:\p{Ll}+ )?(?:people|men|women|children|\p{Ll}{3,}s)\b/u.test(text.slice(end, end + 30)) &&
  !/^ \p{Ll}+'s/u.test(text.slice(end, end + 20));

/** Where a date begins: the weekday before it belongs to it. */
function weekdayAt(text: string, start: number): number {
  const found = WEEKDAY.exec(text.slice(Math.max(0, start - 15), start));
  return found ? Math.max(0, start - 15) + found.index : start;
}

function inDigits({ text, language }: Scan, { start, end }: Numeral): Day | null {
  const next = text[end];
  if (next !== '-' && next !== '/') return null;
  const iso = end - start === 4 ? matchAt(ISO, text, start) : null;
  if (iso)
    return { start, end: start + iso[0].length, year: iso[1] ?? null, month: Number(iso[2]), day: Number(iso[3]) };
  const found = matchAt(SLASHED, text, start);
  if (!found) return null;
  const [first, second, year] = [Number(found[1]), Number(found[3]), found[4] ?? ''];
  const stop = start + found[0].length;
  const dayFirst = first > 12 || (second <= 12 && language !== null && DAY_FIRST_TAGS.test(language));
  const monthFirst = second > 12 || (language !== null && MONTH_FIRST_TAGS.test(language));
  if (found[2] === '-' && year.length === 2) return null;
  const full = year.length === 4 ? year : `${Number(year) > 40 ? 19 : 20}${year}`;
  if (dayFirst) return { start, end: stop, year: full, month: second, day: first };
  return monthFirst ? { start, end: stop, year: full, month: first, day: second } : null;
}

const JOINT =
  /^(?:st|nd|rd|th)?(?: ?[-–—/] ?| to (?:the )?| and (?:the )?| or |, | & | until | through )(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?$/;

/** The 5 of "5-7 May", "the 24th to the 28th of February" and "Friday 3 to Sunday 5 May". */
function sharedBefore({ text, numerals, taken }: Scan, index: number, day: Day): Day | null {
  const [left, right] = [numerals[index - 1], numerals[index]];
  if (!left || !right || taken[index - 1] || !mayBeDate(text, left) || !isDay(left) || left.value >= right.value)
    return null;
  if (right.start - left.end > 28 || !JOINT.test(text.slice(left.end, right.start))) return null;
  taken[index - 1] = 1;
  return { ...day, start: weekdayAt(text, left.start), end: left.end + suffix(text, left.end), day: left.value };
}

/** The 7 of "May 5-7" and "March 5 and 7"; not the 12 of "March 5 and 12 people". */
function sharedAfter(
  { text, numerals, taken }: Scan,
  index: number,
  day: Day,
): { readonly day: Day; readonly index: number } | null {
  if (day.day === null || day.year !== null) return null;
  let at = index + 1;
  while (taken[at] && (numerals[at]?.start ?? day.end) < day.end) at++;
  const right = numerals[at];
  if (!right || taken[at] || !mayBeDate(text, right) || !isDay(right) || right.value <= day.day) return null;
  if (right.start - day.end > 8 || !/^(?: ?[-–—] ?| to | and (?:the )?| & )$/.test(text.slice(day.end, right.start)))
    return null;
  const end = right.end + suffix(text, right.end);
  if (
    /^(?:[ -]\p{L}|%|[.:]\d)/u.test(text.slice(end, end + 2)) &&
    !/^ (?:and|at|in|for|with|to|when|after|but|as|on|by|from|is|was)\b/.test(text.slice(end, end + 7))
  )
    return null;
  const year = /^,? (\d{4})(?![\d,])/.exec(text.slice(end, end + 8));
  const stop = end + (year?.[0].length ?? 0);
  return {
    index: at,
    day: { start: right.start, end: stop, year: year?.[1] ?? null, month: day.month, day: right.value },
  };
}

const suffix = (text: string, end: number): number => (/^(?:st|nd|rd|th)\b/.test(text.slice(end, end + 3)) ? 2 : 0);

/** "5 May to 10 June 2019": the year is said once. */
function withYear(text: string, day: Day, next: Day | undefined): Day {
  if (day.year !== null || next?.year === undefined || next.year === null || next.month < day.month) return day;
  const shared =
    next.start - day.end < 16 &&
    /^(?: ?[-–—] ?| to | and | until |, )(?:the |\p{L}+day,? )?$/u.test(text.slice(day.end, next.start));
  return shared ? { ...day, year: next.year } : day;
}

const two = (n: number): string => String(n).padStart(2, '0');

function dateOf(text: string, { start, end, year, month, day }: Day): CalendarDate {
  const value = `${year ?? '-'}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
  return { kind: 'date', start, end, text: text.slice(start, end), hedge: null, hedged: null, value, unit: null };
}
