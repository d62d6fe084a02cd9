import type { Block, BlockKind, Cell, Span, Table } from '../text/article.ts';

/** Characters of a block's text that stand in one text node, one for one, from `offset` on. */
export interface Segment {
  readonly node: globalThis.Text;
  /** Where they begin in the block's text. */
  readonly start: number;
  length: number;
  readonly offset: number;
  /** Whether a DOM range has to begin anew here: something that is not read lies between, or another tree begins. */
  readonly fresh: boolean;
}

/** A block as it was written: whatever is written before it, it stays as it is. */
export interface Line {
  readonly kind: BlockKind;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** The element that it stands in, by anything that tells elements apart. */
  readonly holder: unknown;
}

/** A table as it was written: its cells in its own line, and the lines of its caption. */
export interface Sheet {
  readonly line: Line;
  readonly rows: readonly (readonly Cell[])[];
  readonly caption: readonly Line[];
}

/** What was written of an element, to be taken over as long as nothing in it changes. */
export interface Piece {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  readonly sheet: Sheet | null;
}

/** An article as it is written out of its page. */
export interface Written {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  /** What each block was written as. */
  readonly lines: readonly Line[];
  /** How many characters were not taken over from before, and whether the article went on where writing ended. */
  readonly anew: number;
  readonly cut: boolean;
}

export const NOTHING: Written = { text: '', blocks: [], tables: [], lines: [], anew: 0, cut: false };

/** A block of so many letters that is there twice, word for word, in two elements, is one that the page lays out twice. */
const REPEATED = 80;

/** Puts lines together to an article, a blank line between two. */
export function assemble(
  written: readonly Line[],
  sheets: readonly Sheet[],
): Pick<Written, 'text' | 'blocks' | 'tables' | 'lines'> {
  const lines = withoutRepeated(written);
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text } of lines) {
    blocks.push({ kind, start, end: start + text.length });
    start += text.length + 2;
  }
  const text = lines.map((line) => line.text).join('\n\n');
  const tables = sheets.length > 0 ? tablesOf(sheets, new Map(lines.map((line, at) => [line, blocks[at]]))) : [];
  return { text, blocks, tables, lines };
}

function withoutRepeated(lines: readonly Line[]): readonly Line[] {
  const written = new Map<string, unknown>();
  return lines.filter(({ kind, text, holder }) => {
    if (kind === 'table' || text.length < REPEATED) return true;
    if (!written.has(text)) written.set(text, holder);
    return written.get(text) === holder;
  });
}

function tablesOf(sheets: readonly Sheet[], places: ReadonlyMap<Line, Span | undefined>): readonly Table[] {
  return sheets.flatMap(({ line, rows, caption }) => {
    const place = places.get(line);
    if (!place) return [];
    const { start, end } = place;
    const moved = (cell: Cell): Cell => ({ ...cell, start: start + cell.start, end: start + cell.end });
    const said = caption.flatMap((one) => places.get(one) ?? []);
    const [first] = said;
    const last = said.at(-1);
    return {
      start,
      end,
      rows: rows.map((row) => row.map(moved)),
      caption: first && last ? { start: first.start, end: last.end } : null,
    };
  });
}
