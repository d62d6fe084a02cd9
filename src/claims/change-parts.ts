import type { Span } from '../text/article.ts';
import { type Change, isLevel } from './change.ts';
import { isRebased } from './change-basis.ts';
import type { ChangeText } from './change-text.ts';
import { clauseAround, MULTIPLE, termOf, toldAt } from './change-told.ts';
import { wayOf } from './change-words.ts';
import type { Place } from './places.ts';

/** "has doubled – a 200% increase": no levels, one change told twice. */
export function twiceOf(view: ChangeText, { figures, words }: Place, sentence: Span): Change | null {
  const { m1: times, m2: rate, since, again } = figures;
  if (times?.kind !== 'ratio' || rate?.kind !== 'percentage' || !MULTIPLE.test(times.text) || times.value < 1)
    return null;
  const word = words['noun'] ?? words['adverb'] ?? '';
  if (wayOf(word) !== 'up' || (since && since.value !== again?.value)) return null;
  const spans = [times, rate].map((figure) => view.spanOf(figure));
  return {
    kind: 'change',
    sentence,
    from: null,
    to: null,
    by: null,
    rate: termOf(view, rate),
    multiple: termOf(view, times),
    more: false,
    way: 'up',
    word,
    tight: true,
    compared: false,
    rebased: isRebased(clauseAround(view, spans)),
    unordered: false,
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** "up £1.6bn, or 1.8%, to £92.7bn": the other end follows from the step. */
export function partOf(view: ChangeText, place: Place, sentence: Span): Change | null {
  const one = place.figures['to'] ?? place.figures['from'];
  if (!one || !isLevel(one) || one.kind === 'percentage') return null;
  const told = toldAt(view, place, one);
  if (!told?.by || !told.rate || !told.way) return null;
  const term = termOf(view, one);
  const spans = [term.figure, told.by.figure, told.rate.figure].map((figure) => view.spanOf(figure));
  return {
    kind: 'change',
    sentence,
    from: place.figures['from'] ? term : null,
    to: place.figures['to'] ? term : null,
    by: told.by,
    rate: told.rate,
    multiple: null,
    more: false,
    way: told.way,
    word: told.word,
    tight: true,
    compared: false,
    rebased: told.rebased || isRebased(clauseAround(view, spans)),
    unordered: false,
    start: Math.min(told.start, ...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
