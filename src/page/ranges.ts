import type { Block, Span } from '../text/article.ts';
import { isDrawnAs } from './raised.ts';
import type { Segment } from './writer.ts';

/**
 * The DOM ranges of a span: one for each block, cell or stretch that something unread interrupts. Null where the page no
 * longer says what was read there, or where the span holds no text of the page: never a wrong place.
 */
export function rangesOf(
  span: Span,
  text: string,
  blocks: readonly Block[],
  segments: readonly Segment[],
): globalThis.Range[] | null {
  if (span.end <= span.start) return null;
  const ranges: globalThis.Range[] = [];
  let open: { readonly range: globalThis.Range; expected: string; readonly block: number } | null = null;
  for (let at = firstAfter(segments, span.start); at < segments.length; at += 1) {
    const segment = segments[at];
    if (!segment || segment.start >= span.end) break;
    const start = Math.max(segment.start, span.start);
    const end = Math.min(segment.start + segment.length, span.end);
    const said = text.slice(start, end);
    const from = segment.offset + start - segment.start;
    if (!stillSays(segment.node, from, said)) return null;
    const block = firstAfter(blocks, start, (b) => b.end);
    if (open && !segment.fresh && open.block === block) {
      open.range.setEnd(segment.node, from + said.length);
      open.expected += said;
      continue;
    }
    if (open && !isWhole(open.range, open.expected)) return null;
    const range = segment.node.ownerDocument.createRange();
    range.setStart(segment.node, from);
    range.setEnd(segment.node, from + said.length);
    open = { range, expected: said, block };
    ranges.push(range);
  }
  if (open && !isWhole(open.range, open.expected)) return null;
  return ranges.length > 0 ? ranges : null;
}

const endOf = (segment: Segment): number => segment.start + segment.length;

/** The first of things in order that ends after `offset`, by bisection. */
function firstAfter(segments: readonly Segment[], offset: number): number;
function firstAfter<T>(things: readonly T[], offset: number, end: (thing: T) => number): number;
function firstAfter<T>(
  things: readonly T[],
  offset: number,
  end: (thing: T) => number = (s) => endOf(s as Segment),
): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && end(thing) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stillSays(node: globalThis.Text, from: number, said: string): boolean {
  if (!node.isConnected || from + said.length > node.data.length) return false;
  if (node.data.startsWith(said, from)) return true;
  for (let at = 0; at < said.length; at += 1) {
    if (!isDrawnAs(node.data.charAt(from + at), said.charAt(at))) return false;
  }
  return true;
}

/** Whether a range over several nodes holds what was read and nothing else; a page may have put something between. */
function isWhole(range: globalThis.Range, expected: string): boolean {
  if (range.startContainer === range.endContainer) return true;
  const said = range.toString().replace(/\s+/g, '');
  const wanted = expected.replace(/\s+/g, '');
  return said.length === wanted.length && [...said].every((c, at) => isDrawnAs(c, [...wanted][at] ?? ''));
}
