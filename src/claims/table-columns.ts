import type { CellNumber } from './table-cells.ts';
import { type Grid, slotAt } from './table-grid.ts';
import { isChange, isPercent, isPoints, isRate, tellsScale } from './table-wording.ts';

/** What the cells of a column are. */
export interface Measure {
  readonly at: number;
  readonly label: string;
  readonly title: string;
  readonly group: string;
  /** Amounts; parts in a hundred; how much something moved; places and years, which are no amounts. */
  readonly role: 'amount' | 'percent' | 'change' | 'rank';
  /** "£", "%", "kb"; "" where the cells name none. */
  readonly unit: string;
  /** A sum of its rows has no meaning: prices, means, rates. */
  readonly rate: boolean;
  /** In a unit that is rounded to: "£m", "000s". */
  readonly scaled: boolean;
  /** Points of a percentage, in a column of changes. */
  readonly points: boolean;
  readonly signed: boolean;
}

/** The columns of numbers, from left to right. */
export function measuresOf(grid: Grid): readonly Measure[] {
  const measures: Measure[] = [];
  for (let at = grid.named === 0 ? 0 : grid.named; at < grid.columns.length; at++) {
    const measure = measureAt(grid, at);
    if (measure) measures.push(measure);
  }
  return measures;
}

function measureAt(grid: Grid, at: number): Measure | null {
  let numbers = 0;
  let filled = 0;
  let signed = false;
  let years = 0;
  const units = new Map<string, number>();
  for (const row of grid.rows) {
    const { number, text, missing, year } = slotAt(row, at);
    if (text === '' || missing) continue;
    filled++;
    if (!number) continue;
    numbers++;
    if (year) years++;
    signed ||= number.signed;
    units.set(number.unit, (units.get(number.unit) ?? 0) + 1);
  }
  if (numbers === 0 || numbers < filled / 2) return null;
  const { label = '', title = '', group = '' } = grid.columns[at] ?? {};
  const unit = [...units].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const percent = unit === '%' || (unit === '' && isPercent(label));
  const change = isChange(label);
  const rank = numbers === years && numbers > 1 && !/total|number|count/.test(label);
  return {
    at,
    label,
    title,
    group,
    unit: percent ? '%' : unit,
    role: rank ? 'rank' : change ? 'change' : percent ? 'percent' : 'amount',
    rate: isRate(label),
    scaled: percent || tellsScale(title),
    points: isPoints(label),
    signed,
  };
}

/** May one be a part of the other? Accounts put the sign of the currency on the first row and the total only. */
export const sameUnit = (a: CellNumber, b: CellNumber): boolean =>
  a.unit === b.unit || (a.unit !== '%' && b.unit !== '%' && (a.unit === '' || b.unit === ''));
