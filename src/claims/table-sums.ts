import { gathered } from '../text/gathered.ts';
import type { CellNumber } from './table-cells.ts';
import type { Measure } from './table-columns.ts';
import { sameUnit } from './table-columns.ts';
import { type Grid, type Row, slotAt } from './table-grid.ts';
import { isAgainst, isApart, isBalance, isOfWhich, isTotal, isWhole } from './table-wording.ts';
import type { Line, LineKind, Term, Way } from './table-workings.ts';

/** Beyond so many total rows only the rows next to each are tried, so that a table of totals is still read once. */
const FEW = 12;

type RowKind = 'total' | 'whole' | 'balance' | 'part' | 'of which' | 'apart' | 'heading';

/** A row's place in the sums of its table. */
interface Placed {
  readonly row: Row;
  readonly at: number;
  readonly kind: RowKind;
  readonly against: boolean;
}

/** The rows that are named as totals, each a line with every way to add up to it. */
export function totalRows(grid: Grid, measures: readonly Measure[]): readonly Line[] {
  const rows = grid.rows.map((row, at): Placed => ({ row, at, kind: kindOf(row), against: isAgainst(row.label) }));
  const sums = rows.filter(({ kind }) => kind === 'total' || kind === 'whole' || kind === 'balance');
  const columns = measures.filter(({ role }) => role !== 'rank');
  const closed = rows.some(({ row }) =>
    /^(?:all )?(?:other|rest|remainder|don['’]?t know|unknown|misc)/.test(row.label),
  );
  return gathered(sums, (sum, index) => {
    const sets = waysTo(rows, sum.at, sums, index);
    const kind: LineKind = sum.kind === 'total' ? 'total' : 'whole';
    const cases = gathered(columns, (measure) => {
      const result = slotAt(sum.row, measure.at).number;
      const rate = measure.rate || measure.role !== 'amount';
      return result ? [{ result, name: measure.title, rate, scaled: measure.scaled, at: measure.at }] : [];
    });
    if (cases.length === 0 || sets.length === 0) return [];
    return [
      {
        kind,
        title: sum.row.title,
        cases,
        closed,
        ways: sets.length,
        way: (way, at) => sumOf(sets[way] ?? [], cases[at]?.at ?? 0, cases[at]?.result),
      },
    ];
  });
}

function kindOf(row: Row): RowKind {
  const { label, names, heading } = row;
  if (heading) return 'heading';
  const own = names.at(-1) ?? label;
  if (names.some(isTotal) || isTotal(label)) return 'total';
  if (isOfWhich(own)) return 'of which';
  if (isBalance(label)) return 'balance';
  if (names.some(isWhole)) return 'whole';
  return isApart(own) ? 'apart' : 'part';
}

/** Rows that a way adds up, each with its sign. */
type Set = readonly { readonly row: Row; readonly factor: number }[];

const plain = (rows: readonly Placed[]): Set =>
  rows.filter(({ kind }) => kind === 'part').map(({ row }) => ({ row, factor: 1 }));
const whole = (rows: readonly Placed[]): Set =>
  rows.filter(({ kind }) => kind === 'part' || kind === 'of which').map(({ row }) => ({ row, factor: 1 }));
const against = (rows: readonly Placed[]): Set =>
  rows.filter(({ kind }) => kind === 'part').map((placed) => ({ row: placed.row, factor: placed.against ? -1 : 1 }));
const less = (rows: Set): Set => rows.map(({ row, factor }) => ({ row, factor: -factor }));

/** Every sensible set of rows, likeliest first: since the last total, all above, the totals above, what runs on from one, what stands below. */
function waysTo(rows: readonly Placed[], at: number, sums: readonly Placed[], index: number): readonly Set[] {
  const before = sums[index - 1]?.at ?? -1;
  const after = sums[index + 1]?.at ?? rows.length;
  const since = rows.slice(before + 1, at);
  const heading = since.findLastIndex(({ kind }) => kind === 'heading');
  const section = since.slice(heading + 1);
  const below = rows.slice(at + 1, after);
  const last = sums[index - 1];
  const running: Set = last ? [{ row: last.row, factor: 1 }] : [];
  const ways: Set[] = [plain(section), plain(since), whole(section), against(section)];
  if (last)
    ways.push([...running, ...plain(since)], [...running, ...less(plain(since))], [...running, ...against(since)]);
  else ways.push(headLess(plain(since)), headLess(whole(since)));
  const near = index < FEW || index >= sums.length - 3;
  if (near) {
    const above = rows.slice(0, at);
    const totals = sums.slice(0, index);
    const ones = totals.map(({ row }) => ({ row, factor: 1 }));
    const straight = totals.filter(({ kind }) => kind === 'total').map(({ row }) => ({ row, factor: 1 }));
    ways.push(
      plain(above),
      whole(above),
      straight,
      ones,
      [...straight, ...plain(since)],
      headLess(ones),
      headLess(straight),
    );
    ways.push(ones.slice(-2), headLess(ones.slice(-2)), ones.slice(-3));
    ways.push(
      plain(rows.slice(at + 1)),
      sums.slice(index + 1).map(({ row }) => ({ row, factor: 1 })),
    );
    ways.push(nested(above));
  }
  ways.push(plain(below), whole(below));
  const seen = new Set<string>();
  return ways.filter((way) => {
    const key = way.map(({ row, factor }) => `${factor}${row.title}`).join('\n');
    if (way.length < 2 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The first row less the others: income less what was spent. */
const headLess = (rows: Set): Set => rows.map(({ row, factor }, at) => ({ row, factor: at === 0 ? factor : -factor }));

/** Without the rows that a row before them, or behind them, already holds: regions and their towns, where no label tells. */
function nested(rows: readonly Placed[]): Set {
  const parts = rows.filter(({ kind }) => kind === 'part');
  const columns = parts[0]?.row.slots.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const values = parts.map(({ row }) => slotAt(row, column).number?.value ?? null);
    if (values.filter((value) => value !== null).length < parts.length) continue;
    const kept = outerOf(values as readonly number[]);
    if (kept.length < parts.length && kept.length > 1) return gathered(kept, (at) => plain(parts.slice(at, at + 1)));
  }
  return [];
}

const LONGEST_NEST = 40;

function outerOf(values: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at < values.length; at++) {
    kept.push(at);
    const own = values[at] ?? 0;
    let sum = 0;
    for (let next = at + 1; next < Math.min(values.length, at + LONGEST_NEST) && sum < own; next++) {
      sum += values[next] ?? 0;
      if (sum === own && next > at + 1) at = next;
    }
  }
  return kept;
}

/** A sum over rows in one column; null where no two rows have a number there, or their units differ. */
function sumOf(set: Set, column: number, result: CellNumber | undefined): Way | null {
  if (!result) return null;
  const terms: Term[] = [];
  let gaps = false;
  for (const { row, factor } of set) {
    const slot = slotAt(row, column);
    if (slot.number && !sameUnit(slot.number, result)) return null;
    if (slot.number) terms.push({ number: slot.number, factor });
    else if (!slot.missing || slot.text !== '') gaps = true;
    else if (slot.cell !== null || row.slots.length <= column) gaps = true;
  }
  return terms.length < 2 ? null : { op: 'sum', terms, gaps };
}

/** The columns that are named as totals, each a line with the columns that may add up to it. */
export function totalColumns(grid: Grid, measures: readonly Measure[]): readonly Line[] {
  return gathered(measures, (total, index) => {
    const own = total.label.slice(total.group === '' ? 0 : total.group.length).trim();
    const named = isTotal(own) || isTotal(total.label);
    if (!(named || isWhole(own) || isBalance(own)) || total.role === 'rank' || total.role === 'change') return [];
    const sets = columnsTo(measures, index).filter((set) => set.length > 1);
    const cases = gathered(grid.rows, (row) => {
      const result = slotAt(row, total.at).number;
      return result ? [{ result, name: row.title, rate: false, scaled: total.scaled, row }] : [];
    });
    if (sets.length === 0 || cases.length === 0) return [];
    return [
      {
        kind: named ? ('total' as const) : ('whole' as const),
        title: total.title,
        cases,
        closed: false,
        ways: sets.length,
        way: (way: number, at: number) => acrossOf(sets[way] ?? [], cases[at]?.row, cases[at]?.result),
      },
    ];
  });
}

type Columns = readonly { readonly measure: Measure; readonly factor: number }[];

function columnsTo(measures: readonly Measure[], index: number): readonly Columns[] {
  const total = measures[index];
  const part = (measure: Measure): boolean =>
    measure.role === total?.role && measure !== total && !measure.rate && !isOfWhich(measure.label);
  const isSum = ({ label }: Measure): boolean => isTotal(label) || /(?:^| )(?:sub)?total$/.test(label);
  const before = measures.slice(0, index);
  const after = measures.slice(index + 1);
  const last = before.findLastIndex(isSum);
  const next = after.findIndex(isSum);
  const sets = [
    before.slice(last + 1).filter(part),
    measures.filter((measure) => part(measure) && measure.group !== '' && measure.group === total?.group),
    before.filter((measure) => part(measure) && !isSum(measure)),
    before.filter((measure) => part(measure) && isSum(measure)),
    after.slice(0, next < 0 ? undefined : next).filter(part),
    after.filter(part),
    before.filter(part).slice(-2),
    before.filter(part).slice(-3),
    before.filter(part).slice(-4),
  ];
  const ways = sets.map((set) => set.map((measure) => ({ measure, factor: 1 })));
  return [...ways, ...ways.map((set) => set.map(({ measure }, at) => ({ measure, factor: at === 0 ? 1 : -1 })))];
}

function acrossOf(set: Columns, row: Row | undefined, result: CellNumber | undefined): Way | null {
  if (!row || !result) return null;
  const terms: Term[] = [];
  let gaps = false;
  for (const { measure, factor } of set) {
    const { number } = slotAt(row, measure.at);
    if (number && !sameUnit(number, result)) return null;
    if (number) terms.push({ number, factor });
    else gaps = true;
  }
  return terms.length < 2 ? null : { op: 'sum', terms, gaps };
}
