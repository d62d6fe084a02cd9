import type { Count } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import { BATTED, RUNS, STROKES, TOTAL_BEFORE, TOTAL_BEHIND, WORD_NUMBERS } from './score-wording.ts';
import type { Game, Scored } from './scores.ts';

/** What one wording tells of a game. */
export type Shape = (game: Game) => readonly Scored[];

/** "four", "seventh" and "4" as numbers; null for what is none. */
export const numberOf = (words: string | undefined): number | null =>
  words === undefined ? null : (WORD_NUMBERS[words.toLowerCase()] ?? (/^\d+$/.test(words) ? Number(words) : null));

/** "276, one better than Webb's 277", "on 205, three strokes ahead of her rival, who is on 208". */
export const strokes: Shape = (game) => {
  const { masked, words } = game;
  const found = STROKES.exec(masked.text);
  const { n = '' } = found?.groups ?? {};
  if (!found || /\b(?:points? ahead|hours?|mph|seconds?)\b/i.test(words)) return [];
  const [left, right] = [masked.figureAt(found.index), masked.figureAt(found.index + found[0].length - 1)];
  if (left?.kind !== 'count' || right?.kind !== 'count' || !isCard(left) || !isCard(right)) return [];
  const at = found.index + found[0].indexOf(n, 1);
  const figure = n === '\ue005' ? masked.figureAt(at) : null;
  const told = figure?.kind === 'count' ? figure : null;
  const number = told?.value ?? numberOf(n);
  if (number === null || number > 30) return [];
  return [{ relation: 'margin', given: [left, right, ...(told ? [told] : [])], told: number, words: told?.text ?? n }];
};

/** A round or a tournament of golf. */
const isCard = ({ value, unit }: Count): boolean => unit === null && value >= 58 && value <= 310;

/** A side's, not a batsman's ("with Root making 104") or what a bowler gave away ("five for 60"). */
const isTotal = (words: string, { start, end }: Span): boolean =>
  TOTAL_BEFORE.test(words.slice(Math.max(0, start - 48), start)) || TOTAL_BEHIND.test(words.slice(end, end + 24));

/** "Kent's 246 … all out for 211 and lost by 35 runs". */
export const runs: Shape = ({ masked, words, sentence }) => {
  const found = RUNS.exec(masked.text);
  const told = found ? masked.figureAt(found.index + found[0].indexOf('\ue005')) : null;
  if (
    !found ||
    told?.kind !== 'count' ||
    !BATTED.test(words) ||
    /innings|duckworth|dls|revised|second innings|first-innings|follow-on/i.test(words)
  )
    return [];
  const totals = gathered(masked.figures, (figure) =>
    figure.kind === 'count' && figure !== told && figure.value >= 50 && (figure.unit === null || figure.unit === 'run')
      ? [figure]
      : [],
  );
  const [a, b, ...more] = totals;
  return a && b && more.length === 0 && isTotal(words, { start: b.start - sentence.start, end: b.end - sentence.start })
    ? [{ relation: 'margin', given: [a, b, told], told: told.value, words: `${told.text} runs` }]
    : [];
};
