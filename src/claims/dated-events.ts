import { type Days, dayOf, WEEKDAYS, weekdayOf, yearOf } from '../facts/calendar.ts';
import type { CalendarDate, Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { ClaimReader } from './claim.ts';
import {
  ANOTHER_TIME,
  COMES,
  HAPPENED_ON,
  LAST_OR_NEXT,
  NEAREST,
  NEXT_BEHIND,
  OFFSETS,
  RELATIVE,
  RELATIVE_WEEKDAY,
  STILL_TO_DO,
  TO_BE,
  TO_COME_BEFORE,
  TO_HAPPEN,
} from './dated-event-wording.ts';
import { type Masked, type Match, matchesOf } from './masked.ts';
import { articleDays, momentOf, type Tense } from './moment.ts';
import { passageOf } from './passage.ts';
import { isProse, kindsOf, maskOf, saysOneOf } from './passages.ts';
import { triggerWords } from './trigger-words.ts';

/** What is told of a day against the article's own: "will open on 3 May", "yesterday, 21 December". */
export interface DatedEvent extends Span {
  readonly kind: 'dated-event';
  readonly sentence: Span;
  readonly figure: Figure | null;
  /** The words of the day: "3 May", "Tuesday". */
  readonly said: string;
  /** The days that it may be. */
  readonly days: Days;
  readonly article: Days;
  /** What the verb says; null where the word says the day itself. */
  readonly tense: Tense;
  /** "yesterday": the days from the article's own; null where there is no such word. */
  readonly offset: { readonly word: string; readonly days: number } | null;
  /** "last Sunday … are to walk": word and verb are at odds. */
  readonly atOdds: boolean;
  /** The year is the text's own, not the article's. */
  readonly full: boolean;
}

const DATES = kindsOf('date', 'year');
const DATE = kindsOf('date');
const AHEAD = triggerWords('will is are plan plans intend intends hope hopes aim aims expect expects promise promises');
const DAYS = triggerWords('yesterday* tomorrow* today* tonight* last');

/** Events with a day, in an article whose own day is known. */
export const datedEvents: ClaimReader = {
  id: 'dated-events',
  kinds: ['dated-event'],
  language: 'en',
  read: (reading) => {
    const { text, published } = reading.article;
    const known = published !== null || reading.figures.some(({ kind }) => kind === 'date');
    const article = known ? articleDays(reading) : null;
    if (article === null || article.high - article.low > 31) return [];
    return gathered(reading.sentences, (sentence): readonly DatedEvent[] => {
      if (!isProse(sentence)) return [];
      if ((sentence.kinds & DATES) === 0 && !saysOneOf(text, sentence, DAYS)) return [];
      const dated = (sentence.kinds & DATES) !== 0;
      // A bare year is told of what is to come alone.
      if (dated && (sentence.kinds & DATE) === 0 && !saysOneOf(text, sentence, AHEAD)) return [];
      const words = text.slice(sentence.start, sentence.end);
      if ((!dated && !/yesterday|tomorrow|today|tonight|last night/i.test(words)) || ANOTHER_TIME.test(words))
        return [];
      if (!dated) return byWeekday(words, sentence, article);
      return inSentence(text, sentence, maskOf(reading, sentence), article).filter(
        ({ start }) => !isQuoted(text, sentence, start),
      );
    });
  },
};

function inSentence(text: string, sentence: Span, masked: Masked, article: Days): readonly DatedEvent[] {
  const found: DatedEvent[] = [];
  const add = (match: Match, tense: Tense, offset: DatedEvent['offset'] = null): void => {
    const { when } = match.figures;
    const days = when && resolved(when, article);
    const said = text.slice(match.span.start, match.span.end);
    if (when && momentOf(when) === null && (NEXT_BEHIND.test(match.behind) || NEAREST.test(said))) return;
    if (!when || !days || found.some(({ figure }) => figure === when)) return;
    const atOdds = offset?.word === 'last' && STILL_TO_DO.test(match.behind.slice(0, 80));
    const full = momentOf(when) !== null;
    const span = passageOf(text, match.span, [when]);
    found.push({
      kind: 'dated-event',
      sentence,
      figure: when,
      said: when.text,
      days,
      article,
      tense,
      offset,
      atOdds,
      full,
      ...span,
    });
  };
  const word = (match: Match): string => (match.words['word'] ?? '').toLowerCase();
  for (const match of matchesOf(RELATIVE, masked))
    add(match, null, { word: word(match), days: OFFSETS[word(match)] ?? 0 });
  for (const match of matchesOf(LAST_OR_NEXT, masked))
    add(match, word(match) === 'last' ? 'past' : 'future', { word: word(match), days: 0 });
  // "It was agreed that the ban will apply from 1 May": spoken before it.
  for (const match of gathered([...TO_HAPPEN, TO_BE], (wording) => matchesOf(wording, masked)))
    if (!/\b(?:agreed|ruled|decided|announced|decreed|voted|promised|pledged)\b/.test(match.before))
      add(match, 'future');
  // "runs from 1 April to 30 June" may have begun.
  for (const match of gathered(COMES, (wording) => matchesOf(wording, masked)))
    if (!/^ ?(?:to|until|till|through|[-–—]) ?(?:the )?[\ue008\ue009]/.test(match.behind)) add(match, 'future');
  for (const match of gathered(HAPPENED_ON, (wording) => matchesOf(wording, masked)))
    if (!TO_COME_BEFORE.test(match.before.slice(-40) + text.slice(match.span.start, match.span.end)))
      add(match, 'past');
  return found;
}

/** The days of a time that has its year, or those nearest to the article's own. */
function resolved(figure: Figure, article: Days): Days | null {
  const moment = momentOf(figure);
  if (moment) return moment.days;
  if (figure.kind !== 'date') return null;
  const year = yearOf(article.low);
  const all = gathered([year - 1, year, year + 1], (of) => inYear(figure, of) ?? []);
  return (
    all
      .sort((a, b) => Math.abs(a - article.low) - Math.abs(b - article.low))
      .map((day) => ({ low: day, high: day }))[0] ?? null
  );
}

function inYear({ value }: CalendarDate, year: number): number | null {
  const found = /-(\d\d)-(\d\d)$/.exec(value);
  return found && dayOf(year, Number(found[1]), Number(found[2]));
}

/** "yesterday, Tuesday": that Tuesday which is nearest to the article's day. */
function byWeekday(words: string, sentence: Span, article: Days): readonly DatedEvent[] {
  if (article.low !== article.high) return [];
  return gathered([...words.matchAll(RELATIVE_WEEKDAY)], (found) => {
    const { word = '', weekday = '' } = found.groups ?? {};
    const index = WEEKDAYS.findIndex((name) => name.toLowerCase() === weekday.toLowerCase());
    const near = [-3, -2, -1, 0, 1, 2, 3].map((step) => article.low + step).find((day) => weekdayOf(day) === index);
    if (near === undefined) return [];
    const [start, days] = [sentence.start + found.index, { low: near, high: near }];
    const offset = { word: word.toLowerCase(), days: OFFSETS[word.toLowerCase()] ?? 0 };
    const end = start + found[0].length;
    return [
      {
        kind: 'dated-event',
        sentence,
        figure: null,
        said: weekday,
        days,
        article,
        tense: null,
        offset,
        atOdds: false,
        full: false,
        start,
        end,
      } as const,
    ];
  });
}

/** Within quotation marks the day is the speaker's. */
function isQuoted(text: string, { start }: Span, at: number): boolean {
  const before = text.slice(start, at);
  return before.split(/["“”]/).length % 2 === 0;
}
