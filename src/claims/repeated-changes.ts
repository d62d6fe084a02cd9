import type { Figure, Percentage, Ratio } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { Sentence } from '../text/sentences.ts';
import { comparable, isLevel, type Level, type Term } from './change.ts';
import { clauseOf, isRebased } from './change-basis.ts';
import { type ChangeText, changeText, LONGEST } from './change-text.ts';
import { changeWord, type Way, wayOf } from './change-words.ts';
import type { ClaimReader } from './claim.ts';
import { figuresIn } from './figures-in.ts';
import { type Gate, kindsOf, type Passage, passing } from './passages.ts';
import { type Place, placesIn } from './places.ts';
import type { Reading } from './reading.ts';
import { CHANGES, CONTRAST, EACH_YEAR, GROWTHS, IN_PLACE, OF_THE_YEAR, SEQUENCES } from './repeated-wording.ts';
import { betterOff, type Stride, strideList } from './strides.ts';
import { triggerWords } from './trigger-words.ts';

/** A whole change and the rate of one year: "doubled in ten years, growing 3% a year", "£20 in 2004 … 4% every year … £120 in 2024". */
export interface Growth extends Span {
  readonly kind: 'growth';
  readonly sentence: Span;
  /** The whole: a percentage or a multiple, or the levels at both ends. */
  readonly total: Term<Percentage | Ratio> | null;
  readonly from: Term<Level> | null;
  readonly to: Term<Level> | null;
  readonly rate: Term<Percentage>;
  readonly years: number;
  readonly way: Way;
}

/** Changes one after another, and what they are said to come to: "dropped 20%, then bounced 20%, wiping out the loss in full". */
export interface Sequence extends Span {
  readonly kind: 'sequence';
  readonly sentence: Span;
  readonly strides: readonly Stride[];
  /** What all are said to make, as a change or a multiple; null for "back where it began". */
  readonly total: Stride | null;
  /** The total is a multiple of the start: "three times as many". */
  readonly multiple: boolean;
}

/** Changes over years and changes in turn. */
export const repeatedChanges: ClaimReader = {
  id: 'repeated-changes',
  kinds: ['growth', 'sequence'],
  language: 'en',
  read: (reading) => {
    return gathered(passing(reading, GATE), (passage) => inSentence(reading, passage));
  },
};

/** What has changed more than once is told in per cent or as a multiple, here or in the next sentence. */
const GATE: Gate = {
  figures: 2,
  kinds: [kindsOf('percentage', 'ratio')],
  words: triggerWords(
    'year annual* annum then further top back again many loss did worth halved doubl* total altogether where decade* falls rises unchanged used old original',
  ),
  next: true,
};
/** Words without which neither is told. */
const NAMED =
  /\b(?:a|per|each|every) year\b|\bannual|\bannum|\bthen\b|\bfurther\b|\bon top of\b|\bback (?:to )?where\b|\bagain\b|\bin as many\b|\bloss in full\b|\bwhat they did before\b|\band in\b.{0,60}\bworth\b|\bhalved\b|\btimes as\b|\bwhere (?:they|it)\b|\b(?:regain|recover|recoup)|\ban? (?:total|cumulative|combined|overall)\b|\bin (?:all|total)\b|\baltogether\b|\bworth\b|\bunchanged\b|\bused to\b|\b(?:old|original|starting) (?:level|price|point|value)|\b(?:falls|rises|cuts|drops|increases) of\b|\bleav(?:es|ing)\b|\bcancel/i;

function inSentence(reading: Reading, sentence: Passage): readonly (Growth | Sequence)[] {
  const { text } = reading.article;
  const joined = sentence.next?.end ?? sentence.end;
  const span = { start: sentence.start, end: joined };
  const figures = figuresIn(reading, span);
  if (figures.length < 2 || joined - sentence.start > LONGEST) return [];
  if (!NAMED.test(text.slice(sentence.start, joined))) return [];
  const changes = figures.filter(({ kind }) => kind === 'percentage' || kind === 'ratio');
  const first = changes[0];
  if (changes.length < 1 || !first || first.start > sentence.end) return twoEnds(reading, sentence, span, figures);
  const view = changeText(text, span, figures);
  return [...growths(view, sentence), ...twoEnds(reading, sentence, span, figures), ...sequences(view, sentence)];
}

const termOf = <F extends Figure>(view: ChangeText, figure: F): Term<F & Level> => ({
  figure: figure as F & Level,
  hedge: view.isBare(figure) ? null : figure.hedge,
});

const passage = (view: ChangeText, figures: readonly Figure[]): Span => {
  const spans = figures.map((figure) => view.spanOf(figure));
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
};

function growths(view: ChangeText, sentence: Span): readonly Growth[] {
  const found: Growth[] = [];
  for (const expression of GROWTHS)
    for (const place of placesIn(view, expression)) {
      const { total, years, decades, rate, from, to, since } = place.figures;
      if (rate?.kind !== 'percentage' || found.some((other) => other.rate.figure === rate)) continue;
      const span = yearsOf(place);
      if (span === null || span < 2 || view.source(place.from) > sentence.end) continue;
      if (total && total.kind !== 'percentage' && total.kind !== 'ratio') continue;
      if (total?.kind === 'ratio' && total.value < 1 && !/half|halv/i.test(total.text)) continue;
      const ends = from && to && isLevel(from) && isLevel(to) && comparable(from, to);
      if (!total && !ends) continue;
      const figures = gathered([total, years, decades, rate, from, to, since], (figure) => (figure ? [figure] : []));
      const where = passage(view, figures);
      if (isOther(view, where) || CONTRAST.test(view.text.slice(place.from, place.to))) continue;
      found.push({
        kind: 'growth',
        sentence,
        total:
          total && (total.kind === 'percentage' || total.kind === 'ratio')
            ? { figure: total, hedge: total.hedge }
            : null,
        from: ends ? termOf(view, from) : null,
        to: ends ? termOf(view, to) : null,
        rate: { figure: rate, hedge: rate.hedge },
        years: span,
        way: wayOf(wordsBefore(view, place)) ?? 'up',
        ...where,
      });
    }
  return found;
}

