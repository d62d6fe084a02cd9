import type { Figure } from '../figures/figure.ts';
import { gathered } from '../text/gathered.ts';
import type { Change } from './change.ts';
import { isRebased } from './change-basis.ts';
import { changeWord, type Way } from './change-words.ts';
import { figuresIn } from './figures-in.ts';
import type { Reading } from './reading.ts';

/**
 * A headline's rate and the levels of the first paragraph, where its words go on: "Plan to cut troops by 50%" over "reducing the force to 100,000
 * troops from 146,000". Null where the headline has other figures, the paragraph a rate of its own, or the two no word in common.
 */
export function headlineChange(reading: Reading, changes: readonly Change[]): Change | null {
  const { article } = reading;
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  const first = headline && article.blocks.find(({ kind, start }) => kind === 'paragraph' && start > headline.start);
  if (!headline || !first) return null;
  const figures = figuresIn(reading, headline);
  const [rate] = figures;
  if (figures.length !== 1 || rate?.kind !== 'percentage') return null;
  const title = article.text.slice(headline.start, headline.end);
  const told = changes.filter((change) => change.start >= first.start && change.end <= first.end);
  const [change] = told;
  if (told.length !== 1 || !change?.from || !change.to || change.rate || change.by || change.multiple) return null;
  if (change.from.figure.kind === 'percentage' || change.way === null || change.way !== wayIn(title)) return null;
  if (isRebased(title) || !sharesWord(title, article.text.slice(change.sentence.start, change.sentence.end), rate))
    return null;
  return { ...change, rate: { figure: rate, hedge: rate.hedge }, start: rate.start };
}

/** The way that a headline's words go, if they all go one. */
function wayIn(title: string): Way | null {
  const ways = new Set(gathered(title.toLowerCase().match(/[a-z]+/g) ?? [], (word) => changeWord(word)?.way ?? []));
  const [way] = ways;
  return ways.size === 1 && way ? way : null;
}

const CONTENT = /[a-z]{5,}/g;

const sharesWord = (title: string, sentence: string, { text }: Figure): boolean => {
  const known = new Set(sentence.toLowerCase().match(CONTENT) ?? []);
  return (title.toLowerCase().replace(text.toLowerCase(), ' ').match(CONTENT) ?? []).some(
    (word) => known.has(word) && changeWord(word) === null,
  );
};
