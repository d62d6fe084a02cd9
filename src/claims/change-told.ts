import type { Figure, Measured, Percentage, Ratio } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { comparable, isLevel, type Level, type Step, type Term } from './change.ts';
import { clauseOf, hasOwnFooting, isPerPeriod } from './change-basis.ts';
import type { ChangeText } from './change-text.ts';
import { BETTER, type Way, wayOf } from './change-words.ts';
import { type Place, placeIn } from './places.ts';

/** A figure as a change reads it. */
export const termOf = <F extends Figure & Measured>(view: ChangeText, figure: F): Term<F> => ({
  figure,
  hedge: view.isBare(figure) ? null : figure.hedge,
});

/** What the words at one place say of a change. */
export interface Told {
  readonly by: Term<Step> | null;
  readonly rate: Term<Percentage | Ratio> | null;
  readonly multiple: Term<Ratio> | null;
  readonly more: boolean;
  readonly way: Way | null;
  readonly word: string;
  readonly tight: boolean;
  readonly rebased: boolean;
  readonly start: number;
  readonly end: number;
}

/** The clause that holds some passages of a text. */
export const clauseAround = (view: ChangeText, spans: readonly Span[]): string => {
  const begin = view.source(0);
  return clauseOf(
    view.words,
    Math.min(...spans.map(({ start }) => start)) - begin,
    Math.max(...spans.map(({ end }) => end)) - begin,
  );
};

/** One account where the places do not repeat each other. */
export function merged(all: readonly Told[]): readonly Told[] {
  const out: Told[] = [];
  for (const told of all) {
    const first = out[0];
    if (!first || (first.by && told.by) || (first.rate && told.rate) || (first.multiple && told.multiple)) {
      out.push(told);
      continue;
    }
    out[0] = {
      by: first.by ?? told.by,
      rate: first.rate ?? told.rate,
      multiple: first.multiple ?? told.multiple,
      more: first.more || told.more,
      way: first.way ?? told.way,
      word: first.word === '' ? told.word : first.word,
      tight: first.tight && told.tight,
      rebased: first.rebased || told.rebased,
      start: Math.min(first.start, told.start),
      end: Math.max(first.end, told.end),
    };
  }
  return out;
}

/** A word of change, a ratio or a measure behind "or": nothing else says anything of a pair. */
const SAYS = /[\ue002\ue003\ue006\ue010-\ue015]/;

/** The first wording that stands between two offsets. */
export function besides(
  view: ChangeText,
  wordings: readonly RegExp[],
  from: number,
  to: number,
  level: Level,
): Told | null {
  if (!SAYS.test(view.text.slice(from, to))) return null;
  for (const expression of wordings) {
    const place = placeIn(view, expression, from, to);
    const told = place && toldAt(view, place, level);
    if (told && (told.way || told.by || told.rate || told.multiple || BETTER.has(told.word.toLowerCase()))) return told;
  }
  return null;
}

const HEADS = ['verb', 'noun', 'noun2', 'adverb', 'comparative'] as const;
/** "doubled", "threefold", "four times": of the whole, where "a fifth" is of the change. */
export const MULTIPLE = /^(?:doubl|treb|tripl|quadrup|quintup|halv|twice|thrice)|fold$|times$/i;
/** A base of its own behind: "up 12% on the first quarter", "3% below forecasts". */
const OTHER_BASE =
  /^ (?:than|from|on|over|below|above|against|compared|versus|of|in the (?:first|second|third|fourth|previous|same|final))\b/i;

/** What the wording at a place says of a change of such a level; null where its measures are of other things. */
export function toldAt(view: ChangeText, place: Place, level: Level): Told | null {
  const head = HEADS.find((name) => place.words[name] !== undefined);
  const word = head ? (place.words[head] ?? '') : '';
  let by: Term<Step> | null = null;
  let rate: Term<Percentage | Ratio> | null = null;
  let multiple: Term<Ratio> | null = null;
  let rebased = false;
  for (const [name, figure] of Object.entries(place.figures)) {
    if (!name.startsWith('m')) continue;
    const at = view.offsetOf(figure);
    const next = view.text.slice(at + 1, at + 40);
    rebased ||= isPerPeriod(next) || hasOwnFooting(next);
    if (figure.kind === 'ratio') {
      if (MULTIPLE.test(figure.text)) multiple = termOf(view, figure);
      else if (head) rate = termOf(view, figure);
    } else if (figure.kind === 'percentage') rate = termOf(view, figure);
    else if (figure.kind === 'percentage-points') {
      if (level.kind !== 'percentage') return null;
      by = termOf(view, figure);
    } else if (isLevel(figure)) {
      if (!comparable(figure, level)) return null;
      by = termOf(view, figure);
    }
  }
  if (!head && !by && !rate && !multiple) return null;
  const behind = view.text.slice(place.to, place.to + 24);
  return {
    by,
    rate,
    multiple,
    more: /^(?:more|higher|greater|larger|bigger)$/i.test(place.words['comparative'] ?? ''),
    way: wayOf(word) ?? (multiple ? (multiple.figure.value < 1 ? 'down' : 'up') : null),
    word,
    tight:
      head !== 'comparative' || !/^(?:above|below)$/i.test(word)
        ? !OTHER_BASE.test(behind) || place.figures['from'] !== undefined || place.words['verb'] !== undefined
        : place.figures['from'] !== undefined,
    rebased,
    start:
      head && head !== 'adverb' && place.starts[head] !== undefined
        ? view.source(place.starts[head] ?? 0)
        : Number.POSITIVE_INFINITY,
    end: 0,
  };
}
