// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';

const ARTICLE = `<h1>Patrols agreed</h1>
<p>The plan agreed with France included over £6 million for cameras, the ministry said on Monday, in a long sentence.</p>
<p>The cameras, which are made in France, will be put up along the coast by the end of the year, the minister said.</p>`;

const read = (html: string) => {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://example.org/news' }).article;
};

test.each(['nodeType', 'childNodes', 'getAttribute', 'shadowRoot', 'parentElement', 'parentNode'])(
  'a form whose field is called “%s” is read like any other',
  (name) => {
    const form = (field: string) => `<main><form>${ARTICLE}${field}</form></main>`;
    const { text } = read(form(''));
    expect(text).toContain('over £6 million');
    document.body.innerHTML = form(`<input name="${name}">`);
    // As Chromium has it: the field stands before what the form says of itself.
    const made = document.querySelector('form');
    Object.defineProperty(made, name, { value: document.querySelector('input'), configurable: true });
    expect(readPage(document, { url: 'https://example.org/news' }).article.text).toBe(text);
  },
);

test.each(['nodeType', 'childNodes', 'localName'])(
  'a form in a frame whose field is called “%s” is read too',
  (name) => {
    document.body.innerHTML = '<main><iframe></iframe></main>';
    const inside = document.querySelector('iframe')?.contentDocument;
    if (!inside) throw new Error('The frame has no document.');
    inside.body.innerHTML = `<form>${ARTICLE}<input name="${name}"></form>`;
    Object.defineProperty(inside.querySelector('form'), name, { value: inside.querySelector('input') });
    expect(readPage(document, { url: 'https://example.org/news' }).article.text).toContain('over £6 million');
  },
);

test('a page’s <base> moves neither its address nor what its figures are', () => {
  const { url, text } = read(`<base href="https://elsewhere.example/"><main>${ARTICLE}</main>`);
  expect(url).toBe('https://example.org/news');
  expect(text).toContain('over £6 million');
});

test('a cell that says it covers a thousand million columns is one of a thousand at most', () => {
  const row = '<tr><td colspan="999999999" rowspan="999999999">12</td><td>13</td></tr>';
  const { tables } = read(`<main>${ARTICLE}<table><tr><th>Town</th><th>Homes</th></tr>${row}${row}</table></main>`);
  const cells = tables.flatMap(({ rows }) => rows.flat());
  expect(Math.max(...cells.map(({ columns }) => columns))).toBe(1000);
  expect(Math.max(...cells.map(({ rows }) => rows))).toBe(1000);
});
