// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { PARAGRAPHS, PROSE, pageOf } from './pages.ts';

const read = (table: string) => readPage(pageOf(`<article>${PROSE}${table}</article>`)).article;

test('a table is read row by row, its cells parted by tabs', () => {
  const article = read(`
    <table>
      <caption>Money for the pier</caption>
      <thead><tr><th>Year</th><th colspan="2">Cost</th></tr></thead>
      <tbody>
        <tr><th>2019</th><td>£4 <b>million</b></td><td></td></tr>
        <tr><td rowspan="2">2020</td><td>£2<br>million</td><td><p>spent</p><p>early</p></td></tr>
      </tbody>
    </table>`);
  const [table] = article.tables;
  expect(table && article.text.slice(table.start, table.end)).toBe(
    'Year\tCost\n2019\t£4 million\t\n2020\t£2 million\tspent early',
  );
  expect(table?.caption && article.text.slice(table.caption.start, table.caption.end)).toBe('Money for the pier');
  expect(table?.rows.map((row) => row.map(({ start, end }) => article.text.slice(start, end)))).toEqual([
    ['Year', 'Cost'],
    ['2019', '£4 million', ''],
    ['2020', '£2 million', 'spent early'],
  ]);
  expect(table?.rows.map((row) => row.map(({ header }) => header))).toEqual([
    [true, true],
    [true, false, false],
    [false, false, false],
  ]);
  expect(table?.rows[0]?.[1]?.columns).toBe(2);
  expect(table?.rows[2]?.[0]?.rows).toBe(2);
  expect(article.blocks.slice(-2).map(({ kind }) => kind)).toEqual(['caption', 'table']);
});

test.each([
  ['prose in cells', `<table><tr><td>${PARAGRAPHS[0].slice(4)}</td><td>${PARAGRAPHS[1].slice(4)}</td></tr></table>`],
  [
    'a table for its looks',
    '<table role="presentation"><tr><td>Deck</td><td>4</td></tr><tr><td>Hall</td><td>2</td></tr></table>',
  ],
  [
    'a table around a table',
    '<table><tr><td>Deck</td><td><table><tr><td>4</td></tr></table></td></tr><tr><td>a</td><td>b</td></tr></table>',
  ],
  ['a single column', '<table><tr><td>Deck</td></tr><tr><td>Hall</td></tr></table>'],
])('a layout is read as what stands in it: %s', (_, table) => {
  const article = read(table);
  expect(article.tables).toEqual([]);
  expect(article.blocks.length).toBeGreaterThan(PARAGRAPHS.length);
});

test('the cells of a table are read even where they are links', () => {
  const article = read(`
    <table>
      <tr><th>Town</th><th>Cost</th></tr>
      <tr><td><div class="plainlist"><a href="/w">Westhaven</a></div></td><td><a href="/p">£6 million</a></td></tr>
      <tr><td><a href="/n">Norhaven</a></td><td>£2 million</td></tr>
    </table>`);
  expect(article.text.endsWith('Town\tCost\nWesthaven\t£6 million\nNorhaven\t£2 million')).toBe(true);
});
