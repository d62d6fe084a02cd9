import type { CellNumber } from '../../claims/table-cells.ts';
import type { Term } from '../../claims/table-workings.ts';
import { exactly, overlaps } from '../../figures/interval.ts';
import { POWERS } from './powers.ts';

/** A slip that explains a wrong cell. */
export interface Slip {
  readonly text: string;
  /** The same figures would stand there if a row were part of another, unmarked. */
  readonly loose: boolean;
}

/** Below so many steps any two figures are a slip apart. */
const MEASURED = 20;

const same = (a: number, b: number): boolean => overlaps(exactly(a), exactly(b));

/** The usual slip between what a table says and what follows from its cells; null where none explains it. */
export function tableSlip(result: CellNumber, value: number, terms: readonly Term[]): Slip | null {
  const printed = result.value;
  const slip = (text: string, loose = false): Slip => ({ text, loose });
  const [a, b] = [digitsOf(printed, result), digitsOf(value, result)];
  if (same(printed, -value)) return slip('The sign is the other way round.');
  if (isSwapped(a, b)) return slip('Two digits seem to have changed places.');
  if (differing(a, b) === 1 && a.length > 1) return slip('One digit differs.');
  if (terms.length > 2)
    for (const [at, { number, factor }] of terms.entries()) {
      const part = factor * number.value;
      const before = terms[at - 1]?.number.value ?? 0;
      const last = at === 0 || at === terms.length - 1;
      if (same(printed, value - part)) return slip(`That leaves out ${number.text}.`, !last && number.value <= before);
      if (same(printed, value + part) && Math.abs(printed) >= MEASURED * result.step)
        return slip(`That counts ${number.text} twice.`);
    }
  for (const [power, words] of POWERS) {
    if (same(printed, value * power)) return slip(`That is ${words} times too much.`);
    if (same(printed, value / power)) return slip(`That is ${words} times too little.`);
  }
  for (const { number, factor } of terms) {
    const fits = factor === 0 ? Number.NaN : number.value + (printed - value) / factor;
    if (!(fits > 0)) continue;
    const [is, due] = [digitsOf(number.value, number), digitsOf(fits, number)];
    if (isSwapped(is, due)) return slip(`In ${number.text} two digits may have changed places.`);
  }
  const apart = Number(Math.abs(printed - value).toPrecision(12));
  return /^[1-9]0*(?:\.0+)?$|^0\.0*[1-9]$/.test(String(apart)) && Math.abs(printed) >= MEASURED * result.step
    ? slip('One digit may be wrong.')
    : null;
}

/** The digits of a value as precise as a cell, without its point and sign: "724" for 72.4 beside "75.1". */
function digitsOf(value: number, { step, power }: CellNumber): string {
  const decimals = Math.max(0, Math.round(-Math.log10(step / 10 ** power)));
  return (Math.abs(value) / 10 ** power).toFixed(Math.min(decimals, 12)).replace('.', '');
}

const differing = (a: string, b: string): number =>
  a.length === b.length ? [...a].filter((digit, at) => digit !== b[at]).length : Number.POSITIVE_INFINITY;

function isSwapped(a: string, b: string): boolean {
  if (differing(a, b) !== 2) return false;
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at];
}
