import type { Days } from '../facts/calendar.ts';
import { dayOf, monthsLater, yearsLater } from '../facts/calendar.ts';
import type { Figure, Measured } from '../figures/figure.ts';
import { hedgeNamed } from '../figures/hedges.ts';
import type { Interval } from '../figures/interval.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import {
  AGED_AFTER,
  AGED_ALONE,
  AGED_AT,
  BEFORE_BIRTHDAY,
  BORN,
  DEEDS,
  DIED,
  DIED_AT,
  LIFE,
  LIVED,
  NOW_AGED,
  TURNING,
  WAS_AGED,
  WOULD_TURN,
} from './life-wording.ts';
import { type Masked, type Match, matchesOf } from './masked.ts';
import { momentOf } from './moment.ts';

/** How old somebody was at a time. A birth is an age of nothing. */
export interface Told extends Span {
  /** A birth, an age, a deed that takes an age ("graduated in 1926"), a deed within a life. */
  readonly kind: 'born' | 'age' | 'deed';
  readonly figures: readonly Figure[];
  /** The days on which it was so. */
  readonly time: Days;
  /** Whole years; the least and the most. */
  readonly age: Interval;
  /** The time is the article's own, which the words do not say. */
  readonly implied: boolean;
  /** The words of the age, as written, and those of its time; null for the article's. */
  readonly said: string;
  readonly when: string | null;
}

/** Nobody is older. Source: the oldest age on record, 122. */
const OLDEST = 122;
/** "died Sunday" in the article of a Tuesday; an obituary may take months. */
const OBITUARY = 120;

/** A death that a sentence tells of, and its time; null for one that is the article's news. */
export interface Death {
  readonly figure: Figure | null;
  readonly time: Days | null;
}

/** What a sentence tells of ages; `before` is the death that the sentence before it told of ("He was 68."), `mayDie` whether it has a word of dying. */
export function toldIn(
  words: string,
  masked: Masked,
  article: Days | null,
  before: Death | null,
  mayDie: boolean,
): { readonly told: readonly Told[]; readonly death: Death | null } {
  const dies = mayDie && DIED.test(words);
  if (masked.figures.length === 0) return { told: [], death: dies ? { figure: null, time: null } : null };
  const all = (wordings: readonly RegExp[]): readonly Match[] =>
    gathered(wordings, (wording) => matchesOf(wording, masked));
  const births: Told[] = [];
  for (const birth of gathered(all([...BORN, LIFE]), birthOf))
    if (!births.some((one) => one.figures[0] === birth.figures[0])) births.push(birth);
  const dying = all([LIFE, DIED_AT])[0]?.figures;
  const moment = momentOf(dying?.['died'] ?? dying?.['time']);
  const death: Death | null = dies || moment ? { figure: moment?.figure ?? null, time: moment?.days ?? null } : null;
  const dead = moment?.days ?? null;
  const ages: Told[] = [];
  const add = (told: Told | null): void => {
    if (told && !ages.some((one) => one.figures[0] === told.figures[0])) ages.push(told);
  };
  const isBirth = (figure: Figure | undefined): boolean => births.some((birth) => birth.figures[0] === figure);
  for (const match of all(AGED_AT)) add(isBirth(match.figures['time']) ? null : agedAt(match));
  for (const match of all([AGED_AFTER])) add(agedAfter(match));
  for (const match of all([BEFORE_BIRTHDAY])) add(dead && shortOf(match, dead));
  const last = death ?? before;
  const recent = article && { low: article.low - OBITUARY, high: article.high };
  const atDeath = last && (last.time ?? recent);
  if (last && atDeath)
    for (const match of all(death ? [WAS_AGED, AGED_ALONE] : [WAS_AGED]))
      add(ageOf(match, 'age', atDeath, last.figure));
  const lives = article !== null && !dies && !dead;
  if (article) for (const match of all(lives ? TURNING : WOULD_TURN)) add(turning(match, article));
  if (article && lives) for (const match of all(NOW_AGED)) add(ageOf(match, 'age', article, null));
  const found = [...births, ...ages, ...deedsOf(masked)];
  return { told: found.sort((a, b) => a.start - b.start), death };
}

function birthOf(match: Match): Told | readonly [] {
  const born = momentOf(match.figures['born']);
  if (!born) return [];
  return {
    kind: 'born',
    figures: [born.figure],
    time: born.days,
    age: { low: 0, high: 0 },
    implied: false,
    said: born.figure.text,
    when: null,
    start: match.span.start,
    end: born.figure.end,
  };
}

