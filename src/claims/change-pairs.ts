import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import { type Change, comparable, isLevel, type Level, type Term } from './change.ts';
import { isMeasure, isPerPeriod, isRebased, isSupposed, isUnordered } from './change-basis.ts';
import type { ChangeText } from './change-text.ts';
import { besides, clauseAround, merged, type Told, termOf, toldAt } from './change-told.ts';
import { BEFORE, BEHIND, type PAIRS } from './change-wording.ts';
import { BETTER, type Way } from './change-words.ts';
import type { Place } from './places.ts';

/** How words tie two levels: a name of `PAIRS`. */
export type Shape = keyof typeof PAIRS;

/** Two levels that words make a start and an end. */
export interface Pair {
  readonly from: Term<Level>;
  readonly to: Term<Level>;
}

/** The levels at a place; null where they measure two things, or are changes themselves. */
export function pairOf(view: ChangeText, { figures: { from, to } }: Place): Pair | null {
  if (!from || !to || !isLevel(from) || !isLevel(to) || !comparable(from, to)) return null;
  const { text } = view;
  const isChange = (figure: Figure): boolean => {
    const at = view.offsetOf(figure);
    return isMeasure(text.slice(Math.max(0, at - 48), at), text.slice(at + 1, at + 49));
  };
  if (isChange(from) || isChange(to)) return null;
  // "$291m, a decrease from the preceding year of $90m": by so much, perhaps. "$295m, an increase of $21m over 1899": a year.
  if (STEP_OF.test(text.slice(Math.max(0, view.offsetOf(from) - 48), view.offsetOf(from)))) return null;
  if (isYear(from) !== isYear(to)) return null;
  // "is 0.043 or six times less than that of the two plates".
  // "6 credits per share, up from 4": money by a name that is not known, and rounded.
  if ([from, to].some((figure) => figure.kind === 'count' && A_SHARE.test(text.slice(view.offsetOf(figure) + 1))))
    return null;
  if (isThings(from) ? isDecimal(to) : isThings(to) && isDecimal(from)) return null;
  return { from: termOf(view, from), to: termOf(view, to) };
}

const STEP_OF = /\bFROM [a-z ]{0,24}(?:year|month|quarter|week|season) of (?:about |some |nearly |over )?$/;

const isThings = ({ kind, unit, value }: Figure): boolean =>
  kind === 'count' && unit !== null && Number.isInteger(value);
const isDecimal = ({ kind, unit, value }: Figure): boolean =>
  kind === 'count' && unit === null && value > 0 && value < 1;

const A_SHARE = /^(?: [a-z]+)? (?:per|a) share\b/i;

/** A bare number that is written as years are, beside amounts that are not. */
const isYear = ({ kind, text, value }: Figure): boolean =>
  kind === 'count' && /^1[5-9]\d\d$|^20\d\d$/.test(text) && value > 1499;

/** What the words around a pair say of its change: one claim, or more where they say it twice. */
export function changesOf(view: ChangeText, place: Place, pair: Pair, shape: Shape, sentence: Span): readonly Change[] {
  const join = (place.words['join'] ?? place.words['join2'] ?? '').trim();
  if (shape === 'inside' && join === '' && !/^(?:above|below|over)$/i.test(place.words['comparative'] ?? '')) return [];
  const inside =
    shape === 'inside' || shape === 'moved' || shape === 'times' ? toldAt(view, place, pair.to.figure) : null;
  const before =
    shape === 'toFrom' || shape === 'fromTo'
      ? besides(view, BEFORE, Math.max(0, place.from - 160), place.from, pair.to.figure)
      : null;
  const behind = besides(view, BEHIND, place.to, Math.min(view.text.length, place.to + 160), pair.to.figure);
  const behindPair = behindOf(view, place);
  const compared = /compared|against|vs|versus/i.test(join) && !EARLIER.test(behindPair);
  if (compared && isSupposed(place.words['base'] ?? '')) return [];
  if (shape === 'sale' && !/^(?:discount|saving|reduction|cut)$/i.test(behind?.word ?? '')) return [];
  if (shape === 'apart' && !(behind && comparesBack(behind, place))) return [];
  // "28 pct of the crop has risen by 10 to 30 pct": two ends of a step.
  if (shape === 'moved' && inside?.rate && pair.to.figure.kind === 'percentage') return [];
  if (shape === 'times' && !(inside?.multiple && perPeriod(view, pair.from) === perPeriod(view, pair.to))) return [];
  const all = gathered([inside, before, behind], (told) => told ?? []);
  return merged(all).map((told) => {
    const figures = gathered([pair.from, pair.to, told.by, told.rate, told.multiple], (term) =>
      term ? [term.figure] : [],
    );
    const spans = figures.map((figure) => view.spanOf(figure));
    return {
      kind: 'change',
      sentence,
      ...pair,
      by: told.by,
      rate: told.rate,
      multiple: told.multiple,
      more: told.more,
      way: told.way ?? betterWay(told.word, pair),
      word: told.word,
      tight:
        told.tight &&
        shape !== 'moved' &&
        !differs(pair) &&
        !(AT.test(view.text.slice(place.from, place.from + 4)) && told.rate === null && !/^[a-z]+er$/.test(told.word)),
      compared,
      rebased: told.rebased || isRebased(clauseAround(view, spans)),
      unordered: isUnordered(view.words),
      start: Math.min(told.start, ...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    };
  });
}

/** "…; by 2023 there were 4,056, which is 30 per cent more": nothing but time and a verb parts the two, and what follows names no other base. */
const comparesBack = (told: Told, { words }: Place): boolean =>
  told.tight &&
  !/\b(?:from|to|no|none|nil|zero)\b/i.test(words['gap'] ?? '') &&
  /\b(?:by|in|now|this|today|last|later|then|had|has|there|it is|compared|finished)\b/i.test(words['gap'] ?? '');

/** "a year earlier", "the week before", "in 2003", "last year": the base is the same thing at another time. */
const EARLIER =
  /^(?: [a-z]+){0,5} (?:earlier|ago|BEFORE|previously|last (?:year|month|week|quarter|time)|(?:in|for|during) (?:the )?(?:[\ue008\ue009]|prior|previous|same|comparable|corresponding|year-ago)|in (?:january|february|march|april|month|june|july|august|september|october|november|december)|previous)/;

/** "£60,000, ten times the £600 a month he earned": one of the two is a rate. */
const perPeriod = (view: ChangeText, { figure }: Term<Level>): boolean => {
  const at = view.offsetOf(figure) + 1;
  return isPerPeriod(view.text.slice(at, at + 40));
};

const behindOf = (view: ChangeText, place: Place): string => view.text.slice(place.to, place.to + 48);

/** "up 12 cents at 6.70 from 6.75": the price of one hour and another's. */
const AT = /^ at /;

/** Below zero "strengthened" is up and "worsened" down. */
const betterWay = (word: string, { from, to }: Pair): Way | null =>
  from.figure.value < 0 && to.figure.value < 0 ? (BETTER.get(word.toLowerCase()) ?? null) : null;

/** "from 12 stores to 15 cities": counts of two things. */
const differs = ({ from, to }: Pair): boolean =>
  from.figure.kind === 'count' &&
  to.figure.kind === 'count' &&
  from.figure.unit !== null &&
  to.figure.unit !== null &&
  from.figure.unit !== to.figure.unit;
