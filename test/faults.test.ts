import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROW = /^\| .+ \| .+ \| `(test\/[^`]+)`: (.+) \|$/;

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:fault|input|---) /.test(line));

test.each(rows)('each fault has a test that is there: %s', (row) => {
  const [, file = '', name = ''] = ROW.exec(row) ?? [];
  expect(file, 'write its test as `test/….test.ts`: its name').not.toBe('');
  expect(readFileSync(file, 'utf8'), `${file} has no test of that name`).toContain(name);
});

test('faults are listed', () => expect(rows.length).toBeGreaterThan(30));
