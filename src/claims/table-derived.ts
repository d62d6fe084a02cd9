import { gathered } from '../text/gathered.ts';
import type { CellNumber } from './table-cells.ts';
import { type Measure, sameUnit } from './table-columns.ts';
import { type Grid, type Row, type Slot, slotAt } from './table-grid.ts';
import { isAgainst, isApart, isBalance, isOfWhich, isTotal, isWhole, tellsOtherBasis } from './table-wording.ts';
import type { Case, Line, Term, Way } from './table-workings.ts';

/** So many columns of amounts beside a column of changes or shares are tried for what it was worked out from. */
const MOST_BASES = 8;

/** The columns worked out from other columns of their row: changes, shares, "(-81%)" behind a number. */
export function derivedColumns(grid: Grid, measures: readonly Measure[]): readonly Line[] {
  return gathered(measures, (measure, index) => {
    const left = measures.slice(Math.max(0, index - MOST_BASES), index);
    const bases = (left.some(isBase) ? left : measures.slice(index + 1, index + 1 + MOST_BASES)).filter(isBase);
    const own = measure.role === 'change' || measure.role === 'percent' ? lineOf(grid, measure, bases, ownOf) : null;
    const inBrackets = lineOf(grid, measure, [...left.filter(isBase), measure], innerOf);
    return [own, inBrackets].filter((line) => line !== null);
  });
}

/** Levels: amounts, and percentages that are not changes themselves. */
const isBase = ({ role }: Measure): boolean => role === 'amount' || role === 'percent';

const ownOf = (slot: Slot): CellNumber | null => slot.number;
const innerOf = (slot: Slot): CellNumber | null => slot.inner;

interface Placed extends Case {
  readonly row: Row;
  /** Where the row stands in the table. */
  readonly at: number;
}

/** From two cells of a row, or one and its column. */
type Maker = (row: Row, at: number) => Way | null;

function lineOf(
  grid: Grid,
  measure: Measure,
  bases: readonly Measure[],
  resultOf: (slot: Slot) => CellNumber | null,
): Line | null {
  const cases = gathered(grid.rows, (row, at): readonly Placed[] => {
    const result = row.names.some(isApart) ? null : resultOf(slotAt(row, measure.at));
    return result ? [{ result, name: row.title, rate: false, scaled: measure.scaled, row, at }] : [];
  });
  if (cases.length < 2 || bases.length === 0 || tellsOtherBasis(measure.title)) return null;
  const inner = resultOf === innerOf;
  const percent = inner ? cases.some(({ result }) => result.unit === '%') : measure.unit === '%';
  const makers: Maker[] = [];
  const cellOf = (row: Row, { at }: Measure): CellNumber | null => slotAt(row, at).number;
  const pairs = gathered(bases, (a) => gathered(bases, (b) => (a === b || a.unit !== b.unit ? [] : [[a, b] as const])));
  const nearest = [...pairs].sort((a, b) => distance(measure, a) - distance(measure, b));
  for (const [from, to] of nearest) {
    if (measure.role === 'change' || inner || measure.signed) {
      if (percent && from.unit !== '%') makers.push((row) => both(cellOf(row, from), cellOf(row, to), changeOf));
      else if (!percent || from.unit === '%') makers.push((row) => both(cellOf(row, to), cellOf(row, from), lessOf));
    }
    if (percent && measure.role !== 'change' && from.role === 'amount')
      makers.push((row) => both(cellOf(row, from), cellOf(row, to), shareOf));
  }
  // "2019 | 120", "2020 | 132 | 10%": against the row before, or behind where the latest stands first.
  if (measure.role === 'change')
    for (const base of bases)
      for (const step of [-1, 1]) {
        const earlier = (at: number): CellNumber | null => slotAt(grid.rows[at + step], base.at).number;
        if (percent && base.unit !== '%') makers.push((row, at) => both(earlier(at), cellOf(row, base), changeOf));
        else if (!percent || base.unit === '%') makers.push((row, at) => both(cellOf(row, base), earlier(at), lessOf));
      }
  if (percent && measure.role !== 'change')
    for (const base of bases.filter(({ role }) => role === 'amount'))
      for (const whole of wholesOf(grid, base)) {
        makers.push((row) => {
          const part = cellOf(row, base);
          return part && { op: 'share', part, whole: whole.terms, gaps: whole.gaps };
        });
      }
  if (makers.length === 0) return null;
  return {
    kind: 'derived',
    title: measure.title,
    cases,
    closed: false,
    ways: makers.length,
    way: (way, at) => {
      const found = cases[at];
      return found ? (makers[way]?.(found.row, found.at) ?? null) : null;
    },
  };
}

const distance = ({ at }: Measure, [a, b]: readonly [Measure, Measure]): number =>
  Math.abs(at - a.at) + Math.abs(at - b.at) + (a.at > b.at ? 0.5 : 0);

const both = (a: CellNumber | null, b: CellNumber | null, make: (a: CellNumber, b: CellNumber) => Way | null) =>
  a && b && sameUnit(a, b) ? make(a, b) : null;
const changeOf = (from: CellNumber, to: CellNumber): Way => ({ op: 'change', from, to });
const lessOf = (to: CellNumber, from: CellNumber): Way => ({
  op: 'sum',
  terms: [
    { number: to, factor: 1 },
    { number: from, factor: -1 },
  ],
  gaps: false,
});
const shareOf = (part: CellNumber, whole: CellNumber): Way => ({
  op: 'share',
  part,
  whole: [{ number: whole, factor: 1 }],
  gaps: false,
});

interface Whole {
  readonly terms: readonly Term[];
  readonly gaps: boolean;
}

/** What a column's shares are of: its total, or, where it has none, the sum of its rows. */
function wholesOf(grid: Grid, { at }: Measure): readonly Whole[] {
  const totals = grid.rows.filter((row) => row.names.some((name) => isTotal(name) || isWhole(name)));
  const wholes = gathered(totals.slice(-2), (row): readonly Whole[] => {
    const { number } = slotAt(row, at);
    return number ? [{ terms: [{ number, factor: 1 }], gaps: false }] : [];
  });
  if (wholes.length > 0) return wholes.reverse();
  const parts = grid.rows.filter(({ names, label, heading }) => {
    const own = names.at(-1) ?? label;
    return !heading && !isApart(own) && !isOfWhich(own) && !isBalance(own) && !isAgainst(own);
  });
  const terms = gathered(parts, (row): readonly Term[] => {
    const { number } = slotAt(row, at);
    return number ? [{ number, factor: 1 }] : [];
  });
  return terms.length > 1 ? [{ terms, gaps: true }] : [];
}
