import type { TimeSpan } from '../claims/time-spans.ts';
import { DAYS_IN_YEAR } from '../facts/calendar.ts';
import { hedgeNamed } from '../figures/hedges.ts';
import { dividedBy, exactly, gap, type Interval, overlaps, withinOneStep } from '../figures/interval.ts';
import { gathered } from '../text/gathered.ts';
import type { Check, Judgement } from './check.ts';

/** Days of each unit of time. Source: the Gregorian calendar's mean year. */
const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: DAYS_IN_YEAR / 12,
  year: DAYS_IN_YEAR,
  decade: 10 * DAYS_IN_YEAR,
  century: 100 * DAYS_IN_YEAR,
};
const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60 };
/** More than so many times as long or short, the length is of something else. */
const ABSURD = 3.5;

/** "from 2015 to 2023, a six-year ban": the time between two ends, the first and the last day counted or not. */
export const duration = {
  id: 'duration',
  title: 'Length of time',
  finds: 'A length of time that its start and its end do not give.',
  limits: 'Silent where a term may have been cut short, and where the length may be of one part or on average.',
  claim: 'time-span',
  examples: {
    inconsistent: [{ text: 'He served «from 2015 to 2023, a six-year» ban.' }],
    consistent: [{ text: 'He served «from 2015 to 2023, an eight-year» ban.' }],
    silent: [{ text: 'Banned for six years in 2015, he was back by 2018 after an appeal.' }],
  },
  judge: (claim) => {
    const unit = (claim.in === 'minutes' ? MINUTES : DAYS)[claim.length.unit];
    if (unit === undefined) return null;
    const due = between(claim, unit);
    const { value, interval, precision, hedge } = claim.length;
    const bound = hedgeNamed(hedge)?.bound ?? null;
    const told = {
      low: bound === 'below' ? 0 : interval.low,
      high: bound === 'above' ? Number.POSITIVE_INFINITY : interval.high,
    };
    if (overlaps(due, told)) return judgement(claim, due, 'consistent', 0.9);
    // A length in whole units may be cut off, and days may be counted from either side.
    const room = withinOneStep(value, precision.step);
    if (overlaps(due, { low: Math.min(room.low, told.low), high: Math.max(room.high, told.high) })) return null;
    if (claim.article && overlaps(due, withinOneStep(value, 3 * precision.step))) return null;
    if (hedge !== null && gap(due, told) < 1.15) return null;
    if (due.low < 0 || gap(due, exactly(value)) > ABSURD) return due.high < 0 ? backwards(claim) : null;
    return judgement(claim, due, 'inconsistent', 0.92);
  },
} satisfies Check<'time-span'>;

/** The time between the ends in units, with the last day left out and with it counted. */
function between({ from, to, in: scale }: TimeSpan, unit: number): Interval {
  const last = scale === 'days' ? 1 : 0;
  return (
    dividedBy({ low: to.at.low - from.at.high, high: to.at.high - from.at.low + last }, exactly(unit)) ?? exactly(0)
  );
}

/** "on 6 January 2020, two months after he lost the November 2020 election". */
const backwards = (claim: TimeSpan): Judgement => ({
  verdict: 'inconsistent',
  confidence: 0.9,
  start: claim.start,
  end: claim.end,
  figures: figuresOf(claim),
  message: `${claim.to.said} is before ${claim.from.said}. The text puts ${claim.length.text} between them, the other way round.`,
  working: [`From: ${claim.from.said}`, `To: ${claim.to.said}`, `The text: ${claim.length.text}`],
});

const figuresOf = ({ from, to, length }: TimeSpan): Judgement['figures'] =>
  gathered([from.figure, to.figure, length], (figure) => figure ?? []);

const brief = (value: number): string => (Math.round(value * 10) / 10).toLocaleString('en-GB');

function judgement(claim: TimeSpan, due: Interval, verdict: Judgement['verdict'], confidence: number): Judgement {
  const { from, to, length } = claim;
  const [low, high] = [brief(due.low), brief(due.high)];
  const time = `${low === high ? low : `${low} to ${high}`} ${length.unit}${high === '1' ? '' : 's'}`.replace(
    'centurys',
    'centuries',
  );
  const sum = `From ${from.said} to ${to.said} is ${time}`;
  return {
    verdict,
    confidence,
    start: claim.start,
    end: claim.end,
    figures: figuresOf(claim),
    message: verdict === 'consistent' ? `${sum}, as the text says.` : `${sum}. The text says ${length.text}.`,
    working: [`From: ${from.said}`, `To: ${to.said}`, `Between: ${time}`, `The text: ${length.text}`],
  };
}
