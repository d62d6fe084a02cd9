import { describe, expect, test } from 'vitest';
import { written } from './read-figures.ts';

describe('dates', () => {
  test.each<[string, readonly string[]]>([
    ['30 August 2019', ['30 August 2019 = 2019-08-30']],
    ['August 30, 2019', ['August 30, 2019 = 2019-08-30']],
    ['30 Aug. 2019', ['30 Aug. 2019 = 2019-08-30']],
    ['30th August, 2019', ['30th August, 2019 = 2019-08-30']],
    ['on 22 March. He', ['22 March = --03-22']], // the stop ends the sentence
    ['Sept. 11 attacks', ['Sept. 11 = --09-11']],
    ['Thursday, 24 February 1988', ['Thursday, 24 February 1988 = 1988-02-24']],
    ['Thursday February 24', ['Thursday February 24 = --02-24']],
    ['Wed 30 Aug', ['Wed 30 Aug = --08-30']],
    ['the 3rd of May', ['3rd of May = --05-03']],
    ['2019-08-30', ['2019-08-30 = 2019-08-30']],
    ['May 2019', ['May 2019 = 2019-05']],
    ['October, 1985', ['October, 1985 = 1985-10']],
    ['March 5', ['March 5 = --03-05']],
    ['5-7 May 2019', ['5 = 2019-05-05', '7 May 2019 = 2019-05-07']],
    ['May 5-7', ['May 5 = --05-05', '7 = --05-07']],
    ['March 5 and 6', ['March 5 = --03-05', '6 = --03-06']],
    ['2 and 9 July', ['2 = --07-02', '9 July = --07-09']],
    ['5 May to 10 June 2019', ['5 May = 2019-05-05', '10 June 2019 = 2019-06-10']],
    ['Friday 3 – Sunday 5 May', ['Friday 3 = --05-03', 'Sunday 5 May = --05-05']],
    ['from Saturday 5 to Sunday 13 July', ['Saturday 5 = --07-05', 'Sunday 13 July = --07-13']],
    ['31 June', ['31 June = --06-31']], // as written; a check judges it
    ['29 February 2023', ['29 February 2023 = 2023-02-29']],
  ])('%s', (text, dates) => {
    expect(written(text, 'date')).toEqual(dates);
  });

  test.each<[string, string | null, readonly string[]]>([
    ['12/03/2019', 'en-US', ['12/03/2019 = 2019-12-03']],
    ['12/03/2019', 'en-GB', ['12/03/2019 = 2019-03-12']],
    ['12/03/2019', 'en', []], // which is the month?
    ['30/03/2019', 'en', ['30/03/2019 = 2019-03-30']],
    ['03/30/2019', null, ['03/30/2019 = 2019-03-30']],
    ['30/3/19', 'en', ['30/3/19 = 2019-03-30']],
  ])('%s in %s', (text, language, dates) => {
    expect(written(text, 'date', language)).toEqual(dates);
  });

  test.each([
    '5 may have died',
    'On Monday 12 May Day marchers were hurt',
    'In May 12 people died',
    'a March 5-year bond',
    'April Smith, 30',
    '$5 May',
    'marched 20 miles',
    'March 2,000 people',
  ])('no date: %s', (text) => {
    expect(written(text, 'date')).toEqual([]);
  });
});
