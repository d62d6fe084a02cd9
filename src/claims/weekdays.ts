import type { Days } from '../facts/calendar.ts';
import { MONTHS, WEEKDAYS } from '../facts/calendar.ts';
import type { CalendarDate } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import { figuresIn } from './figures-in.ts';
import { articleDays, type Tense } from './moment.ts';
import { passageOf } from './passage.ts';
import { digitsIn, type Gate, passing } from './passages.ts';
import type { Reading } from './reading.ts';
import { triggerWords } from './trigger-words.ts';
import {
  ABOUT_DATES,
  BEFORE_DATE,
  BEHIND_DATE,
  CLUB,
  COMING,
  GONE,
  IN_FIGURES,
  NEWSPAPER,
  SHARED_BEFORE,
  YEAR_LATER,
} from './weekday-wording.ts';

/** A date and the weekday given with it: "Thursday, 24 February 1988". */
export interface DatedWeekday extends Span {
  /** Null for "Monday 3/5/2021", whose month the language leaves open. */
  readonly figure: CalendarDate | null;
  /** The date as printed, without the weekday. */
  readonly date: string;
  /** 0 for Sunday, and where the word stands. */
  readonly weekday: number;
  readonly word: Span;
  /** One, or both orders of day and month. */
  readonly readings: readonly { readonly month: number; readonly day: number }[];
  readonly year: number | null;
}

/** The dates of a sentence that have their weekday. */
export interface Weekdays extends Span {
  readonly kind: 'weekdays';
  readonly sentence: Span;
  readonly days: readonly DatedWeekday[];
  /** The article's own time; null where unknown. */
  readonly article: Days | null;
  readonly tense: Tense;
  /** Other years that the words around name, which a date without a year may belong to. */
  readonly years: readonly number[];
}

/** A weekday, in full or as abbreviated; its date may be in figures that are read as none. */
const GATE: Gate = {
  figures: 0,
  words: triggerWords(
    'sun sunday mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday',
  ),
};

/** Dates with their weekdays. */
export const weekdays: ClaimReader = {
  id: 'weekdays',
  kinds: ['weekdays'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    let article: Days | null | undefined;
    return gathered(passing(reading, GATE), (sentence): readonly Weekdays[] => {
      const { any, pointed, slashed } = digitsIn(reading, sentence);
      if (!any && sentence.figures.length === 0) return [];
      const dates = figuresIn(reading, sentence).filter((figure) => figure.kind === 'date');
      const days = gathered(dates, (date) => dated(text, sentence, date, dates) ?? []);
      const words = text.slice(sentence.start, sentence.end);
      if (slashed || pointed) days.push(...inFigures(words, sentence, days));
      const [first] = days;
      if (!first || ABOUT_DATES.test(words)) return [];
      article ??= articleDays(reading);
      return [
        {
          kind: 'weekdays',
          sentence,
          days,
          article,
          tense: tenseOf(words),
          years: yearsAround(reading, sentence),
          start: first.start,
          end: days.at(-1)?.end ?? first.end,
        },
      ];
    });
  },
};

function tenseOf(words: string): Tense {
  const [coming, gone] = [COMING.test(words), GONE.test(words)];
  return coming === gone ? null : coming ? 'future' : 'past';
}

/** Years of the sentence and of all before it in its paragraph: "In 1963 … on Friday 22 November". */
function yearsAround(reading: Reading, { block, end }: Sentence): readonly number[] {
  return gathered(figuresIn(reading, { start: block.start, end }), (figure) =>
    figure.kind === 'year' ? [figure.value] : figure.kind === 'date' ? (yearIn(figure) ?? []) : [],
  );
}

const yearIn = ({ value }: CalendarDate): number | null => (value.startsWith('-') ? null : Number(value.slice(0, 4)));

