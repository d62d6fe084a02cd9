import { exactly, type Interval } from '../figures/interval.ts';
import type { Habit } from './product.ts';

/** How long a period is, in days, as newspapers reckon. */
const DAYS: Readonly<Record<string, Interval>> = {
  second: exactly(1 / 86_400),
  minute: exactly(1 / 1440),
  hour: exactly(1 / 24),
  day: exactly(1),
  week: exactly(7),
  fortnight: exactly(14),
  month: { low: 28, high: 31 },
  quarter: { low: 90, high: 92 },
  year: { low: 364, high: 366 },
  decade: { low: 3640, high: 3653 },
  century: { low: 36_400, high: 36_525 },
};
/** The calendar's own numbers, where both are of its length. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
/** 52 weeks to a year by habit, 52.18 by the calendar. */
const WEEKS_OF_YEAR: Interval = { low: 52, high: 52.29 };

/** How many of a shorter period a longer one has: 7 days a week, 52 to 52.29 weeks a year, 4 to 4.43 weeks a month; null where it is no longer. */
export function periodsIn(shorter: string, longer: string): Interval | null {
  const [a, b] = [DAYS[shorter], DAYS[longer]];
  if (!a || !b || shorter === longer) return null;
  const [months, of] = [MONTHS[shorter], MONTHS[longer]];
  if (months !== undefined && of !== undefined) return of > months ? exactly(of / months) : null;
  if (b.high < a.high) return null;
  if (shorter === 'week' && longer === 'year') return WEEKS_OF_YEAR;
  return { low: b.low / a.high, high: b.high / a.low };
}

/** How many of one period a span of another has, whichever is the longer: three years are 36 months, 90 minutes an hour and a half. */
export function periodsOf(unit: string, of: string): Interval | null {
  if (unit === of) return exactly(1);
  const more = periodsIn(of, unit);
  if (more) return more;
  const fewer = periodsIn(unit, of);
  return fewer && { low: 1 / fewer.high, high: 1 / fewer.low };
}

/** Numbers that hold where people work: days, weeks and months of a working year, the hours that a place is open. */
const HABITS: Readonly<Record<string, Habit>> = {
  'day year': { constant: { low: 200, high: 320 }, words: 'only working days count' },
  'day month': { constant: { low: 18, high: 27.9 }, words: 'only working days count' },
  'day week': { constant: { low: 4, high: 6 }, words: 'only working days count' },
  'week year': { constant: { low: 38, high: 51.9 }, words: 'some weeks of the year are left out' },
  'week month': { constant: { low: 3, high: 3.9 }, words: 'some weeks are left out' },
  'month year': { constant: { low: 9, high: 11 }, words: 'some months of the year are left out' },
};

export const habitOf = (shorter: string, longer: string): Habit | null => HABITS[`${shorter} ${longer}`] ?? null;

/** Does a place that is open for part of the day explain any number: "400 an hour, 4,000 a day"? */
export const isOpenPartly = (shorter: string, longer: string): boolean =>
  ['second', 'minute', 'hour'].includes(shorter) && !['minute', 'hour'].includes(longer);

/** The one number that a newsroom would take: 52 weeks, 365 days, 30 days a month; null where there is none. */
export function periodsMean(shorter: string, longer: string): number | null {
  const count = periodsIn(shorter, longer);
  if (!count) return null;
  if (longer === 'year' && shorter === 'week') return 52;
  const days = shorter === 'day' || isOpenPartly(shorter, 'day');
  if (!days || (longer !== 'year' && longer !== 'month')) return (count.low + count.high) / 2;
  return (longer === 'year' ? 365 : 30) * (periodsIn(shorter, 'day')?.low ?? 1);
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** "a year has 52 weeks". */
export function periodWords(shorter: string, longer: string): string {
  const mean = periodsMean(shorter, longer);
  if (mean === null) return '';
  return `a ${longer} has ${NUMBER.format(mean)} ${shorter}s`.replace(/^a h/, 'an h');
}
