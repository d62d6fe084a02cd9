import { type UnitConversion, type UnitPair, unitReadings } from '../claims/measured-twice.ts';
import { converted, dimensionOf, isTemperature } from '../facts/units.ts';
import { exactly, gap } from '../figures/interval.ts';
import { quantityLike, smallerUnit, spelledQuantity } from '../figures/write-quantity.ts';
import { gathered } from '../text/gathered.ts';
import type { Check, Judgement } from './check.ts';
import { differenceFormula, measureFormula, readingFormula, type UnitFit, unitFitOf } from './shared/unit-fit.ts';
import { thermalSlip, unitSlip } from './shared/unit-slips.ts';

/** Further apart than this, and by no usual slip, the two were never meant to be one measure: a climb of 800m "(over 3 miles)" is two distances. */
const ABSURD = 5;
/** A slash parts alternatives too ("the 5km/10-mile walk"): beyond this only a slip shows that one measure was meant. */
const ALTERNATIVE = 1.7;

/** Bits and bytes come in tens and in twos, mixed at will: what fits is said, the rest is left alone. */
const LOOSE = new Set(['data', 'data-rate', 'angle', 'frequency', 'image']);

/** One reading of both units: US gallons, imperial gallons. */
interface Reading {
  readonly from: string;
  readonly to: string;
  readonly fit: UnitFit;
}

const RANK = { fits: 0, near: 1, off: 2 } as const satisfies Readonly<Record<UnitFit, number>>;

/** "30-foot (48-kilometre) fence": a measure given again in another unit, against the units' own factors. */
export const unitConversion = {
  id: 'unit-conversion',
  title: 'Unit conversion',
  finds:
    'A measure given again in another unit that is not the same: lengths, areas, weights, speeds, fuel, power, pressure, temperatures.',
  limits:
    'Gallons, pints and tons may be any country’s unless the text says. Nominal sizes (pipes, lenses, races) and what generous rounding explains are left alone.',
  claim: 'unit-conversion',
  examples: {
    inconsistent: [
      { text: 'Crews are putting up a «30-foot (48-kilometre)» fence along the ridge.' },
      { text: 'The reserve covers «46 sq km (29 sq miles)» of marsh.' },
    ],
    consistent: [
      { text: 'The keeper is «6ft 2in (1.88m)» tall.' },
      { text: 'Gusts of «74 miles (119 km)» per hour were measured.' },
    ],
    silent: [{ text: 'Posts stand every few hundred feet (metres) along the towpath.' }],
  },
  judge: (claim) => {
    if (claim.thermal === 'difference' || claim.thermal === 'hidden') return null;
    const readings = readingsOf(claim);
    const best = readings.reduce<Reading | null>((a, b) => (a === null || RANK[b.fit] < RANK[a.fit] ? b : a), null);
    if (best === null) return null;
    if (best.fit === 'fits') return agreed(claim, best);
    // Where the words leave it open a gap between temperatures may be meant: see temperature-difference.
    if (claim.nominal || LOOSE.has(dimensionOf(best.from) ?? '') || isGap(claim, best)) return null;
    return doubted(claim, best);
  },
} satisfies Check<'unit-conversion'>;

function readingsOf({ pairs, thermal }: UnitConversion): readonly Reading[] {
  const [{ source, target }] = pairs;
  return unitReadings(source, target).map(([from, to]) => {
    const formula = thermal === null ? measureFormula(from, to) : readingFormula(from, to);
    const fits = pairs.map((pair) => unitFitOf(pair.source, pair.target, formula));
    return { from, to, fit: fits.reduce((a, b) => (RANK[b] > RANK[a] ? b : a)) };
  });
}

const isGap = ({ thermal, pairs }: UnitConversion, { from, to }: Reading): boolean =>
  thermal === 'either' &&
  pairs.every(({ source, target }) => unitFitOf(source, target, differenceFormula(from, to), true) !== 'off');

function agreed({ start, end, pairs }: UnitConversion, { from, to }: Reading): Judgement {
  return {
    verdict: 'consistent',
    confidence: 0.97,
    start,
    end,
    figures: gathered(pairs, ({ source, target }) => [source, target]),
    message: 'The same measure in two units.',
    working: pairs.map((pair) => sumOf(pair, from, to)),
  };
}

