import type { DatedEvent } from '../claims/dated-events.ts';
import { longDate, writtenDays } from '../facts/calendar.ts';
import type { Check, Judgement } from './check.ts';

/** Time zones, and the edition of the day after. */
const A_DAY = 1;
/** A time without its year that is so many days gone is of this year, and not of the next. */
const JUST_GONE = 60;
/** A financial year is told as its own until its accounts are out. */
const A_SEASON = 120;
/** Further back than this, the text tells a history in the present tense. */
const HISTORY = 3 * 366;

/** "will open on 3 May" in an article of 10 May, "yesterday, 21 December" in one of the 27th. */
export const tenseAndDate = {
  id: 'tense-and-date',
  title: 'Tense and date',
  finds:
    'A day that is past where the verb says it is to come, or the other way round, and a “yesterday” of another date.',
  limits:
    'Only where the day of the article is known, and at most for a look: it may be known wrongly, or be that of an update.',
  claim: 'dated-event',
  examples: {
    inconsistent: [],
    review: [{ text: 'The museum «will open on 3 May 2023», it said.', published: '2023-05-10' }],
    consistent: [{ text: 'The museum «will open on 3 May 2023», it said.', published: '2023-04-10' }],
    silent: [{ text: 'The sign said: “The shop will open on 3 May 2023”.', published: '2023-05-10' }],
  },
  judge: (claim) => {
    const { days, article, tense, offset, atOdds, full } = claim;
    if (offset && tense === null) return ofWord(claim, offset);
    if (atOdds) return judgement(claim, 'review', `“${offset?.word ?? ''}” and the verb are at odds`);
    const gone = article.low - days.high;
    if (tense === 'future') {
      if (gone <= A_DAY) return days.low === days.high ? judgement(claim, 'consistent', '') : null;
      if (gone > HISTORY || (!full && gone > JUST_GONE) || (claim.figure?.kind === 'year' && gone < A_SEASON))
        return null;
      return judgement(claim, 'review', `${writtenDays(days)} is before the article’s day, ${writtenDays(article)}`);
    }
    const ahead = days.low - article.high;
    if (-ahead > HISTORY) return null;
    if (ahead <= A_DAY) return full ? judgement(claim, 'consistent', '') : null;
    if (!full && !offset) return null;
    return judgement(claim, 'review', `${writtenDays(days)} is after the article’s day, ${writtenDays(article)}`);
  },
} satisfies Check<'dated-event'>;

/** "yesterday" and its date: a day either way is granted. */
function ofWord(claim: DatedEvent, { word, days: offset }: NonNullable<DatedEvent['offset']>): Judgement | null {
  const { days, article } = claim;
  if (article.low !== article.high || days.low !== days.high) return null;
  const due = article.low + offset;
  if (Math.abs(days.low - due) <= A_DAY) return judgement(claim, 'consistent', '');
  return judgement(claim, 'review', `The article is of ${longDate(article.low)}: “${word}” is ${longDate(due)}`);
}

function judgement(claim: DatedEvent, verdict: Judgement['verdict'], doubt: string): Judgement {
  const { figure, said, article, start, end } = claim;
  const holds = verdict === 'consistent';
  return {
    verdict,
    confidence: holds ? 0.8 : 0.6,
    start,
    end,
    figures: figure ? [figure] : [],
    message: holds
      ? `The words fit the article’s day, ${writtenDays(article)}.`
      : `Worth a look: ${doubt}. The text says ${said}. Right if the article is of another day.`,
    working: [`The article’s day: ${writtenDays(article)}`, `The text: ${said}`],
  };
}
