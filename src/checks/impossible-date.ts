import type { CalendarTime } from '../claims/calendar-times.ts';
import { dayOf, daysInMonth, MONTHS, yearOf } from '../facts/calendar.ts';
import type { Check, Judgement } from './check.ts';

/** Until the last country gave up the Julian calendar, 29 February 1900 was a day somewhere. Source: Greece, 1923. */
const EVERYWHERE = 1924;
/** A 29 February so many days off is that of this winter. */
const THIS_WINTER = 120;

/** "31 June", "29 February 2023", "25:30": a day or a time that there is none of. */
export const impossibleDate = {
  id: 'impossible-date',
  title: 'Date or time that does not exist',
  finds: 'A day that its month does not have, and a time of day beyond the clock.',
  limits: 'A time is read only where the words make it one: ratios, scores, verses and race times have colons too.',
  claim: 'calendar-time',
  examples: {
    inconsistent: [
      { text: 'The lease ends on «31 June», the agent said.' },
      { text: 'She was born on «29 February 2023».' },
      { text: 'The bus leaves at «25:30» on Sundays.' },
    ],
    consistent: [{ text: 'She was born on «29 February 2024».' }],
    silent: [{ text: 'In June 31 people were arrested.' }],
  },
  judge: (claim) => {
    const said = claim.clock ? ofClock(claim, claim.clock) : claim.date ? ofDate(claim, claim.date) : null;
    return claim.denied && said?.verdict !== 'consistent' ? null : said;
  },
} satisfies Check<'calendar-time'>;

const judgement = (
  { start, end, figure }: CalendarTime,
  verdict: Judgement['verdict'],
  confidence: number,
  message: string,
  working: readonly string[],
): Judgement => ({ verdict, confidence, start, end, figures: figure ? [figure] : [], message, working });

function ofClock(claim: CalendarTime, { hour, minute }: { readonly hour: number; readonly minute: number }): Judgement {
  const written = `${hour}:${String(minute).padStart(2, '0')}`;
  const working = [`The text: ${written}`, 'The last minute of a day: 23:59, and 24:00 for midnight'];
  const late = hour > 24 || (hour === 24 && minute > 0);
  if (late || minute > 59)
    return judgement(
      claim,
      'inconsistent',
      0.93,
      `${minute > 59 ? 'Minutes run to 59.' : 'Hours run to 23, and to 24:00 for midnight.'} The text gives ${written}.`,
      working,
    );
  return judgement(claim, 'consistent', 0.9, `${written} is a time of day.`, working);
}

function ofDate(claim: CalendarTime, { year, month, day }: NonNullable<CalendarTime['date']>): Judgement | null {
  const name = MONTHS[month - 1];
  const most = daysInMonth(year, month);
  if (!name || most === null)
    return judgement(
      claim,
      'inconsistent',
      0.95,
      `There is no month ${month}: the date is none in either order of day and month.`,
      [`Day and month: ${day} and ${month}, or ${month} and ${day}`],
    );
  const told = year === null ? name : `${name} ${year}`;
  const working = [`Days in ${told}: ${most}`, `The text: ${day}`];
  if (day <= most) {
    const missing = year === null && month === 2 && day === 29 ? missingThisYear(claim) : null;
    if (missing === null) return judgement(claim, 'consistent', 0.95, `${told} has ${most} days.`, working);
    return judgement(
      claim,
      'review',
      0.55,
      `Worth a look: February ${missing} has 28 days. Right if the date is one in another year.`,
      [`Days in February ${missing}: 28`, `The text: ${day}`],
    );
  }
  const old = year !== null && year < EVERYWHERE && month === 2 && day === 29 && year % 4 === 0;
  return old && year < 1753
    ? null
    : judgement(
        claim,
        'inconsistent',
        old ? 0.85 : 0.97,
        `${told} has ${most} days. The text gives ${day} ${name}.`,
        working,
      );
}

/** The year of the article, where its February is near and has no 29th; null otherwise. */
function missingThisYear({ article }: CalendarTime): number | null {
  if (article === null || article.high - article.low > 31) return null;
  const year = yearOf(article.low + THIS_WINTER / 2);
  const last = dayOf(year, 2, 28) ?? 0;
  const near = last > article.low - THIS_WINTER / 2 && last < article.high + THIS_WINTER;
  return near && daysInMonth(year, 2) === 28 ? year : null;
}
