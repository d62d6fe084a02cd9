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

const load = createRequire(import.meta.url);

const figurecheck = async () => {
  const { reportOf, articleFromText } = await engine();
  return (text) => reportOf(articleFromText(text, { published: '2024-05-14', language: 'en' })).figures.length;
};

const recognizers = () => {
  const { NumberWithUnitRecognizer, Culture } = load('@microsoft/recognizers-text-number-with-unit');
  const currency = new NumberWithUnitRecognizer(Culture.English).getCurrencyModel();
  return (text) => currency.parse(text).length;
};

const compromise = (name, read) => () => {
  const nlp = load(name);
  return (text) => read(nlp(text)).length;
};

/** All that is measured, the limit and the engine first: `ready` gives what takes a text and tells how many things it read. */
export const READERS = [
  { name: 'a plain regular expression (the limit)', ready: () => (text) => text.match(PLAIN)?.length ?? 0 },
  { name: 'Figurecheck, whole engine', ready: figurecheck },
  { name: 'compromise/one (sentences and words)', ready: compromise('compromise/one', (doc) => doc) },
  { name: 'compromise/two (tags)', ready: compromise('compromise/two', (doc) => doc) },
  { name: 'compromise .money()', ready: compromise('compromise', (doc) => doc.money()) },
  { name: 'compromise .numbers()', ready: compromise('compromise', (doc) => doc.numbers()) },
  { name: 'Recognizers-Text currency', ready: recognizers },
];
