// Measures one reader on all texts and prints what it found as JSON: measure-one.mjs NUMBER FILE.
// Each reader has a process of its own: V8 stops optimising regular expressions once a process has compiled very many.
import { readFileSync } from 'node:fs';
import { speedOf, textOf, timeOf, wordsOf } from './measure.mjs';
import { READERS } from './readers.mjs';

const SIZES = [1, 10, 100, 1000];

const [, , number, file] = process.argv;
const read = await READERS[Number(number)].ready();
const measured = JSON.parse(readFileSync(file, 'utf8')).map(({ name, articles }) => ({
  name,
  ...speedOf(read, articles),
  ...(number === '1' && {
    article: timeOf(read, wordsOf(articles, 800), 200),
    growth: SIZES.map((kilobytes) => ({
      kilobytes,
      ...timeOf(read, textOf(articles, kilobytes), kilobytes < 1000 ? 30 : 5),
    })),
  }),
}));
process.stdout.write(JSON.stringify(measured));
