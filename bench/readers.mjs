import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const SIGNED_NUMBER = String.raw`(?:US\$|A\$|C\$|HK\$|Rs\.? ?|[$£€¥])?\d[\d,]*(?:\.\d+)?`;
const NUMBER_WORD = String.raw`\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|dozen|hundred)\b`;
const SCALE_OR_UNIT =
  '(?:[ -]?(?:thousand|million|billion|trillion|lakh|crore|mn|bn|tn|m|k|per cent|percent|%|pounds?|dollars?|euros?|yen))?';

/** The limit: one plain expression for the numbers that the engine reads, with sign and scale word; nothing is understood. */
const PLAIN = new RegExp(`(?:${SIGNED_NUMBER}|${NUMBER_WORD})${SCALE_OR_UNIT}`, 'gi');

/** The engine, bundled from the sources as the extension and the command line bundle it. */
export async function engine() {
  const folder = await mkdtemp(join(tmpdir(), 'figurecheck-bench-'));
  const outfile = join(folder, 'engine.mjs');
  const contents = `
    export { CHECKS } from './src/checks/index.ts';
    export { reportOf } from './src/report/report-of.ts';
    export { articleFromText } from './src/text/plain.ts';`;
  await build({
    stdin: { contents, resolveDir: '.' },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** All readers that are measured: each takes an article's text and gives how many things it read. */
export function readers({ reportOf, articleFromText }) {
  // The CommonJS builds stand apart; as modules the three share one model, and "one" would tag.
  const [one, two, three] = ['compromise/one', 'compromise/two', 'compromise'].map((name) => load(name));
  const { NumberWithUnitRecognizer, Culture } = load('@microsoft/recognizers-text-number-with-unit');
  const currency = new NumberWithUnitRecognizer(Culture.English).getCurrencyModel();
  return [
    { name: 'a plain regular expression (the limit)', read: (text) => text.match(PLAIN)?.length ?? 0 },
    {
      name: 'Figurecheck, whole engine',
      read: (text) => reportOf(articleFromText(text, { published: '2024-05-14', language: 'en' })).figures.length,
    },
    { name: 'compromise/one (sentences and words)', read: (text) => one(text).length },
    { name: 'compromise/two (tags)', read: (text) => two(text).length },
    { name: 'compromise .money()', read: (text) => three(text).money().length },
    { name: 'compromise .numbers()', read: (text) => three(text).numbers().length },
    { name: 'Recognizers-Text currency', read: (text) => currency.parse(text).length },
  ];
}

const load = createRequire(import.meta.url);
