import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { ClaimReader } from './claim.ts';
import { outer } from './masked.ts';
import { type Gate, type Passage, passing, saysOneOf } from './passages.ts';
import {
  AND,
  ASIDE,
  BEFORE_CHRIST,
  BETWEEN,
  BETWEEN_TRIGGER,
  CENTS,
  COUNTED_DOWN,
  DASH,
  FALLEN,
  IN_YEARS,
  NO_DASH_RANGE,
  NO_RANGE,
  NO_RANGE_BEHIND,
  TO,
  TWO_THINGS,
} from './range-wording.ts';

/** Two ends of a range, in the order of the words: "between £3m and £2m", "10-8 weeks". */
export interface WrittenRange extends Span {
  readonly kind: 'range';
  readonly sentence: Span;
  readonly first: Figure;
  readonly second: Figure;
  /** Two ends and the word "between", or a dash or "to" alone, which may mean much else. */
  readonly joint: 'between' | 'dash' | 'to';
}

const GATE: Gate = { figures: 2 };

/** Ranges with both ends side by side. */
export const ranges: ClaimReader = {
  id: 'ranges',
  kinds: ['range'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    return gathered(passing(reading, GATE), (passage) =>
      inPassage(text, passage, saysOneOf(text, passage, BETWEEN_TRIGGER)),
    );
  },
};

function inPassage(text: string, passage: Passage, saysBetween: boolean): readonly WrittenRange[] {
  const found: WrittenRange[] = [];
  for (let at = 0; at + 1 < passage.figures.length; at++) {
    const first = passage.figures[at];
    const told = first && (saysBetween ? betweenAt(text, passage, at, first) : null);
    const range = told ?? (first ? joinedAt(text, passage, first, passage.figures[at + 1]) : null);
    if (range) found.push(range);
  }
  return found;
}

function betweenAt(text: string, passage: Passage, at: number, first: Figure): WrittenRange | null {
  const { start } = outer(first);
  const before = text.slice(Math.max(passage.start, start - 80), start);
  const between = BETWEEN.exec(before);
  if (!between || TWO_THINGS.test(before.slice(0, between.index))) return null;
  for (let next = at + 1; next < Math.min(at + 4, passage.figures.length); next++) {
    const second = passage.figures[next];
    if (!second || outer(second).start - first.end > 45) return null;
    const joint = text.slice(first.end, outer(second).start);
    const named = first.kind === 'count' && second.kind === 'count' && first.unit === second.unit;
    if (!AND.test(joint) && !(named && /^ [a-z]+ and $/.test(joint))) continue;
    if (COUNTED_DOWN.test(text.slice(second.end, second.end + 32))) return null;
    if (first.kind === 'year' && BEFORE_CHRIST.test(text)) return null;
    if (first.value > second.value && FALLEN.test(before.slice(0, between.index))) return null;
    return told(passage, first, second, 'between', start - between[0].length);
  }
  return null;
}

/** Measures and years side by side: "10-8 weeks", "aged 18–16", "in 2015-2012". */
function joinedAt(text: string, passage: Passage, first: Figure, second: Figure | undefined): WrittenRange | null {
  if (!second || second.start - first.end > 4) return null;
  const gap = text.slice(first.end, second.start);
  const joint = DASH.test(gap) ? 'dash' : TO.test(gap) ? 'to' : null;
  if (joint === null || !mayJoin(first, second, joint)) return null;
  const before = text.slice(Math.max(passage.start, first.start - 60), first.start);
  const behind = text.slice(second.end, second.end + 40);
  if (gap.startsWith(' ') && ASIDE.test(behind)) return null;
  if (joint === 'dash' && (NO_DASH_RANGE.test(behind) || /[-–—] $/.test(before))) return null;
  if (CENTS.test(first.text) && /^\d\d$/.test(second.text)) return null;
  if (NO_RANGE.test(before) || NO_RANGE_BEHIND.test(behind) || COUNTED_DOWN.test(behind)) return null;
  if (first.kind === 'year' && (!IN_YEARS.test(before) || BEFORE_CHRIST.test(text))) return null;
  return told(passage, first, second, joint, first.start);
}

/** Only kinds that no score, odds or vote has: "£300-£200", "10-8 weeks", "aged 18–16", "2015-2012". */
function mayJoin(first: Figure, second: Figure, joint: 'dash' | 'to'): boolean {
  const bare = first.kind === 'count' && first.unit === null;
  if (second.kind === 'duration') return bare || first.kind === second.kind;
  if (first.kind === 'age') return second.kind === 'count' || second.kind === 'age';
  return joint === 'dash' && first.kind === second.kind && (first.kind === 'money' || first.kind === 'year');
}

const told = (
  { start, end }: Span,
  first: Figure,
  second: Figure,
  joint: WrittenRange['joint'],
  from: number,
): WrittenRange => ({
  kind: 'range',
  sentence: { start, end },
  first,
  second,
  joint,
  start: from,
  end: second.end,
});
