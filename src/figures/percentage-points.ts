import type { Numeral } from './numerals.ts';
import type { PercentBehind } from './percentages.ts';

const POINTS = /[ \u00a0-]points?(?![A-Za-z])/y;
/** "up 3 points to 45%", "fell two points, to 38 per cent". */
const ENDS_AS_PERCENT =
  /^,? (?:to|at|from) (?:(?:about|around|just|nearly|over|under|only|a|an|record|low|high|of|reach|stand) ){0,3}\d{1,3}(?:\.\d+)?(?:%| ?per ?cent| ?pct)/;
/** "45% (up 3 points)", "45 per cent, down two points", "45%, a fall of 3 points". */
const BEGAN_AS_PERCENT =
  /(?:%|per ?cent|pct)(?: \(|[,;] )(?:up|down|a (?:fall|rise|drop|gain|swing|lead) of)(?: by)? (?:[\d.]+|\w+)$/;
/** "a margin of error of plus or minus 3 points". */
const MARGIN = /(?:margin of error|sampling error|error margin)\b(?:[^.;:]|\.\d){0,60}$/i;
/** "a quarter-point rise": rates are said so. */
const RATES =
  /^[ \u00a0-]points? (?:(?:interest|base|bank|key|rate|official|discount|further|Fed) ?){0,2}(?:rate|cut|rise|hike|increase|reduction|move|drop)/;

/** "points" behind a number that are points of a percentage by what stands beside them; null for those of an index, a game or a league. */
export function impliedPoints(text: string, numeral: Pick<Numeral, 'start' | 'end' | 'value'>): PercentBehind | null {
  if (text[numeral.end + 1] !== 'p' || numeral.value > 100) return null;
  POINTS.lastIndex = numeral.end;
  const points = POINTS.exec(text);
  if (!points) return null;
  const end = numeral.end + points[0].length;
  const explicit =
    ENDS_AS_PERCENT.test(text.slice(end, end + 60)) ||
    BEGAN_AS_PERCENT.test(text.slice(Math.max(0, numeral.start - 40), numeral.end)) ||
    MARGIN.test(text.slice(Math.max(0, numeral.start - 90), numeral.start));
  return explicit ? { kind: 'percentage-points', factor: 1, end } : null;
}

/** "quarter-point cut", "half-point rise in interest rates": parts of a point are those of a rate. */
export function ratePoints(text: string, at: number): PercentBehind | null {
  POINTS.lastIndex = at;
  const points = POINTS.exec(text);
  return points && RATES.test(text.slice(at, at + 50))
    ? { kind: 'percentage-points', factor: 1, end: at + points[0].length }
    : null;
}
