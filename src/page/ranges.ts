import type { Span } from '../text/article.ts';
import type { Line, Written } from './piece.ts';
import { isDrawnAs } from './raised.ts';

/**
 * The DOM ranges of a span: one for each block, cell or stretch that something unread interrupts. Null where the page no
 * longer says what was read there, or where the span holds no text of the page: never a wrong place.
 */
export function rangesOf(span: Span, { blocks, lines }: Pick<Written, 'blocks' | 'lines'>): globalThis.Range[] | null {
  if (span.end <= span.start) return null;
  const ranges: globalThis.Range[] = [];
  for (let at = firstAfter(blocks, span.start); at < blocks.length; at += 1) {
    const block = blocks[at];
    const line = lines[at];
    if (!block || !line || block.start >= span.end) break;
    const found = rangesIn(line, Math.max(0, span.start - block.start), span.end - block.start);
    if (!found) return null;
    ranges.push(...found);
  }
  return ranges.length > 0 ? ranges : null;
}

/** The DOM ranges of a part of one block. */
function rangesIn({ text, segments }: Line, from: number, to: number): readonly globalThis.Range[] | null {
  const ranges: globalThis.Range[] = [];
  let open: { readonly range: globalThis.Range; expected: string } | null = null;
  for (const segment of segments) {
    if (segment.start + segment.length <= from) continue;
    if (segment.start >= to) break;
    const start = Math.max(segment.start, from);
    const said = text.slice(start, Math.min(segment.start + segment.length, to));
    const offset = segment.offset + start - segment.start;
    if (!stillSays(segment.node, offset, said)) return null;
    if (open && !segment.fresh) {
      open.range.setEnd(segment.node, offset + said.length);
      open.expected += said;
      continue;
    }
    if (open && !isWhole(open.range, open.expected)) return null;
    const range = segment.node.ownerDocument.createRange();
    range.setStart(segment.node, offset);
    range.setEnd(segment.node, offset + said.length);
    open = { range, expected: said };
    ranges.push(range);
  }
  return open && !isWhole(open.range, open.expected) ? null : ranges;
}

/** The first of spans in order that ends after `offset`, by bisection. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && span.end <= offset) low = middle + 1;
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
