import { decimalMarkOf } from '../figures/digits.ts';
import type { Cell, Table } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { Reading } from './reading.ts';
import { type CellNumber, numbersIn } from './table-cells.ts';
import { isMissing, labelOf } from './table-wording.ts';

/** A place of a table: a cell that spans several stands in each, its number in the first alone. */
export interface Slot {
  readonly cell: Cell | null;
  readonly text: string;
  readonly number: CellNumber | null;
  readonly inner: CellNumber | null;
  /** "2022", "2022-23": a name rather than an amount, where names stand. */
  readonly year: boolean;
  /** Nothing, "–", "n/a". */
  readonly missing: boolean;
}

export interface Row {
  readonly slots: readonly Slot[];
  /** The words at its beginning, lower case: "total", "buildings schools". */
  readonly label: string;
  /** Each of the cells that name it. */
  readonly names: readonly string[];
  /** As written. */
  readonly title: string;
  /** Nothing but words: "Buildings", over the rows that follow. */
  readonly heading: boolean;
}

export interface Column {
  /** Its headers from the outermost to its own, lower case: "2022 men". */
  readonly label: string;
  readonly title: string;
  /** The outermost header where there are several: columns of one group stand under it. */
  readonly group: string;
}

/** A table with its spans laid out: what names its columns, what names its rows, and what they hold. */
export interface Grid {
  readonly table: Table;
  readonly head: readonly (readonly Slot[])[];
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** How many columns at the left name the rows. */
  readonly named: number;
}

/** Wider and longer tables are data sets, or a page's layout gone wrong. */
const MOST_COLUMNS = 80;
const MOST_SLOTS = 600_000;

const YEAR = /^(?:FY|fy|Q[1-4] ?)?'?(?:1[6-9]|20)\d\d(?: ?[-–/] ?\d{2,4})?(?: ?[a-zA-Z*]{1,2})?$/;
const EMPTY: Slot = { cell: null, text: '', number: null, inner: null, year: false, missing: true };

/** Null for a table with no number in it, or one too large for news. */
export function gridOf(reading: Reading, table: Table): Grid | null {
  const laid = laidOut(reading, table);
  if (!laid) return null;
  const width = Math.max(...laid.map((row) => row.length));
  const first = laid.findIndex((row) => row.some(isAmount) && !row.every(namesOnly));
  if (first < 0 || width < 2) return null;
  const head = laid.slice(0, first).filter((row) => distinct(row).length > 1 || row.some((slot) => slot.cell?.header));
  const body = laid.slice(first);
  const named = namedColumns(body, width);
  return {
    table,
    head,
    rows: body.map((slots) => rowOf(slots, named)),
    columns: Array.from({ length: width }, (_, at) => columnOf(head, at)),
    named,
  };
}

const isAmount = (slot: Slot): boolean => slot.number !== null && !slot.year;
/** A header cell may hold a number ("2–4 rooms", "65+"), as long as its whole row are headers. */
const namesOnly = (slot: Slot): boolean => slot.cell?.header === true || slot.text === '';
const distinct = (row: readonly Slot[]): readonly Cell[] => [
  ...new Set(gathered(row, ({ cell, text }) => (cell && text !== '' ? [cell] : []))),
];

function laidOut({ article, figures }: Reading, table: Table): readonly (readonly Slot[])[] | null {
  const mark = decimalMarkOf(article.language);
  const rows: Slot[][] = [];
  let hanging: ({ readonly slot: Slot; left: number } | undefined)[] = [];
  let size = 0;
  for (const cells of table.rows) {
    const row: Slot[] = [];
    const next: typeof hanging = [];
    const fill = (): void => {
      for (let over = hanging[row.length]; over && over.left > 0; over = hanging[row.length]) {
        next[row.length] = { slot: over.slot, left: over.left - 1 };
        row.push(over.slot);
      }
    };
    for (const cell of cells) {
      fill();
      const raw = article.text.slice(cell.start, cell.end);
      const text = raw.trim();
      const numbers = numbersIn(raw, cell.start, mark, figures);
      const slot = {
        cell,
        text,
        ...{ number: numbers.own, inner: numbers.inner },
        year: text.length < 14 && YEAR.test(text),
        missing: text === '' || (!numbers.own && isMissing(text)),
      };
      const again = { ...slot, number: null, inner: null, missing: false };
      for (let at = 0; at < cell.columns && row.length < MOST_COLUMNS; at++) {
        const here = at === 0 ? slot : again;
        if (cell.rows > 1) next[row.length] = { slot: again, left: cell.rows - 1 };
        row.push(here);
      }
    }
    fill();
    hanging = next;
    size += row.length;
    if (size > MOST_SLOTS || row.length >= MOST_COLUMNS) return null;
    if (row.some(({ text }) => text !== '')) rows.push(row);
  }
  return rows;
}

/** Columns at the left that name the rows: words, years, ranks before words. */
function namedColumns(body: readonly (readonly Slot[])[], width: number): number {
  const full = body.filter((row) => distinct(row).length > 1);
  const share = (column: number, is: (slot: Slot) => boolean): number => {
    const slots = full.map((row) => row[column] ?? EMPTY).filter(({ text }) => text !== '');
    return slots.length === 0 ? 1 : slots.filter(is).length / slots.length;
  };
  const names = (column: number): boolean =>
    share(column, (slot) => !isAmount(slot) && !slot.missing) > 0.5 ||
    share(column, (slot) => slot.cell?.header === true) > 0.8;
  let named = 0;
  while (named < width - 1 && named < 4 && names(named)) named++;
  // "1 | Leeds | 612": a rank before the names.
  if (named === 0 && width > 2 && names(1) && share(0, (slot) => Number.isInteger(slot.number?.value)) > 0.5) return 2;
  return named;
}

function rowOf(slots: readonly Slot[], named: number): Row {
  const cells = [...new Map(slots.slice(0, Math.max(1, named)).map((slot) => [slot.cell, slot])).values()];
  const words = cells.filter(({ text, number, year }) => text !== '' && (!number || year || named > 0));
  const title = words.map(({ text }) => text).join(' ');
  return {
    slots,
    title,
    label: labelOf(title),
    names: words.map(({ text }) => labelOf(text)),
    heading:
      title !== '' &&
      slots
        .slice(Math.max(1, named))
        .every(({ number, text, cell }) => !number && (text === '' || cell === cells[0]?.cell)),
  };
}

function columnOf(head: readonly (readonly Slot[])[], at: number): Column {
  const texts: string[] = [];
  for (const row of head) {
    const text = row[at]?.text ?? '';
    if (text !== '' && text !== texts.at(-1)) texts.push(text);
  }
  return { title: texts.join(' '), label: labelOf(texts.join(' ')), group: texts.length > 1 ? (texts[0] ?? '') : '' };
}

export const slotAt = (row: Row | undefined, column: number): Slot => row?.slots[column] ?? EMPTY;
