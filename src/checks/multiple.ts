import type { Change, Term } from '../claims/change.ts';
import type { Percentage, Ratio } from '../figures/figure.ts';
import { hedgeNamed } from '../figures/hedges.ts';
import { contains, dividedBy, type Interval, overlaps } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { grainOf, type Reach, reachOf } from './shared/reach.ts';

/** "trebled from £18m to £36m": how many times one level is another. */
export const multiple = {
  id: 'multiple',
  title: 'Multiple',
  finds: 'A level that is said to have doubled, trebled or halved, or to be so many times another, and is not.',
  limits:
    '"Three times more" is granted both readings, three times and four times as much; "nearly doubled" from 1.7 times up.',
  claim: 'change',
  examples: {
    inconsistent: [{ text: 'Refusals «tripled, to 14,000 from 7,200», in the second year.' }],
    consistent: [{ text: 'Sign-ups «nearly doubled, to 5,900 from 3,050».' }],
    silent: [{ text: 'The council has twice put up the fee, from £30 to £35 and then to £40.' }],
  },
  judge: (claim) => {
    const { from, to, multiple: told, rate } = claim;
    if (!told) return null;
    if (!from || !to) return rate?.figure.kind === 'percentage' ? twice(claim, told, rate) : null;
    if (from.figure.value <= 0 || to.figure.value < 0) return null;
    const grain = grainOf(from.figure, to.figure);
    const [a, b] = [reachOf(from, grain), reachOf(to, grain)];
    const [likely, wide] = [dividedBy(b.likely, a.likely), dividedBy(b.given, a.given)];
    if (!likely || !wide) return null;
    const reach = loosely(told.figure.value, reachOf(told));
    const readings = claim.more && told.figure.value > 1 ? [reach, plusOne(reach)] : [reach];
    const bound = hedgeNamed(told.hedge)?.bound === 'above' && b.likely.high / a.likely.low < told.figure.value * 1.75;
    if (readings.some((one) => overlaps(likely, one.likely) || (bound && overlaps(likely, one.wide))))
      return rate ? null : judgement(claim, 'consistent', 0.85, '');
    if (claim.rebased || claim.compared || !claim.tight) return null;
    if (readings.some((one) => overlaps(wide, one.wide))) return null;
    return judgement(claim, 'inconsistent', 0.9, ` The text says ${told.figure.text}.`);
  },
} satisfies Check<'change'>;

/** "doubled – a 200% increase": twice is 100% more. */
function twice(claim: Change, told: Term<Ratio>, rate: Term<Percentage | Ratio>): Judgement | null {
  const more = (told.figure.value - 1) * 100;
  const reach = reachOf(rate);
  const holds = overlaps({ low: more - 15, high: more + 20 }, reach.likely);
  // "more than doubled, a 140% increase" is as true.
  const isRatio = contains(reach.likely, told.figure.value * 100);
  if (!holds && (told.hedge !== null || (!isRatio && overlaps({ low: more * 0.7, high: more * 1.4 }, reach.wide))))
    return null;
  const sum = `${told.figure.text} is ${more}% more.`;
  return {
    verdict: holds ? 'consistent' : 'inconsistent',
    confidence: 0.9,
    start: claim.start,
    end: claim.end,
    figures: [told.figure, rate.figure],
    message: holds ? sum : `${sum} The text says ${rate.figure.text}.`,
    working: [`The text: ${told.figure.text}`, `In per cent: ${more}% more`, `The text: ${rate.figure.text}`],
  };
}

/** "doubled" is said of 1.8 to 2.4 times; "10 times" of 9 to 12. */
const loosely = (value: number, { likely, wide }: Reach): Reach => ({
  likely,
  wide:
    value < 1
      ? { low: wide.low * 0.85, high: wide.high * 1.1 }
      : { low: Math.min(wide.low, value * 0.85), high: Math.max(wide.high, value * 1.25) },
});

const plusOne = ({ likely, wide }: Reach): Reach => {
  const more = ({ low, high }: Interval): Interval => ({ low: low + 1, high: high + 1 });
  return { likely: more(likely), wide: more(wide) };
};

function judgement(claim: Change, verdict: Judgement['verdict'], confidence: number, says: string): Judgement | null {
  const { from, to, multiple: told, start, end } = claim;
  if (!from || !to || !told) return null;
  const ratio = Number((to.figure.value / from.figure.value).toPrecision(2));
  return {
    verdict,
    confidence,
    start,
    end,
    figures: [from.figure, to.figure, told.figure],
    message: `${to.figure.text} is ${ratio} times ${from.figure.text}.${says}`,
    working: [
      `First: ${from.figure.text}`,
      `Second: ${to.figure.text}`,
      `Second by first: ${ratio}`,
      `The text: ${told.figure.text}`,
    ],
  };
}
