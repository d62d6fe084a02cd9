import stringWidth from 'string-width';
import type { Span } from '../../text/article.ts';
import { shown } from './shown.ts';

/** A line of a quotation and the carets that go under it, both without indent: "over £6m (£7m)", "^^^^^^^^^^^^^^". */
export interface CaretLine {
  readonly text: string;
  /** Empty where nothing in the line is marked. */
  readonly carets: string;
}

interface Cell {
  readonly text: string;
  /** Columns on a terminal: 2 for "円", 0 for a joiner. */
  readonly width: number;
  readonly marked: boolean;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const PRINTABLE_ASCII = /^[ -~]$/;

/**
 * Lays `text.slice(start, end)` out in lines of at most `width` columns, broken at spaces, with carets under the marked words.
 * The part should be no more than some thousand characters.
 */
export function caretLines(
  text: string,
  { start, end }: Span,
  marks: readonly Span[],
  width: number,
): readonly CaretLine[] {
  const lines: CaretLine[] = [];
  let line: Cell[] = [];
  let used = 0;
  for (const cell of cellsOf(text, { start, end }, marks)) {
    if (used + cell.width > width && cell.text !== ' ') {
      const space = line.findLastIndex((one) => one.text === ' ');
      const rest = space < 0 ? [] : line.splice(space + 1);
      lines.push(lineOf(line));
      line = rest;
      used = rest.reduce((sum, one) => sum + one.width, 0);
    }
    line.push(cell);
    used += cell.width;
  }
  return [...lines, lineOf(line)];
}

function cellsOf(text: string, { start, end }: Span, marks: readonly Span[]): readonly Cell[] {
  return [...GRAPHEMES.segment(text.slice(start, end))].map(({ segment, index }) => {
    const at = start + index;
    const visible = shown(segment);
    return {
      text: visible,
      width: PRINTABLE_ASCII.test(visible) ? 1 : stringWidth(visible),
      marked: marks.some((mark) => at < mark.end && at + segment.length > mark.start),
    };
  });
}

function lineOf(cells: readonly Cell[]): CaretLine {
  const text = cells.map((cell) => cell.text).join('');
  const carets = cells.map(({ width, marked }) => (marked ? '^' : ' ').repeat(width)).join('');
  return { text: text.trimEnd(), carets: carets.slice(0, stringWidth(text.trimEnd())).trimEnd() };
}
