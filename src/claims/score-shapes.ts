import type { Count } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { Masked } from './masked.ts';
import { numberOf, runs, type Shape, strokes } from './score-margins.ts';
import {
  AGGREGATE,
  AGGREGATE_BEFORE,
  ANOTHER_GAME,
  BEST_OF,
  COMEBACK,
  DRAW_BEHIND,
  DREW,
  GAME_MARGIN,
  GAME_NUMBER,
  OTHER_SCORES,
  SCORED as SCORED_WORDS,
  SERIES_OF,
  SERIES_WON,
  SETS,
  SHOOT_OUT,
  UNANSWERED,
  WIN_BEHIND,
  WON,
} from './score-wording.ts';
import type { Game, Scored } from './scores.ts';
import type { Tally } from './tallies.ts';

const pairOf = ({ left, right }: Tally): readonly Count[] =>
  left.kind === 'count' && right.kind === 'count' ? [left, right] : [];

const before = ({ masked }: Game, { at }: Tally): string => masked.text.slice(Math.max(0, at - 50), at);
const behind = ({ masked }: Game, { end }: Tally): string => masked.text.slice(end, end + 40);

/** The article's span of words that matched in the sentence. */
const spanOf = ({ sentence }: Game, found: RegExpExecArray): Span => ({
  start: sentence.start + found.index,
  end: sentence.start + found.index + found[0].length,
});

/** "to draw 2-1", "a 1-1 draw"; "won 2-1", "a 3-0 defeat". A score of its own only: no run of sets. */
const result: Shape = (game) => {
  const { tallies, words } = game;
  return gathered(tallies, (tally): readonly Scored[] => {
    const given = pairOf(tally);
    if (
      given.length < 2 ||
      /^,? ?\ue005[-–]/.test(behind(game, tally)) ||
      /[-–]\ue005,? (?:and )?$/.test(before(game, tally)) ||
      AGGREGATE.test(behind(game, tally))
    )
      return [];
    const drawn = DREW.test(before(game, tally)) || DRAW_BEHIND.test(behind(game, tally));
    const won = WON.test(before(game, tally)) || WIN_BEHIND.test(behind(game, tally));
    if (drawn === won || SHOOT_OUT.test(words) || /\bseries\b|sets\b/i.test(words)) return [];
    return [{ relation: drawn ? 'draw' : 'win', given, told: null, words: drawn ? 'a draw' : 'won or lost' }];
  });
};

/** "won by six, 24-18", "a three-goal win, 4-1". */
const margin: Shape = ({ words, masked, tallies }) => {
  const [tally, ...more] = tallies;
  const found = GAME_MARGIN.exec(masked.text);
  if (found && tally && ANOTHER_GAME.test(masked.text.slice(tally.end, found.index + 1))) return [];
  if (!tally || more.length > 0 || !found || OTHER_SCORES.test(words) || SHOOT_OUT.test(words)) return [];
  const mark = found.groups?.['by'] ?? found.groups?.['of'] ?? '';
  const told = masked.figureAt(found.index + found[0].indexOf(mark));
  if (
    told?.kind !== 'count' ||
    !/\b(?:w[io]n\w*|beat\w*|lost|lose|defeat\w*|victory|edged|triumph\w*|downed|thrash\w*)\b/i.test(words)
  )
    return [];
  return [{ relation: 'margin', given: [...pairOf(tally), told], told: told.value, words: told.text }];
};

/** "drew 1-1 away and won 3-1 at home to go through 4-2 on aggregate". */
const aggregate: Shape = (game) => {
  const { tallies } = game;
  const total = tallies.find(
    (tally) => AGGREGATE.test(behind(game, tally)) || AGGREGATE_BEFORE.test(before(game, tally)),
  );
  const legs = tallies.filter((tally) => tally !== total);
  if (!total || legs.length < 2 || legs.length > 3 || /penalt|shoot-?out|half-time|extra time/i.test(game.words))
    return [];
  return [
    {
      relation: 'aggregate',
      given: gathered([...legs, total], pairOf),
      told: null,
      words: `${total.left.text}-${total.right.text}`,
    },
  ];
};

