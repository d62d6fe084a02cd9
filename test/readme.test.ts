import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '../src/checks/index.ts';
import { checksTable } from '../src/report/formats/checks-table.ts';

const README = new URL('../README.md', import.meta.url);
const TABLE = /(<!-- checks -->\n)[\s\S]*?(<!-- \/checks -->)/;

test('the README lists the checks as they are (UPDATE=1 writes the table)', () => {
  const readme = readFileSync(README, 'utf8');
  expect(readme).toMatch(TABLE);
  const current = readme.replace(TABLE, (_, open: string, close: string) => `${open}${checksTable(CHECKS)}\n${close}`);
  if (process.env['UPDATE']) writeFileSync(README, current);
  else expect(readme, 'run UPDATE=1 npx vitest run test/readme.test.ts').toBe(current);
});
