import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtProgram } from './built-program.ts';

let program: Awaited<ReturnType<typeof builtProgram>>;

beforeAll(async () => {
  program = await builtProgram();
}, 60_000);

afterAll(() => program.remove());

const started = (args: readonly string[]) => {
  const child = spawn(process.execPath, ['--max-old-space-size=40', program.path, ...args], { stdio: 'pipe' });
  const errors: string[] = [];
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, errors, ended };
};

const LINE = `${JSON.stringify({ id: 'a', text: `${'It rained on the harbour. '.repeat(400)}` })}\n`;

test('a reader that goes away ends the batch quietly', async () => {
  const { child, errors, ended } = started(['--batch']);
  child.stdin.on('error', () => {
    // The batch has ended before all was written, as it should.
    errors.push('');
  });
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(LINE.repeat(3000));
  expect(await ended).toBe(0);
  expect(errors.join('')).toBe('');
}, 30_000);

test('a slow reader holds the batch back: 80 MB pass through 40 MB of memory, in order', async () => {
  const { child, errors, ended } = started(['--batch']);
  const many = 8_000;
  let written = 0;
  const feed = () => {
    while (written < many)
      if (!child.stdin.write(LINE.replace('"a"', `"${written++}"`))) return child.stdin.once('drain', feed);
    return child.stdin.end();
  };
  feed();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const heldBack = written;
  let rest = '';
  let next = 0;
  for await (const chunk of child.stdout) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) expect(/"id":"(\d+)"/.exec(line)?.[1]).toBe(String(next++));
  }
  expect(await ended).toBe(0);
  expect(errors).toEqual([]);
  expect(next).toBe(many);
  expect(heldBack).toBeLessThan(many / 4);
}, 60_000);

test('the status and the line on standard error', async () => {
  const { child, errors, ended } = started(['missing.txt']);
  child.stdin.end();
  expect(await ended).toBe(2);
  expect(errors.join('')).toBe('figurecheck: missing.txt: there is no such file.\n');
});
