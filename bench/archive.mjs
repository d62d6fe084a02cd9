#!/usr/bin/env node
// A newsroom's archive through the command line as a filter: order kept, one bad line losing one, memory bounded, and more cores used by
// GNU parallel. npm run bench:archive [ARTICLES]; a million where no number is given. Fails where one of these does not hold.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { engine } from './readers.mjs';

const ARTICLES = Number(process.argv[2] ?? 1_000_000);
/** Every so many lines one is no article. */
const BAD = 1000;
/** What the memory may grow by between the first tenth and the end, in megabytes. */
const GROWTH = 150;
const COMMAND = ['dist/cli/figurecheck.mjs', '--batch', '--fail-on', 'never'];

const { CHECKS } = await engine();
const passages = CHECKS.flatMap(({ examples }) => Object.values(examples).flat()).map(({ text }) =>
  text.replace(/[«»]/g, ''),
);
/** One article a line, three passages each, no two lines alike; every thousandth is no JSON. */
const lineOf = (number) => {
  if (number % BAD === 0) return '{"text": "cut off';
  const text = [0, 1, 2].map((more) => passages[(number * 7 + more * 31 + ((number / 97) | 0)) % passages.length]);
  return JSON.stringify({
    id: String(number),
    text: `Report ${number}.\n\n${text.join(' ')}`,
    published: '2019-01-24',
  });
};

const failures = [];
const folder = mkdtempSync(join(tmpdir(), 'figurecheck-archive-'));
try {
  const one = await filter();
  console.log(
    `One process: ${ARTICLES.toLocaleString('en')} articles in ${one.seconds.toFixed(0)} s, ${Math.round(ARTICLES / one.seconds)} a second; memory ${one.early} MB after a tenth, ${one.peak} MB at most.`,
  );
  if (one.peak - one.early > GROWTH) failures.push(`the memory grew from ${one.early} to ${one.peak} MB.`);
  await side();
} finally {
  rmSync(folder, { recursive: true });
}
for (const failure of failures) console.error(`archive: ${failure}`);
if (failures.length > 0) process.exitCode = 1;

/** The whole archive through one process, each line of output held against its line of input. */
async function filter() {
  const began = performance.now();
  const child = spawn(process.execPath, COMMAND, { stdio: ['pipe', 'pipe', 'inherit'] });
  let early = 0;
  let peak = 0;
  let number = 0;
  const reading = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      number++;
      expectLine(line, number);
      if (number % Math.min(5000, Math.ceil(ARTICLES / 50)) !== 0) continue;
      const now = memoryOf(child.pid);
      if (number <= ARTICLES / 10) early = Math.max(early, now);
      peak = Math.max(peak, now);
    }
  })();
  for (let at = 1; at <= ARTICLES; at++)
    if (!child.stdin.write(`${lineOf(at)}\n`)) await new Promise((go) => child.stdin.once('drain', go));
  child.stdin.end();
  await reading;
  if (number !== ARTICLES) failures.push(`${ARTICLES} lines went in, ${number} came out.`);
  return { seconds: (performance.now() - began) / 1000, early, peak };
}

/** The same by GNU parallel: blocks of lines to as many processes as there are cores, the answers in order. */
async function side() {
  if (spawnSync('parallel', ['--version']).status !== 0) return console.log('GNU parallel is not installed: left out.');
  const part = Math.min(ARTICLES, 50_000);
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  const file = createWriteStream(input);
  for (let at = 1; at <= part; at++)
    if (!file.write(`${lineOf(at)}\n`)) await new Promise((go) => file.once('drain', go));
  await new Promise((go) => file.end(go));
  for (const jobs of [1, availableParallelism()]) {
    const began = performance.now();
    execFileSync(
      'sh',
      [
        '-c',
        `parallel --pipe --keep-order --block 1M --jobs ${jobs} ${process.execPath} ${COMMAND.join(' ')} < ${input} > ${output}`,
      ],
      { stdio: ['ignore', 'inherit', 'ignore'] },
    );
    const seconds = (performance.now() - began) / 1000;
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(output) })) expectLine(line, ++number);
    if (number !== part) failures.push(`parallel: ${part} lines went in, ${number} came out.`);
    console.log(`GNU parallel, ${jobs} at a time: ${Math.round(part / seconds)} articles a second.`);
  }
}

function expectLine(line, number) {
  const { id, error } = JSON.parse(line);
  const right = number % BAD === 0 ? id === null && typeof error === 'string' : id === String(number) && !error;
  if (!right) failures.push(`line ${number} came back as ${line.slice(0, 120)}`);
  if (failures.length > 10) throw new Error(failures.join('\n'));
}

/** Megabytes that a process holds, from /proc; where there is none, by ps. */
function memoryOf(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  } catch {
    return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);
  }
}
