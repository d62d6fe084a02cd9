import type { Figure, Measured } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { outer } from './masked.ts';

/** The figure with its hedge, "about 40": also where the hedge was read and its place was not kept. */
export function withHedge(text: string, figure: Figure): Span {
  const span = outer(figure);
  const { hedge } = figure as Measured;
  if (hedge === null || span.start !== figure.start) return span;
  const start = figure.start - hedge.length - 1;
  return text.slice(start, figure.start - 1) === hedge ? { start, end: span.end } : span;
}

/** The smallest passage that holds a match and its figures, hedges and a closing bracket included. */
export function passageOf(text: string, match: Span, figures: readonly Figure[]): Span {
  const spans = figures.map((figure) => withHedge(text, figure));
  const start = Math.min(match.start, ...spans.map((span) => span.start));
  const end = Math.max(match.end, ...spans.map((span) => span.end));
  const words = text.slice(start, end);
  const open = words.lastIndexOf('(') > words.lastIndexOf(')');
  return { start, end: open && text[end] === ')' ? end + 1 : end };
}