function doubted(claim: UnitConversion, { from, to, fit }: Reading): Judgement | null {
  const { start, end, pairs, joint, apart } = claim;
  const off = pairs.filter(({ source, target }) => unitFitOf(source, target, formulaOf(claim, from, to)) === fit);
  const [pair = pairs[0]] = off;
  const { source, target } = pair;
  const slip = isTemperature(from) ? thermalSlip(source, target, from, to) : unitSlip(source, target, from, to);
  const apartBy = gap(
    exactly(Math.abs(source.value)),
    exactly(Math.abs(converted(target.value, to, from) ?? source.value)),
  );
  const others =
    apart || (joint === 'slash' && apartBy > ALTERNATIVE) || (apartBy > ABSURD && dimensionOf(from) === 'length');
  if (others && slip === null) return null;
  const excuse = excuseOf(claim, pair, fit, slip, from, to, apartBy);
  const sum = `${off.map((one) => `${sumOf(one, from, to)}.`).join(' ')} The text gives ${off.map((one) => one.target.text).join(' and ')}.`;
  return {
    verdict: excuse ? 'review' : 'inconsistent',
    confidence: excuse ? 0.6 : slip ? 0.97 : 0.9,
    start,
    end,
    figures: gathered(pairs, (one) => [one.source, one.target]),
    message: excuse ? `Worth a look: ${sum} ${excuse}` : slip ? `${sum} ${slip}` : sum,
    working: [...off.map((one) => sumOf(one, from, to)), ...off.map((one) => `The text gives: ${one.target.text}`)],
    suggestion: excuse || off.length > 1 ? null : suggestionOf(pair, from, to),
  };
}

const formulaOf = ({ thermal }: UnitConversion, from: string, to: string) =>
  thermal === null ? measureFormula(from, to) : readingFormula(from, to);

/** The reading in which the figures are right; null where there is none. */
function excuseOf(
  { atSea }: UnitConversion,
  { source, target }: UnitPair,
  fit: UnitFit,
  slip: string | null,
  from: string,
  to: string,
  apartBy: number,
): string | null {
  const nautical = [from, to].map((unit) => (unit === 'mile' ? 'nautical-mile' : unit)) as [string, string];
  if (atSea && (from === 'mile' || to === 'mile') && unitFitOf(source, target, measureFormula(...nautical)) === 'fits')
    return 'Right if nautical miles are meant.';
  if (slip !== null) return null;
  if (fit === 'near') return 'Right if one of the two is rounded that far.';
  return apartBy > ABSURD ? 'Right if two measures are meant.' : null;
}

const suggestionOf = (
  { source, target }: UnitPair,
  from: string,
  to: string,
): NonNullable<Judgement['suggestion']> | null => {
  const right = converted(source.value, from, to);
  const text = right === null ? null : quantityLike(target, right);
  return text === null ? null : { span: target, text };
};

/** "30 feet is 9.1 metres", as precisely as the text's own figures, and a digit more. */
function sumOf({ source, target }: UnitPair, from: string, to: string): string {
  const right = converted(source.value, from, to) ?? Number.NaN;
  const digits = Math.max(2, Math.min(9, target.precision.digits + (target.precision.digits < 3 ? 1 : 0)));
  const small = Math.abs(right) < 0.1 ? smallerUnit(to) : to;
  const shown = small === to ? right : (converted(source.value, from, small) ?? right);
  const value = isTemperature(to) ? Math.round(right * 10) / 10 : Number(shown.toPrecision(digits));
  return `${sourceWords(source.value, source.text, from)} is ${spelledQuantity(value, small)}`;
}

/** As the article writes it; with its unit, and without the hyphen of "30-foot" or the "a" of "a mile". */
const sourceWords = (value: number, text: string, unit: string): string =>
  /^[\d.,]+-|\d$|^(?:an?|per|each|every)\s/i.test(text) && !/^a (?:half|quarter|third)/.test(text)
    ? spelledQuantity(value, unit)
    : text;
