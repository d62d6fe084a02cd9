import type { Case, Line, TableWorkings, Way } from '../../claims/table-workings.ts';
import type { Verdict } from '../../report/report.ts';
import { gathered } from '../../text/gathered.ts';
import { type Slip, tableSlip } from './table-slips.ts';
import { grainOf, type Outcome, outcomeOf, type Sums, unsigned } from './table-ways.ts';

/** What a line says of one of its cells. */
export interface Finding {
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly line: Line;
  readonly found: Case;
  readonly way: Way;
  readonly outcome: Outcome;
  readonly slip: Slip | null;
  /** How many other cells of the line hold. */
  readonly others: number;
}

/** Which way a line was worked out shows in so many of its cells. */
const SAMPLE = 60;
/** So many cells that hold to the last digit show that their figures are not rounded. */
const SHOWN = 3;
/** Shares that miss a hundred by more leave room for several answers to a person. */
const FAR_FROM_HUNDRED = 15;
/** Without a slip, a single total further off hardly was meant for these rows. */
const CLOSE = 0.1;

/** A sum that falls short of a total of so few may lack a row; any two such figures are a slip apart. */
const SMALL = 100;

interface Tried {
  readonly found: Case;
  readonly way: Way;
  readonly outcome: Outcome;
  /** Of counts that miss each other by so little that they may have been rounded, nothing is said unless others of the line are exact. */
  readonly holds: boolean | null;
}

/** Judges the cells of a line together: what holds in the others, and in other totals of the table (`elsewhere`), shows how each is meant. */
export function findingsOf(line: Line, claim: TableWorkings, sums: Sums, elsewhere: number): readonly Finding[] {
  const best = bestWay(line, sums);
  if (best === null) return [];
  const tried = gathered(line.cases, (_, at) => tryCase(line, at, best, claim.rounded, sums) ?? []);
  const holding = tried.filter(({ holds, outcome }) => holds && !outcome.idle);
  const strict = holding.length >= SHOWN && holding.every(({ outcome }) => outcome.agreement === 'exact');
  const fails = ({ holds, found, way }: Tried): boolean =>
    !found.rate && (holds === false || (holds === null && strict && endsInDigits(way, found)));
  const failing = tried.filter(fails);
  if (!isSum(line) && !isMeant(line, holding.length, failing.length)) return [];
  return gathered(tried, (one): readonly Finding[] => {
    const { outcome, found, way, holds } = one;
    const common = { line, found, way, outcome, others: holding.length - (holds ? 1 : 0) };
    if (holds) return outcome.idle ? [] : [{ ...common, verdict: 'consistent', confidence: 0.9, slip: null }];
    if (!fails(one) && !(found.rate && holds === false)) return [];
    if (failing.length > 1 && holding.length < 3 * failing.length && failing.length > line.cases.length / 4) return [];
    const doubt = isMean(one)
      ? null
      : doubtOf(one, line, claim, { holding: holding.length, failing: failing.length, elsewhere });
    return doubt ? [{ ...common, ...doubt }] : [];
  });
}

const isSum = ({ kind }: Line): boolean => kind === 'total' || kind === 'whole';

/** A row of totals has a mean where its column has no sum: prices, scores, marks. */
function isMean({ way, found }: Tried): boolean {
  if (way.op !== 'sum' || way.terms.some(({ factor }) => factor !== 1)) return false;
  const values = way.terms.map(({ number }) => number.value);
  const { value } = found.result;
  return values.length > 1 && values.length < 1000 && value >= Math.min(...values) && value <= Math.max(...values);
}

/** How many other cells hold and fail: in this line, and in the other totals of the table. */
interface Tally {
  readonly holding: number;
  readonly failing: number;
  readonly elsewhere: number;
}

/** Whole numbers of no unit: a sum of them has no room for rounding if they count things. */
const isCounted = (way: Way, { result, scaled }: Case): boolean =>
  way.op === 'sum' &&
  !scaled &&
  result.unit !== '%' &&
  [result, ...way.terms.map(({ number }) => number)].every(({ step }) => step === 1);

/** Figures that all end in a nought may be rounded to tens. */
const endsInDigits = (way: Way, { result }: Case): boolean => way.op === 'sum' && grainOf(way.terms, result) === 1;

function bestWay(line: Line, sums: Sums): number | null {
  let best: number | null = null;
  let most = 0;
  const cases = line.cases.slice(0, SAMPLE);
  for (let way = 0; way < line.ways; way++) {
    let score = 0;
    let possible = 0;
    for (let at = 0; at < cases.length; at++) {
      const outcome = outcomeFor(line, way, at, sums);
      if (!outcome) continue;
      possible += 0.001;
      if (!outcome.idle) score += outcome.agreement === 'exact' ? 1 : outcome.agreement === 'rounded' ? 0.9 : 0;
    }
    if (possible > 0 && score + possible / cases.length > most) {
      most = score + possible / cases.length;
      best = way;
    }
  }
  return best;
}

