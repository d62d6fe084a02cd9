import { type Days, dayOf, daysOf } from '../facts/calendar.ts';
import type { CalendarDate, Figure, Year } from '../figures/figure.ts';
import type { Reading } from './reading.ts';

/** A time that the text names by a year or a date, "in 1960", "May 2009", "14 May 1938": the days that it may be. */
export interface Moment {
  readonly figure: CalendarDate | Year;
  readonly days: Days;
}

/** The time of a year or a date that has its year; null for others. "The 1960s" is ten years. */
export function momentOf(figure: Figure | null | undefined): Moment | null {
  const days = figure && daysNamed(figure);
  return days ? { figure: figure as CalendarDate | Year, days } : null;
}

function daysNamed(figure: Figure): Days | null {
  if (figure.kind === 'date') return daysOf(figure.value);
  if (figure.kind !== 'year' || figure.value < 1000) return null;
  const [low, high] = [dayOf(figure.interval.low, 1, 1), dayOf(figure.interval.high, 12, 31)];
  return low === null || high === null ? null : { low, high };
}

/** Where a dateline may stand: "LONDON, 27 November 2018 - ". */
const DATELINE = 120;

/** The days that the article may be from: what is known of it, or the full date of its own dateline within that; null where unknown. */
export function articleDays({ article, figures }: Pick<Reading, 'article' | 'figures'>): Days | null {
  const known = daysOf(article.published);
  if (known && known.low === known.high) return known;
  const start = article.blocks[0]?.start ?? 0;
  for (const figure of figures) {
    if (figure.start > start + DATELINE) break;
    if (figure.kind !== 'date' || !isDateline(article.text, start, figure)) continue;
    const days = daysOf(figure.value);
    if (days && days.low === days.high && (!known || (days.low >= known.low && days.low <= known.high))) return days;
  }
  return known;
}

/** Before it only a place in capitals or the line's start, behind it a dash, a bracket or the line's end. */
const isDateline = (text: string, start: number, { start: from, end }: CalendarDate): boolean =>
  /^(?:\p{Lu}[\p{Lu} .,'-]{1,60}[ ,(]{1,4})?$/u.test(text.slice(start, from)) &&
  /^\)?(?: ?[-–—:(]|\n|$)/.test(text.slice(end, end + 3));

/** How a sentence speaks: of what is to come, of what has been; null where of both or neither. */
export type Tense = 'past' | 'future' | null;
