import type { Figure } from '../figures/figure.ts';
import { smallNumber } from '../figures/number-word-list.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { ClaimReader } from './claim.ts';
import {
  A_GAME,
  BINARY,
  GAMES,
  IN_GAMES,
  ITEMS,
  MEAN_BEFORE,
  MEAN_BEHIND,
  MEAN_TRIGGER,
  NEARLY_WHOLE,
  NO_PLAIN_MEAN,
  NUMBER_OF,
  ON_AVERAGE,
  SCALE,
  SHARERS_BEFORE,
  WHOLE_SCALE,
  WHOLE_THINGS,
  WHOLE_WORD,
} from './mean-wording.ts';
import { type Gate, kindsOf, type Passage, passing } from './passages.ts';

type Valued = Exclude<Figure, { readonly kind: 'date' }>;

/** A mean of whole numbers and how many there were: "2.38 goals a game over their 12 matches", "M = 3.47, SD = 1.20, n = 28". */
export interface WholeMean extends Span {
  readonly kind: 'mean';
  readonly sentence: Span;
  readonly mean: Valued;
  /** How many numbers; with `items` questions each. */
  readonly number: Valued;
  readonly items: number;
  readonly deviation: Valued | null;
  /** Nought or one only. */
  readonly binary: boolean;
  /** The words leave no doubt that the numbers are whole: goals are, days may be halved. */
  readonly whole: boolean;
}

const GATE: Gate = { figures: 2, kinds: [kindsOf('count', 'statistic')], words: MEAN_TRIGGER };

/** Means of whole numbers with the number of them. */
export const means: ClaimReader = {
  id: 'means',
  kinds: ['mean'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    return gathered(passing(reading, GATE), (passage) => inPassage(text, passage) ?? []);
  },
};

function inPassage(text: string, passage: Passage): WholeMean | null {
  const words = text.slice(passage.start, passage.end);
  if (NO_PLAIN_MEAN.test(words)) return null;
  const figures = passage.figures.filter((figure): figure is Valued => figure.kind !== 'date');
  const told = figures.filter((figure) => isMean(text, passage, figure));
  const [mean] = told;
  if (!mean || told.length > 1) return null;
  const kind = kindOf(text, passage, mean, words);
  if (!kind) return null;
  const number = numberOf(text, passage, figures, mean, kind.games);
  if (!number) return null;
  const next = figures[figures.indexOf(mean) + 1];
  const deviation = next?.kind === 'statistic' && next.unit === 'SD' && next.start - mean.end < 30 ? next : null;
  const items = ITEMS.exec(words)?.groups?.['items'];
  const all = [mean, number, ...(deviation ? [deviation] : [])];
  return {
    kind: 'mean',
    sentence: { start: passage.start, end: passage.end },
    mean,
    number,
    deviation,
    binary: BINARY.test(words),
    whole: kind.whole,
    items: items === undefined ? 1 : (smallNumber(items) ?? Number(items)),
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
}

function isMean(text: string, passage: Span, figure: Valued): boolean {
  if (figure.hedge !== null || figure.precision.step >= 1 || figure.value <= 0) return false;
  if (figure.kind === 'statistic') return figure.unit === 'M';
  if (figure.kind !== 'count') return false;
  const before = text.slice(Math.max(passage.start, figure.start - 60), figure.start);
  const behind = text.slice(figure.end, Math.min(passage.end, figure.end + 50));
  if (figure.unit !== null && ON_AVERAGE.test(text.slice(passage.start, figure.start))) return true;
  return NUMBER_OF.test(before) || MEAN_BEFORE.test(before) || MEAN_BEHIND.test(behind) || A_GAME.test(behind);
}

/** What is averaged: things of a game, whole things, marks on a scale; null where parts may count. */
function kindOf(
  text: string,
  passage: Span,
  mean: Valued,
  words: string,
): { readonly games: boolean; readonly whole: boolean } | null {
  const behind = text.slice(mean.end, Math.min(passage.end, mean.end + 50));
  const unit = mean.kind === 'count' ? mean.unit : null;
  if (WHOLE_SCALE.test(words) || BINARY.test(words)) return { games: false, whole: true };
  if (NUMBER_OF.test(text.slice(Math.max(passage.start, mean.start - 60), mean.start)))
    return { games: false, whole: true };
  if (unit !== null && IN_GAMES.has(unit)) return { games: true, whole: true };
  if (A_GAME.test(behind))
    return WHOLE_WORD.test(text.slice(passage.start, mean.start)) ? { games: true, whole: true } : null;
  if (unit !== null && WHOLE_THINGS.has(unit)) return { games: false, whole: true };
  if (unit !== null && NEARLY_WHOLE.has(unit)) return { games: false, whole: false };
  return SCALE.test(words) ? { games: false, whole: false } : null;
}

/** How many numbers the mean is of: an "n" beside it, the games, or those who share it. None where two may be meant. */
function numberOf(
  text: string,
  passage: Span,
  figures: readonly Valued[],
  mean: Valued,
  games: boolean,
): Valued | null {
  const named = figures.filter((figure) => figure.kind === 'statistic' && figure.unit === 'n');
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const counted = figures.filter(
    (figure) =>
      figure !== mean &&
      figure.kind === 'count' &&
      // "over 15 matches" is during them.
      (figure.hedge === null || (games && /^over$/i.test(figure.hedge))) &&
      figure.unit !== null &&
      Number.isInteger(figure.value) &&
      figure.value >= 2 &&
      (games
        ? GAMES.has(figure.unit)
        : figure.unit !== 'point' && SHARERS_BEFORE.test(text.slice(passage.start, figure.start))),
  );
  return counted.length === 1 ? (counted[0] ?? null) : null;
}
