import { expect, test } from 'vitest';
import { linkTo } from '../../src/view/link.ts';
import { reportWith, WRONG } from './page.ts';

const link = (url: string | null, text: string, passage: string) => {
  const start = text.lastIndexOf(passage);
  const report = reportWith([], { text, source: { title: null, url, published: null, lang: null } });
  return linkTo(report, { ...WRONG, start, end: start + passage.length });
};

test.each([
  ['https://example.org/a', 'It cost £6m.', '£6m', 'https://example.org/a#:~:text=%C2%A36m'],
  // What a text directive reads as its own: hyphen, comma, ampersand.
  ['https://example.org/a', 'R&D, 1-2m', 'R&D, 1-2m', 'https://example.org/a#:~:text=R%26D%2C%201%2D2m'],
  // The place on the page that the address names is kept; an older directive is not.
  ['https://example.org/a#top', 'It cost £6m.', '£6m', 'https://example.org/a#top:~:text=%C2%A36m'],
  ['https://example.org/a#:~:text=old', 'It cost £6m.', '£6m', 'https://example.org/a#:~:text=%C2%A36m'],
  // Said twice: the words before say which.
  [
    'https://example.org/a',
    'First £6m.\nThen it was £6m.',
    '£6m',
    'https://example.org/a#:~:text=Then%20it%20was-,%C2%A36m',
  ],
  // Cells and paragraphs are no one stretch of text: first and last words.
  [
    'https://example.org/a',
    'one two\tthree four five\nsix',
    'one two\tthree four five\nsix',
    'https://example.org/a#:~:text=one%20two%20three%20four,three%20four%20five%20six',
  ],
  // Half of a character, as a page may hold it.
  ['https://example.org/a', 'It cost \ud83d £6m.', '\ud83d £6m', 'https://example.org/a#:~:text=%EF%BF%BD%20%C2%A36m'],
])('%s in “%s”: %s', (url, text, passage, expected) => {
  expect(link(url, text, passage)).toBe(expected);
});

test.each([null, 'file:///home/draft.html', 'about:blank'])('no link to %s', (url) => {
  expect(link(url, 'It cost £6m.', '£6m')).toBeNull();
});
