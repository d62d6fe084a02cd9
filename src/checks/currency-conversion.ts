import type { Conversion } from '../claims/claim.ts';
import type { Facts } from '../facts/facts.ts';
import { rateBand } from '../facts/rates.ts';
import type { Money } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import { writtenLike } from '../figures/write-money.ts';
import type { Check, Judgement } from './check.ts';
import { type Fit, fitOf } from './shared/fit.ts';
import { bandsOf, monthLabel, type TimedBand } from './shared/rate-of-time.ts';
import { conversionSlip, type Slip } from './shared/slips.ts';

/** An open band wider than this (highest over lowest rate) confirms nothing. */
const TELLING = 1.8;

/** Currencies whose rate is taken by mistake for another's: the three that news converts to most. */
const CONFUSED = ['EUR', 'USD', 'GBP'];

/** One reading of both signs, at one time. */
interface Reading {
  readonly band: TimedBand;
  readonly fit: Fit;
  /** An article of this place would read the signs so; an odd reading excuses but does not confirm. */
  readonly likely: boolean;
}

/** "£6m ($12m)" in 2024: an amount given again in another currency, against the exchange rates of its time. */
export const currencyConversion = {
  id: 'currency-conversion',
  title: 'Currency conversion',
  finds: 'An amount given again in another currency that no exchange rate of its time explains.',
  limits:
    'Without a date only what no rate since 1990 explains. Currencies with parallel rates or runaway inflation are at most put up for a look.',
  claim: 'conversion',
  examples: {
    inconsistent: [
      { text: 'The flat went for «$30 million (£23 billion)» in cash.', published: '2019-02-05' },
      { text: 'The club paid «£6m ($12m)» for the winger.', published: '2024-03-01' },
    ],
    consistent: [{ text: 'The island was sold for «630,000 euros ($689,000)».', published: '2023-11-20' }],
    silent: [{ text: 'The jacket is £99 in the UK (149 euros).', published: '2005-03-01' }],
  },
  judge: (claim, facts) => {
    if (claim.source.unit === claim.target.unit) return null;
    const readings = readingsOf(claim, facts.published);
    const fitting =
      readings.find(({ fit, likely }) => fit === 'fits' && likely) ?? readings.find(({ fit }) => fit === 'fits');
    if (fitting) return confirmed(claim, fitting);
    const first = readings[0];
    if (!first) return null;
    const near = readings.find(({ fit }) => fit === 'near');
    return doubted(claim, near ?? first, near !== undefined || readings.some(({ band }) => band.unsafe), facts);
  },
} satisfies Check<'conversion'>;

function readingsOf({ source, target, when }: Conversion, published: string | null): readonly Reading[] {
  const readings: Reading[] = [];
  for (const from of source.units)
    for (const to of target.units)
      if (from !== to)
        for (const band of bandsOf(from, to, published, when))
          readings.push({ band, fit: fitOf(source, target, band), likely: from === source.unit && to === target.unit });
  return readings;
}

/** Holds, if the rates of the time are known closely enough to say so. */
function confirmed(claim: Conversion, { band, likely }: Reading): Judgement | null {
  if (!band.stated && band.high / band.low > TELLING) return null;
  if (!likely && claim.source.units.length * claim.target.units.length > 12) return null;
  return {
    verdict: 'consistent',
    confidence: band.stated ? 0.95 : 0.8,
    start: claim.start,
    end: claim.end,
    figures: [claim.source, claim.target],
    message: `${claim.source.text} was ${expectedWords(claim, band)} (${band.label}).`,
    working: workingOf(claim, band),
  };
}

function doubted(claim: Conversion, { band }: Reading, review: boolean, facts: Facts): Judgement | null {
  const slip = slipOf(claim, band, facts);
  if (claim.apart && !slip && !review) return null;
  const { source, target } = claim;
  const verdict = review || !tells(claim, slip, facts) ? 'review' : 'inconsistent';
  return {
    verdict,
    confidence: verdict === 'review' ? 0.6 : slip ? 0.97 : 0.9,
    start: claim.start,
    end: claim.end,
    figures: [source, target],
    message: messageOf(claim, band, slip, verdict === 'review'),
    working: workingOf(claim, band),
    suggestion: slip
      ? { span: slip.suggestion.instead, text: slip.suggestion.text }
      : { span: target, text: writtenLike(target, source.value * band.typical) },
  };
}

/** Without a date, an amount that fits no rate of decades is wrong; with words between, only a known slip is. */
const tells = (claim: Conversion, slip: Slip | null, facts: Facts): boolean =>
  !claim.apart || slip !== null || facts.published !== null;

function slipOf({ source, target }: Conversion, band: TimedBand, facts: Facts): Slip | null {
  const others = [...CONFUSED, ...facts.currencies()].flatMap((unit): (readonly [string, Interval])[] => {
    const rates =
      unit === target.unit || unit === source.unit
        ? null
        : rateBand(band.from, unit, { from: band.firstMonth, to: band.lastMonth });
    return rates ? [[unit, rates]] : [];
  });
  return conversionSlip(source, target, band, others);
}

function messageOf({ source, target }: Conversion, band: TimedBand, slip: Slip | null, review: boolean): string {
  const sum = `${source.text} was ${between(source, target, band)} (${band.label}). The text gives ${target.text}.`;
  const likely = slip ? ` ${slip.message}` : '';
  if (!review) return sum + likely;
  return `Worth a look: ${sum}${likely} ${band.unsafe ? 'Right if another than the official rate is meant.' : 'Right if the rate of another day or a house rate was used.'}`;
}

const between = (source: Money, target: Money, band: TimedBand): string => {
  const [low, high] = ends(source, target, band);
  return low === high ? `about ${low}` : `${low} to ${high}`;
};

const ends = (source: Money, target: Money, band: TimedBand): readonly [string, string] => {
  const digits = Math.max(2, Math.min(3, target.precision.digits));
  return [
    writtenLike(target, source.value * band.low, target.unit, digits),
    writtenLike(target, source.value * band.high, target.unit, digits),
  ];
};

const expectedWords = ({ source, target }: Conversion, band: TimedBand): string => between(source, target, band);

function workingOf({ source, target }: Conversion, band: TimedBand): readonly string[] {
  const months =
    band.firstMonth === band.lastMonth
      ? monthLabel(band.firstMonth)
      : `${monthLabel(band.firstMonth)} to ${monthLabel(band.lastMonth)}`;
  return [
    `1 ${band.from} in ${band.to}, ${months}: ${rate(band.low)} to ${rate(band.high)}`,
    `${source.text} at these rates: ${between(source, target, band)}`,
    `The text gives: ${target.text}`,
  ];
}

/** Four significant digits, as currency tables print. */
const rate = (value: number): string => String(Number(value.toPrecision(4)));
