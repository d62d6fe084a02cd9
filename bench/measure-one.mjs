// Measures one reader on all texts and prints what it found as JSON: node --expose-gc measure-one.mjs NUMBER FILE.
// Each reader has a process of its own: V8 stops optimising regular expressions once a process has compiled very many.
import { readFileSync } from 'node:fs';
import { growthOf, heldAfter, speedOf, stagesOf, stretchesOf, timeOf } from './measure.mjs';
import { engineStages, OURS, READERS } from './readers.mjs';

const [, , number, file] = process.argv;
const texts = textsFrom(file);
const [short] = texts[0].articles;
const before = heldAfter((text) => text.length, short);
const read = await READERS[Number(number)].ready();
const loaded = heldAfter(read, short) - before;
/** Seconds that the largest article may take: ours is to be seen at ten megabytes. */
const most = Number(number) === OURS ? 120 : 2;
const measured = texts.map(({ articles }) => ({
  ...speedOf(read, articles),
  article: timeOf(read, stretchesOf(articles, 800, 40), 400),
  growth: growthOf(read, articles, most),
}));
// Of the system, in kilobytes: the most that the process ever held.
const peak = process.resourceUsage().maxRSS / 1000;
// Last: what the stages are given is held, and would count as memory.
const stages = Number(number) === OURS ? stagesOf(await engineStages(), texts.at(-1).articles) : null;
process.stdout.write(JSON.stringify({ texts: measured, memory: { loaded, peak }, stages }));

/** In a function of its own, so that the file itself is held by nothing. */
function textsFrom(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
