// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mayHaveFigures } from '../../src/page/gate.ts';

const PROSE =
  'The harbour trust said on Tuesday that repairs to the northern pier would begin before the winter comes.';
const FIGURES = 'The contract is worth over £6 million (£7 million), half of it paid by the county and the partners.';

const page = (body: string): Document => {
  const made = document.implementation.createHTMLDocument();
  made.body.innerHTML = body;
  return made;
};

test.each([
  ['two paragraphs with two figures', `<p>${PROSE}</p><p>${FIGURES}</p>`, true],
  ['an article made of <div>', `<article><div>${PROSE}</div><div>${FIGURES}</div></article>`, true],
  ['prose without figures', `<p>${PROSE}</p><p>${PROSE}</p>`, false],
  ['one paragraph', `<p>${FIGURES}</p>`, false],
  // A front page has figures, in lines that are no paragraphs.
  ['teasers', '<p>Council buys 12 buses for £6m</p>'.repeat(30), false],
  ['a page of <div>s around everything', `<main><div><div><p>${PROSE}</p></div></div></main>`, false],
  ['nothing', '', false],
])('%s: %s', (_, body, expected) => {
  expect(mayHaveFigures(page(body))).toBe(expected);
});

test('an image or a feed is no page', () => {
  expect(mayHaveFigures(new DOMParser().parseFromString('<feed><p/></feed>', 'text/xml'))).toBe(false);
});

test('of an endless page only the beginning is looked at', () => {
  expect(mayHaveFigures(page(`${'<p>Short.</p>'.repeat(300)}<p>${PROSE}</p><p>${FIGURES}</p>`))).toBe(false);
});
