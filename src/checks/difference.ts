import type { Change, Step, Term } from '../claims/change.ts';
import { type Interval, minus, overlaps } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { grainOf, reachOf } from './shared/reach.ts';
import { amountText, stepSlip } from './shared/step-slips.ts';

/** "rose by £8m, from £30m to £36m": the step of a change against the levels that it leads from and to. */
export const difference = {
  id: 'difference',
  title: 'Difference',
  finds:
    'A rise or fall by an amount, or by points, that is not the difference between the figures before and after it.',
  limits:
    'Silent where the step is one of several ("£2,000 a year over four years") or is measured from another point.',
  claim: 'change',
  examples: {
    inconsistent: [{ text: 'The bill for the bypass has «gone up by £14m, from £62m to £86m».' }],
    consistent: [{ text: 'The deficit «widened by £1.4m, from £15.2m to £16.7m».' }],
    silent: [{ text: 'Salaries will rise by £2,000 a year over four years, from £30,000 to £38,000.' }],
  },
  judge: (claim) => {
    const { from, to, by } = claim;
    if (!from || !to || !by) return null;
    const way = to.figure.value > from.figure.value ? 'up' : 'down';
    if (claim.way !== null && claim.way !== way) return null;
    const grain = grainOf(from.figure, to.figure);
    const [a, b] = [reachOf(from, grain), reachOf(to, grain)];
    const told = reachOf(by, grainOf(by.figure, to.figure));
    const likely = sized(minus(b.likely, a.likely), way === 'down');
    if (overlaps(likely, told.likely)) return judgement(claim, by, 'consistent', 0.9);
    if (claim.rebased || claim.compared) return null;
    // Points, things counted and whole pounds are not cut off on the way.
    const widest =
      by.figure.kind === 'percentage-points' || by.figure.kind === 'count' || isSmallSum(by.figure)
        ? told.given
        : told.wide;
    if (overlaps(sized(minus(b.given, a.given), way === 'down'), widest))
      return claim.tight
        ? judgement(claim, by, 'review', 0.5, ' Right if the figures are rounded further than they are written.')
        : null;
    const slip = stepSlip(from.figure, to.figure, by.figure, told.likely);
    if (!claim.tight && !slip) return null;
    return judgement(claim, by, 'inconsistent', slip ? 0.96 : 0.92, slip ? ` ${slip}` : '');
  },
} satisfies Check<'change'>;

/** "up €4, from €21": whole and small, no millions. */
const isSmallSum = ({ kind, value, precision }: Step): boolean =>
  kind === 'money' && precision.step === 1 && value < 1000;

/** A fall counted as positive. */
const sized = ({ low, high }: Interval, down: boolean): Interval => (down ? { low: -high, high: -low } : { low, high });

function judgement(
  { from, to, start, end }: Change,
  by: Term<Step>,
  verdict: Judgement['verdict'],
  confidence: number,
  doubt = '',
): Judgement | null {
  if (!from || !to) return null;
  const apart = amountText(by.figure, Math.abs(to.figure.value - from.figure.value));
  const says = verdict === 'consistent' ? '' : ` The text says ${by.figure.text}.`;
  return {
    verdict,
    confidence,
    start,
    end,
    figures: [from.figure, to.figure, by.figure],
    message: `${verdict === 'review' ? 'Worth a look: ' : ''}From ${from.figure.text} to ${to.figure.text} is ${apart}.${says}${doubt}`,
    working: [
      `From: ${from.figure.text}`,
      `To: ${to.figure.text}`,
      `Difference: ${apart}`,
      `The text: ${by.figure.text}`,
    ],
    suggestion: verdict === 'inconsistent' ? { span: by.figure, text: apart } : null,
  };
}
