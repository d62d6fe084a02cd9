#!/usr/bin/env node
// Measures the engine beside its peers, on the same text in the same run, and writes bench/RESULTS.md.
// npm run bench; npm run bench -- --check fails where the engine is below its budget.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpora } from './corpora.mjs';
import { engine, READERS } from './readers.mjs';

/** The budget: a tenth of the plain regular expression's speed. */
const SHARE_OF_LIMIT = 1 / 10;
/** Milliseconds for an article of 800 words, warm. */
const ARTICLE_MS = 3;

const { CHECKS } = await engine();
const texts = corpora(CHECKS);
const measured = measureAll(texts);
const failures = [];
const report = [
  '# Speed',
  '',
  `Node ${process.version}, ${cpus()[0]?.model.trim()}, processor time, each reader in a process of its own. \`npm run bench\` writes this file.`,
  '“own” is text of the project’s own tests; “news” is real news of the evaluation sets, where they lie beside the project.',
];

for (const [index, { name, articles }] of texts.entries()) {
  const size = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const [limit, ours] = measured.map((one) => one[index]);
  say('', `## ${name}: ${articles.length} articles, ${size.toFixed(1)} MB`, '');
  say('| reader | MB/s | of the limit | found in an article |', '| --- | ---: | ---: | ---: |');
  for (const [number, { name: reader }] of READERS.entries()) {
    const { speed, found } = measured[number][index];
    say(`| ${reader} | ${speed.toPrecision(3)} | 1/${(limit.speed / speed).toFixed(1)} | ${found.toFixed(1)} |`);
  }
  const { article, growth } = ours;
  say(
    '',
    `An article of 800 words takes ${article.median.toFixed(2)} ms (median; 95th percentile ${article.slow.toFixed(2)} ms).`,
  );
  say('', '| one article of | ms | MB/s |', '| ---: | ---: | ---: |');
  for (const { kilobytes, median, megabytes } of growth)
    say(`| ${kilobytes} KB | ${median.toFixed(2)} | ${((megabytes / median) * 1000).toPrecision(3)} |`);

  if (ours.speed < limit.speed * SHARE_OF_LIMIT)
    failures.push(
      `${name}: the engine reads ${ours.speed.toFixed(1)} MB/s, below a tenth of the limit's ${limit.speed.toFixed(1)}.`,
    );
  if (article.median > ARTICLE_MS)
    failures.push(`${name}: an article of 800 words takes ${article.median.toFixed(1)} ms, more than ${ARTICLE_MS}.`);
}

writeFileSync('bench/RESULTS.md', `${report.join('\n')}\n`);
for (const failure of failures) console.error(`bench: ${failure}`);
if (process.argv.includes('--check') && failures.length > 0) process.exitCode = 1;

/** What each reader measured on each text, in their order. */
function measureAll(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'figurecheck-bench-'));
  const file = join(folder, 'texts.json');
  try {
    writeFileSync(file, JSON.stringify(texts));
    return READERS.map((_reader, number) =>
      JSON.parse(execFileSync(process.execPath, ['bench/measure-one.mjs', String(number), file], { encoding: 'utf8' })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function say(...lines) {
  report.push(...lines);
  console.log(lines.join('\n'));
}
