import { type UnitConversion, type UnitPair, unitReadings } from '../claims/measured-twice.ts';
import { temperatureDifference as differenceOn } from '../facts/units.ts';
import { quantityLike, spelledQuantity } from '../figures/write-quantity.ts';
import { gathered } from '../text/gathered.ts';
import type { Check, Judgement } from './check.ts';
import { differenceFormula, readingFormula, type UnitFit, unitFitOf } from './shared/unit-fit.ts';

const RANK = { fits: 0, near: 1, off: 2 } as const satisfies Readonly<Record<UnitFit, number>>;

interface Reading {
  readonly from: string;
  readonly to: string;
  /** As a gap between two temperatures, and as what a thermometer shows. */
  readonly gap: UnitFit;
  readonly shown: UnitFit;
}

/** "warmed by 2C (36F)": a rise, a fall or a gap converts without the 32. */
export const temperatureDifference = {
  id: 'temperature-difference',
  title: 'Temperature difference',
  finds: 'A rise, fall or gap of temperature converted as if it were what a thermometer shows: with the 32 added.',
  limits: 'Where the words leave open whether a reading or a gap is meant, only what fits is said.',
  claim: 'unit-conversion',
  examples: {
    inconsistent: [
      { text: 'The lake has warmed by «2C (36F)» since the war.' },
      { text: 'Last year was «1.5C (35F)» above pre-industrial levels.' },
    ],
    consistent: [{ text: 'The bay has cooled by «2C (3.6F)» in a decade.' }],
    silent: [{ text: 'Store it at 4C (5C in older fridges).' }],
  },
  judge: (claim) => {
    if (claim.thermal !== 'difference' && claim.thermal !== 'either') return null;
    const [best] = [...readingsOf(claim)].sort((a, b) => RANK[a.gap] - RANK[b.gap]);
    if (!best) return null;
    if (best.gap === 'fits') return claim.thermal === 'either' && best.shown === 'fits' ? null : agreed(claim, best);
    return claim.thermal === 'difference' && !claim.apart ? doubted(claim, best) : null;
  },
} satisfies Check<'unit-conversion'>;

const readingsOf = ({ pairs }: UnitConversion): readonly Reading[] =>
  unitReadings(pairs[0].source, pairs[0].target).map(([from, to]) => {
    const worst = (fits: readonly UnitFit[]): UnitFit => fits.reduce((a, b) => (RANK[b] > RANK[a] ? b : a));
    return {
      from,
      to,
      gap: worst(pairs.map(({ source, target }) => unitFitOf(source, target, differenceFormula(from, to), true))),
      shown: worst(pairs.map(({ source, target }) => unitFitOf(source, target, readingFormula(from, to)))),
    };
  });

function agreed({ start, end, pairs }: UnitConversion, { from, to }: Reading): Judgement {
  return {
    verdict: 'consistent',
    confidence: 0.95,
    start,
    end,
    figures: figuresOf(pairs),
    message: 'The same difference of temperature in two scales.',
    working: pairs.map((pair) => sumOf(pair, from, to)),
  };
}

function doubted(claim: UnitConversion, reading: Reading): Judgement {
  const { start, end, pairs: given } = claim;
  const { gap, shown } = reading;
  // "by 39.2F (4C)": the 32 is in the first figure, the second is what was measured.
  const turned = reading.from === 'fahrenheit' && shown === 'fits' && given.every(({ target }) => target.value > 0);
  const pairs = turned ? turnedRound(given) : given;
  const [from, to] = turned ? [reading.to, reading.from] : [reading.from, reading.to];
  const sums = pairs.map((pair) => sumOf(pair, from, to));
  const [{ source, target }] = pairs;
  const right = differenceOn(source.value, from, to);
  const text = right === null ? null : quantityLike(target, Math.round(right * 10) / 10);
  const common = { start, end, figures: figuresOf(pairs), suggestion: text === null ? null : { span: target, text } };
  const working = [...sums, `The text gives: ${pairs.map((pair) => pair.target.text).join(' and ')}`];
  if (shown === 'fits')
    return {
      ...common,
      verdict: 'inconsistent',
      confidence: 0.97,
      message: `${target.text} is how warm ${source.text} is; ${sums[0] ?? ''}.`,
      working,
    };
  const sum = `${sums.join('. ')}. The text gives ${pairs.map((pair) => pair.target.text).join(' and ')}.`;
  return gap === 'near' || shown === 'near'
    ? {
        ...common,
        verdict: 'review',
        confidence: 0.6,
        message: `Worth a look: ${sum} Right if one of the two is rounded that far.`,
        working,
        suggestion: null,
      }
    : { ...common, verdict: 'inconsistent', confidence: 0.9, message: sum, working };
}

const turnedRound = ([first, ...others]: UnitConversion['pairs']): UnitConversion['pairs'] => [
  turn(first),
  ...others.map(turn),
];

const turn = ({ source, target }: UnitPair): UnitPair => ({ source: target, target: source });

const figuresOf = (pairs: UnitConversion['pairs']) => gathered(pairs, ({ source, target }) => [source, target]);

/** "a difference of 2C is one of 3.6°F". */
function sumOf({ source, target }: UnitPair, from: string, to: string): string {
  const right = differenceOn(source.value, from, to) ?? target.value;
  return `a difference of ${source.text} is one of ${spelledQuantity(Math.round(Math.abs(right) * 10) / 10, to)}`;
}