/** "6-3 6-4 7-6 in three sets". */
const sets: Shape = (game) => {
  const { masked, words } = game;
  const found = SETS.exec(words);
  if (!found) return [];
  const played = setsIn(masked);
  if (played.length < 2 || played.length > 5 || /retired|walkover|doubles super/i.test(words)) return [];
  const given = gathered(played, pairOf);
  const straight = found.groups?.['straight'];
  const told = straight === undefined ? numberOf(found.groups?.['number']) : null;
  if (straight === undefined && told === null) return [];
  return [
    {
      relation: straight === undefined ? 'sets' : 'straight-sets',
      given,
      told,
      words: found[0].replace(/^\w+ /, ''),
      span: spanOf(game, found),
    },
  ];
};

/** The only run of set scores, tie-breaks in brackets left out. Empty where there are two runs. */
function setsIn(masked: Masked): readonly Tally[] {
  const run = /\ue005[-–]\ue005(?:(?: ?\([^()]{1,7}\))?(?:,? (?:and )?|, )\ue005[-–]\ue005)+/gu;
  const all = [...masked.text.matchAll(run)];
  const [first] = all;
  if (!first || all.length > 1) return [];
  const played: Tally[] = [];
  const plain = first[0].replace(/\([^()]*\)/g, (brackets) => ' '.repeat(brackets.length));
  for (const { index } of plain.matchAll(/\ue005[-–]\ue005/gu)) {
    const at = first.index + index;
    const [left, right] = [masked.figureAt(at), masked.figureAt(at + 2)];
    if (left?.kind === 'count' && right?.kind === 'count') played.push({ left, right, at, end: at + 3, joint: 'dash' });
  }
  return played.every(({ left, right }) => Math.max(left.value, right.value) >= 6) ? played : [];
}

/** "won the series 4-3 in game seven", "won the best-of-seven series 4-2". */
const series: Shape = (game) => {
  const { tallies, words } = game;
  const [tally, ...more] = tallies;
  if (!tally || more.length > 0 || !SERIES_WON.test(words)) return [];
  const given = pairOf(tally);
  const found: Scored[] = [];
  const number = GAME_NUMBER.exec(words);
  const { word, ordinal, games } = number?.groups ?? {};
  const played = numberOf(word ?? ordinal ?? games);
  if (number && played !== null && /series|final/i.test(words))
    found.push({
      relation: 'series',
      given,
      told: played,
      words: number[0].replace(/^\w+ /, ''),
      span: spanOf(game, number),
    });
  const best = BEST_OF.exec(words);
  const most = numberOf(best?.groups?.['most']);
  if (best && most !== null)
    found.push({ relation: 'best-of', given, told: most, words: best[0], span: spanOf(game, best) });
  const of = SERIES_OF.exec(words);
  const length = numberOf(of?.groups?.['games']);
  if (of && length !== null)
    found.push({ relation: 'series-of', given, told: length, words: of[0], span: spanOf(game, of) });
  return found.slice(0, 1);
};

/** "a hat-trick in the 3-0 win", "struck four times as Chile were beaten 5-2". */
const scored: Shape = (game) => {
  const { tallies, words } = game;
  const [tally, ...more] = tallies;
  const found = SCORED_WORDS.exec(words);
  if (
    !tally ||
    more.length > 0 ||
    !found ||
    SHOOT_OUT.test(words) ||
    /\b(?:set up|assist\w*|season|this year|career|titles?|tries|try|second|third|last \w+ games?)\b/i.test(words)
  )
    return [];
  if (
    !WON.test(before(game, tally)) &&
    !WIN_BEHIND.test(behind(game, tally)) &&
    !DREW.test(before(game, tally)) &&
    !DRAW_BEHIND.test(behind(game, tally))
  )
    return [];
  const { hat, brace, goals } = found.groups ?? {};
  const told = hat ? 3 : brace ? 2 : numberOf(goals);
  return told === null
    ? []
    : [{ relation: 'scored', given: pairOf(tally), told, words: found[0], span: spanOf(game, found) }];
};

/** "Trailing 17-10, they scored the last 14 points to win 24-17". */
const comeback: Shape = ({ masked }) => {
  const found = COMEBACK.exec(masked.text);
  if (!found || !UNANSWERED.test(found[0])) return [];
  const given = gathered([...found[0].matchAll(/\ue005/gu)], ({ index }) => {
    const figure = masked.figureAt(found.index + index);
    return figure?.kind === 'count' ? [figure] : [];
  });
  return given.length === 5 ? [{ relation: 'comeback', given, told: null, words: '' }] : [];
};

/** Every shape, the more special first. */
export const SCORE_SHAPES: readonly Shape[] = [
  aggregate,
  sets,
  series,
  scored,
  comeback,
  strokes,
  runs,
  margin,
  result,
];
