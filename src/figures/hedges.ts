import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import { HEDGES_BEFORE, HEDGES_BEHIND, type Hedge } from './hedges-data.ts';
import type { Interval } from './interval.ts';
import { isDigit, isLetter, isSpace, wordAfter, wordBefore } from './near.ts';
import { nearBefore, nearBehind, nearWords } from './near-words.ts';

export type { Hedge } from './hedges-data.ts';

const tableOf = (rows: typeof HEDGES_BEFORE): ReadonlyMap<string, Hedge> =>
  new Map(gathered(rows, ([hedge, phrases]) => phrases.map((phrase): [string, Hedge] => [phrase, hedge])));
const wordsOf = (table: ReadonlyMap<string, Hedge>): ReadonlySet<string> =>
  new Set(gathered([...table.keys()], (phrase) => phrase.split(' ')));

const BEFORE = tableOf(HEDGES_BEFORE);
const BEHIND = tableOf(HEDGES_BEHIND);
/** Every word of every hedge: most figures have none beside them, and need no more reading. */
const WORDS_BEFORE = wordsOf(BEFORE);
const WORDS_BEHIND = wordsOf(BEHIND);
const GREATER = 62;

/** The words of hedges that stand right at the figure, or with only an article between. */
const NEXT_BEFORE = nearWords('a an the', ...[...BEFORE.keys()].map((phrase) => /[a-z]*$/.exec(phrase)?.[0] ?? ''));
const NEXT_BEHIND = nearWords(...[...BEHIND.keys()].map((phrase) => /[a-z]+/.exec(phrase)?.[0] ?? ''));
/** "a little less than", "or something like it". */
const MOST_WORDS = 5;

/** The words that soften a figure, where they stand (for those behind it, up to their end), and what they allow. */
export interface Hedging extends Span {
  readonly words: string;
  readonly hedge: Hedge;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** The words that soften the figure between `start` and `end`, as written, and what they allow. Null where none. */
export function hedgeOf(text: string, start: number, end: number): Hedging | null {
  const before = hedgeBefore(text, start);
  if (before) return { ...before, end };
  const behind = hedgeBehind(text, end);
  return behind && { ...behind, start };
}

/** "over", "just under the", "c.", "~": the longest that ends at `start`, over one article and one space. */
function hedgeBefore(text: string, start: number): Hedging | null {
  const end = isSpace(text.charCodeAt(start - 1)) ? start - 1 : start;
  const last = text.charCodeAt(end - 1);
  // No letter: "c. 500", "~500", "≥ 5".
  if (isLetter(last) ? (nearBefore(text, start) & NEXT_BEFORE) === 0 : !MARKS_BEFORE.has(last)) return null;
  const found = longestBefore(text, end);
  if (found) return found;
  const article = wordBefore(text, end);
  if (
    article?.end !== end ||
    article.text.length > 3 ||
    !ARTICLES.has(article.text.toLowerCase()) ||
    text[article.start - 1] !== ' '
  )
    return null;
  return longestBefore(text, article.start - 1);
}

function longestBefore(text: string, end: number): Hedging | null {
  const last = text.charCodeAt(end - 1);
  let found: Hedging | null = null;
  let at = end;
  if (!isLetter(last)) {
    const hedge = BEFORE.get(text[end - 1] ?? '');
    // "Bancorp <NCBM.O> 10 pct": the bracket of a ticker is no sign of more.
    if (hedge && !(last === GREATER && /<[A-Z][A-Z.0-9]{0,8}>$/.test(text.slice(Math.max(0, end - 11), end))))
      return { words: text.slice(end - 1, end), hedge, start: end - 1, end };
    if (last !== 46) return null;
    at--;
  }
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordBefore(text, at);
    if (!word || (count === 0 && word.end !== at)) break;
    const written = text.slice(word.start, end);
    if (!WORDS_BEFORE.has(text.slice(word.start, count === 0 ? end : word.end).toLowerCase())) break;
    const hedge = BEFORE.get(plain(written));
    if (hedge && !isDigit(text.charCodeAt(word.start - 1)) && !isAdded(text, written, word.start))
      found = { words: written, hedge, start: word.start, end };
    at = word.start;
  }
  return found;
}

/** "which adds up to £24,000": a sum, no bound. */
const isAdded = (text: string, written: string, start: number): boolean =>
  /^up to$/i.test(written) && /\badd(?:s|ed|ing)?$/i.test(wordBefore(text, start)?.text ?? '');

/** " or so", "-odd", "+", ", give or take": the longest that begins at `end`, over one comma and one space. */
function hedgeBehind(text: string, end: number): Hedging | null {
  let from = end;
  if (text[from] === ',') from++;
  if (text[from] === ' ') from++;
  const next = text.charCodeAt(from);
  if (next !== 43 && (nearBehind(text, from) & NEXT_BEHIND) === 0) return null;
  if (next === 43 || next === 45) return signBehind(text, from);
  let found: Hedging | null = null;
  let at = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordAfter(text, at);
    if (!word || (count === 0 && word.start !== from) || !WORDS_BEHIND.has(word.text.toLowerCase())) break;
    const words = text.slice(from, word.end);
    const hedge = BEHIND.get(plain(words));
    if (hedge && !isDigit(text.charCodeAt(word.end))) found = { words, hedge, start: end, end: word.end };
    at = word.end;
  }
  return found;
}

function signBehind(text: string, from: number): Hedging | null {
  const word = text[from] === '-' ? wordAfter(text, from + 1) : null;
  if (word && word.start !== from + 1) return null;
  const end = word?.end ?? from + 1;
  const next = text.charCodeAt(end);
  const words = text.slice(from, end);
  const hedge = BEHIND.get(words.toLowerCase());
  return hedge && !isLetter(next) && !isDigit(next) ? { words, hedge, start: from, end } : null;
}

/** Signs that soften, and the full stop of a short word. */
const MARKS_BEFORE: ReadonlySet<number> = new Set(
  [...BEFORE.keys()].map((phrase) => phrase.charCodeAt(phrase.length - 1)).filter((code) => !isLetter(code)),
);

const plain = (words: string): string => words.toLowerCase().replaceAll('\u00a0', ' ');

/** What the words of a figure's `hedge` allow; null for none. */
export const hedgeNamed = (words: string | null): Hedge | null =>
  words === null ? null : (BEFORE.get(plain(words)) ?? BEHIND.get(plain(words)) ?? null);

/** "over £6 million": 6m to 6.9m. A negative figure is hedged away from zero. */
export function hedgedInterval(value: number, hedge: Hedge): Interval {
  const ends = [
    value + Math.abs(value) * (value < 0 ? -hedge.low : hedge.low),
    value + Math.abs(value) * (value < 0 ? -hedge.high : hedge.high),
  ] as const;
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
