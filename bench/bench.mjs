#!/usr/bin/env node
// Measures the engine beside its peers, on the same text in the same run, and the extension in Chromium; writes bench/RESULTS.md.
// npm run bench; npm run bench -- --check fails where a budget is broken.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBrowser } from './browser.mjs';
import { budgetsOf } from './budgets.mjs';
import { corpora } from './corpora.mjs';
import { engine, READERS } from './readers.mjs';
import { resultsOf } from './results.mjs';

const { CHECKS } = await engine();
const texts = corpora(CHECKS);
const browser = await measureBrowser();
if (browser.missing) console.error(`bench: ${browser.missing}: the browser’s part is skipped.`);
const measured = measureAll(texts);
writeFileSync('bench/RESULTS.md', resultsOf({ texts, measured, browser }));
console.log('Written: bench/RESULTS.md');

const broken = budgetsOf({ texts, measured, browser }).filter(({ share, goal }) => !goal && !(share <= 1));
for (const { name, measured: found, allowed } of broken)
  console.error(`bench: ${name}: ${found}, allowed is ${allowed}.`);
if (process.argv.includes('--check') && broken.length > 0) process.exitCode = 1;

/** What each reader measured on each text, in their order. */
function measureAll(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'figurecheck-bench-'));
  const file = join(folder, 'texts.json');
  try {
    writeFileSync(file, JSON.stringify(texts));
    return READERS.map(({ name }, number) => {
      console.log(`Measuring: ${name}`);
      const command = ['--expose-gc', 'bench/measure-one.mjs', String(number), file];
      return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
