import { expect, test, vi } from 'vitest';
import { ran } from './fake-terminal.ts';

vi.mock('../../src/report/report-of.ts', async (original) => {
  const real = await original<typeof import('../../src/report/report-of.ts')>();
  return {
    ...real,
    reportOf: ((article, options) => {
      if (article.text.includes('BREAK')) throw new Error('out of ink');
      return real.reportOf(article, options);
    }) satisfies typeof real.reportOf,
  };
});

const SENTENCE = 'could not be checked, by a fault of this program (out of ink); please report it with the article.';

test('a fault on one article of a batch is told in its place', async () => {
  const input = ['BREAK', 'It rained.'].map((text, id) => JSON.stringify({ id: `${id}`, text })).join('\n');
  const { out, status } = await ran(['--batch'], { input });
  const [first, second] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toEqual({ id: null, line: 1, error: `The article “0” ${SENTENCE}` });
  expect(second).toMatchObject({ id: '1', text: 'It rained.' });
  expect(status).toBe(0);
});

test('a fault on a file is one line and the status 2', async () => {
  expect(await ran([], { input: 'BREAK' })).toEqual({
    status: 2,
    out: '',
    complaints: [`standard input: ${SENTENCE}`],
  });
});
