import type { Cell, Table } from './article.ts';

/** How a line of text is cut into cells: where each begins and ends. */
type Cut = (line: string) => readonly (readonly [number, number])[] | null;

/** The rule between a Markdown table's header and its rows: "| --- | ---: |". */
const RULE = /^[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*(?:\|[ \t]*)?$/;
const LONGEST_LINE = 4000;
/** Spaces that part columns set in a fixed width; two may stand between sentences. */
const COLUMN_GAP = /[ \u00a0]{3,}|[ ]{2,}(?=[\d(£$€+\-–−])/g;
const LONGEST_HEADING = 40;
const HAS_NUMBER = /\d/;

const between = (line: string, separators: readonly (readonly [number, number])[]) => {
  const cells: (readonly [number, number])[] = [];
  let from = 0;
  for (const [start, end] of [...separators, [line.length, line.length] as const]) {
    cells.push(trimmed(line, from, start));
    from = end;
  }
  return cells;
};

function trimmed(line: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(line[from] ?? '')) from++;
  while (to > from && /\s/.test(line[to - 1] ?? '')) to--;
  return [from, to];
}

const placesOf = (line: string, mark: RegExp): readonly (readonly [number, number])[] =>
  [...line.matchAll(mark)].map((found) => [found.index, found.index + found[0].length]);

const byTabs: Cut = (line) => (line.includes('\t') ? between(line, placesOf(line, /\t/g)) : null);

const byPipes: Cut = (line) => {
  if (!line.includes('|')) return null;
  const cells = between(line, placesOf(line, /(?<!\\)\|/g));
  const [first, last] = [cells[0], cells.at(-1)];
  return cells.slice(
    first && first[0] === first[1] ? 1 : 0,
    last && last[0] === last[1] && cells.length > 2 ? -1 : undefined,
  );
};

/** "Sales          1,204     1,187": figures set under each other. */
const byColumns: Cut = (line) => {
  const [from, to] = trimmed(line, 0, line.length);
  const gaps = placesOf(line, COLUMN_GAP).filter(([start, end]) => start > from && end < to);
  return gaps.length > 0 ? between(line, gaps) : null;
};

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The tables in plain text: tab-separated lines, Markdown's pipes, figures set in columns. In order, in one pass. */
export function plainTables(text: string): readonly Table[] {
  // Looks for a few characters, where one expression would try each place.
  if (!text.includes('\t') && !text.includes('|') && !(text.includes('   ') && /\S {3,}\S/.test(text))) return [];
  const tables: Table[] = [];
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; ) {
    const found =
      pipeTable(text, lines, at) ?? cutTable(text, lines, at, byTabs) ?? cutTable(text, lines, at, byColumns);
    if (found) tables.push(found.table);
    at = found ? found.next : at + 1;
  }
  return tables;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

interface Found {
  readonly table: Table;
  /** The line behind it. */
  readonly next: number;
}

const lineAt = (text: string, line: Line | undefined): string =>
  line && line.end - line.start <= LONGEST_LINE ? text.slice(line.start, line.end) : '';

function pipeTable(text: string, lines: readonly Line[], at: number): Found | null {
  const ruled = lineAt(text, lines[at + 1]);
  if (!ruled.includes('-') || !ruled.includes('|') || !RULE.test(ruled)) return null;
  const rows: (readonly Cell[])[] = [];
  let next = at;
  for (; next < lines.length; next++) {
    if (next === at + 1) continue;
    const cells = byPipes(lineAt(text, lines[next]));
    if (!cells) break;
    rows.push(cellsOf(cells, lines[next]?.start ?? 0, next === at));
  }
  return rows.length < 2 ? null : { table: tableOf(rows), next };
}

/** Lines that follow each other, each of two cells or more, with figures in more than one. */
function cutTable(text: string, lines: readonly Line[], at: number, cut: Cut): Found | null {
  const rows: (readonly Cell[])[] = [];
  let next = at;
  let figures = 0;
  for (; next < lines.length; next++) {
    const line = lineAt(text, lines[next]);
    const cells =
      cut(line) ?? (cut === byTabs && rows.length > 0 ? headingOf(line, lineAt(text, lines[next + 1])) : null);
    if (!cells || cells.filter(([start, end]) => end > start).length < (cut === byTabs && rows.length > 0 ? 1 : 2))
      break;
    if (
      cut === byColumns &&
      cells.slice(1).every(([start, end]) => !HAS_NUMBER.test(line.slice(start, end))) &&
      rows.length > 0
    )
      break;
    if (cells.slice(1).some(([start, end]) => HAS_NUMBER.test(line.slice(start, end)))) figures++;
    rows.push(cellsOf(cells, lines[next]?.start ?? 0, false));
  }
  if (rows.length < (cut === byTabs ? 2 : 3) || figures < rows.length / 2) return null;
  return { table: tableOf(cut === byColumns ? alignedRight(rows) : rows), next };
}

/** "North" between the rows of its towns: a line of its own, short, with rows behind it. */
const headingOf = (line: string, behind: string): ReturnType<Cut> =>
  line.trim() !== '' && line.length <= LONGEST_HEADING && !/[.!?]$/.test(line) && behind.includes('\t')
    ? [trimmed(line, 0, line.length)]
    : null;

const cellsOf = (cells: readonly (readonly [number, number])[], from: number, header: boolean): readonly Cell[] =>
  cells.map(([start, end]) => ({ start: from + start, end: from + end, header, columns: 1, rows: 1 }));

/** Columns set under each other end together: a header with nothing over the names lacks its first cell. */
function alignedRight(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row, at) => {
    const [first] = row;
    if (!first || row.length !== width - 1 || at > 1) return row;
    return [{ ...first, end: first.start, header: true }, ...row];
  });
}

function tableOf(rows: readonly (readonly Cell[])[]): Table {
  const cells = rows.flat();
  const start = cells[0]?.start ?? 0;
  return { start, end: cells.at(-1)?.end ?? start, rows, caption: null };
}
