import type { NamedReport } from './named-report.ts';

/** Where an offset stands, for people ("line 25", "paragraph 7") and for programs. Lines and columns are counted from 1. */
export interface Place {
  readonly words: string;
  readonly line: number;
  /** In UTF-16 code units. */
  readonly column: number;
}

/** Gives the place of any offset into the report's text; of a page the paragraph, as nobody has numbered its lines. */
export function placesOf({ report: { text }, isPage }: NamedReport): (offset: number) => Place {
  const starts: number[] = [];
  const paragraphs: number[] = [];
  let filled = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') filled++;
    starts.push(start);
    paragraphs.push(filled);
    start = end + 1;
  }
  return (offset) => {
    const line = lastAtMost(starts, offset);
    const words = isPage ? `paragraph ${paragraphs[line] ?? 1}` : `line ${line + 1}`;
    return { words, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The index of the last number that is not above `limit`, in an ascending list that begins with 0. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