function outcomeFor(line: Line, way: number, at: number, sums: Sums): Outcome | null {
  const found = line.cases[at];
  const made = line.way(way, at);
  if (!found || !made) return null;
  const outcome = outcomeOf(made, found.result, sums);
  if (line.kind === 'derived' && outcome?.agreement === 'off' && made.op !== 'share')
    return unsigned(found.result, made, sums) ?? outcome;
  return outcome;
}

function tryCase(line: Line, at: number, best: number, rounded: boolean, sums: Sums): Tried | null {
  const found = line.cases[at];
  if (!found) return null;
  const order = [best, ...(isSum(line) ? Array.from({ length: line.ways }, (_, way) => way) : [])];
  let first: Tried | null = null;
  for (const number of order) {
    const way = line.way(number, at);
    const outcome = outcomeFor(line, number, at, sums);
    if (!way || !outcome) continue;
    const { agreement } = outcome;
    if (agreement === 'exact' || (agreement === 'rounded' && (rounded || !isCounted(way, found))))
      return { found, way, outcome, holds: true };
    const open = agreement !== 'off';
    if (!first || (first.holds === false && open)) first = { found, way, outcome, holds: open ? null : false };
  }
  return first;
}

/** Columns worked out from others hold in most of their rows; a few rows may do so by chance, all the more the more ways there are. */
const isMeant = (line: Line, holding: number, failing: number): boolean =>
  holding >= (line.ways > 20 ? 3 : 2) ? holding >= 1.5 * failing : holding > 0 && failing === 0 && line.ways < 4;

type Doubt = Pick<Finding, 'verdict' | 'confidence' | 'slip'>;

function doubtOf(one: Tried, line: Line, claim: TableWorkings, tally: Tally): Doubt | null {
  const { holding, failing, elsewhere } = tally;
  const { way, outcome, found } = one;
  const { result } = found;
  if (claim.overlap) return null;
  const gaps = way.op !== 'change' && way.gaps;
  const short = outcome.value < result.value;
  const terms = way.op === 'sum' ? way.terms : [];
  if (line.kind === 'points') return { verdict: 'review', confidence: 0.5, slip: null };
  const slip = tableSlip(result, outcome.value, terms);
  if (line.kind === 'derived') {
    if (gaps && way.op === 'sum') return null;
    const sure = holding >= 3 || slip !== null;
    const verdict = way.op === 'share' && way.gaps ? 'review' : 'inconsistent';
    return sure ? { verdict, confidence: slip ? 0.95 : 0.88, slip } : null;
  }
  if (gaps && (short || terms.some(({ number, factor }) => number.value * factor < 0))) return null;
  if (found.rate) return hundredDoubt(one, line, slip);
  if (short && claim.selection && holding === 0) return null;
  if (holding > 0) {
    if (holding < failing || (line.kind === 'whole' && holding < 2 && !slip)) return null;
    const apart = Math.abs(outcome.value - result.value) / Math.max(1e-300, Math.abs(result.value));
    if (!slip && (holding < 2 ? apart > 2 * CLOSE : apart > 1)) return null;
    return { verdict: 'inconsistent', confidence: slip ? 0.96 : 0.88, slip };
  }
  if (line.kind === 'whole' || failing > 1) return null;
  return alone(one, line, slip, short, elsewhere > 0);
}

/** A single total: little else shows how its rows are meant. */
function alone(
  { outcome, found, way }: Tried,
  line: Line,
  slip: Slip | null,
  short: boolean,
  backed: boolean,
): Doubt | null {
  const { result } = found;
  const apart = Math.abs(outcome.value - result.value) / Math.max(1e-300, Math.abs(result.value));
  const terms = way.op === 'sum' ? way.terms : [];
  if (outcome.agreement !== 'off' || terms.length < (backed ? 2 : 3)) return null;
  if (slip && !slip.loose) {
    const small = short && !line.closed && !backed && Math.abs(result.value) < SMALL * result.step;
    return small
      ? { verdict: 'review', confidence: 0.5, slip: null }
      : { verdict: 'inconsistent', confidence: 0.9, slip };
  }
  return apart <= CLOSE ? { verdict: 'review', confidence: 0.5, slip: null } : null;
}

/** Shares under a total of 100: one answer a person. Far from it, several were allowed. */
function hundredDoubt({ outcome, found, way }: Tried, line: Line, slip: Slip | null): Doubt | null {
  const { result } = found;
  const percent = result.unit === '%' || (way.op === 'sum' && way.terms.every(({ number }) => number.value <= 100));
  if (line.kind !== 'total' || !percent || result.value !== 100 || outcome.agreement !== 'off') return null;
  if (way.op !== 'sum' || way.terms.length < 3 || way.terms.some(({ number }) => number.value < 0)) return null;
  if (Math.abs(outcome.value - 100) > FAR_FROM_HUNDRED) return null;
  return { verdict: outcome.value > 100 || line.closed ? 'inconsistent' : 'review', confidence: 0.88, slip };
}
