import type { Block, BlockKind, Cell, Span, Table } from '../text/article.ts';
import { dataTableOf, isHeader, spread } from './data-table.ts';
import { CAPTION } from './hints.ts';
import { type Box, isWithin, textOf } from './outline.ts';
import type { Picked } from './pick.ts';
import { drawnDown, drawnUp, loweredAs, raisedAs } from './raised.ts';
import { isSetApart } from './shown.ts';
import { createWriter, type Segment, type Writer } from './writer.ts';

/** An article as it is written out of its page. */
export interface Written {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly segments: readonly Segment[];
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

type Drawing = (text: string) => string;

interface Frame {
  readonly box: Box;
  readonly kind: BlockKind;
  readonly pre: boolean;
  readonly drawing: Drawing | null;
  /** Whether it stands on lines of its own. */
  readonly apart: boolean;
  next: number;
}

export function writeArticle(picked: Picked): Written {
  const writer = createWriter();
  const tables: Table[] = [];
  const { root, left, headline, standfirst } = picked;
  const early = new Set<Box>();
  for (const [box, kind] of [
    [headline, 'headline'],
    [standfirst, 'standfirst'],
  ] as const) {
    if (!box || (isWithin(box, root) && !isLeft(box, root, left))) continue;
    early.add(box);
    walk(box, kind, { writer, tables, picked, early: new Set(), flat: false });
  }
  walk(root, 'paragraph', { writer, tables, picked, early, flat: false });
  return { text: writer.text(), blocks: writer.blocks, tables, segments: writer.segments };
}

function isLeft(box: Box, root: Box, left: ReadonlySet<Box>): boolean {
  for (let at: Box | null = box; at && at !== root; at = at.parent) if (left.has(at)) return true;
  return false;
}

interface Task {
  readonly writer: Writer;
  readonly tables: Table[];
  readonly picked: Picked;
  readonly early: ReadonlySet<Box>;
  /** In a cell: blocks are parted by a space. */
  readonly flat: boolean;
}

/** The element that a block stands in. */
const holderOf = (box: Box): number => box.parent?.at ?? 0;

/** Writes all that is in a box, in reading order, without recursion. */
function walk(top: Box, kind: BlockKind, task: Task): void {
  const { writer } = task;
  const part = task.flat ? writer.space : (): void => void writer.close();
  const stack: Frame[] = [{ box: top, kind, pre: false, drawing: null, apart: true, next: 0 }];
  part();
  writer.setKind(kind, holderOf(top));
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { box } = frame;
    if (frame.next >= box.parts.length) {
      stack.pop();
      if (frame.apart) part();
      if (box.border) writer.gap();
      const outer = stack.at(-1);
      if (outer) writer.setKind(outer.kind, holderOf(outer.box));
      continue;
    }
    const child = box.parts[frame.next];
    frame.next += 1;
    if (!child) writer.gap();
    else if (!('parts' in child)) writeText(child, frame, task);
    else {
      const inner = enter(child, frame, task, part);
      if (inner) stack.push(inner);
    }
  }
}

function writeText(node: globalThis.Text, frame: Frame, { writer, flat }: Task): void {
  if (frame.drawing) writer.write(node, frame.drawing(node.data));
  else if (frame.pre && !flat) writer.writePre(node);
  else writer.write(node);
}

function enter(box: Box, outer: Frame, task: Task, part: () => void): Frame | null {
  const { writer, picked, flat } = task;
  const apart = box.block || (box.all.chars > 0 && isSetApart(box.element));
  if (picked.left.has(box) || task.early.has(box)) {
    writer.gap();
    if (apart) part();
    return null;
  }
  if (box.name === 'br') {
    if (flat) writer.space();
    else writer.breakLine();
    return null;
  }
  if (box.name === 'table' && !flat && writeTable(box, task)) return null;
  const raised = box.name === 'sup' || box.name === 'sub' ? drawingOf(box, outer, writer) : outer.drawing;
  if (raised === 'left') {
    writer.gap();
    return null;
  }
  const kind = kindOf(box, outer.kind, picked);
  if (apart) part();
  if (box.border) writer.gap();
  if (apart) writer.setKind(kind, holderOf(box));
  return { box, kind, pre: outer.pre || box.name === 'pre', drawing: raised, apart, next: 0 };
}

function kindOf(box: Box, outer: BlockKind, picked: Picked): BlockKind {
  if (box === picked.headline) return 'headline';
  if (box === picked.standfirst) return 'standfirst';
  const kind = KINDS.get(box.name);
  if (kind) return kind;
  if (outer === 'paragraph' && box.block && CAPTION.test(box.names) && box.all.chars < 1000) return 'caption';
  return outer;
}

function drawingOf(box: Box, outer: Frame, writer: Writer): Drawing | null | 'left' {
  const before = writer.line().slice(-24);
  if (box.name === 'sub') return loweredAs(before) === 'drawn' ? drawnDown : null;
  const text = textOf(box);
  const next = outer.box.parts[outer.next];
  const after = next && !('parts' in next) ? next.data : '';
  const linked = box.all.linked > 0 && box.all.linked === box.all.chars && outer.box.name !== 'a';
  const as = raisedAs(text, before, after, linked || /\b(?:reference|footnote|fn)\b/.test(box.names));
  if (as === 'left') return 'left';
  return as === 'drawn' ? drawnUp : null;
}

/** Writes a table of data, cells parted by tabs and rows by newlines; false if it is none. */
function writeTable(box: Box, task: Task): boolean {
  const { writer } = task;
  const data = dataTableOf(box, task.picked.left);
  if (!data) return false;
  writer.close();
  let caption: Span | null = null;
  if (data.caption) {
    const from = writer.blocks.length;
    walk(data.caption, 'caption', task);
    const first = writer.blocks[from];
    const last = writer.blocks.at(-1);
    if (first && last) caption = { start: first.start, end: last.end };
  }
  writer.setKind('table', box.at);
  const rows = data.rows.map((row, at) => {
    if (at > 0) writer.put('\n');
    return row.map((cell, column): Cell => {
      if (column > 0) writer.put('\t');
      else writer.put('');
      const start = writer.length();
      walk(cell, 'table', { ...task, flat: true });
      return {
        start,
        end: writer.length(),
        header: isHeader(cell),
        columns: spread(cell, 'colspan'),
        rows: spread(cell, 'rowspan'),
      };
    });
  });
  const span = writer.close();
  if (!span) return false;
  const within = (cell: Cell): Cell => ({
    ...cell,
    end: Math.min(cell.end, span.end),
    start: Math.min(cell.start, span.end),
  });
  task.tables.push({ ...span, rows: rows.map((row) => row.map(within)), caption });
  return true;
}
