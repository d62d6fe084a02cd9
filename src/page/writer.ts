import type { Block, BlockKind, Span } from '../text/article.ts';

/** Characters of the article's text that stand in one text node, one for one, from `offset` on. */
export interface Segment {
  readonly node: globalThis.Text;
  readonly start: number;
  length: number;
  readonly offset: number;
  /** Whether a DOM range has to begin anew here: something that is not read lies between, or another tree begins. */
  readonly fresh: boolean;
}

/** Writes an article's text block by block, and keeps where each character comes from. */
export interface Writer {
  readonly segments: Segment[];
  readonly blocks: Block[];
  /** How long the text is, with the block that is open. */
  readonly length: () => number;
  /** What is written of the open block; "" between blocks. */
  readonly line: () => string;
  /** What the next block is, and in which element it stands (any number that tells elements apart). */
  readonly setKind: (kind: BlockKind, holder: number) => void;
  /** A text node's data, white space collapsed; `drawn` gives other characters of the same length ("²" for "2"). */
  readonly write: (node: globalThis.Text, drawn?: string) => void;
  /** A text node's data as it stands; a blank line parts blocks. */
  readonly writePre: (node: globalThis.Text) => void;
  /** Text that is in no node: the tab between two cells. */
  readonly put: (text: string) => void;
  readonly space: () => void;
  readonly breakLine: () => void;
  /** Something that is not read stands here. */
  readonly gap: () => void;
  /** Ends the block, if one is open; null if nothing that shows is in it. */
  readonly close: () => Span | null;
  readonly text: () => string;
}

const WHITE = /[ \t\n\r\f]+/g;

/** Nothing that a reader sees: white space, no-break spaces, zero-width characters. */
const BLANK = /^[\s\u00a0\u00ad\u180e\u200b-\u200f\u2060\ufeff]*$/;

/** A block of so many letters that is there twice, word for word, in two elements, is one that the page lays out twice. */
const REPEATED = 80;

/** White space that is written once more text follows it. */
interface Place {
  /** Null for a space that no node holds, between two blocks in a cell. */
  readonly node: globalThis.Text | null;
  readonly offset: number;
  /** Whether something unread stands before it. */
  readonly fresh: boolean;
}

export function createWriter(): Writer {
  const parts: string[] = [];
  const segments: Segment[] = [];
  const written = new Map<string, number>();
  const blocks: Block[] = [];
  let closed = 0;
  let line = '';
  // Asking a long string that is still being joined for its last letter would join it each time.
  let last = '';
  let open = false;
  let start = 0;
  let firstSegment = 0;
  let kind: BlockKind = 'paragraph';
  let nextKind: BlockKind = 'paragraph';
  let holder = 0;
  let nextHolder = 0;
  let fresh = true;
  let waiting: Place | null = null;
  let gapBehind = false;

  const length = (): number => (open ? start + line.length : closed);

  const begin = (): void => {
    if (open) return;
    open = true;
    start = closed === 0 ? 0 : closed + 2;
    firstSegment = segments.length;
    kind = nextKind;
    holder = nextHolder;
    fresh = true;
    waiting = null;
  };

  const append = (text: string): void => {
    line += text;
    last = text.charAt(text.length - 1);
  };

  const copy = (node: globalThis.Text, offset: number, text: string): void => {
    const at = start + line.length;
    append(text);
    const before = segments.at(-1);
    if (
      !fresh &&
      before?.node === node &&
      before.offset + before.length === offset &&
      before.start + before.length === at
    ) {
      before.length += text.length;
      return;
    }
    segments.push({ node, start: at, length: text.length, offset, fresh });
    fresh = false;
  };

  const flushSpace = (): void => {
    const place = waiting;
    waiting = null;
    if (!place || line === '' || last === '\n' || last === '\t') return;
    if (!place.node) {
      append(' ');
      return;
    }
    fresh = place.fresh;
    copy(place.node, place.offset, ' ');
    fresh = gapBehind;
  };

  const wait = (node: globalThis.Text | null, offset: number): void => {
    if (!open || waiting) return;
    waiting = { node, offset, fresh };
    gapBehind = false;
  };

  const run = (node: globalThis.Text, offset: number, text: string): void => {
    begin();
    flushSpace();
    copy(node, offset, text);
  };

  const isRepeated = (shown: string): boolean => {
    if (kind === 'table' || shown.length < REPEATED) return false;
    const before = written.get(shown);
    if (before === undefined) written.set(shown, holder);
    return before !== undefined && before !== holder;
  };

  const close = (): Span | null => {
    if (!open) return null;
    open = false;
    waiting = null;
    let length = line.length;
    while (length > 0 && /[ \n]/.test(line.charAt(length - 1))) length -= 1;
    const shown = line.slice(0, length);
    line = '';
    last = '';
    if (BLANK.test(shown) || isRepeated(shown)) {
      segments.length = firstSegment;
      return null;
    }
    const end = start + shown.length;
    for (let tail = segments.at(-1); tail && tail.start + tail.length > end; tail = segments.at(-1)) {
      if (tail.start >= end) segments.pop();
      else tail.length = end - tail.start;
    }
    parts.push(shown);
    closed = end;
    blocks.push({ kind, start, end });
    return { start, end };
  };

  return {
    segments,
    blocks,
    length,
    line: () => (open ? line : ''),
    setKind: (next, within) => {
      nextKind = next;
      nextHolder = within;
    },
    write: (node, drawn = node.data) => {
      let at = 0;
      for (const white of drawn.matchAll(WHITE)) {
        if (white.index > at) run(node, at, drawn.slice(at, white.index));
        wait(node, white.index);
        at = white.index + white[0].length;
      }
      if (at < drawn.length) run(node, at, drawn.slice(at));
    },
    writePre: (node) => {
      let at = 0;
      for (const blank of node.data.matchAll(/\n[ \t\r]*\n\s*/g)) {
        if (blank.index > at) run(node, at, node.data.slice(at, blank.index));
        close();
        at = blank.index + blank[0].length;
      }
      if (at < node.data.length) run(node, at, node.data.slice(at));
    },
    put: (text) => {
      begin();
      waiting = null;
      if (text !== '') append(text);
      fresh = true;
    },
    space: () => wait(null, 0),
    breakLine: () => {
      if (!open) return;
      waiting = null;
      if (last === '\n') close();
      else append('\n');
    },
    gap: () => {
      fresh = true;
      gapBehind = true;
    },
    close,
    text: () => parts.join('\n\n'),
  };
}
