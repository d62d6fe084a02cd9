// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { reportOf } from '../../src/report/report-of.ts';
import { PROSE, pageOf } from './pages.ts';

const TABLE = `
  <table>
    <caption>Grants by region, £000</caption>
    <thead>
      <tr><th rowspan="2">Region</th><th rowspan="2">Town</th><th colspan="2">Paid</th></tr>
      <tr><th>2022</th><th>2023</th></tr>
    </thead>
    <tbody>
      <tr><th rowspan="2">North</th><td>Leeds</td><td>412</td><td>4<b>31</b></td></tr>
      <tr><td>York</td><td>131<sup><a href="#n1">1</a></sup></td><td>150</td></tr>
      <tr><th rowspan="2">South</th><td>Hove</td><td>96</td><td>101</td></tr>
      <tr><td>Dover</td><td>77</td><td>60</td></tr>
    </tbody>
    <tfoot><tr><th colspan="2">Total</th><td id="holds">716</td><td id="wrong">7<i>24</i></td></tr></tfoot>
  </table>`;

test('a wrong total under spans is shown in its own cell', () => {
  const page = readPage(pageOf(`<article>${PROSE}${TABLE}</article>`));
  const report = reportOf(page.article, { only: ['table-total'] });
  expect(report.broken).toEqual([]);
  const told = report.results.map(({ verdict, start, end, quote }) => {
    const ranges = page.rangesOf({ start, end }) ?? [];
    const cells = ranges.map((range) => range.startContainer.parentElement?.closest('td, th')?.id);
    return { verdict, quote, cells: [...new Set(cells)], shown: ranges.map(String).join('') };
  });
  expect(told).toEqual([
    { verdict: 'consistent', quote: '716', cells: ['holds'], shown: '716' },
    { verdict: 'inconsistent', quote: '724', cells: ['wrong'], shown: '724' },
  ]);
});

test('the figures of a finding are the cells of its sum', () => {
  const page = readPage(pageOf(`<article>${PROSE}${TABLE}</article>`));
  const report = reportOf(page.article, { only: ['table-total'] });
  const wrong = report.results.find(({ verdict }) => verdict === 'inconsistent');
  const figures = report.figures.filter(({ id }) => wrong?.figures.includes(id));
  expect(figures.map(({ text }) => text)).toEqual(['431', '150', '101', '60', '724']);
});
