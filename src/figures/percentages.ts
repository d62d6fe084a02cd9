import { jointBefore, sharedScale, signBefore } from './beside.ts';
import type { Figure, Percentage, PercentagePoints } from './figure.ts';
import type { Numeral } from './numerals.ts';
import { impliedPoints } from './percentage-points.ts';
import { measured, type Scan } from './scan.ts';
import { behindPart, wholeNumber } from './written-numbers.ts';

/** What stands behind a number that is a percentage, points of one, or basis points. */
export interface PercentBehind {
  readonly kind: 'percentage' | 'percentage-points';
  /** 0.01 for basis points. */
  readonly factor: number;
  readonly end: number;
}

const PERCENT =
  /[ \u00a0-]?(?:%|(?:per[ \u00a0-]?cent(?:um)?|Per[ \u00a0-]?[Cc]ent|PER[ \u00a0-]?CENT|pct|Pct|PCT|pc)(?![A-Za-z\d]))([ \u00a0-]{1,2}[Pp]oints?(?![A-Za-z])|-?pts?(?![A-Za-z]))?/y;
const POINTS =
  /[ \u00a0-]?(?:([Pp]ercentage[ \u00a0-]{1,2}[Pp]oints?|%age points?|ppts?|pps?|p\.p\.)|([Bb]asis[ \u00a0-]{1,2}[Pp]oints?|bps?))(?![A-Za-z\d])/y;

/** "%", " per cent", "-pct", " percentage points", "bps" at `end`; null for anything else. */
export function percentBehind(text: string, end: number): PercentBehind | null {
  const first = text.charCodeAt(end);
  const letter = first === 32 || first === 160 || first === 45 ? text.charCodeAt(end + 1) : first;
  // %, and p or b of either case: most numbers have none.
  if (letter !== 37 && (letter | 32) !== 112 && (letter | 32) !== 98) return null;
  PERCENT.lastIndex = end;
  const percent = PERCENT.exec(text);
  if (percent)
    return {
      kind: percent[1] === undefined ? 'percentage' : 'percentage-points',
      factor: 1,
      end: end + percent[0].length,
    };
  POINTS.lastIndex = end;
  const points = POINTS.exec(text);
  if (!points) return null;
  // A novel has "384 pp.", a rise "3 pp".
  if (
    points[1]?.startsWith('pp') &&
    (text[end + points[0].length] === '.' || Number.parseFloat(text.slice(Math.max(0, end - 3), end)) > 100)
  )
    return null;
  return { kind: 'percentage-points', factor: points[2] === undefined ? 1 : 0.01, end: end + points[0].length };
}

/** Points or percent of a number, or null. Given to `findPercentages`' figures and to parts of a per cent alike. */
export function percentFigure(
  text: string,
  start: number,
  end: number,
  numeral: Numeral,
  behind: Pick<PercentBehind, 'kind' | 'factor'>,
  sign: 1 | -1 = 1,
): Percentage | PercentagePoints {
  const figure = measured(text, start, end, numeral, sign * behind.factor);
  if (behind.kind === 'percentage') return { ...figure, kind: 'percentage', unit: 'percent' };
  if (behind.factor === 1) return { ...figure, kind: 'percentage-points', unit: 'point' };
  return { ...figure, value: Number((numeral.value * sign) / 100), kind: 'percentage-points', unit: 'point' };
}

/**
 * Percentages and points of them: "12%", "12 per cent", "8-3/4 pct", "three percentage points", "25 basis points" (0.25 point), "5-6%" (two figures).
 * Points of an index or a game are none.
 */
export function findPercentages(scan: Scan): readonly Figure[] {
  const { text, numerals, taken } = scan;
  const found: Figure[] = [];
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i];
    if (!numeral || taken[i] || numeral.glued) continue;
    const loss = bracketedPercent(text, numeral);
    if (loss) {
      taken[i] = 1;
      found.push(percentFigure(text, numeral.start - 1, loss.end, numeral, loss, -1));
      continue;
    }
    const behind = percentBehind(text, numeral.end) ?? impliedPoints(text, numeral) ?? ofOnePercent(scan, i, numeral);
    if (!behind) continue;
    const { numeral: own, first } = wholeNumber(scan, i, numeral);
    const sign = signBefore(text, own.start);
    const start = sign?.start ?? own.start;
    for (let k = first; (numerals[k]?.start ?? behind.end) < behind.end; k++) taken[k] = 1;
    const lefts = sharing(scan, first, start, own, behind);
    found.push(...lefts, percentFigure(text, start, behind.end, own, behind, sign?.factor ?? 1));
  }
  return found;
}

/** A fall as accountants bracket it, "a margin of (5.3)%". */
const bracketedPercent = (text: string, { start, end }: Numeral): PercentBehind | null =>
  text[end] === ')' && text[end + 1] === '%' && text[start - 1] === '(' ? percentBehind(text, end + 1) : null;

/** "0.5 of one per cent", "1/4 of a percentage point". */
function ofOnePercent(scan: Scan, index: number, numeral: Numeral): PercentBehind | null {
  if (numeral.value >= 1 && scan.text[numeral.start - 1] !== '/') return null;
  const from = behindPart(scan.text, numeral.end);
  const next = scan.numerals[index + 1];
  if (from === numeral.end || (next && next.start < from && next.value !== 1)) return null;
  return percentBehind(scan.text, from);
}

/** The numbers before that share the sign behind: both of "between 5 and 10 per cent", all of "5, 6 and 7%". */
function sharing(scan: Scan, index: number, from: number, right: Numeral, behind: PercentBehind): readonly Figure[] {
  const found: Figure[] = [];
  let start = from;
  for (let i = index; i > 0; i--) {
    const left = scan.numerals[i - 1];
    const joint = jointBefore(scan, i, start);
    if (!left || joint === null || joint === 'crossed' || (joint === 'list' && found.length === 0)) break;
    const sign = signBefore(scan.text, left.start);
    start = sign?.start ?? left.start;
    scan.taken[i - 1] = 1;
    found.unshift(percentFigure(scan.text, start, left.end, sharedScale(left, right), behind, sign?.factor ?? 1));
    if (joint === 'range') break;
  }
  return found;
}
