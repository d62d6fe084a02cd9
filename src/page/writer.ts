import type { BlockKind } from '../text/article.ts';
import type { Line, Segment } from './piece.ts';

/** Writes an article's text block by block, and keeps where each character comes from. */
export interface Writer {
  /** The blocks that are written and closed. */
  readonly lines: Line[];
  /** What is written of the open block; "" between blocks. */
  readonly line: () => string;
  /** What the next block is, and in which element it stands (anything that tells elements apart). */
  readonly setKind: (kind: BlockKind, holder: unknown) => void;
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
  readonly close: () => Line | null;
  /** Lines that were written before, as they are; false where they would fill the article. */
  readonly take: (lines: readonly Line[]) => boolean;
  /** Whether no block may begin any more. */
  readonly isFull: () => boolean;
  /** How many characters were written here, and not taken. */
  readonly anew: () => number;
}

const WHITE = /[ \t\n\r\f]+/g;

/** Nothing that a reader sees: white space, no-break spaces, zero-width characters. */
const BLANK = /^[\s\u00a0\u00ad\u180e\u200b-\u200f\u2060\ufeff]*$/;

/** White space that is written once more text follows it. */
interface Place {
  /** Null for a space that no node holds, between two blocks in a cell. */
  readonly node: globalThis.Text | null;
  readonly offset: number;
  /** Whether something unread stands before it. */
  readonly fresh: boolean;
}

/** Writes until there are `most` characters; a block that was begun before is written to its end. */
export function createWriter(most = Number.POSITIVE_INFINITY): Writer {
  const lines: Line[] = [];
  let chars = 0;
  let taken = 0;
  let segments: Segment[] = [];
  let line = '';
  // Asking a long string that is still being joined for its last letter would join it each time.
  let last = '';
  let open = false;
  let kind: BlockKind = 'paragraph';
  let nextKind: BlockKind = 'paragraph';
  let holder: unknown = null;
  let nextHolder: unknown = null;
  let fresh = true;
  let waiting: Place | null = null;
  let gapBehind = false;

  const begin = (): void => {
    if (open) return;
    open = true;
    segments = [];
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
    const at = line.length;
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

  const close = (): Line | null => {
    if (!open) return null;
    open = false;
    waiting = null;
    let length = line.length;
    while (length > 0 && /[ \n]/.test(line.charAt(length - 1))) length -= 1;
    const text = line.slice(0, length);
    line = '';
    last = '';
    if (chars >= most || BLANK.test(text)) return null;
    for (let tail = segments.at(-1); tail && tail.start + tail.length > length; tail = segments.at(-1)) {
      if (tail.start >= length) segments.pop();
      else tail.length = length - tail.start;
    }
    const closed: Line = { kind, text, segments, holder };
    lines.push(closed);
    chars += text.length;
    return closed;
  };

  return {
    lines,
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
    take: (before) => {
      const length = before.reduce((sum, { text }) => sum + text.length, 0);
      if (chars + length >= most) return false;
      lines.push(...before);
      chars += length;
      taken += length;
      return true;
    },
    isFull: () => chars >= most,
    anew: () => chars - taken,
  };
}
