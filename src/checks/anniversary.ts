import type { Anniversary } from '../claims/anniversaries.ts';
import { wholeYears, writtenDays } from '../facts/calendar.ts';
import { contains, type Interval, overlaps } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { isTransposed } from './shared/transposed.ts';

/** "40 years ago" for 38: from here on a number of years with a zero at its end is a round one. */
const ROUND = 20;
const ROUND_ROOM = 2;
/** Further off than this, and not by tens or two digits exchanged, the years are of something else. */
const ABSURD = 25;

/** "247 years since Mozart's birth in 1756": the years from a beginning to the article's time, or to one that is told. */
export const anniversary = {
  id: 'anniversary',
  title: 'Anniversary',
  finds: 'An anniversary, or years gone by, that the time of the event does not give.',
  limits: 'A year more or less may be the season of the feast, and is put up for a look at most.',
  claim: 'anniversary',
  examples: {
    inconsistent: [
      { text: 'The harbour, «opened in 1850, marks its 150th anniversary» today.', published: '2010-05-06' },
    ],
    review: [{ text: 'They mark the «50th anniversary of the 1969 landing».', published: '2021-02-20' }],
    consistent: [
      { text: 'The harbour, «opened in 1850, marks its 150th anniversary» today.', published: '2000-05-06' },
    ],
    silent: [
      { text: 'The bakery, which opened in 1958, has marked ten years at its new home.', published: '2019-03-20' },
    ],
  },
  judge: (claim) => {
    const { years, origin, target, exact, feast } = claim;
    const due = yearsBetween(claim);
    if (overlaps(due, years)) return judgement(claim, due, 'consistent', 0.9);
    const off = Math.max(due.low - years.high, years.low - due.high);
    if (!feast && !exact && years.low % 10 === 0 && years.low >= ROUND && off <= ROUND_ROOM) return null;
    const exchanged = isTransposed(String(years.low), (factor) => contains(due, years.low * factor));
    const byTens = whole(due).some((gone) => (years.low - gone) % 10 === 0);
    if (off > ABSURD && !byTens && !exchanged) return null;
    const certain = target.high - target.low < 366 && origin.days.high - origin.days.low < 366;
    if (off < 2 && !(exact && target.low === target.high && origin.days.low === origin.days.high))
      return feast && certain ? judgement(claim, due, 'review', 0.5) : null;
    return judgement(claim, due, 'inconsistent', 0.92);
  },
} satisfies Check<'anniversary'>;

/** The whole years gone, and the one that a feast of that year may round up to. */
function yearsBetween({ origin, target, exact }: Anniversary): Interval {
  const low = wholeYears(origin.days.high, Math.max(origin.days.high, target.low));
  const isDay = exact && target.low === target.high && origin.days.low === origin.days.high;
  return { low, high: wholeYears(origin.days.low, target.high) + (isDay ? 0 : 1) };
}

/** The few whole numbers of a short interval. */
const whole = ({ low, high }: Interval): readonly number[] =>
  high - low > 4 ? [] : Array.from({ length: high - low + 1 }, (_, n) => low + n);

function judgement(claim: Anniversary, due: Interval, verdict: Judgement['verdict'], confidence: number): Judgement {
  const { figure, origin, target, named, said, start, end } = claim;
  const until = named ? named.figure.text : writtenDays(target);
  const gone = due.high - due.low > 1 ? `${due.low} to ${due.high}` : `${due.low} or ${due.high}`;
  const sum = `From ${origin.figure.text} to ${until} is ${gone} years`;
  return {
    verdict,
    confidence,
    start,
    end,
    figures: [...(figure ? [figure] : []), origin.figure, ...(named ? [named.figure] : [])],
    message:
      verdict === 'consistent'
        ? `${sum}, as the text says.`
        : `${verdict === 'review' ? 'Worth a look: ' : ''}${sum}. The text says ${said}.${verdict === 'review' ? ' Right if the feast is not of this year.' : ''}`,
    working: [`From: ${origin.figure.text}`, `To: ${until}`, `Years: ${gone}`, `The text: ${said}`],
  };
}
