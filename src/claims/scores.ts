import type { Count } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { ClaimReader } from './claim.ts';
import { type Masked, maskedOf } from './masked.ts';
import { passageOf } from './passage.ts';
import { type Gate, kindsOf, passing } from './passages.ts';
import { SCORE_SHAPES } from './score-shapes.ts';
import { GAMES, NO_GAME } from './score-wording.ts';
import { type Tally, talliesOf } from './tallies.ts';

/** How the numbers of a game are said to relate. */
export type ScoreRelation =
  /** "drew 1-1": equal. */
  | 'draw'
  /** "a 2-1 win": unequal. */
  | 'win'
  /** "won by six, 24-18": the difference. */
  | 'margin'
  /** "1-1, 3-1, 4-2 on aggregate": two legs and their sum. */
  | 'aggregate'
  /** "6-3 6-4 7-6 in three sets": how many there are. */
  | 'sets'
  | 'straight-sets'
  /** "won the series 4-3 in game seven": the games played. */
  | 'series'
  /** "won the best-of-seven series 4-2": the games needed. */
  | 'best-of'
  /** "won the three-Test series 2-1": no more games than that. */
  | 'series-of'
  /** "a hat-trick in the 3-0 win": no more than were scored. */
  | 'scored'
  /** "trailing 17-10, the last 14 points, 24-17": the other side stays where it was. */
  | 'comeback';

/** The scores of a game and what the text makes of them. */
export interface Score extends Span {
  readonly kind: 'score';
  readonly sentence: Span;
  readonly relation: ScoreRelation;
  readonly given: readonly Count[];
  /** What is worked out, as a figure or a number in words: "in four sets", "one better". */
  readonly told: number | null;
  readonly words: string;
}

/** A sentence of sport. */
export interface Game {
  readonly words: string;
  readonly masked: Masked;
  readonly tallies: readonly Tally[];
  readonly sentence: Span;
}

/** What a shape tells; `until` where words behind the last figure belong to it. */
export type Scored = Omit<Score, 'kind' | 'sentence' | 'start' | 'end'> & { readonly span?: Span };

/** Scores with results, margins, aggregates, sets, series. */
export const scores: ClaimReader = {
  id: 'scores',
  kinds: ['score'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    const found: Score[] = [];
    for (const sentence of passing(reading, GATE)) {
      const { figures } = sentence;
      if (figures.filter(({ kind }) => kind === 'count').length < 2) continue;
      const words = text.slice(sentence.start, sentence.end);
      if (!GAMES.test(words) || NO_GAME.test(words)) continue;
      const masked = maskedOf(
        text,
        sentence,
        figures.filter(({ kind }) => kind !== 'ratio' && kind !== 'ordinal'),
      );
      const tallies = talliesOf(masked).filter(
        ({ joint, left, right }) => joint === 'dash' && left.kind === 'count' && right.kind === 'count',
      );
      const game: Game = { words, masked, tallies, sentence };
      for (const shape of SCORE_SHAPES)
        for (const { span, ...told } of shape(game)) {
          const start = Math.min(span?.start ?? Number.POSITIVE_INFINITY, ...told.given.map((one) => one.start));
          const end = Math.max(span?.end ?? 0, ...told.given.map((one) => one.end));
          found.push({ kind: 'score', sentence, ...told, ...passageOf(text, { start, end }, told.given) });
        }
    }
    return found;
  },
};

/** Two bare numbers. */
const GATE: Gate = { figures: 2, kinds: [kindsOf('count')] };
