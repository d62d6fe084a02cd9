import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { threadReader } from '../../src/cli/read-in-thread.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figurecheck-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A thread that does `doing` with each message, in the place of the real one. */
function threadThat(doing: string): URL {
  const path = join(folder, `${Math.abs(doing.length * 31 + doing.charCodeAt(0))}.mjs`);
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${doing} });`,
  );
  return pathToFileURL(path);
}

const PDF = { bytes: new Uint8Array(Buffer.from('%PDF-1.7')), name: 'a.pdf', type: null, charset: null };
const PATIENCE = { milliseconds: 20_000, memory: 2 ** 31 };

test('gives what the thread answers, again and again', async () => {
  const read = threadReader(threadThat(`parentPort.postMessage({ problem: 'is read.' })`));
  expect(await read(PDF)).toEqual({ problem: 'is read.' });
  expect(await read(PDF)).toEqual({ problem: 'is read.' });
});

test('text needs no thread', async () => {
  const read = threadReader(new URL('file:///nowhere.mjs'));
  expect(await read({ ...PDF, bytes: new Uint8Array(Buffer.from('It rained.')), name: 'a.txt' })).toMatchObject({
    content: 'It rained.',
  });
});

test('what never ends is given up, and the next document is read', async () => {
  const read = threadReader(threadThat('for (;;);'), { ...PATIENCE, milliseconds: 300 });
  const problem = 'takes more than 0.3 seconds to read; it is given up. Save its text and check that.';
  expect(await read(PDF)).toEqual({ problem });
  expect(await read(PDF)).toEqual({ problem });
});

test('what swells is given up', async () => {
  const read = threadReader(threadThat('const held = []; for (;;) held.push(new Uint8Array(1e6).fill(1));'), {
    ...PATIENCE,
    memory: 100e6,
  });
  expect(await read(PDF)).toMatchObject({ problem: expect.stringMatching(/^takes more memory/) });
});

test('a thread that breaks is told as a fault of ours', async () => {
  const read = threadReader(threadThat(`throw new Error('out of ink')`));
  expect(await read(PDF)).toMatchObject({
    problem: expect.stringContaining('by a fault of this program (out of ink)'),
  });
});
