import { expect, test } from 'vitest';
import { tableTotal } from '../../src/checks/table-total.ts';
import { readingOf } from '../../src/claims/reading.ts';
import { numbersIn } from '../../src/claims/table-cells.ts';
import { gridOf } from '../../src/claims/table-grid.ts';
import type { TableWorkings } from '../../src/claims/table-workings.ts';
import { tables } from '../../src/claims/tables.ts';
import type { Article, Cell } from '../../src/text/article.ts';
import { articleFromText } from '../../src/text/plain.ts';

const valueIn = (text: string, mark: '.' | ',' = '.') => {
  const { own, inner } = numbersIn(text, 0, mark, []);
  return own && [own.value, own.unit, ...(inner ? [inner.value, inner.unit] : [])];
};

test.each([
  ['1,204', [1204, '']],
  ['(12.3)', [-12.3, '']],
  ['−13%', [-13, '%']],
  ['+34', [34, '']],
  ['£1.2m', [1_200_000, '£']],
  ['1,701Kb', [1701, 'kb']],
  ['57.3 [b]', [57.3, '']],
  ['1,204*', [1204, '']],
  ['**85**', [85, '']],
  ['13.4 MB (-81%)', [13.4, 'mb', -81, '%']],
  ['3,41,950', [341_950, '']],
  ['12\u00a0400', [12_400, '']],
  ['Rs 744', [744, 'rs']],
])('a cell’s number: %s', (text, value) => expect(valueIn(text)).toEqual(value));

test.each([
  ['1.234,5', [1234.5, '']],
  ['3.304', [3304, '']],
])('a cell’s number where a comma is the decimal mark: %s', (text, value) => expect(valueIn(text, ',')).toEqual(value));

test.each(['', '–', 'n/a', '..', '*', '3 May 2019', '4.2.7', '23/16', '12–3', 'about 5', '10:30', 'Q1', '6-8'])(
  'no number in a cell: %j',
  (text) => expect(valueIn(text)).toBeNull(),
);

const gridFrom = (text: string) => {
  const reading = readingOf(articleFromText(text));
  const [table] = reading.article.tables;
  return table ? gridOf(reading, table) : null;
};

test('headers, years among them, name the columns; words and years name the rows', () => {
  const grid = gridFrom('Year\tHomes\tFlats\n2019\t12\t7\n2020\t15\t9');
  expect(grid?.columns.map(({ label }) => label)).toEqual(['year', 'homes', 'flats']);
  expect(grid?.rows.map(({ label }) => label)).toEqual(['2019', '2020']);
  expect(gridFrom('Town\t2019\t2020\nHull\t12\t7')?.columns.map(({ label }) => label)).toEqual([
    'town',
    '2019',
    '2020',
  ]);
});

/** A table of so many rows and columns with their totals, every cell a number. */
function tableOf(rows: number, columns: number): Article {
  const names = Array.from({ length: columns }, (_, column) => `Ward ${column}`);
  const body = Array.from({ length: rows }, (_, row) => [
    `Street ${row}`,
    ...names.map((_, column) => String(((row * 7 + column * 13) % 90) + 10)),
  ]);
  const totals = names.map((_, column) => String(body.reduce((sum, row) => sum + Number(row[column + 1]), 0)));
  return articleFromText([['Street', ...names], ...body, ['Total', ...totals]].map((row) => row.join('\t')).join('\n'));
}

/** How many cells the reader and the check look at. */
function looksAt(article: Article): number {
  let looks = 0;
  const watched = article.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map(
        (cell): Cell => ({
          start: cell.start,
          header: cell.header,
          columns: cell.columns,
          rows: cell.rows,
          get end() {
            looks++;
            return cell.end;
          },
        }),
      ),
    ),
  }));
  const reading = readingOf({ ...article, tables: watched });
  const claims = tables.read(reading) as readonly TableWorkings[];
  const results = claims.flatMap((claim) => tableTotal.judge(claim));
  expect(results.filter(({ verdict }) => verdict === 'consistent').length).toBeGreaterThan(10);
  return looks;
}

test('a table ten times as long is looked at ten times as often', () => {
  const [small, large] = [looksAt(tableOf(40, 20)), looksAt(tableOf(400, 20))];
  expect(large / small).toBeLessThan(11);
});

test('ways to a total grow with the rows, not with their square, however many rows are totals', () => {
  const terms = (rows: number): number => {
    const lines = Array.from({ length: rows }, (_, at) => (at % 3 === 2 ? 'Total\t24' : `Street ${at}\t12`));
    const [claim] = tables.read(
      readingOf(articleFromText(['Street\tHomes', ...lines].join('\n'))),
    ) as readonly TableWorkings[];
    let size = 0;
    for (const line of claim?.lines ?? [])
      for (let way = 0; way < line.ways; way++) {
        const made = line.way(way, 0);
        size += made?.op === 'sum' ? made.terms.length : 0;
      }
    return size;
  };
  expect(terms(900) / terms(90)).toBeLessThan(14);
});
