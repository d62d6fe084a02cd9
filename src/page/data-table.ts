import type { Box } from './box.ts';
import { attribute } from './dom.ts';

/** A table of data: its rows of cells, and its caption where it has one. */
export interface DataTable {
  readonly caption: Box | null;
  readonly rows: readonly (readonly Box[])[];
}

const DATA_ROLES = /^(?:table|grid|treegrid)$/;

/** Cells of prose make a layout, cells of figures and names a table. */
const LONGEST_CELL = 400;
const MEAN_CELL = 80;

/** What is left out of the table's cells by its own mark-up, as an editor's hidden sort key, is not in the box at all. */
export function dataTableOf(table: Box, left: ReadonlySet<Box>): DataTable | null {
  if (/^(?:presentation|none)$/.test(attribute(table.element, 'role'))) return null;
  const rows: Box[][] = [];
  let caption: Box | null = null;
  let nested = false;
  let marked = DATA_ROLES.test(attribute(table.element, 'role')) || table.element.hasAttribute('summary');
  const open: Box[] = [table];
  for (let box = open.pop(); box; box = open.pop()) {
    const inner: Box[] = [];
    for (const part of box.parts) {
      if (!part || !('parts' in part) || left.has(part)) continue;
      if (part.name === 'caption') caption = part;
      else if (part.name === 'tr') rows.push(cellsOf(part));
      else if (part.name === 'thead' || part.name === 'tbody' || part.name === 'tfoot') inner.push(part);
      if (part.name === 'thead') marked = true;
    }
    open.push(...inner.reverse());
  }
  const cells = rows.flat();
  if (cells.some((cell) => cell.hasTable)) nested = true;
  if (nested) return null;
  if (caption || cells.some((cell) => cell.name === 'th')) marked = true;
  const filled = cells.filter((cell) => cell.all.chars > 0);
  const wide = rows.filter((row) => row.length > 1).length;
  const chars = filled.reduce((sum, cell) => sum + cell.all.chars, 0);
  if (filled.length < 2 || wide < 1 || filled.some((cell) => cell.all.chars > LONGEST_CELL * (marked ? 4 : 1)))
    return null;
  if (!marked && (wide < 2 || chars > MEAN_CELL * filled.length)) return null;
  return { caption, rows: rows.filter((row) => row.length > 0) };
}

function cellsOf(row: Box): Box[] {
  const cells: Box[] = [];
  for (const part of row.parts)
    if (part && 'parts' in part && (part.name === 'td' || part.name === 'th')) cells.push(part);
  return cells;
}

/** How many columns or rows a cell covers: 1 where it does not say, never more than a table can have. */
export function spread(cell: Box, name: 'colspan' | 'rowspan'): number {
  const written = Number.parseInt(attribute(cell.element, name), 10);
  return Number.isFinite(written) && written > 1 ? Math.min(written, 1000) : 1;
}

/** Whether a cell names its row or column. */
export const isHeader = (cell: Box): boolean => cell.name === 'th' || cell.parent?.parent?.name === 'thead';
