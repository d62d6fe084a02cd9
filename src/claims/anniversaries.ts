import { type Days, monthsLater } from '../facts/calendar.ts';
import type { Figure } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import {
  ANNIVERSARIES,
  EXACTLY,
  LAST,
  NAMED_YEARS,
  NEXT,
  NO_ANNIVERSARY,
  NOT_ORIGIN,
  YEARS_SINCE,
} from './anniversary-wording.ts';
import type { ClaimReader } from './claim.ts';
import { figuresIn } from './figures-in.ts';
import { type Masked, type Match, maskedOf, matchesOf } from './masked.ts';
import { articleDays, type Moment, momentOf } from './moment.ts';
import { passageOf } from './passage.ts';
import { isProse, maskOf, saysOneOf } from './passages.ts';
import { triggerWords } from './trigger-words.ts';
import { yearsOf } from './years-told.ts';

/** So many years since something began, at the article's time or another: "247 years since Mozart's birth in 1756". */
export interface Anniversary extends Span {
  readonly kind: 'anniversary';
  readonly sentence: Span;
  /** The years, as a figure where they are one ("50th") and as written ("bicentenary"). */
  readonly figure: Figure | null;
  readonly said: string;
  readonly years: Interval;
  readonly origin: Moment;
  /** When it is so: a time that the text names, or the article's. */
  readonly target: Days;
  readonly named: Moment | null;
  /** "exactly", "to the day". */
  readonly exact: boolean;
  /** A named anniversary, rather than a number of years that may be round. */
  readonly feast: boolean;
}

const CUES = triggerWords(
  'anniversar* centen* bicenten* tricenten* tercenten* quatercenten* quincenten* sesquicenten* birthday* jubilee* wedding* since ago exactly celebrat* mark marks marked marking old',
);
const CHEAP =
  /anniversary|centen|birthday|jubilee|wedding|\bsince\b|\bago\b|exactly|celebrat|\bmark(?:s|ed|ing)?\b|years? old/i;

/** Anniversaries, and years gone since a time that is told. */
export const anniversaries: ClaimReader = {
  id: 'anniversaries',
  kinds: ['anniversary'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    let article: Days | null | undefined;
    return gathered(reading.sentences, (sentence, index): readonly Anniversary[] => {
      if (!isProse(sentence) || !saysOneOf(text, sentence, CUES)) return [];
      const { figures } = sentence;
      const words = text.slice(sentence.start, sentence.end);
      if (
        (figures.length === 0 && !/centen|jubilee|wedding/.test(words)) ||
        !CHEAP.test(words) ||
        NO_ANNIVERSARY.test(words)
      )
        return [];
      article ??= articleDays(reading);
      const own = figures.some((figure) => momentOf(figure))
        ? inStretch(text, sentence, maskOf(reading, sentence), article)
        : [];
      if (own.length > 0) return own;
      // "The club marks its centenary. It was founded in 1905.", in either order.
      for (const [from, to] of [
        [index, index + 1],
        [index - 1, index],
      ] as const) {
        const [first, last] = [reading.sentences[from], reading.sentences[to]];
        if (!first || !last || !/^(?:It|They|She|He|The \p{Ll}+|That|This) /u.test(text.slice(last.start, last.end)))
          continue;
        const both = { start: first.start, end: last.end };
        const joined = inStretch(text, both, maskedOf(text, both, figuresIn(reading, both)), article);
        if (joined.length > 0 && feastOnly(joined)) return joined;
      }
      return [];
    });
  },
};

const feastOnly = (found: readonly Anniversary[]): boolean => found.every(({ feast }) => feast);

function inStretch(text: string, sentence: Span, masked: Masked, article: Days | null): readonly Anniversary[] {
  const found: Anniversary[] = [];
  for (const [feast, wordings] of [
    [true, ANNIVERSARIES],
    [false, YEARS_SINCE],
  ] as const)
    for (const match of gathered(wordings, (wording) => matchesOf(wording, masked))) {
      const one = anniversaryOf(text, sentence, match, masked, article, feast);
      if (one && !found.some(({ said, origin }) => said === one.said || origin.figure === one.origin.figure))
        found.push(one);
    }
  return found;
}

function anniversaryOf(
  text: string,
  sentence: Span,
  match: Match,
  masked: Masked,
  article: Days | null,
  feast: boolean,
): Anniversary | null {
  const origin = momentOf(match.figures['origin']);
  const told = momentOf(match.figures['target']);
  const figure = match.figures['n'] ?? null;
  const named = match.words['named'];
  const years = figure ? yearsOf(figure) : named ? exactYears(NAMED_YEARS.get(named.toLowerCase())) : null;
  if (!origin || !years || origin.days.high - origin.days.low > 400) return null;
  const words = text.slice(sentence.start, sentence.end);
  const others = masked.figures.filter((other) => other !== origin.figure && other !== figure && momentOf(other));
  if (NOT_ORIGIN.test(match.behind) && match.figures['origin'] && match.span.end === origin.figure.end) return null;
  // "the 60th anniversary of the raid on 13 February 1945 meant more than that of 8 May 1945": origins all.
  const several = words.match(/anniversar(?:y|ies)|birthday|centenary/gi)?.length ?? 0;
  const later =
    told ??
    (several > 1 ? [] : others)
      .map((other) => momentOf(other))
      .find((moment) => moment !== null && moment.days.low > origin.days.high) ??
    null;
  const target = told
    ? told.days
    : later && (!article || feast)
      ? joinDays(later.days, article)
      : article && shifted(article, words);
  if (!target || target.high < origin.days.low) return null;
  const all = [origin.figure, ...(figure ? [figure] : []), ...(told ? [told.figure] : [])];
  return {
    kind: 'anniversary',
    sentence,
    figure,
    said: figure ? figure.text : (named ?? ''),
    years,
    origin,
    target,
    named: told ?? (article ? null : later),
    exact: EXACTLY.test(words),
    feast: feast || figure?.kind === 'ordinal',
    ...passageOf(text, match.span, all),
  };
}

const exactYears = (years: number | undefined): Interval | null =>
  years === undefined ? null : { low: years, high: years };

/** Another time in the sentence may be the one that is meant, or the article's. */
const joinDays = (a: Days, b: Days | null): Days =>
  b ? { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) } : a;

/** "next summer", "last year". */
const shifted = ({ low, high }: Days, words: string): Days => ({
  low: LAST.test(words) ? monthsLater(low, -18) : low,
  high: NEXT.test(words) ? monthsLater(high, 18) : high,
});
