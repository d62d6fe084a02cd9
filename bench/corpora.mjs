import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chance } from './chance.mjs';

/** News of the evaluation sets, where they lie beside the project. */
const SHARED = '../shared/eval/sets/articles.jsonl.gz';

const ARTICLE_WORDS = 800;
const OWN_ARTICLES = 400;

/** The texts that are measured, each a list of articles: always our own, and real news where it is at hand. */
export function corpora(checks) {
  const own = {
    name: 'own',
    about: 'put together from the project’s own tests, full of figures',
    articles: ownArticles(checks),
  };
  if (!existsSync(SHARED)) return [own];
  const lines = gunzipSync(readFileSync(SHARED)).toString('utf8').split('\n').filter(Boolean);
  const articles = lines.map((line) => JSON.parse(line).text);
  return [own, { name: 'news', about: 'real news of the evaluation sets, which lie beside the project', articles }];
}

/** Articles of some 800 words, put together from the paragraphs of the test articles and the checks' examples. */
function ownArticles(checks) {
  const folders = readdirSync('test/articles', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = folders.map(({ name }) => `test/articles/${name}/page.txt`).filter((path) => existsSync(path));
  const paragraphs = files.flatMap((path) => readFileSync(path, 'utf8').split(/\n\n+/)).map((line) => line.trim());
  const examples = checks
    .flatMap(({ examples }) => Object.values(examples).flat())
    .map(({ text }) => text.replace(/[«»]/g, ''));
  const next = chance(1);
  const pick = (list) => list[Math.floor(next() * list.length)];
  return Array.from({ length: OWN_ARTICLES }, () => {
    const lines = [];
    for (let words = 0; words < ARTICLE_WORDS; words += lines.at(-1).split(' ').length) {
      // Most sentences of the news bear no figure that is said twice.
      lines.push(next() < 0.1 ? pick(examples) : pick(paragraphs));
    }
    return lines.join('\n\n');
  });
}
