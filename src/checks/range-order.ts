import type { WrittenRange } from '../claims/ranges.ts';
import type { Figure } from '../figures/figure.ts';
import type { Check, Judgement } from './check.ts';

/** "between 20 and 15 million": the first bears the scale of the second only where they are as near as this. */
const SHARED = 5;
/** "between $900m and $1.2m": a thousand times as much is no more than this above the first. */
const NEAR = 20;

/** "between £3m and £2m": a range runs from the smaller to the larger. */
export const rangeOrder = {
  id: 'range-order',
  title: 'Order of a range',
  finds: 'A range whose first end is the larger, or whose first end has lost its million.',
  limits: 'Temperatures below zero, spoken fractions, ages before Christ and countdowns may be told from either end.',
  claim: 'range',
  examples: {
    inconsistent: [{ text: 'It will cost «between £3m and £2m».' }],
    review: [{ text: 'It will cost «between $26 and $31 million».' }],
    consistent: [{ text: 'It will cost «between £2m and £3m».' }],
    silent: [{ text: 'The gap between £3m and £2m is wide.' }],
  },
  judge: (claim) => {
    const ends = endsOf(claim);
    if (!ends || ends.low === ends.high) return null;
    const { first, second, joint } = claim;
    if (ends.low < ends.high) {
      if (joint !== 'between') return null;
      if (lacksScale(first, second))
        return judgement(
          claim,
          'review',
          `Worth a look: ${first.text} stands without the scale of ${second.text}. Right if both have it.`,
        );
      return judgement(claim, 'consistent', `${first.text} is less than ${second.text}.`);
    }
    if (ends.either || isBare(claim)) return null;
    const slip = ends.high * 1000 > ends.low && (ends.high * 1000) / ends.low < NEAR && scaleOf(second.text) !== null;
    const message = `A range runs from the smaller to the larger; this one goes from ${first.text} down to ${second.text}.`;
    return judgement(
      claim,
      'inconsistent',
      slip ? `${message} A thousand times ${second.text} would fit.` : message,
      slip ? 0.97 : 0.93,
    );
  },
} satisfies Check<'range'>;

/** "It opens between 9 and 5": small numbers of nothing may be hours, scores or marks. */
const isBare = ({ first, second }: WrittenRange): boolean =>
  [first, second].every((end) => end.kind === 'count' && end.unit === null && end.value < 100);

/** The two ends in one unit, in the order of the words; `either` where both orders are in use. Null where they have none in common. */
function endsOf({ first, second }: WrittenRange): { low: number; high: number; either: boolean } | null {
  if (first.kind === 'date' || second.kind === 'date') return daysOf(first, second);
  const ends = { low: first.value, high: second.value, either: false };
  if (first.kind === 'year' || second.kind === 'year')
    return first.kind === second.kind ? yearsOf(ends, second.text) : null;
  if (first.kind === 'ratio' || second.kind === 'ratio')
    return first.kind === second.kind ? { ...ends, either: true } : null;
  if (first.kind === 'ordinal' || first.kind === 'statistic') return null;
  const bare = first.kind === 'count' && (first.unit === null || first.unit === second.unit);
  const alike = first.kind === second.kind && first.unit === second.unit;
  const aged = first.kind === 'age' && second.kind === 'count' && second.value < 120;
  if (!(alike || aged || (bare && second.kind !== 'ordinal' && second.kind !== 'statistic'))) return null;
  if (bare && !alike && second.kind !== 'count' && hasUnitInFront(second)) return null;
  if (ends.low < 0 || ends.high < 0) return { ...ends, either: true };
  const [a, b] = [mantissa(first.text), mantissa(second.text)];
  const shared = scaleOf(first.text) === null && scaleOf(second.text) !== null && a < 1000 && a > b && a / b <= SHARED;
  return shared ? { ...ends, low: a, high: b } : ends;
}

/** "between 3 and £2" is no range. */
const hasUnitInFront = ({ kind, text }: Figure): boolean => kind === 'money' && !/^\d/.test(text);

/** "1999–98" is read within its century: the second has its last two digits alone. */
function yearsOf(ends: { low: number; high: number; either: boolean }, text: string): typeof ends | null {
  if (!/^'?\d\d$/.test(text)) return ends.low >= 1700 || ends.high >= 1700 ? ends : null;
  const [low, high] = [ends.low % 100, Number(text.slice(-2))];
  // "1999-00" goes into the next century.
  return low - high > 50 ? null : { ...ends, low, high };
}

/** "between 12 May and 3 May", "between 12 and 3 May": days of one month, or dates with their years. */
function daysOf(first: Figure, second: Figure): { low: number; high: number; either: boolean } | null {
  if (second.kind !== 'date') return null;
  const [, month, day] = /-(\d\d)-(\d\d)$/.exec(second.value) ?? [];
  if (first.kind === 'count' && first.unit === null && first.value >= 1 && first.value <= 31 && day)
    return { low: first.value, high: Number(day), either: false };
  if (first.kind !== 'date' || first.value.length !== second.value.length) return null;
  const [low, high] = [first.value, second.value].map((date) => Number(date.replace(/\D/g, '')));
  if (low === undefined || high === undefined) return null;
  const turn = first.value.startsWith('--') && !first.value.startsWith(`--${month}`);
  return turn && low > high ? null : { low, high, either: false };
}

const scaleOf = (text: string): string | null =>
  /\d ?-?(million|billion|trillion|thousand|mln|bln|bn|tn|m|k|crore|lakh)s?\b/.exec(text)?.[1] ?? null;

const mantissa = (text: string): number =>
  Number(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? Number.NaN);

/** "between $26 and $31 million": a sign of its own, and no scale. */
const lacksScale = (first: Figure, second: Figure): boolean =>
  first.kind === 'money' &&
  /^\D/.test(first.text) &&
  /^\D/.test(second.text) &&
  mantissa(first.text) < 1000 &&
  scaleOf(first.text) === null &&
  /million|billion|trillion|\d ?(?:m|bn)$/.test(second.text);

const judgement = (
  { first, second, start, end }: WrittenRange,
  verdict: Judgement['verdict'],
  message: string,
  confidence = verdict === 'review' ? 0.5 : 0.9,
): Judgement => ({
  verdict,
  confidence,
  start,
  end,
  figures: [first, second],
  message,
  working: [`The first: ${first.text}`, `The second: ${second.text}`],
});
