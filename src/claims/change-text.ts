import type { Figure } from '../figures/figure.ts';
import { hedgeOf } from '../figures/hedges.ts';
import type { Span } from '../text/article.ts';
import { spell } from './change-spelling.ts';
import { MASKS } from './masked.ts';

/**
 * A stretch of text as the wording of changes reads it: each figure and each word of change one character, other words in small letters, and
 * words that begin another thought in capitals, so that filler ("[a-z]+") cannot run over them: "sales # # TO # FROM #".
 */
export interface ChangeText {
  readonly text: string;
  /** As the article has it. */
  readonly words: string;
  /** The figure at an offset of `text`; null for words. */
  readonly figureAt: (offset: number) => Figure | null;
  /** Offsets of figures in `text`. */
  readonly offsetOf: (figure: Figure) => number;
  /** The offset in the article of an offset of `text`. */
  readonly source: (offset: number) => number;
  /** A figure with the hedge that is its own. */
  readonly spanOf: (figure: Figure) => Span;
  /** Whether the figure's hedge is the relation itself: "£5m more than the £12m". */
  readonly isBare: (figure: Figure) => boolean;
}

/** A sentence longer than this is none that a person wrote: a list without stops, a table's text. Its changes are not read. */
export const LONGEST = 2500;

/** Reads a stretch of text for the wording of changes. `figures` are those that lie in it. */
export function changeText(text: string, { start, end }: Span, figures: readonly Figure[]): ChangeText {
  let built = '';
  // Where pieces begin in `built` and in the article: offsets between run alike.
  const at: number[] = [];
  const from: number[] = [];
  const places = new Map<number, Figure>();
  const offsets = new Map<Figure, number>();
  const bare = new Set<Figure>();
  let shift = Number.NaN;
  const piece = (words: string, source: number): void => {
    // A piece that goes on where the last one ended is part of it.
    if (source - built.length !== shift) {
      shift = source - built.length;
      at.push(built.length);
      from.push(source);
    }
    built += words;
  };
  let position = start;
  for (const [index, figure] of figures.entries()) {
    const hedged = hedgedSpan(text, figure);
    const isBare = isRelation(text, figure, hedged, figures[index - 1]);
    if (isBare) bare.add(figure);
    const span = isBare ? figure : hedged;
    if (span.start < position || span.end > end) continue;
    spell(text, position, span.start, piece);
    places.set(built.length, figure);
    offsets.set(figure, built.length);
    piece(MASKS[figure.kind], span.start);
    position = span.end;
  }
  spell(text, position, end, piece);
  piece('', end);
  return {
    text: built,
    words: text.slice(start, end),
    figureAt: (offset) => places.get(offset) ?? null,
    offsetOf: (figure) => offsets.get(figure) ?? 0,
    source: (offset) => {
      let low = 0;
      let high = at.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((at[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return (from[low] ?? start) + offset - (at[low] ?? 0);
    },
    spanOf: (figure) => (bare.has(figure) ? figure : hedgedSpan(text, figure)),
    isBare: (figure) => bare.has(figure),
  };
}

/** The figure with its hedge, "about 5 million"; not every kind of figure carries the span. */
export function hedgedSpan(text: string, figure: Figure): Span {
  if (figure.hedge === null || figure.hedged) return figure.hedged ?? figure;
  return hedgeOf(text, figure.start, figure.end) ?? figure;
}

const COMPARES =
  /^(?:(?:just |slightly )?(?:more than|less than|fewer than|higher than|lower than|larger than|greater than|smaller than|above|below|over)|as (?:many|much|high|big) as|exceeding|beyond|short of|a little (?:above|below|over))$/i;
/** Verbs of motion, whose "up to" is a direction. */
const MOVES =
  /\b(?:went|go|goes|going|gone|shot|edged|inched|crept|moved|move|moves|is|was|are|were|climbed|climbing|pushed|pushing|back|rates?) $/i;
/** Between a measure and its comparing word there is nothing, or one plain word: "12% higher than", "£5m (10%) more than". */
const RIGHT_BEHIND =
  /^(?: ?\([^()]{0,20}\))?,? (?:(?!(?:from|to|by|of|in|and|or|on|for|at|was|is|were|are|with|had|has|rose|fell)\b)\p{L}+ )?$/iu;

function isRelation(text: string, { hedge, start }: Figure, hedged: Span, before: Figure | undefined): boolean {
  if (hedge === null || hedged.start >= start) return false;
  if (/^up to$/i.test(hedge)) return MOVES.test(text.slice(Math.max(0, hedged.start - 12), hedged.start));
  return (
    before !== undefined &&
    before.end < hedged.start &&
    hedged.start - before.end < 40 &&
    COMPARES.test(hedge) &&
    RIGHT_BEHIND.test(text.slice(before.end, hedged.start))
  );
}
