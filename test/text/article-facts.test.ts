import { expect, test } from 'vitest';
import { languageFrom, publishedFrom } from '../../src/text/article-facts.ts';

test.each([
  ['2019-08-30', '2019-08-30'],
  ['2019-08', '2019-08'],
  ['2004', '2004'],
  [' 2004 ', '2004'],
  ['2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['2019-08-30T10:00:00Z', '2019-08-30'],
  ['2019-08-30 10:00', '2019-08-30'],
  ['2023-02-29', null],
  ['1900-02-29', null],
  ['2019-04-31', null],
  ['2019-13', null],
  ['2019-00', null],
  ['2019-08-00', null],
  ['0000', null],
  ['30/08/2019', null],
  ['last week', null],
  ['', null],
  [2004, null],
  [null, null],
  [undefined, null],
])('the date %j is %j', (written, read) => expect(publishedFrom(written)).toBe(read));

test.each([
  ['en', 'en'],
  ['EN-gb', 'en-GB'],
  ['en_GB', 'en-GB'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['English', null],
  ['e', null],
  ['en-', null],
  ['', null],
  [7, null],
])('the language %j is %j', (written, read) => expect(languageFrom(written)).toBe(read));
