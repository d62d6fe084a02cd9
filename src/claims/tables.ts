import type { Article, Table } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { ClaimReader } from './claim.ts';
import { measuresOf } from './table-columns.ts';
import { derivedColumns } from './table-derived.ts';
import { gridOf } from './table-grid.ts';
import { leagueColumns } from './table-league.ts';
import { totalColumns, totalRows } from './table-sums.ts';
import { tellsOverlap, tellsRounding, tellsScale, tellsSelection } from './table-wording.ts';
import type { TableWorkings } from './table-workings.ts';

/** Notes stand within so many blocks of their table. */
const NEAR = 2;

/** What the tables of an article work out of their own cells: totals, changes, shares, points. In every language: only labels are words. */
export const tables: ClaimReader = {
  id: 'tables',
  kinds: ['table-workings'],
  read: (reading) =>
    gathered(reading.article.tables, (table): readonly TableWorkings[] => {
      const grid = gridOf(reading, table);
      const measures = grid ? measuresOf(grid) : [];
      if (!grid || measures.length === 0) return [];
      const lines = [
        ...totalRows(grid, measures),
        ...totalColumns(grid, measures),
        ...leagueColumns(grid, measures),
        ...derivedColumns(grid, measures),
      ];
      if (lines.length === 0) return [];
      const { start, end } = table;
      const notes = notesOf(reading.article, table);
      const caption = table.caption ? reading.article.text.slice(table.caption.start, table.caption.end) : '';
      const heads = grid.columns.map(({ title }) => title).join(' ');
      return [
        {
          kind: 'table-workings',
          sentence: { start, end },
          start,
          end,
          lines,
          overlap: tellsOverlap(notes),
          selection: tellsSelection(`${caption} ${heads}`),
          rounded: tellsRounding(notes) || tellsScale(caption),
        },
      ];
    }),
};

/** The caption, the blocks beside the table, and cells of words, where its notes stand. */
function notesOf({ text, blocks }: Article, table: Table): string {
  const at = blocks.findIndex(({ start }) => start >= table.start);
  const beside = [...blocks.slice(Math.max(0, at - NEAR - 1), at), ...blocks.slice(at + 1, at + 1 + NEAR)];
  const spans = [...(table.caption ? [table.caption] : []), ...beside.filter(({ kind }) => kind !== 'table')];
  const words = table.rows
    .flat()
    .filter(({ start, end }) => end - start > 24)
    .slice(0, 60);
  return [...spans, ...words].map(({ start, end }) => text.slice(start, Math.min(end, start + 1200))).join('\n');
}
