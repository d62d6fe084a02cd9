import { expect, test } from 'vitest';
import { claimsOf } from '../../src/claims/index.ts';
import { readingOf } from '../../src/claims/reading.ts';
import { articleFromText } from '../../src/text/plain.ts';

const kinds = (text: string, language: string | null): readonly string[] =>
  claimsOf(readingOf(articleFromText(text, { language })), (reader, error) => {
    throw new Error(`${reader}: ${String(error)}`);
  }).map(({ kind }) => kind);

const TEXT = 'Sales rose 12% to £56m from £50m. The building is 10 metres (33ft) high.';

test.each(['en', 'en-GB', null])('wording in English is looked for in %s', (language) => {
  expect(kinds(TEXT, language)).toEqual(expect.arrayContaining(['change', 'unit-conversion']));
});

test.each(['de', 'fr-CA', 'enm'])('in %s only what needs no wording is read', (language) => {
  expect(kinds(TEXT, language)).toEqual(['unit-conversion']);
});