/** Whole years that an age stands for: 37 is 37, "in her 80s" 80 to 89, "over 60" 60 and more. */
function yearsOf(figure: Measured): Interval | null {
  const hedge = hedgeNamed(figure.hedge);
  if (hedge?.bound === 'above') return { low: figure.value, high: OLDEST };
  if (hedge?.bound === 'below') return { low: 0, high: figure.value };
  const { low, high } = figure.interval;
  return figure.precision.step < 1 ? null : { low: Math.ceil(low), high: Math.floor(high) };
}

function ageOf(
  { figures, span }: Match,
  name: string,
  time: Days,
  at: Figure | null,
  years: Interval | null = null,
): Told | null {
  const figure = figures[name];
  if (!figure || (figure.kind !== 'age' && figure.kind !== 'count' && figure.kind !== 'ordinal')) return null;
  if (figure.kind === 'count' ? figure.unit !== null : figure.kind === 'age' && figure.unit !== 'year') return null;
  const age = years ?? yearsOf(figure);
  if (!age || figure.value > OLDEST || figure.value < 1) return null;
  return {
    kind: 'age',
    figures: at ? [figure, at] : [figure],
    time,
    age,
    implied: at === null,
    said: figure.text,
    when: at?.text ?? null,
    start: Math.max(span.start, Math.min(figure.start, at?.start ?? figure.start)),
    end: span.end,
  };
}

function agedAt(match: Match): Told | null {
  const time = momentOf(match.figures['time']);
  return time && ageOf(match, 'age', time.days, time.figure);
}

/** "joined in 1947, a job he held for 45 years before retiring at 72". */
function agedAfter(match: Match): Told | null {
  const { span: length } = match.figures;
  const time = momentOf(match.figures['time']);
  if (!time || length?.kind !== 'duration' || length.unit !== 'year') return null;
  const days = {
    low: yearsLater(time.days.low, Math.floor(length.interval.low)),
    high: yearsLater(time.days.high, Math.ceil(length.interval.high)),
  };
  const told = ageOf(match, 'age', days, time.figure);
  return told && { ...told, figures: [...told.figures, length], when: `${time.figure.text} + ${length.text}` };
}

/** "a few months short of her 85th birthday": 84. */
function shortOf(match: Match, died: Days): Told | null {
  const birthday = match.figures['birthday'];
  if (birthday?.kind !== 'ordinal') return null;
  const age = birthday.value - 1;
  const told = ageOf(match, 'birthday', died, null, { low: age, high: age });
  return told && { ...told, implied: false, said: `short of the ${birthday.text}` };
}

/** "will be 90 next spring", "turned 40 last year", "celebrating her 101st birthday": at the article's time or up to a year and a half from it. */
function turning(match: Match, article: Days): Told | null {
  const name = match.figures['birthday'] ? 'birthday' : 'age';
  const behind = match.behind.slice(0, 40);
  // "celebrated his 70th birthday in 2010": not at the article's time.
  if (/^,? (?:in|on|back in|early in|late in) (?:[a-z]+ )?[\ue008\ue009]/.test(behind)) return null;
  const away = /^,? next (?:year|spring|summer|autumn|fall|winter|month|\p{Lu})/u.test(behind) ? 18 : 12;
  const figure = match.figures[name] as Measured | undefined;
  if (!figure) return null;
  const time = { low: monthsLater(article.low, -12), high: monthsLater(article.high, away) };
  // Within a year of its birthday either way, an age is what it was or will be.
  const [first, last] = [dayOf(1600, 1, 1) ?? 0, time.high];
  return ageOf(
    match,
    name,
    {
      low: Math.max(first, /next|will|about to/.test(match.before.slice(-12) + behind) ? article.low : time.low),
      high: last,
    },
    null,
  );
}

/** "graduated in 1926" at 13 or later; "(1819-1892) described … in 1936", which only the living do. */
function deedsOf(masked: Masked): readonly Told[] {
  const deeds = gathered(DEEDS, ([least, wording]) =>
    gathered(matchesOf(wording, masked), (match) => deedOf(match, { low: least, high: OLDEST })),
  );
  const lived = gathered(matchesOf(LIVED, masked), (match) => {
    const [born, died] = [momentOf(match.figures['born']), momentOf(match.figures['died'])];
    const told = deedOf(match, { low: 4, high: OLDEST });
    if (!born || !died || told.length === 0) return [];
    const [low, high] = [4, Math.ceil((died.days.high - born.days.low) / 365)];
    return told.map((one) => ({ ...one, age: { low, high } }));
  });
  return [...deeds, ...lived];
}

function deedOf(match: Match, age: Interval): readonly Told[] {
  const time = momentOf(match.figures['time']);
  if (!time) return [];
  const { figure, days } = time;
  const { start, end } = match.span;
  return [
    {
      kind: 'deed',
      figures: [figure],
      time: days,
      age,
      implied: false,
      said: figure.text,
      when: figure.text,
      start,
      end,
    },
  ];
}
