import { expect, test } from 'vitest';
import { isEnglish } from '../../src/text/language.ts';

test.each([
  ['en', true],
  ['en-GB', true],
  ['EN-us', true],
  [null, true], // unknown
  ['de', false],
  ['enm', false], // Middle English is another language
])('%s', (language, english) => {
  expect(isEnglish(language)).toBe(english);
});
