import type { Chance, Risk } from '../claims/risks.ts';
import { dividedBy, type Interval, minus, overlaps, rounded, span } from '../figures/interval.ts';
import { gathered } from '../text/gathered.ts';
import type { Check, Judgement } from './check.ts';
import { reachOf } from './shared/reach.ts';

/** Further apart than this, and no slip explains it: the figures were hardly meant to be compared. */
const ABSURD = 6;
/** As many people as there may be, where the difference may be next to nothing. */
const ALL = 1e6;

/** "three times as likely: 9.1%, against 6.4%": two chances and how they are said to compare. */
export const risk = {
  id: 'risk',
  title: 'Risk',
  finds:
    'Chances that do not compare as the text says: how many times, how much higher or lower, the number needed to treat.',
  limits: 'One comparison and two chances in a sentence; chances adjusted by statistics, and doses, are left alone.',
  claim: 'risk',
  examples: {
    inconsistent: [{ text: 'They were «three times as likely to fall ill: 9.1% did, against 6.4%».' }],
    consistent: [{ text: 'They were «1.4 times as likely to fall ill: 9.1% did, against 6.4%».' }],
    silent: [{ text: 'Adjusted for age, they were three times as likely to fall ill: 9.1%, against 6.4%.' }],
  },
  judge: (claim) => {
    const reach = reachOf({ figure: claim.told, hedge: claim.told.hedge });
    // "fell by two-thirds" is 67% less.
    const size = claim.as === 'less' && claim.told.kind === 'ratio' ? 100 : 1;
    const told = { likely: scaled(reach.likely, size), wide: scaled(reach.wide, size) };
    const expected = claim.as === 'number-needed' ? [neededOf(claim)] : readingsOf(claim);
    const known = expected.filter((one): one is Expected => one !== null);
    const [first] = known;
    if (!first) return null;
    const fit = known.find(({ interval }) => overlaps(interval, told.likely));
    if (fit) return judgement(claim, 'consistent', 0.88, fit, '');
    if (known.some(({ interval }) => overlaps(interval, told.wide))) return null;
    const slip = slipOf(claim, told.likely);
    const said = claim.told.value * size;
    const apart = Math.max(said / first.value, first.value / said);
    if (!slip && apart > ABSURD) return null;
    return judgement(claim, 'inconsistent', slip ? 0.96 : 0.9, first, slip);
  },
} satisfies Check<'risk'>;

/** What the chances come to, in the unit of the words. */
interface Expected {
  readonly interval: Interval;
  readonly value: number;
}

/** The larger by the smaller: which group is meant is left to the words. */
function factorOf({ chances: [a, b], ratio }: Risk): Expected | null {
  if (ratio) {
    const own = rounded(ratio.value, ratio.precision.step);
    const up = ratio.value >= 1 ? own : dividedBy({ low: 1, high: 1 }, own);
    return up && { interval: up, value: Math.max(ratio.value, 1 / ratio.value) };
  }
  const [most, least] = a && b && a.value < b.value ? [b, a] : [a, b];
  const interval = most && least && dividedBy(most.interval, least.interval);
  return interval && most && least ? { interval, value: most.value / least.value } : null;
}

const oddsOf = ({ interval: { low, high }, value, figure }: Chance): Chance => ({
  figure,
  value: value / (1 - value),
  interval: { low: low / (1 - low), high: high / (1 - high) },
});

function readingsOf(claim: Risk): readonly (Expected | null)[] {
  const all = [factorOf(claim)];
  if (claim.odds && claim.chances.every(({ interval }) => interval.high < 1))
    all.push(factorOf({ ...claim, chances: claim.chances.map(oddsOf) }));
  return gathered(all, (factor) => (factor ? asTold(claim, factor) : []));
}

