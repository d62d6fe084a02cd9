import type { Growth } from '../claims/repeated-changes.ts';
import { between, dividedBy, type Interval, overlaps, span } from '../figures/interval.ts';
import { gathered } from '../text/gathered.ts';
import type { Check, Judgement } from './check.ts';
import { percent } from './shared/change-slips.ts';
import { reachOf } from './shared/reach.ts';

/** Rates of a year are spoken loosely, and years counted loosely: so much room around the factor. */
const ROOM = 0.12;

/** "doubled in ten years, growing 3% a year": a whole change against the rate of one year, compound or simple. */
export const growthOverYears = {
  id: 'growth-over-years',
  title: 'Growth over years',
  finds: 'A change over years that its yearly rate does not give, neither compound nor simple.',
  limits: 'Silent where the two are on different footings (before and after inflation, per head and in all).',
  claim: 'growth',
  examples: {
    inconsistent: [{ text: 'Tea exports grew «80% in eight years — 20%» a year on average.' }],
    consistent: [{ text: 'Lagos «doubled in nine years, at 8%» a year.' }],
    silent: [{ text: 'The city has doubled in ten years; this year it is growing by 3%.' }],
  },
  judge: (claim) => {
    const whole = factorOf(claim);
    if (!whole) return null;
    const rate = reachOf(claim.rate);
    const given = growthOf(rate.likely, claim.years, claim.way);
    if (overlaps(given, whole)) return judgement(claim, 'consistent', 0.85);
    const wide = growthOf(rate.wide, claim.years, claim.way);
    const roomy = { low: wide.low * (1 - ROOM), high: wide.high * (1 + ROOM) };
    return overlaps(roomy, whole) ? null : judgement(claim, 'inconsistent', 0.88);
  },
} satisfies Check<'growth'>;

/** What the whole change multiplies by: "doubled" 1.8 to 2.2, "80%" 1.8. */
function factorOf({ total, from, to, way }: Growth): Interval | null {
  if (from && to) return from.figure.value > 0 ? dividedBy(reachOf(to).given, reachOf(from).given) : null;
  if (!total) return null;
  const reach = reachOf(total);
  if (total.figure.kind === 'ratio' && total.figure.value > 1) return reach.given;
  const part = total.figure.kind === 'ratio' ? 1 : 100;
  const { low, high } = reach.given;
  return way === 'down' ? between(1 - high / part, 1 - low / part) : between(1 + low / part, 1 + high / part);
}

/** Simple and compound, of every rate in the interval. */
function growthOf({ low, high }: Interval, years: number, way: Growth['way']): Interval {
  const sign = way === 'down' ? -1 : 1;
  const of = (rate: number): Interval =>
    between(Math.max(0, 1 + (sign * rate) / 100) ** years, Math.max(0, 1 + (sign * rate * years) / 100));
  return span(of(low), of(high));
}

function judgement(claim: Growth, verdict: Judgement['verdict'], confidence: number): Judgement {
  const { total, from, to, rate, years, start, end } = claim;
  const sign = claim.way === 'down' ? -1 : 1;
  const change = (factor: number): string => percent(Math.abs(factor - 1) * 100);
  const compound = change((1 + (sign * rate.figure.value) / 100) ** years);
  const simple = percent(rate.figure.value * years);
  const told = total ? total.figure.text : `${from?.figure.text ?? ''} to ${to?.figure.text ?? ''}`;
  return {
    verdict,
    confidence,
    start,
    end,
    figures: gathered([total, from, to, rate], (term) => (term ? [term.figure] : [])),
    message: `${rate.figure.text} a year for ${years} years makes ${compound}, or ${simple} without compounding.${verdict === 'consistent' ? '' : ` The text says ${told}.`}`,
    working: [
      `A year: ${rate.figure.text}`,
      `Years: ${years}`,
      `In all, compound: ${compound}`,
      `In all, simple: ${simple}`,
      `The text: ${told}`,
    ],
  };
}