/** "ten years", "two decades", "the past decade". */
function yearsOf({ figures: { years, decades }, words }: Place): number | null {
  if (years) return years.kind === 'duration' && years.unit === 'year' ? years.value : null;
  if (decades) return decades.kind === 'count' ? decades.value * 10 : null;
  return words['decade'] === undefined ? null : 10;
}

/** "3% a year above inflation and doubled in cash terms": two footings. */
const isOther = (view: ChangeText, { start, end }: Span): boolean => {
  const begin = view.source(0);
  return (
    isRebased(clauseOf(view.words, start - begin, end - begin).replace(OF_THE_YEAR, '')) ||
    /\b(?:per head|mortgage|repaid|target|aims?)\b/i.test(view.words)
  );
};

const wordsBefore = (view: ChangeText, { from, words }: Place): string =>
  words['word'] ??
  view.words
    .slice(0, view.source(from) - view.source(0))
    .split(/\s+/)
    .filter((word) => changeWord(word.toLowerCase()))
    .at(-1) ??
  '';

/** "£20 a day in 2004. It has gone up 4% every year since, and in 2024 traders paid £120": two levels, two years, one rate. */
function twoEnds(reading: Reading, sentence: Sentence, span: Span, figures: readonly Figure[]): readonly Growth[] {
  const words = reading.article.text.slice(span.start, span.end);
  if (!EACH_YEAR.test(words)) return [];
  const years = figures.filter((figure) => figure.kind === 'year');
  const levels = figures.filter((figure) => isLevel(figure) && figure.kind !== 'percentage').filter(isLevel);
  const rates = figures.filter((figure) => figure.kind === 'percentage');
  const [start, finish] = years;
  const [from, to] = levels;
  const [rate] = rates;
  if (years.length !== 2 || levels.length !== 2 || rates.length !== 1) return [];
  if (!start || !finish || !from || !to || !rate || start.value >= finish.value || !comparable(from, to)) return [];
  if (from.start > sentence.end || !EACH_YEAR.test(reading.article.text.slice(rate.end, rate.end + 24))) return [];
  const view = changeText(reading.article.text, span, figures);
  const all = [from, to, rate];
  if (isOther(view, passage(view, all))) return [];
  return [
    {
      kind: 'growth',
      sentence,
      total: null,
      from: termOf(view, from),
      to: termOf(view, to),
      rate: { figure: rate, hedge: rate.hedge },
      years: finish.value - start.value,
      way: to.value < from.value && /\b(?:fall|fell|fallen|shr[iau]nk|declin|down|lost)/i.test(words) ? 'down' : 'up',
      ...passage(view, all),
    },
  ];
}

function sequences(view: ChangeText, sentence: Span): readonly Sequence[] {
  const found: Sequence[] = [];
  for (const { wording, multiple } of SEQUENCES)
    for (const place of placesIn(view, wording)) {
      const { figures, words } = place;
      const strides = strideList(place);
      const total = figures['total'];
      if (strides.length < 2 || view.source(place.from) > sentence.end) continue;
      // "will rise by up to 8%": less for some.
      if (strides.some(({ term }) => /^up to/i.test(term.hedge ?? ''))) continue;
      // "an overall increase of 23% over five years": of more changes than are told.
      if (figures['span'] && figures['span'].value !== strides.length) continue;
      // "cut by 20 per cent in Spain and raised by 20 per cent in Italy": of two things.
      if (strides.every(({ term: { figure } }) => IN_PLACE.test(view.words.slice(figure.end - view.source(0)))))
        continue;
      // "a third" alone is no change.
      if (
        strides.some(
          ({ term: { figure } }, i) => figure.kind === 'ratio' && !words[`w${i + 1}`] && !CHANGES.test(figure.text),
        )
      )
        continue;
      if (
        found.some((other) => other.strides.some(({ term }) => strides.some((one) => one.term.figure === term.figure)))
      )
        continue;
      if (/\b(?:that peak|of its peak|original|same base|much the same)\b/i.test(view.words)) continue;
      const sum: Stride | null =
        total?.kind === 'percentage' || total?.kind === 'ratio'
          ? {
              term: { figure: total, hedge: total.hedge },
              way: betterOff(words['totalWord'] ?? '') ?? wayOf(words['totalWord'] ?? '') ?? strides[0]?.way ?? 'up',
            }
          : null;
      const where = passage(view, [...strides.map(({ term }) => term.figure), ...(sum ? [sum.term.figure] : [])]);
      const ending = words['ending'];
      found.push({
        kind: 'sequence',
        sentence,
        strides,
        total: sum,
        multiple: multiple && words['again'] === undefined,
        start: where.start,
        end: ending === undefined ? where.end : Math.max(where.end, view.source(place.to)),
      });
    }
  return found;
}
