import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtProgram } from './built-program.ts';

const installed = /GNU/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');
let program: Awaited<ReturnType<typeof builtProgram>>;

beforeAll(async () => {
  program = await builtProgram();
}, 60_000);

afterAll(() => program.remove());

// Under CI it must be there; elsewhere the test is left out by name.
test.skipIf(!installed && !process.env['CI'])(
  'GNU parallel spreads a batch over processes and keeps its order; a bad line loses itself alone',
  () => {
    const articles = Array.from({ length: 400 }, (_, at) =>
      at === 123
        ? '{"text": "cut'
        : JSON.stringify({ id: String(at), text: `The plan cost £${at + 1}m (£${at + 2}m).` }),
    );
    const { stdout, status, stderr } = spawnSync(
      'parallel',
      [
        '--pipe',
        '--keep-order',
        '--block',
        '8k',
        '--jobs',
        '2',
        `${process.execPath} ${program.path} --batch --fail-on never`,
      ],
      { input: `${articles.join('\n')}\n`, encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map(({ id }) => id)).toEqual(articles.map((_, at) => (at === 123 ? null : String(at))));
    expect(reports[123].error).toMatch(/JSON/);
    expect(reports[7].results[0]).toMatchObject({ check: 'same-currency-twice', quote: '£8m (£9m)' });
  },
  120_000,
);
