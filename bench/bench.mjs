#!/usr/bin/env node
// Measures the engine beside its peers, on the same text in the same run, and writes bench/RESULTS.md.
// npm run bench; npm run bench -- --check fails where the engine is below its budget.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { corpora } from './corpora.mjs';
import { speedOf, textOf, timeOf, wordsOf } from './measure.mjs';
import { engine, readers } from './readers.mjs';

/** The budget: a tenth of the plain regular expression's speed. */
const SHARE_OF_LIMIT = 1 / 10;
/** Milliseconds for an article of 800 words, warm. */
const ARTICLE_MS = 5;
const SIZES = [1, 10, 100, 1000];

const built = await engine();
const all = readers(built);
const [limit, ours] = all;
const report = [
  '# Speed',
  '',
  `Node ${process.version}, ${cpus()[0]?.model.trim()}, processor time. \`npm run bench\` writes this file.`,
  '“own” is text of the project’s own tests; “news” is real news of the evaluation sets, where they lie beside the project.',
];
const failures = [];

for (const { name, articles } of corpora(built.CHECKS)) {
  const size = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const rows = all.map((reader) => ({ reader, ...speedOf(reader.read, articles) }));
  const speed = (reader) => rows.find((row) => row.reader === reader).speed;
  say('', `## ${name}: ${articles.length} articles, ${size.toFixed(1)} MB`, '');
  say('| reader | MB/s | of the limit | found in an article |', '| --- | ---: | ---: | ---: |');
  for (const { reader, speed: one, found } of rows)
    say(
      `| ${reader.name} | ${one.toPrecision(3)} | 1/${(speed(limit) / one).toFixed(one === speed(limit) ? 0 : 1)} | ${found.toFixed(1)} |`,
    );
  if (speed(ours) < speed(limit) * SHARE_OF_LIMIT)
    failures.push(
      `${name}: the engine reads ${speed(ours).toFixed(1)} MB/s, below a tenth of the limit's ${speed(limit).toFixed(1)}.`,
    );

  const article = timeOf(ours.read, wordsOf(articles, 800), 200);
  say(
    '',
    `An article of 800 words takes ${article.median.toFixed(2)} ms (median; 95th percentile ${article.slow.toFixed(2)} ms).`,
  );
  if (article.median > ARTICLE_MS)
    failures.push(`${name}: an article of 800 words takes ${article.median.toFixed(1)} ms, more than ${ARTICLE_MS}.`);

  say('', '| one article of | ms | MB/s |', '| ---: | ---: | ---: |');
  const growth = SIZES.map((kilobytes) => ({
    kilobytes,
    ...timeOf(ours.read, textOf(articles, kilobytes), kilobytes < 1000 ? 30 : 5),
  }));
  for (const { kilobytes, median: ms, megabytes } of growth)
    say(`| ${kilobytes} KB | ${ms.toFixed(2)} | ${((megabytes / ms) * 1000).toPrecision(3)} |`);
}

writeFileSync('bench/RESULTS.md', `${report.join('\n')}\n`);
for (const failure of failures) console.error(`bench: ${failure}`);
if (process.argv.includes('--check') && failures.length > 0) process.exitCode = 1;

function say(...lines) {
  report.push(...lines);
  console.log(lines.join('\n'));
}