/** The factor as the words put it: "times", "% more", "% less". */
function asTold({ as, told }: Risk, { interval, value }: Expected): readonly Expected[] {
  const more = { interval: { low: interval.low - 1, high: interval.high - 1 }, value: value - 1 };
  if (as === 'times' && told.value < 1)
    return [{ interval: { low: 1 / interval.high, high: 1 / interval.low }, value: 1 / value }];
  if (as === 'times') return [{ interval, value }];
  if (as === 'times-more') return [{ interval, value }, more];
  if (as === 'more') return [percent(more)];
  return [percent({ interval: { low: 1 - 1 / interval.low, high: 1 - 1 / interval.high }, value: 1 - 1 / value })];
}

const percent = ({ interval, value }: Expected): Expected => ({
  interval: { low: interval.low * 100, high: interval.high * 100 },
  value: value * 100,
});

/** One by the difference of the two chances, and the next whole number: people are not treated in parts. */
function neededOf({ chances: [a, b] }: Risk): Expected | null {
  if (!a || !b) return null;
  const [most, least] = a.value < b.value ? [b, a] : [a, b];
  const difference = minus(most.interval, least.interval);
  // "from 3% to 2%" may be as little as nothing: then there is no telling how many at most.
  const needed =
    difference.low > 0 ? dividedBy({ low: 1, high: 1 }, difference) : { low: 1 / difference.high, high: ALL };
  return (
    needed && {
      interval: span(needed, { low: needed.low, high: needed.high + 1 }),
      value: 1 / (most.value - least.value),
    }
  );
}

/** The ratio printed as the increase, the base reversed, a nought too many or too few. */
function slipOf(claim: Risk, told: Interval): string {
  const factor = factorOf(claim);
  if (!factor) return '';
  const needed = claim.as === 'number-needed' ? neededOf(claim) : null;
  if (needed && [10, 0.1, 100, 0.01].some((by) => overlaps(scaled(needed.interval, by), told)))
    return ' It seems to have a nought too many or too few.';
  if (claim.as !== 'less' && claim.as !== 'more') return '';
  const { interval } = factor;
  const readings: readonly (readonly [Interval, string])[] = [
    [scaled(interval, 100), ' That is the one as a percentage of the other, not the difference.'],
    [
      scaled({ low: 1 / interval.high, high: 1 / interval.low }, 100),
      ' That is the one as a percentage of the other, not the difference.',
    ],
    [
      scaled({ low: interval.low - 1, high: interval.high - 1 }, 100),
      ' That is how much the larger exceeds the smaller.',
    ],
    [
      scaled({ low: 1 - 1 / interval.low, high: 1 - 1 / interval.high }, 100),
      ' That is how much the smaller falls short of the larger.',
    ],
  ];
  return readings.find(([reading]) => overlaps(reading, told))?.[1] ?? '';
}

const scaled = ({ low, high }: Interval, by: number): Interval => ({ low: low * by, high: high * by });

function judgement(
  claim: Risk,
  verdict: Judgement['verdict'],
  confidence: number,
  expected: Expected,
  slip: string,
): Judgement {
  const { told, as, chances, ratio, start, end } = claim;
  const figures = [told, ...chances.map(({ figure }) => figure), ...(ratio ? [ratio] : [])];
  const given = ratio ? `A ratio of ${ratio.text}` : chances.map(({ figure }) => figure.text).join(' and ');
  const right = written(expected.value, as);
  const says = verdict === 'consistent' ? '' : ` The text says ${told.text}.`;
  return {
    verdict,
    confidence,
    start,
    end,
    figures,
    message: `${given} ${ratio ? 'is' : 'make'} ${right}.${says}${slip}`,
    working: [
      ...chances.map(({ figure, value }) => `${figure.text}: ${Number((value * 100).toPrecision(3))}%`),
      ...(ratio ? [`The ratio: ${ratio.text}`] : []),
      `They make: ${right}`,
      `The text: ${told.text}`,
    ],
  };
}

function written(value: number, as: Risk['as']): string {
  if (as === 'number-needed') return `one in ${Math.round(value)}`;
  if (as === 'more' || as === 'less') return `${Number(value.toPrecision(3))}% ${as}`;
  return `${Number(value.toPrecision(2))} times`;
}
