import type { Days } from '../facts/calendar.ts';
import { dayOf, yearOf } from '../facts/calendar.ts';
import type { CalendarDate, Duration, Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { ClaimReader } from './claim.ts';
import { type Masked, type Match, matchesOf } from './masked.ts';
import { articleDays, momentOf } from './moment.ts';
import { passageOf } from './passage.ts';
import { type Gate, kindsOf, maskOf, passing } from './passages.ts';
import { AFTER, BEFORE, CLOCKS, CLOCKS_BEHIND, FROM_AND_TO, NOT_THE_SPAN, TO_COME } from './time-span-wording.ts';

/** One end of a stretch of time: as written, and the days (or minutes of the clock) that it may be. */
export interface End {
  readonly figure: Figure | null;
  readonly said: string;
  readonly at: Days;
}

/** Two ends and the time between them: "from 2015 to 2023, a six-year ban". */
export interface TimeSpan extends Span {
  readonly kind: 'time-span';
  readonly sentence: Span;
  readonly from: End;
  readonly to: End;
  readonly length: Duration;
  /** Days, or minutes where the ends are times of day. */
  readonly in: 'days' | 'minutes';
  /** One end is the article's own day. */
  readonly article: boolean;
}

/** Stretches of time with both of their ends. */
export const timeSpans: ClaimReader = {
  id: 'time-spans',
  kinds: ['time-span'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    let article: Days | null | undefined;
    return gathered(passing(reading, GATE), (sentence): readonly TimeSpan[] => {
      const words = text.slice(sentence.start, sentence.end);
      const times = sentence.figures.filter(({ kind }) => kind === 'date' || kind === 'year').length;
      if ((times === 0 && !/\d(?:[:.]\d\d| ?[ap]\.?m\b)/.test(words)) || NOT_THE_SPAN.test(words)) return [];
      article ??= articleDays(reading);
      const masked = maskOf(reading, sentence);
      const found = times > 1 ? told(text, sentence, masked, article) : [];
      if (found.length > 0) return found.slice(0, 1);
      if (times > 0 && article) return toCome(text, sentence, masked, article).slice(0, 1);
      return times === 0 ? byClock(text, sentence, masked).slice(0, 1) : [];
    });
  },
};

const GATE: Gate = { kinds: [kindsOf('duration')] };

function told(text: string, sentence: Span, masked: Masked, article: Days | null): readonly TimeSpan[] {
  return gathered([...FROM_AND_TO, ...AFTER, ...BEFORE], (wording) =>
    gathered(matchesOf(wording, masked), (match) => {
      const { from, to, length } = match.figures;
      if (!from || !to || length?.kind !== 'duration' || isOpening(text, match)) return [];
      const [a, b] = bothEnds(from, to, article);
      return a && b ? [spanOf(text, sentence, match, a, b, length)] : [];
    }),
  );
}

/** 1 January 2023, of a common year. */
const ANY_YEAR = 19_358;

/** "From 2010 to 2020, five years of drought ruined them": the length begins what happened then, and is not that of the span. */
const isOpening = (text: string, { figures, before, behind, span }: Match): boolean =>
  /^(?:[Ff]rom|[Bb]etween|\d)/.test(text.slice(span.start, span.start + 8)) &&
  figures['length']?.end === span.end &&
  (figures['to']?.start ?? 0) < (figures['length']?.start ?? 0) &&
  (before.trim() === ''
    ? !/^(?:[.,;:)]| later| after| in all|$)/.test(behind)
    : /^(?:[ -]\p{L}+){0,2} \p{L}+(?:ing|ed)\b/u.test(behind) && !/^ (?:later|inside|in all)/.test(behind));

const endOf = (figure: Figure, at: Days): End => ({ figure, said: figure.text, at });

/** The days of both ends. Two dates without a year are of one year, or of two if the second is the earlier in it. */
function bothEnds(from: Figure, to: Figure, article: Days | null): readonly [End | null, End | null] {
  const [a, b] = [momentOf(from), momentOf(to)];
  if (a && b) return [endOf(from, a.days), endOf(to, b.days)];
  if (from.kind !== 'date' || to.kind !== 'date') return [null, null];
  // Of no year told: all are alike but for a day in February.
  const year = yearOf(b?.days.low ?? article?.low ?? ANY_YEAR);
  const last = b ? b.days : inYear(to, year);
  if (!last) return [null, null];
  const first = [inYear(from, year), inYear(from, year - 1)].find((days) => days !== null && days.low <= last.low);
  return first ? [endOf(from, first), endOf(to, last)] : [null, null];
}

function inYear({ value }: CalendarDate, year: number): Days | null {
  const found = /-(\d\d)-(\d\d)$/.exec(value);
  const day = found && dayOf(year, Number(found[1]), Number(found[2]));
  return day === null ? null : { low: day, high: day };
}

/** The next such date after the article's day, where that day is known. */
function toCome(text: string, sentence: Span, masked: Masked, article: Days): readonly TimeSpan[] {
  if (article.low !== article.high) return [];
  return gathered(TO_COME, (wording) =>
    gathered(matchesOf(wording, masked), (match) => {
      const { to, length } = match.figures;
      if (to?.kind !== 'date' || length?.kind !== 'duration') return [];
      const year = yearOf(article.low);
      const days =
        momentOf(to)?.days ?? [inYear(to, year), inYear(to, year + 1)].find((at) => at && at.low >= article.low);
      if (!days || days.low !== days.high || days.low < article.low) return [];
      const today: End = { figure: null, said: 'the article’s day', at: article };
      return [spanOf(text, sentence, match, today, endOf(to, days), length)];
    }),
  );
}

const DAY = 24 * 60;

/** "at 22:40 and finished at 03:10": the second may be of the next day. */
function byClock(text: string, sentence: Span, masked: Masked): readonly TimeSpan[] {
  return gathered(
    gathered([CLOCKS, CLOCKS_BEHIND], (wording) => matchesOf(wording, masked)),
    (match) => {
      const { length } = match.figures;
      const [from, to] = [minutesOf(match.words['from'] ?? ''), minutesOf(match.words['to'] ?? '')];
      if (length?.kind !== 'duration' || from === null || to === null) return [];
      if (length.unit !== 'hour' && length.unit !== 'minute') return [];
      const until = to <= from ? to + DAY : to;
      const end = (said: string, at: number): End => ({ figure: null, said, at: { low: at, high: at } });
      const span = spanOf(
        text,
        sentence,
        match,
        end(match.words['from'] ?? '', from),
        end(match.words['to'] ?? '', until),
        length,
      );
      return [{ ...span, in: 'minutes' as const }];
    },
  );
}

function minutesOf(written: string): number | null {
  const found = /^(\d{1,2})(?:[:.](\d\d))? ?([ap])?/i.exec(written);
  if (!found) return null;
  const [hour, minute, half] = [Number(found[1]), Number(found[2] ?? 0), found[3]?.toLowerCase()];
  if (hour > 24 || minute > 59) return null;
  return (half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) * 60 + minute;
}

function spanOf(text: string, sentence: Span, match: Match, from: End, to: End, length: Duration): TimeSpan {
  const all = gathered([from.figure, to.figure, length], (figure) => figure ?? []);
  const article = from.figure === null && to.figure !== null;
  return { kind: 'time-span', sentence, from, to, length, in: 'days', article, ...passageOf(text, match.span, all) };
}
