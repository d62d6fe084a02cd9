import type { BlockKind, Cell } from '../text/article.ts';
import { type Box, isBox, isWithin, textOf } from './box.ts';
import { dataTableOf, isHeader, spread } from './data-table.ts';
import { CAPTION } from './hints.ts';
import type { Picked } from './pick.ts';
import { assemble, type Sheet, type Written } from './piece.ts';
import { drawnDown, drawnUp, loweredAs, raisedAs } from './raised.ts';
import { isSetApart } from './shown.ts';
import type { Steps } from './steps.ts';
import { createWriter, type Writer } from './writer.ts';

/** An article ends here, whatever follows: a page that scrolls on without end would be read without end. */
const MOST_CHARS = 500_000;

/** So many boxes and texts are written from one step to the next. */
const STEP = 200;

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
  /** Where its lines begin, if they are to be kept for the next writing. */
  readonly from: number | null;
}

/**
 * Writes what was picked; what was written before of elements in which nothing has changed is taken over. No block begins after
 * `most` characters.
 */
export function* writeArticle(picked: Picked, most = MOST_CHARS): Steps<Written> {
  const { root, left, headline, standfirst } = picked;
  const early = new Set<Box>();
  const task: Task = { writer: createWriter(most), sheets: [], picked, early, flat: false, looked: { count: 0 } };
  for (const [box, kind] of [
    [headline, 'headline'],
    [standfirst, 'standfirst'],
  ] as const) {
    if (!box || (isWithin(box, root) && !isLeft(box, root, left))) continue;
    early.add(box);
    yield* walk(box, kind, { ...task, early: new Set() });
  }
  yield* walk(root, 'paragraph', task);
  const { lines, anew, isFull } = task.writer;
  return { ...assemble(lines, task.sheets), anew: anew(), cut: isFull() };
}

function isLeft(box: Box, root: Box, left: ReadonlySet<Box>): boolean {
  for (let at: Box | null = box; at && at !== root; at = at.parent) if (left.has(at)) return true;
  return false;
}

interface Task {
  readonly writer: Writer;
  readonly sheets: Sheet[];
  readonly picked: Picked;
  readonly early: ReadonlySet<Box>;
  /** In a cell: blocks are parted by a space. */
  readonly flat: boolean;
  /** How many boxes and texts were looked at. */
  readonly looked: { count: number };
}

/** The element that a block stands in. */
const holderOf = (box: Box): Box => box.parent ?? box;

/** Writes all that is in a box, in reading order, without recursion. */
function* walk(top: Box, kind: BlockKind, task: Task): Steps<void> {
  const { writer, looked } = task;
  const part = task.flat ? writer.space : (): void => void writer.close();
  const stack: Frame[] = [{ box: top, kind, pre: false, drawing: null, apart: true, next: 0, from: null }];
  part();
  writer.setKind(kind, holderOf(top));
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    looked.count += 1;
    if (looked.count % STEP === 0) yield;
    const { box } = frame;
    const ends = frame.next >= box.parts.length || writer.isFull();
    if (ends) {
      stack.pop();
      if (frame.apart) part();
      if (frame.from !== null) keep(frame, frame.from, task);
      if (box.border) writer.gap();
    } else {
      const child = box.parts[frame.next] ?? null;
      frame.next += 1;
      if (!child) writer.gap();
      else if (!isBox(child)) writeText(child, frame, task);
      else if (child.name === 'table' && !task.flat && !isPassedBy(child, task)) {
        if (yield* writeTable(child, task)) writer.setKind(frame.kind, holderOf(frame.box));
        else push(child, frame);
      } else push(child, frame);
    }
    const outer = stack.at(-1);
    if (ends && outer) writer.setKind(outer.kind, holderOf(outer.box));
  }

  function push(child: Box, frame: Frame): void {
    const inner = enter(child, frame, task, part);
    if (!inner) return;
    if (inner.from !== null && takeOver(inner, task)) {
      writer.setKind(frame.kind, holderOf(frame.box));
      return;
    }
    stack.push(inner);
  }
}

/** Takes over what was written of a box before; false where it has to be written. */
function takeOver({ box, kind }: Frame, { writer }: Task): boolean {
  return box.piece?.kind === kind && writer.take(box.piece.lines);
}

/** Keeps what was written of a box for the next time. */
function keep({ box, kind }: Frame, from: number, { writer }: Task): void {
  if (!writer.isFull()) box.piece = { kind, lines: writer.lines.slice(from), sheet: null };
}

const isPassedBy = (box: Box, { picked, early }: Task): boolean => picked.left.has(box) || early.has(box);

function writeText(node: globalThis.Text, frame: Frame, { writer, flat }: Task): void {
  if (frame.drawing) writer.write(node, frame.drawing(node.data));
  else if (frame.pre && !flat) writer.writePre(node);
  else writer.write(node);
}

function enter(box: Box, outer: Frame, task: Task, part: () => void): Frame | null {
  const { writer, picked, flat } = task;
  const apart = box.block || (box.all.chars > 0 && isApart(box));
  if (isPassedBy(box, task)) {
    writer.gap();
    if (apart) part();
    return null;
  }
  if (box.name === 'br') {
    if (flat) writer.space();
    else writer.breakLine();
    return null;
  }
  const raised = box.name === 'sup' || box.name === 'sub' ? drawingOf(box, outer, writer) : outer.drawing;
  if (raised === 'left') {
    writer.gap();
    return null;
  }
  const kind = kindOf(box, outer.kind, picked);
  if (apart) part();
  if (box.border) writer.gap();
  if (apart) writer.setKind(kind, holderOf(box));
  const pre = outer.pre || box.name === 'pre';
  // What holds no block in it is written the same wherever it stands.
  const alone = box.block && box.blocks === 0 && !box.border && !flat && !outer.pre && !outer.drawing && !raised;
  return { box, kind, pre, drawing: raised, apart, next: 0, from: alone ? writer.lines.length : null };
}

function isApart(box: Box): boolean {
  box.setApart ??= isSetApart(box.element);
  return box.setApart;
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
function* writeTable(box: Box, task: Task): Steps<boolean> {
  const { writer } = task;
  const { sheet: before = null, lines: kept = [] } = box.piece ?? {};
  if (before) {
    writer.close();
    if (writer.take(kept)) {
      task.sheets.push(before);
      return true;
    }
  }
  const data = dataTableOf(box, task.picked.left);
  if (!data) return false;
  writer.close();
  const from = writer.lines.length;
  if (data.caption) yield* walk(data.caption, 'caption', task);
  const caption = writer.lines.slice(from);
  writer.setKind('table', box);
  const rows: Cell[][] = [];
  for (const row of data.rows) {
    if (rows.length > 0) writer.put('\n');
    const cells: Cell[] = [];
    for (const cell of row) {
      writer.put(cells.length > 0 ? '\t' : '');
      const start = writer.line().length;
      yield* walk(cell, 'table', { ...task, flat: true });
      const end = writer.line().length;
      cells.push({
        start,
        end,
        header: isHeader(cell),
        columns: spread(cell, 'colspan'),
        rows: spread(cell, 'rowspan'),
      });
    }
    rows.push(cells);
  }
  const line = writer.close();
  if (!line) return false;
  const within = (cell: Cell): Cell => ({
    ...cell,
    end: Math.min(cell.end, line.text.length),
    start: Math.min(cell.start, line.text.length),
  });
  const sheet: Sheet = { line, rows: rows.map((row) => row.map(within)), caption };
  task.sheets.push(sheet);
  if (!writer.isFull()) box.piece = { kind: 'table', lines: writer.lines.slice(from), sheet };
  return true;
}
