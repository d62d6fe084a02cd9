import { describe, expect, test } from 'vitest';
import {
  dayOf,
  daysInMonth,
  daysOf,
  longDate,
  monthsLater,
  WEEKDAYS,
  weekdayOf,
  wholeYears,
  writtenDays,
  yearsLater,
} from '../../src/facts/calendar.ts';

const weekday = (year: number, month: number, day: number): string =>
  WEEKDAYS[weekdayOf(dayOf(year, month, day) ?? Number.NaN)] ?? 'no such day';

describe('calendar', () => {
  test.each([
    [1963, 11, 22, 'Friday'], // the day that Kennedy was shot
    [1969, 7, 20, 'Sunday'], // the landing on the Moon
    [1970, 1, 1, 'Thursday'],
    [1815, 6, 18, 'Sunday'], // Waterloo
    [2000, 2, 29, 'Tuesday'],
    [2016, 6, 23, 'Thursday'], // the British referendum
  ])('%i-%i-%i is a %s', (year, month, day, name) => expect(weekday(year, month, day)).toBe(name));

  test.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [null, 2, 29],
    [null, 6, 30],
    [null, 12, 31],
    [null, 13, null],
  ])('%s-%i has %s days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  test.each([
    [2020, 6, 31],
    [2020, 6, 0],
    [2020, 0, 1],
    [2020, 13, 1],
  ])('no %i-%i-%i', (year, month, day) => expect(dayOf(year, month, day)).toBeNull());
  test('no month before January', () => expect(daysInMonth(2020, 0)).toBeNull());
  test.each(['2020-13', '2020-13-01', '2020-02-30', '2020-00', 'on 2020-02-03', 'yesterday', '', null])(
    '%j is no date',
    (iso) => expect(daysOf(iso)).toBeNull(),
  );
  test('a year is 365 days wide, a leap year 366', () => {
    const width = (iso: string): number | null => {
      const days = daysOf(iso);
      return days && days.high - days.low + 1;
    };
    expect([width('2019'), width('2020'), width('2020-02'), width('2020-02-03'), width('--02-03')]).toEqual([
      365,
      366,
      29,
      1,
      null,
    ]);
  });
  test('the last of a short month, and of February', () => {
    expect(longDate(monthsLater(dayOf(2023, 1, 31) ?? 0, 1))).toBe('28 February 2023');
    expect(longDate(yearsLater(dayOf(2024, 2, 29) ?? 0, -1))).toBe('28 February 2023');
    expect(longDate(yearsLater(dayOf(2024, 2, 29) ?? 0, 4))).toBe('29 February 2028');
  });
  test.each(['2019-08-30', '2019-08', '2019'])('%s is written as precisely as it is', (iso) =>
    expect(writtenDays(daysOf(iso) ?? { low: 0, high: 0 })).toBe(
      { '2019-08-30': '30 August 2019', '2019-08': 'August 2019', '2019': '2019' }[iso],
    ),
  );
  test.each([
    ['2019-08-05', '2019-08-10', '2019'],
    ['2019-08-01', '2019-09-01', '2019'],
    ['2019-08-01', '2019-08-31', 'August 2019'],
    ['2019-12-15', '2020-01-10', '2019 to 2020'],
  ])('%s to %s is written “%s”', (from, to, written) =>
    expect(writtenDays({ low: daysOf(from)?.low ?? 0, high: daysOf(to)?.high ?? 0 })).toBe(written),
  );
  test.each([
    ['2000-05-10', '2020-05-09', 19],
    ['2000-05-10', '2020-05-10', 20],
  ])('from %s to %s are %i whole years', (from, to, years) =>
    expect(wholeYears(daysOf(from)?.low ?? 0, daysOf(to)?.low ?? 0)).toBe(years),
  );
});
