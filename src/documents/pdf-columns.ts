import type { Line } from './pdf-lines.ts';
import { wordsOf } from './pdf-lines.ts';

/** Lines that are read one after another: a column, a heading over all columns, or a table, whose rows have several cells. */
export type Stretch =
  | { readonly kind: 'prose'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Line[])[] };

/** Cells are short; a line of a column of prose has at least so many characters as a rule. */
const PROSE = 20;

/** The lines of a page in reading order: column by column under each heading that stands over both, tables row by row. */
export function stretchesOf(lines: readonly Line[]): readonly Stretch[] {
  const gutter = gutterOf(lines);
  if (gutter === null) return rowsApart(lines);
  const stretches: Stretch[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const close = (): void => {
    stretches.push(...stretchesOf(left), ...stretchesOf(right));
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (line.left < gutter - 1 && line.right > gutter + 1) {
      close();
      stretches.push({ kind: 'prose', lines: [line] });
    } else if (line.right <= gutter + 1) left.push(line);
    else right.push(line);
  }
  close();
  return joined(stretches);
}

/** Where a page is parted into columns: an upright that few lines cross and that has prose on both sides. Null where there is none. */
function gutterOf(lines: readonly Line[]): number | null {
  if (lines.length < 6) return null;
  const starts = [...new Set(lines.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);
  let best: { readonly at: number; readonly crossed: number } | null = null;
  for (const start of starts.slice(1)) {
    const at = start - 3;
    const before = lines.filter(({ right }) => right <= at);
    const behind = lines.filter(({ left }) => left >= at);
    const crossed = lines.length - before.length - behind.length;
    if (!isProse(before) || !isProse(behind) || !sideBySide(before, behind)) continue;
    if (crossed > Math.min(before.length, behind.length) / 2) continue;
    if (!best || crossed < best.crossed) best = { at, crossed };
  }
  return best?.at ?? null;
}

const isProse = (lines: readonly Line[]): boolean => {
  if (lines.length < 3) return false;
  const lengths = lines.map((line) => wordsOf(line).length).sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) >= PROSE;
};

/** Columns stand at one height; a heading over its text does not. */
function sideBySide(before: readonly Line[], behind: readonly Line[]): boolean {
  const heights = (lines: readonly Line[]) =>
    [Math.min(...lines.map(({ y }) => y)), Math.max(...lines.map(({ y }) => y))] as const;
  const [a, b] = [heights(before), heights(behind)];
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared > 0.3 * Math.min(a[1] - a[0], b[1] - b[0]);
}

/** Rows of several cells that follow each other are a table; the rest is prose. */
function rowsApart(lines: readonly Line[]): readonly Stretch[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.y - line.y) < first.size * 0.4) row.push(line);
    else rows.push([line]);
  }
  return joined(
    rows.map((row): Stretch => (row.length > 1 ? { kind: 'table', rows: [row] } : { kind: 'prose', lines: row })),
  );
}

/** Neighbours of one kind as one: a heading's line over two columns stays apart from them by its type. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const next of stretches) {
    const last = out.at(-1);
    if (last?.kind === 'prose' && next.kind === 'prose')
      out[out.length - 1] = { kind: 'prose', lines: [...last.lines, ...next.lines] };
    else if (last?.kind === 'table' && next.kind === 'table')
      out[out.length - 1] = { kind: 'table', rows: [...last.rows, ...next.rows] };
    else out.push(next);
  }
  return out;
}
