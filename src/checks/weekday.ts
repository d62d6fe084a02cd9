import type { DatedWeekday, Weekdays } from '../claims/weekdays.ts';
import { dayOf, longDate, WEEKDAYS, weekdayOf, yearOf } from '../facts/calendar.ts';
import { gathered } from '../text/gathered.ts';
import type { Check, Judgement } from './check.ts';

/** Before this year, days are told by the Julian calendar in English. Source: the Calendar (New Style) Act 1750. */
const GREGORIAN = 1753;
/** The last country of Europe to change was Greece, in 1923. By then the calendars were 13 days apart; 12 until 1900, 11 until 1800. */
const EVERYWHERE = 1924;
/** A date within so many days of the article is of the article's own year, or of the next or last. */
const NEAR = 60;
/** Two dates further apart than this were hardly given as one stretch. */
const TOGETHER = 90;

/** "Thursday, 24 February 1988": a date and its weekday. */
export const weekday = {
  id: 'weekday',
  title: 'Date and weekday',
  finds: 'A date that falls on another day of the week than the text says.',
  limits:
    'A date without a year is held against the years next to the article’s own, and then only put up for a look; silent where no date of the article is known.',
  claim: 'weekdays',
  examples: {
    inconsistent: [{ text: 'The ship left Bergen on «Thursday, 24 February 1988», with a crew of nine.' }],
    review: [{ text: 'The gates open at noon on «Sunday 5 May».', published: '2023-04-20' }],
    consistent: [{ text: 'The ship left Bergen on «Wednesday, 24 February 1988», with a crew of nine.' }],
    silent: [{ text: 'The fair is on Saturday and Sunday, 6 and 7 May 2023.' }],
  },
  judge: (claim) => {
    const pairs = contradictions(claim);
    const doubted = new Set(gathered(pairs, ({ of }) => of));
    return [
      ...pairs.map(({ judgement }) => judgement),
      ...gathered(claim.days, (day) => (doubted.has(day) ? [] : (judged(claim, day) ?? []))),
    ];
  },
} satisfies Check<'weekdays'>;

const named = (weekdayNumber: number): string => WEEKDAYS[weekdayNumber] ?? '';

const inYear = ({ readings }: DatedWeekday, year: number): readonly number[] =>
  gathered(readings, ({ month, day }) => dayOf(year, month, day) ?? []);

const fits = (day: DatedWeekday, year: number): boolean =>
  inYear(day, year).some((date) => weekdayOf(date) === day.weekday);

function judged(claim: Weekdays, day: DatedWeekday): Judgement | null {
  if (day.year === null) return withoutYear(claim, day);
  const [date] = inYear(day, day.year);
  if (date === undefined) return null;
  if (fits(day, day.year)) return judgement(day, date, 'consistent', 0.97, '');
  if (day.year < GREGORIAN) return null;
  const old = date + (day.year < 1800 ? 11 : day.year <= 1900 ? 12 : 13);
  if (day.year < EVERYWHERE && weekdayOf(old) === day.weekday)
    return judgement(day, date, 'review', 0.5, ' Right by the Julian calendar.');
  const other = [1, -1].map((step) => (day.year ?? 0) + step).find((year) => fits(day, year));
  const slip = other === undefined ? '' : ` It was a ${named(day.weekday)} in ${other}.`;
  return judgement(day, date, 'inconsistent', day.readings.length > 1 ? 0.9 : 0.97, slip);
}

/** The nearest such date to the article's, before it or after it as the tense says. */
function withoutYear({ article, tense, years }: Weekdays, day: DatedWeekday): Judgement | null {
  if (article === null) return null;
  const around = [yearOf(article.low) - 1, yearOf(article.low), yearOf(article.high) + 1];
  const distance = (date: number): number => Math.max(0, article.low - date, date - article.high);
  const dates = gathered(around, (year) => inYear(day, year)).sort((a, b) => distance(a) - distance(b));
  const [nearest] = dates;
  if (nearest === undefined) return null;
  const told =
    tense === 'past' ? dates.find((date) => date <= article.high) : dates.find((date) => date >= article.low);
  const likely = tense === null || distance(nearest) <= NEAR ? nearest : (told ?? nearest);
  if (weekdayOf(likely) === day.weekday) return judgement(day, likely, 'consistent', 0.85, '');
  if (years.some((year) => fits(day, year)) || dates.some((date) => weekdayOf(date) === day.weekday)) {
    const sure = article.low === article.high && distance(nearest) <= NEAR && years.length === 0;
    if (!sure) return null;
  } else if (years.some((year) => !around.includes(year))) return null;
  const at = dates.find((date) => weekdayOf(date) === day.weekday);
  const reading = at === undefined ? 'in another year' : `in ${yearOf(at)}`;
  return judgement(day, likely, 'review', 0.6, ` Right if the date is one ${reading}.`);
}

function judgement(
  day: DatedWeekday,
  date: number,
  verdict: Judgement['verdict'],
  confidence: number,
  doubt: string,
): Judgement {
  const falls = named(weekdayOf(date));
  const holds = verdict === 'consistent';
  return {
    verdict,
    confidence,
    start: day.start,
    end: day.end,
    figures: day.figure ? [day.figure] : [],
    message: `${verdict === 'review' ? 'Worth a look: ' : ''}${longDate(date)} is a ${holds ? named(day.weekday) : falls}${holds ? ', as the text says.' : `. The text says ${named(day.weekday)}.${doubt}`}`,
    working: [
      `The date: ${longDate(date)}`,
      `Its weekday: ${holds ? named(day.weekday) : falls}`,
      `The text: ${named(day.weekday)}`,
    ],
    suggestion:
      verdict === 'inconsistent' && day.readings.length === 1
        ? { span: day.word, text: day.word.end - day.word.start > 4 ? falls : falls.slice(0, 3) }
        : null,
  };
}

/** "Monday 3 June and Tuesday 5 June": two days apart, whatever the year. */
function contradictions({ days, years }: Weekdays): readonly { of: readonly DatedWeekday[]; judgement: Judgement }[] {
  if (years.length > 0) return [];
  return gathered(days, (second, index) => {
    const first = days[index - 1];
    if (!first?.figure || !second.figure || first.year !== null || second.year !== null) return [];
    const apart = apartOf(first, second);
    if (apart.length === 0 || apart.some((n) => (first.weekday + n) % 7 === second.weekday)) return [];
    const [n = 0] = apart;
    const due = named((first.weekday + n) % 7);
    return [
      {
        of: [first, second],
        judgement: {
          verdict: 'inconsistent' as const,
          confidence: 0.93,
          start: first.start,
          end: second.end,
          figures: [first.figure, second.figure],
          message: `If ${first.date} is a ${named(first.weekday)}, ${second.date} is a ${due}. The text says ${named(second.weekday)}.`,
          working: [
            `${first.date} to ${second.date}: ${n} ${n === 1 ? 'day' : 'days'}`,
            `${n} ${n === 1 ? 'day' : 'days'} after a ${named(first.weekday)}: ${due}`,
            `The text: ${named(second.weekday)}`,
          ],
        },
      },
    ];
  });
}

/** How many days later the second date is, in a common year and in a leap year, at the year's turn into the next; none where it is not soon. */
function apartOf(first: DatedWeekday, second: DatedWeekday): readonly number[] {
  return gathered([2023, 2024], (year) =>
    gathered(inYear(first, year), (from) =>
      [...inYear(second, year), ...inYear(second, year + 1)]
        .map((to) => to - from)
        .filter((n) => n >= 0 && n <= TOGETHER),
    ),
  );
}
