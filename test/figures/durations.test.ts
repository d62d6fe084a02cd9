import { describe, expect, test } from 'vitest';
import { readFigures, written } from './read-figures.ts';

describe('durations', () => {
  test.each<[string, readonly string[]]>([
    ['six years', ['six years = 6 year']],
    ['14 days', ['14 days = 14 day']],
    ['a six-year ban', ['six-year = 6 year']],
    ['a 90-minute talk', ['90-minute = 90 minute']],
    ['three and a half hours', ['three and a half hours = 3.5 hour']],
    ['2½ hours', ['2½ hours = 2.5 hour']],
    ['2h 5m', ['2h 5m = 2.0833 hour']],
    ['2hr 30min', ['2hr 30min = 2.5 hour']],
    ['4m 30s', ['4m 30s = 4.5 minute']],
    ['three years and two months', ['three years and two months = 3.1667 year']],
    ['3 years, 2 months', ['3 years = 3 year', '2 months = 2 month']], // a list
    ['9.58s', ['9.58s = 9.58 second']],
    ['20 mins', ['20 mins = 20 minute']],
    ['12 mths', ['12 mths = 12 month']],
    ['two decades', ['two decades = 2 decade']],
    ['five centuries', ['five centuries = 5 century']],
    ['14 working days', ['14 working days = 14 day']],
    ['two more weeks', ['two more weeks = 2 week']],
    ['5-10 days', ['5 = 5 day', '10 days = 10 day']],
    ['between six and eight weeks', ['six = 6 week', 'eight weeks = 8 week']],
    ['half an hour', ['half an hour = 0.5 hour']],
    ['half a century', ['half a century = 0.5 century']],
    ['Half an hour', ['Half an hour = 0.5 hour']],
    ['a quarter of a century', ['a quarter of a century = 0.25 century']],
    ['three-quarters of an hour', ['three-quarters of an hour = 0.75 hour']],
    ['a year and a half', ['a year and a half = 1.5 year']],
    ['one year', ['one year = 1 year']],
  ])('%s', (text, durations) => {
    expect(written(text, 'duration')).toEqual(durations);
  });

  test.each([
    'one day he will',
    '10s of thousands',
    'seven second-hand cars',
    'a 37-year-old',
    '$5 million year',
    'the 1990s',
    '5m tall',
    '7 o’clock'.replace('’', "'"),
  ])('no duration: %s', (text) => {
    expect(written(text, 'duration')).toEqual([]);
  });

  test('a compound is as exact as its smaller unit', () => {
    expect(readFigures('2h 5m')[0]).toMatchObject({
      interval: { low: expect.closeTo(2.075, 9), high: expect.closeTo(2.0917, 4) },
    });
  });
});
