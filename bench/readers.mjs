import { readFileSync } from 'node:fs';
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
export const PLAIN = new RegExp(`(?:${SIGNED_NUMBER}|${NUMBER_WORD})${SCALE_OR_UNIT}`, 'gi');

/** The engine, bundled from the sources as the extension and the command line bundle it. */
export async function engine() {
  const folder = await mkdtemp(join(tmpdir(), 'figurecheck-bench-'));
  const outfile = join(folder, 'engine.mjs');
  const contents = `
    export { CHECKS } from './src/checks/index.ts';
    export { claimsOf } from './src/claims/index.ts';
    export { readingOf } from './src/claims/reading.ts';
    export { scanOf } from './src/figures/scan.ts';
    export { readFigures } from './src/figures/find-figures.ts';
    export { sentencesOf } from './src/text/sentences.ts';
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

const RECOGNIZERS = '@microsoft/recognizers-text-number-with-unit';
const WINK = 'wink-nlp';

const load = createRequire(import.meta.url);

/** The version of a package that is installed, "14.17.0". */
export const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

/** What the article is told to be of: a day with exchange rates. */
const FACTS = { published: '2024-05-14', language: 'en' };

const figurecheck = async () => {
  const { reportOf, articleFromText } = await engine();
  return (text) => reportOf(articleFromText(text, FACTS)).figures.length;
};

/** The engine's work, stage upon stage: each takes what the one before it made of an article, but for the last, which is all of it once more. */
export async function engineStages() {
  const { articleFromText, sentencesOf, scanOf, readFigures, readingOf, claimsOf, reportOf } = await engine();
  const fail = (reader, error) => {
    throw new Error(`The claims of ${reader} could not be read.`, { cause: error });
  };
  return [
    { name: 'lines into blocks', of: 'text', run: (text) => articleFromText(text, FACTS) },
    {
      name: 'blocks into sentences',
      of: 'article',
      run: ({ text, blocks }) => blocks.map((one) => sentencesOf(text, one)),
    },
    { name: 'numbers, no kind known yet', of: 'article', run: ({ text, language }) => scanOf(text, language) },
    { name: 'figures, numbers included', of: 'article', run: (article) => readFigures(article) },
    { name: 'claims', of: 'reading', run: (reading) => claimsOf(reading, fail) },
    { name: 'all, with checks and report', of: 'article', run: (article) => reportOf(article) },
  ].map(({ name, of, run }) => ({
    name,
    run,
    given: (text) => {
      const article = articleFromText(text, FACTS);
      return { text, article, reading: of === 'reading' ? readingOf(article) : null }[of];
    },
  }));
}

/** The least of each peer that reads what it is measured for. */
const recognizers = () => {
  const { NumberWithUnitRecognizer, Culture } = load(RECOGNIZERS);
  const currency = new NumberWithUnitRecognizer(Culture.English).getCurrencyModel();
  return (text) => currency.parse(text).length;
};

const compromise = (name, read) => () => {
  const nlp = load(name);
  return (text) => read(nlp(text)).length;
};

const wink = (pipe, read) => () => {
  const nlp = load(WINK)(load('wink-eng-lite-web-model'), pipe);
  return (text) => read(nlp.readDoc(text), nlp.its);
};

/** The entities of wink-nlp's lite model that are figures. */
const WINK_FIGURES = ['CARDINAL', 'DATE', 'DURATION', 'MONEY', 'ORDINAL', 'PERCENT', 'TIME'];

/** Readers that the budgets speak of, by their place in READERS. */
export const [LIMIT, OURS] = [0, 1];

/** All that is measured, the limit and the engine first: `ready` gives what takes a text and tells how many things it read. */
export const READERS = [
  { name: 'a plain regular expression (the limit)', ready: () => (text) => text.match(PLAIN)?.length ?? 0 },
  { name: 'Figurecheck, whole engine', ready: figurecheck },
  {
    name: 'compromise/one (sentences and words)',
    from: 'compromise',
    ready: compromise('compromise/one', (doc) => doc),
  },
  { name: 'compromise/two (tags)', from: 'compromise', ready: compromise('compromise/two', (doc) => doc) },
  { name: 'compromise `.money()`', from: 'compromise', ready: compromise('compromise', (doc) => doc.money()) },
  { name: 'compromise `.numbers()`', from: 'compromise', ready: compromise('compromise', (doc) => doc.numbers()) },
  {
    name: 'wink-nlp (sentences and words)',
    from: WINK,
    ready: wink(['sbd'], (doc) => doc.sentences().length()),
  },
  {
    name: 'wink-nlp (figures among its entities)',
    from: WINK,
    ready: wink(['ner'], (doc, { type }) =>
      doc
        .entities()
        .filter((one) => WINK_FIGURES.includes(one.out(type)))
        .length(),
    ),
  },
  { name: 'Recognizers-Text currency', from: RECOGNIZERS, ready: recognizers },
];
