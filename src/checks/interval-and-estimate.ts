import type { End, Estimate } from '../claims/estimates.ts';
import { normalOfTails, tailsOfNormal } from '../facts/distributions.ts';
import type { Measured } from '../figures/figure.ts';
import { contains, type Interval, overlaps, rounded } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';

/** The p of an interval and that of the test beside it differ by their methods; by more than this factor they do not. */
const METHODS = 3;

/** "1.21 (95% CI 0.95 to 1.14)": an estimate lies within its interval, and the interval agrees with its p. */
export const intervalAndEstimate = {
  id: 'interval-and-estimate',
  title: 'Interval and estimate',
  finds: 'An estimate outside its own confidence interval; a p-value that the interval contradicts.',
  limits: 'A p of a trend, a margin or an interaction is another question’s; it is left alone.',
  claim: 'estimate',
  examples: {
    inconsistent: [
      { text: 'The odds ratio was «1.21 (95% CI 0.95 to 1.14)».' },
      { text: 'The link held (OR «1.22, 95% CI 0.92–1.61, p = 0.003)».' },
    ],
    consistent: [{ text: 'The odds ratio was «1.05 (95% CI 0.95 to 1.14)».' }],
    silent: [{ text: 'It was no worse (95% CI 0.91 to 1.16; P<0.001 for non-inferiority).' }],
  },
  judge: (claim) => {
    const { estimate, low, high, interval } = claim;
    if (low.value > high.value)
      // A fall is often told from its smaller end: "-0.5 to -1.2".
      return low.value < 0 || high.value < 0
        ? null
        : judgement(claim, 'inconsistent', 0.9, `An interval runs from the smaller to the larger: ${interval}.`);
    if (claim.margin) return byMargin(claim, claim.margin);
    if (estimate) {
      const within = { low: roundedEnd(low).low, high: roundedEnd(high).high };
      const own = rounded(Math.abs(estimate.value), estimate.precision.step);
      const fits = (told: Interval): boolean =>
        overlaps(told, within) || overlaps({ low: -told.high, high: -told.low }, within);
      if (!fits(own))
        return judgement(claim, 'inconsistent', 0.94, `${estimate.text} lies outside its own interval, ${interval}.`);
    }
    return againstP(claim) ?? againstWords(claim) ?? inside(claim);
  },
} satisfies Check<'estimate'>;

/** The ends of "44%, plus or minus three points": 41% and 47%, each rounded as it is printed. */
function byMargin(claim: Estimate, margin: Measured): Judgement | null {
  const { estimate, low, high, interval } = claim;
  if (!estimate) return null;
  const about = Math.abs(margin.value);
  const [least, most] = [estimate.value - about, estimate.value + about];
  const right = `${estimate.text}, plus or minus ${about}, is ${Number(least.toPrecision(6))} to ${Number(most.toPrecision(6))}.`;
  const room = estimate.precision.step + margin.precision.step;
  const fits = (end: End, value: number): boolean => contains(roundedEnd(end), value);
  if (fits(low, least) && fits(high, most)) return judgement(claim, 'consistent', 0.9, right);
  const near = overlaps(roundedEnd(low), rounded(least, room)) && overlaps(roundedEnd(high), rounded(most, room));
  return near
    ? judgement(claim, 'review', 0.5, `Worth a look: ${right} The text says ${interval}. Right if all were rounded.`)
    : judgement(claim, 'inconsistent', 0.92, `${right} The text says ${interval}.`);
}

const roundedEnd = ({ value, step }: End): Interval => rounded(value, step);

function inside(claim: Estimate): Judgement | null {
  const { estimate, interval } = claim;
  return estimate ? judgement(claim, 'consistent', 0.9, `${estimate.text} lies within ${interval}.`) : null;
}

/** Does the interval leave out no effect? Null where its rounded end may be just that. */
function leavesOut({ low, high, nothing }: Estimate): boolean | null {
  if (nothing === null) return null;
  if (roundedEnd(low).low > nothing || roundedEnd(high).high < nothing) return true;
  return roundedEnd(low).high < nothing && roundedEnd(high).low > nothing ? false : null;
}

function againstP(claim: Estimate): Judgement | null {
  const { p, level, nothing, interval } = claim;
  const out = leavesOut(claim);
  const implied = impliedP(claim);
  if (!p || out === null || implied === null) return null;
  const alpha = 1 - level / 100;
  const told =
    p.sign === '<' ? { low: 0, high: p.value } : p.sign === '>' ? { low: p.value, high: 1 } : rounded(p.value, p.step);
  const clash = out ? told.low > alpha : told.high < alpha;
  const effect = `no effect (${nothing})`;
  if (!clash)
    return judgement(
      claim,
      'consistent',
      0.85,
      `${interval} ${out ? 'leaves out' : 'includes'} ${effect}, as the p-value says.`,
    );
  const far = out ? told.low / Math.max(implied, 1e-9) : implied / Math.max(told.high, 1e-9);
  const says = `${interval} ${out ? 'leaves out' : 'includes'} ${effect}, so p is ${out ? 'below' : 'above'} ${Number(alpha.toFixed(3))}. The text says p ${p.sign} ${p.value}.`;
  return far > METHODS
    ? judgement(claim, 'inconsistent', 0.92, says)
    : judgement(claim, 'review', 0.5, `Worth a look: ${says} Right if they come from two methods.`);
}

function againstWords(claim: Estimate): Judgement | null {
  if (claim.insignificant && !claim.p && leavesOut(claim)) {
    const all = `${claim.interval} leaves out no effect (${claim.nothing}). The text calls it not significant.`;
    return (impliedP(claim) ?? 1) * METHODS < 1 - claim.level / 100
      ? judgement(claim, 'inconsistent', 0.85, all)
      : judgement(claim, 'review', 0.5, `Worth a look: ${all} Right if another level is meant.`);
  }
  if (!claim.significant || claim.p || leavesOut(claim) !== false) return null;
  const says = `${claim.interval} includes no effect (${claim.nothing}). The text calls it statistically significant.`;
  return (impliedP(claim) ?? 0) > (1 - claim.level / 100) * METHODS
    ? judgement(claim, 'inconsistent', 0.85, says)
    : judgement(claim, 'review', 0.5, `Worth a look: ${says} Right if another level is meant.`);
}

/** The p that an interval leaves for no effect, by the normal distribution; a ratio's on the scale of logarithms (Altman and Bland, BMJ 2011). */
function impliedP({ low, high, level, nothing }: Estimate): number | null {
  if (nothing === null || (nothing === 1 && low.value <= 0)) return null;
  const scale = nothing === 1 ? Math.log : (value: number) => value;
  const [a, b] = [scale(low.value), scale(high.value)];
  if (b <= a) return null;
  const error = (b - a) / (2 * normalOfTails(1 - level / 100));
  return tailsOfNormal((a + b) / 2 / error);
}

function judgement(claim: Estimate, verdict: Judgement['verdict'], confidence: number, message: string): Judgement {
  const { estimate, interval, level, p, figures, start, end } = claim;
  const implied = p ? impliedP(claim) : null;
  return {
    verdict,
    confidence,
    start,
    end,
    figures,
    message,
    working: [
      ...(estimate ? [`The estimate: ${estimate.text}`] : []),
      `The ${level}% interval: ${interval}`,
      ...(p ? [`The text: p ${p.sign} ${p.value}`] : []),
      ...(implied === null ? [] : [`p by the interval: about ${implied.toPrecision(2)}`]),
    ],
  };
}
