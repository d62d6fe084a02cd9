import type { Conversion } from '../claims/claim.ts';
import { currencyName } from '../facts/currencies.ts';
import type { Facts } from '../facts/facts.ts';
import type { Money } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import { writtenLike } from '../figures/write-money.ts';
import { gathered } from '../text/gathered.ts';
import type { Check, Judgement } from './check.ts';
import { type Fit, fitOf } from './shared/fit.ts';
import { bandsOf, isBeforeRates, monthLabel, type TimedBand } from './shared/rate-of-time.ts';
import { conversionSlip, type Slip } from './shared/slips.ts';

/** An open band wider than this (highest over lowest rate) confirms nothing. */
const TELLING = 1.8;

/** Currencies whose rate is taken by mistake for another's: the three that news converts to most. */
const CONFUSED = ['EUR', 'USD', 'GBP'];

/** One reading of both signs, at one time. */
interface Reading {
  readonly band: TimedBand;
  readonly fit: Fit;
  /** The article's places and amounts speak for it: "$660,000 (£350,000)" for a house in Brisbane. An odd reading may excuse, it confirms nothing. */
  readonly likely: boolean;
}

/** "£6m ($12m)" in 2024: an amount given again in another currency, against the exchange rates of its time. */
export const currencyConversion = {
  id: 'currency-conversion',
  title: 'Currency conversion',
  finds: 'An amount given again in another currency that no exchange rate of its time explains.',
  limits:
    'Without a date only what no rate since 1999 explains. Currencies with parallel rates or runaway inflation are at most put up for a look.',
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
    const readings: Reading[] = [];
    for (const reading of readingsOf(claim, facts)) {
      if (reading.fit === 'fits' && reading.likely && reading.band.near) return confirmed(claim, reading.band);
      readings.push(reading);
    }
    const [first] = readings;
    if (!first) return null;
    if ((claim.compares && isOtherPrice(claim, first.band)) || isBeforeRates(claim.when)) return null;
    const excuse = readings.find(({ fit, likely, band }) => (likely ? fit !== 'off' : fit === 'fits' && band.near));
    return doubted(claim, excuse?.band ?? first.band, excuse ? excuseOf(excuse) : null, facts);
  },
} satisfies Check<'conversion'>;

/** A thing is dearer abroad, "£529 ($649)", but not ten times. */
const DEARER = 2.5;

const isOtherPrice = ({ source, target }: Conversion, { typical }: TimedBand): boolean => {
  const ratio = target.value / (source.value * typical);
  return ratio < DEARER && ratio > 1 / DEARER;
};

/** Likeliest first, each worked out when it is its turn: mostly the first one fits. */
function* readingsOf({ source, target, when }: Conversion, facts: Facts): Generator<Reading> {
  for (const from of source.units)
    for (const to of target.units) {
      if (from === to) continue;
      const likely = speaks(from, source, facts) && speaks(to, target, facts);
      for (const band of bandsOf(from, to, facts, when)) yield { band, fit: fitOf(source, target, band), likely };
    }
}

/** "rupees" and "pesos" are any country's, so a reading that fits is the one that was meant; an odd dollar needs its place or amounts. */
const speaks = (unit: string, money: Money, facts: Facts): boolean =>
  unit === money.unit || money.family !== 'dollar' || unit === 'USD' || facts.currencies().includes(unit);

/** Holds, if the rates of the time are known closely enough to say so. */
function confirmed(claim: Conversion, band: TimedBand): Judgement | null {
  if (!band.stated && band.high / band.low > TELLING) return null;
  const expected = between(claim.source, claim.target, band);
  return {
    verdict: 'consistent',
    confidence: band.stated ? 0.95 : 0.8,
    start: claim.start,
    end: claim.end,
    figures: [claim.source, claim.target],
    message: `${claim.source.text} was ${expected} (${band.label}).`,
    working: workingOf(claim, band, expected),
  };
}

/** The reading in which the amounts are right. */
const excuseOf = ({ band, likely }: Reading): string => {
  if (!likely) return `Right if ${currencyName(band.from)} and ${currencyName(band.to)} are meant.`;
  return band.unsafe
    ? 'Right if another than the official rate is meant.'
    : 'Right if the rate of another day or a house rate was used.';
};

const UNSAFE = 'Right if another than the official rate is meant.';

function doubted(claim: Conversion, band: TimedBand, excuse: string | null, facts: Facts): Judgement | null {
  const { source, target } = claim;
  const slip = slipOf(claim, band, facts);
  // "£6m investment ($7m)": with words between, only a known slip shows that one amount was meant.
  if (claim.apart && !slip) return null;
  const doubt = excuse ?? (band.unsafe ? UNSAFE : null);
  const expected = between(source, target, band);
  const sum = `${source.text} was ${expected} (${band.label}). The text gives ${target.text}.${slip && excuse === null ? ` ${slip.message}` : ''}`;
  return {
    verdict: doubt ? 'review' : 'inconsistent',
    confidence: doubt ? 0.6 : slip ? 0.97 : 0.9,
    start: claim.start,
    end: claim.end,
    figures: [source, target],
    message: doubt ? `Worth a look: ${sum} ${doubt}` : sum,
    working: workingOf(claim, band, expected),
    suggestion: excuse
      ? null
      : slip
        ? { span: slip.suggestion.instead, text: slip.suggestion.text }
        : { span: target, text: writtenLike(target, source.value * band.typical) },
  };
}

function slipOf({ source, target }: Conversion, band: TimedBand, facts: Facts): Slip | null {
  const others = gathered([...CONFUSED, ...facts.currencies()], (unit): (readonly [string, Interval])[] => {
    const rates =
      unit === target.unit || unit === source.unit
        ? null
        : facts.rates.band(band.from, unit, { from: band.firstMonth, to: band.lastMonth });
    return rates ? [[unit, rates]] : [];
  });
  return conversionSlip(source, target, band, others);
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

function workingOf({ source, target }: Conversion, band: TimedBand, expected: string): readonly string[] {
  const months =
    band.firstMonth === band.lastMonth
      ? monthLabel(band.firstMonth)
      : `${monthLabel(band.firstMonth)} to ${monthLabel(band.lastMonth)}`;
  return [
    `1 ${band.from} in ${band.to}, ${months}: ${rate(band.low)} to ${rate(band.high)}`,
    `${source.text} at these rates: ${expected}`,
    `The text gives: ${target.text}`,
  ];
}

/** Four significant digits, as currency tables print. */
const rate = (value: number): string => String(Number(value.toPrecision(4)));
