import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInYears } from 'date-fns/differenceInYears';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/** Days counted from 1 January 1970, which is 0; the first and the last that a writing may mean: "August 2019" is 31 of them. */
export interface Days {
  readonly low: number;
  readonly high: number;
}

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The weekday of 1 January 1970, a Thursday. */
const FIRST_WEEKDAY = 4;
/** A mean year of the Gregorian calendar. */
export const DAYS_IN_YEAR = 365.2425;

const firstDay = new UTCDateMini(1970, 0, 1);
const utcDate = (year: number, month: number, day: number): Date => {
  const date = new UTCDateMini(2000, month - 1, day);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};
const numberOf = (date: Date): number => differenceInCalendarDays(date, firstDay);
const dateOf = (day: number): Date => utcDate(1970, 1, 1 + day);

/** How many days a month has, 29 for a February of no stated year; null for a thirteenth month. */
export function daysInMonth(year: number | null, month: number): number | null {
  return month < 1 || month > 12 ? null : getDaysInMonth(utcDate(year ?? 2000, month, 1));
}

/** The number of a day, "24 February 1988"; null where the calendar has no such day ("31 June"). Gregorian throughout. */
export function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12) return null;
  const { first, days } = monthOf(year, month);
  return day < 1 || day > days ? null : first + day - 1;
}

interface Month {
  readonly first: number;
  readonly days: number;
}

/** Months that were asked for: an article's dates lie in a few, and every reader asks for them again. */
const ASKED = new Map<number, Month>();
const MOST_ASKED = 4096;

function monthOf(year: number, month: number): Month {
  const key = year * 12 + month;
  const known = ASKED.get(key);
  if (known) return known;
  if (ASKED.size >= MOST_ASKED) ASKED.clear();
  const date = utcDate(year, month, 1);
  const found = { first: numberOf(date), days: getDaysInMonth(date) };
  ASKED.set(key, found);
  return found;
}

/** The days that an ISO date may mean, as precise as it is: "2019-08-30" one, "2019-08" 31, "2019" 365; null for what is no date. */
export function daysOf(iso: string | null): Days | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '');
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), found[2] ? Number(found[2]) : null, found[3] ? Number(found[3]) : null];
  const low = dayOf(year, month ?? 1, day ?? 1);
  const high = day !== null ? low : dayOf(year, month ?? 12, daysInMonth(year, month ?? 12) ?? 0);
  return low === null || high === null ? null : { low, high };
}

/** 0 for a Sunday. */
export const weekdayOf = (day: number): number => (((day + FIRST_WEEKDAY) % 7) + 7) % 7;

export const yearOf = (day: number): number => dateOf(day).getUTCFullYear();

/** The same day so many months later, the last of the month where it has none: a month after 31 January is 28 February. */
export const monthsLater = (day: number, months: number): number => numberOf(addMonths(dateOf(day), months));

export const yearsLater = (day: number, years: number): number => monthsLater(day, 12 * years);

/** Whole years from one day to a later one, as a birthday counts them. */
export const wholeYears = (from: number, to: number): number => differenceInYears(dateOf(to), dateOf(from));

/** "24 February 1988". */
export function longDate(day: number): string {
  const date = dateOf(day);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** As precise as the days are: "24 February 1988", "August 2019", "2019". */
export function writtenDays({ low, high }: Days): string {
  if (low === high) return longDate(low);
  const year = String(yearOf(low));
  if (high - low < 31 && longDate(low).startsWith('1 ')) return longDate(low).slice(2);
  return yearOf(high) === yearOf(low) ? year : `${year} to ${yearOf(high)}`;
}
