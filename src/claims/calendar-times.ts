import { type Days, MONTHS } from '../facts/calendar.ts';
import type { CalendarDate, Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { Sentence } from '../text/sentences.ts';
import {
  AMONG_TIMES,
  AT_TIME,
  CLOCK,
  COUNTED_BEHIND,
  DAY_PAST_31,
  DOTTED_DATE,
  NO_CLOCK,
  NO_SUCH_DAY,
  NUMBERED,
  NUMBERS,
  OF_DAY,
  ON_DAY,
  ZONE,
} from './calendar-time-wording.ts';
import type { ClaimReader } from './claim.ts';
import { figuresIn } from './figures-in.ts';
import { articleDays } from './moment.ts';
import { digitsIn, type Gate, kindsOf, passing, saysOneOf } from './passages.ts';
import type { Reading } from './reading.ts';
import { triggerWords } from './trigger-words.ts';

/** A day or a time of day as written, which the calendar or the clock may not have: "31 June", "25:30". */
export interface CalendarTime extends Span {
  readonly kind: 'calendar-time';
  readonly sentence: Span;
  readonly figure: Figure | null;
  readonly date: { readonly year: number | null; readonly month: number; readonly day: number } | null;
  readonly clock: { readonly hour: number; readonly minute: number } | null;
  /** The words say that there is no such day, or that it is a slip: "there is no 30 February". */
  readonly denied?: boolean;
  /** The article's own time; null where unknown. */
  readonly article: Days | null;
}

/** Days and times of day that are worth a look at the calendar: the last days of months and hours near midnight. */
export const calendarTimes: ClaimReader = {
  id: 'calendar-times',
  kinds: ['calendar-time'],
  language: 'en',
  read: (reading) => {
    let article: Days | null | undefined;
    const known = (): Days | null => {
      article ??= articleDays(reading);
      return article;
    };
    return gathered(passing(reading, GATE), (sentence): readonly CalendarTime[] => {
      const { any, pointed, clocked } = digitsIn(reading, sentence);
      if (!any) return [];
      const months = saysOneOf(reading.article.text, sentence, MONTH_WORDS);
      const dated = (sentence.kinds & DATES) !== 0;
      if (!pointed && !clocked && !months && !dated) return [];
      const words = reading.article.text.slice(sentence.start, sentence.end);
      const found = [
        ...(dated ? datesIn(reading, sentence, known) : []),
        ...(pointed || months ? unread(words, sentence) : []),
        ...(clocked || pointed ? clocksIn(words, sentence) : []),
      ];
      if (found.length === 0) return [];
      return NO_SUCH_DAY.test(words) ||
        (NUMBERS.test(words) && found.every(({ start, end }) => !/\p{L}/u.test(reading.article.text.slice(start, end))))
        ? found.map((time) => ({ ...time, denied: true }))
        : found;
    });
  },
};

/** Days that are none are read as no figure. */
const GATE: Gate = { figures: 0 };
const DATES = kindsOf('date');
const MONTH_WORDS = triggerWords('jan* feb* mar* apr* may jun* jul* aug* sep* oct* nov* dec*');

/** The shortest month has 28 days: below, every day is one. */
const ALWAYS = 28;

function datesIn(reading: Reading, sentence: Sentence, known: () => Days | null): readonly CalendarTime[] {
  const { text } = reading.article;
  return gathered(figuresIn(reading, sentence), (figure) => {
    const date = figure.kind === 'date' ? partsOf(figure) : null;
    if (!date || figure.kind !== 'date' || (date.day < ALWAYS && date.month <= 12)) return [];
    if (!isDated(text, sentence, figure, date)) return [];
    const { start, end } = figure;
    return [{ kind: 'calendar-time', sentence, figure, date, clock: null, article: known(), start, end } as const];
  });
}

function partsOf({ value }: CalendarDate): CalendarTime['date'] {
  const found = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(value);
  return found && { year: found[1] === '-' ? null : Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** "In June 31 people were arrested" has no date; "30/31/32" and "Case 13/25/2019" are none either. */
function isDated(
  text: string,
  sentence: Span,
  figure: CalendarDate,
  { year, day, month }: { year: number | null; day: number; month: number },
): boolean {
  const before = text.slice(Math.max(sentence.start, figure.start - 16), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 32));
  if (/[/-]/.test(figure.text))
    return !NUMBERED.test(before) && (/\d{4}/.test(figure.text) || (day <= 31 && month <= 12));
  if (year !== null || /^\d|^\p{L}+,? \d+(?:st|nd|rd|th)/u.test(figure.text))
    return !COUNTED_BEHIND.test(behind) || year !== null || ON_DAY.test(before);
  return ON_DAY.test(before)
    ? !COUNTED_BEHIND.test(behind)
    : /^(?:[,.;:)]|$| (?:at|and|when|after|as|is|was|will)\b)/.test(behind) && !/\b[Ii]n $/.test(before);
}

/** Forms that no figure is read from: "30.02.2020", "on 32 March". */
function unread(words: string, sentence: Sentence): readonly CalendarTime[] {
  const claim = (found: RegExpMatchArray, text: string, date: NonNullable<CalendarTime['date']>): CalendarTime => {
    const start = sentence.start + (found.index ?? 0) + found[0].indexOf(text);
    return {
      kind: 'calendar-time',
      sentence,
      figure: null,
      date,
      clock: null,
      article: null,
      start,
      end: start + text.length,
    };
  };
  const dotted = gathered([...(/\d\.\d{1,2}\.\d{4}/.test(words) ? words.matchAll(DOTTED_DATE) : [])], (found) => {
    const [date = '', first, second, year] = found;
    const [day, month] = [Number(first), Number(second)];
    return day >= ALWAYS && day <= 31 && month <= 12 && month >= 1
      ? [claim(found, date, { year: Number(year), month, day })]
      : [];
  });
  const past = gathered(
    [
      ...(/(?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)? (?:of )?[JFMASOND][aepuco]|[a-z] (?:3[2-9]|[4-9]\d)\b/.test(words)
        ? words.matchAll(DAY_PAST_31)
        : []),
    ],
    (found) => {
      const { date = '', first, second, name, named } = found.groups ?? {};
      const month = MONTHS.findIndex((full) => full.startsWith((name ?? named ?? '').slice(0, 3))) + 1;
      return [claim(found, date, { year: null, month, day: Number(first ?? second) })];
    },
  );
  return [...dotted, ...past];
}

/** Hours near midnight and the last minutes of an hour; others are always there. */
const isNoteworthy = (hour: number, minute: number): boolean => hour > 22 || hour === 0 || minute > 58;

function clocksIn(words: string, sentence: Sentence): readonly CalendarTime[] {
  if (!words.includes(':') && !/\.\d\d ?[ap]\.?m\b/.test(words)) return [];
  return gathered([...words.matchAll(CLOCK)], (found) => {
    const [text, hours, past, dotted] = found;
    const minutes = past ?? dotted;
    const [hour, minute] = [Number(hours), Number(minutes)];
    const behind = words.slice(found.index + text.length, found.index + text.length + 28);
    const before = words.slice(Math.max(0, found.index - 16), found.index);
    const zone = ZONE.exec(behind);
    const told =
      zone || (AT_TIME.test(before) && (OF_DAY.test(behind) || AMONG_TIMES.test(words)) && !NO_CLOCK.test(words));
    if (!told || !isNoteworthy(hour, minute)) return [];
    const start = sentence.start + found.index;
    const end = start + text.length + (zone?.[0].length ?? 0);
    return [
      {
        kind: 'calendar-time',
        sentence,
        figure: null,
        date: null,
        clock: { hour, minute },
        article: null,
        start,
        end,
      } as const,
    ];
  });
}