function dated(
  text: string,
  sentence: Sentence,
  figure: CalendarDate,
  dates: readonly CalendarDate[],
): DatedWeekday | null {
  const parts = /-(\d\d)-(\d\d)$/.exec(figure.value);
  if (!parts) return null;
  const from = dateStart(text, figure);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 48));
  const later = YEAR_LATER.exec(behind);
  // "5 May 2021's anniversary": the date names something else.
  if (/^['’]s\b/.test(behind)) return null;
  const found = beforeDate(text, sentence, from, dates) ?? behindDate(behind, figure.end);
  if (!found) return null;
  const year = yearIn(figure) ?? (later ? Number(later[1]) : null);
  return {
    figure,
    date: text.slice(from, figure.end),
    ...found,
    readings: [{ month: Number(parts[1]), day: Number(parts[2]) }],
    year,
    ...passageOf(
      text,
      { start: Math.min(figure.start, found.word.start), end: Math.max(figure.end, found.word.end) },
      [],
    ),
  };
}

/** The date of "Thursday, 24 February 1988" begins at the 24, that of "Thursday, February 24" at the month. */
function dateStart(text: string, { start, end }: CalendarDate): number {
  const month = MONTHS.findIndex((name) => text.slice(start, end).includes(name.slice(0, 3)));
  const number = text.slice(start, end).search(/\d/);
  const named = month < 0 ? -1 : text.slice(start, end).indexOf((MONTHS[month] ?? '').slice(0, 3));
  const first = named >= 0 && named < number ? named : number;
  return start + Math.max(0, first);
}

type Found = Pick<DatedWeekday, 'weekday' | 'word'>;

function beforeDate(text: string, sentence: Sentence, from: number, dates: readonly CalendarDate[]): Found | null {
  const start = Math.max(sentence.start, from - 40);
  const before = text.slice(start, from);
  const found = BEFORE_DATE.exec(before);
  const name = found?.[1];
  if (!found || !name) return null;
  const ahead = before.slice(0, found.index);
  // "Every Tuesday, 3 June to 5 August": many days.
  if (/\b(?:[Ee]very|[Ee]ach|[Aa]ll) $/.test(ahead)) return null;
  if (name === 'Sun' ? NEWSPAPER.test(ahead) : CLUB.test(ahead)) return null;
  // "Saturday and Sunday, 5-6 May": the weekdays of two, said together, unless each date has its own.
  const shared = SHARED_BEFORE.exec(ahead);
  const at = start + found.index;
  if (shared && !dates.some((date) => date.end <= at && date.end > start + shared.index)) return null;
  return { weekday: weekdayNamed(name), word: { start: at, end: at + name.length } };
}

function behindDate(behind: string, end: number): Found | null {
  for (const wording of BEHIND_DATE) {
    const found = wording.exec(behind);
    const name = found?.[1];
    if (!found || !name) continue;
    const start = end + found[0].lastIndexOf(name);
    return { weekday: weekdayNamed(name), word: { start, end: start + name.length } };
  }
  return null;
}

const weekdayNamed = (name: string): number =>
  WEEKDAYS.findIndex((weekday) => weekday.toLowerCase().startsWith(name.slice(0, 3).toLowerCase()));

/** "Monday 3/5/2021", where no figure was read: 3 May or 5 March. */
function inFigures(words: string, sentence: Sentence, known: readonly DatedWeekday[]): readonly DatedWeekday[] {
  return gathered([...words.matchAll(IN_FIGURES)], (found) => {
    const [whole, name = '', first = '', second = '', year = ''] = found;
    const start = sentence.start + found.index;
    const [a, b] = [Number(first), Number(second)];
    if (known.some((day) => day.start < start + whole.length && day.end > start) || a > 31 || b > 31) return [];
    const readings = [
      { month: b, day: a },
      { month: a, day: b },
    ].filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
    const end = start + whole.length;
    return readings.length === 0
      ? []
      : [
          {
            figure: null,
            date: whole.slice(whole.search(/\d/)),
            weekday: weekdayNamed(name),
            word: { start, end: start + name.length },
            readings,
            year: Number(year),
            start,
            end,
          },
        ];
  });
}
