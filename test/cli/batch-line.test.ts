import { describe, expect, test } from 'vitest';
import { batchReport } from '../../src/cli/batch-line.ts';
import { type CheckRequest, requestFrom } from '../../src/cli/options.ts';

const report = (line: unknown, args: readonly string[] = []) => {
  const request = requestFrom(['--batch', ...args]) as CheckRequest;
  return batchReport(typeof line === 'string' ? line : JSON.stringify(line), 7, request);
};

test('text alone is the report’s text, unchanged', () => {
  const text = '  Cameras\r\n\r\nIt cost £6m.\n';
  expect(report({ id: 'a', text })).toMatchObject({ schema: 1, id: 'a', text });
});

test('title and text are joined by a blank line', () => {
  expect(report({ id: 'a', title: 'Cameras', text: 'It cost £6m.' })).toMatchObject({
    text: 'Cameras\n\nIt cost £6m.',
    source: { title: 'Cameras' },
  });
});

const PROSE =
  'Fishermen in the harbour said that the boats had come in at night, and that nobody had told them why. '.repeat(4);

test('a page is read as one, whatever text stands beside it', () => {
  expect(report({ id: 'a', html: `<article><p>${PROSE}<p>It cost £6m.`, text: 'x' })).toMatchObject({
    text: expect.stringContaining('It cost £6m.'),
  });
});

test('what is known of the article goes into the report', () => {
  const known = { url: 'https://news.example/a', published: '2019-08-30', lang: 'en-GB' };
  expect(report({ id: 'a', text: 'x', ...known })).toMatchObject({ source: known });
});

describe('a date or language that cannot be read is unknown', () => {
  test.each([
    { published: 'last week' },
    { published: 2004 },
    { published: null },
    { lang: 'English' },
    { lang: ['en'] },
  ])('%j', (facts) => {
    expect(report({ id: 'a', text: 'x', ...facts })).toMatchObject({ source: { published: null, lang: null } });
    expect(report({ id: 'a', text: 'x', ...facts }, ['--published', '2004', '--lang', 'de'])).toMatchObject({
      source: { published: '2004', lang: 'de' },
    });
  });
});

describe('a line that is no article is told in its place', () => {
  test.each([
    ['', /empty/],
    ['   ', /empty/],
    ['nonsense', /not JSON/],
    ['{"id": "a", "text": "x"', /not JSON/],
    ['[]', /no object/],
    ['null', /no object/],
    ['"text"', /no object/],
    [{ text: 'x' }, /no "id"/],
    [{ id: 7, text: 'x' }, /no "id"/],
    [{ id: 'a' }, /neither "text" nor "html"/],
    [{ id: 'a', text: 7 }, /neither "text" nor "html"/],
    [{ id: 'a', title: 'x' }, /neither "text" nor "html"/],
  ])('%j', (line, error) => expect(report(line)).toEqual({ id: null, line: 7, error: expect.stringMatching(error) }));
});

test('an empty article is a report with nothing in it', () => {
  expect(report({ id: 'a', text: '' })).toMatchObject({ id: 'a', text: '', figures: [], results: [] });
  expect(report({ id: 'a', html: '' })).toMatchObject({ id: 'a', text: '', figures: [], results: [] });
});
