import type { Age, Count, Duration, Figure, Percentage } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import {
  ACROSS,
  AVERAGED,
  AVERAGED_BEFORE,
  MEAN_BEHIND,
  MEAN_OF,
  NO_AVERAGE,
  OF_PARTS,
  OF_TIME,
  ON_AVERAGE,
  SPAN_JOINT,
  TOTAL_AND_NUMBER,
} from './average-wording.ts';
import type { ClaimReader } from './claim.ts';
import { type Masked, matchesOf } from './masked.ts';
import { passageOf } from './passage.ts';
import { type Gate, maskOf, type Passage, passing } from './passages.ts';
import type { Reading } from './reading.ts';
import { type Amount, isAmount, mayBePart } from './share.ts';

/** An average with what it is of: a total and a number of sharers ("30 schools shared £9m, £400,000 each"), or the values themselves. */
export interface Average extends Span {
  readonly kind: 'average';
  readonly sentence: Span;
  readonly average: Amount | Percentage | Age;
  readonly total: Amount | null;
  readonly number: Count | Duration | null;
  /** "4, 6, 3, 5 and 7 wickets"; empty where a total is given. */
  readonly values: readonly (Amount | Percentage | Age)[];
  /** The values are parts of unknown weight: their average lies between them, and that is all. */
  readonly weighed?: boolean;
}

/** Averages of a total or of listed values. */
export const averages: ClaimReader = {
  id: 'averages',
  kinds: ['average'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    return gathered(passing(reading, GATE), (passage) =>
      NO_AVERAGE.test(text.slice(passage.start, passage.end)) ? [] : inSentence(reading, passage),
    );
  },
};

const GATE: Gate = { figures: 3, words: AVERAGED };

function inSentence(reading: Reading, sentence: Passage): readonly Average[] {
  const { text } = reading.article;
  const masked = maskOf(reading, sentence);
  const listed =
    listedAverage(text, sentence, masked) ??
    periodsAveraged(text, sentence, masked) ??
    averageOfParts(text, sentence, masked);
  if (listed) return [listed];
  for (const wording of TOTAL_AND_NUMBER)
    for (const match of matchesOf(wording, masked)) {
      const { total, number, average } = match.figures;
      if (!isAmount(total) || !isAmount(average) || (number?.kind !== 'count' && number?.kind !== 'duration')) continue;
      // "24 goals in 32 games, an average of 0.75 a game": games are no total.
      if (total.kind === 'count' && total.unit !== null && match.behind.startsWith(` a ${total.unit}`)) continue;
      if (!mayBePart(average, total) || !isSharedBy(number, match.behind)) continue;
      if (isSpanOf(text, total, number)) continue;
      const all = [total, number, average];
      return [{ kind: 'average', sentence, total, number, average, values: [], ...passageOf(text, match.span, all) }];
    }
  return [];
}

/** "from 3 to 18, with an average of 7", "on a scale of 1 to 7": the ends of what is averaged, no total and who shares it. */
function isSpanOf(text: string, a: Amount, b: Count | Duration): boolean {
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  if (!SPAN_JOINT.test(text.slice(first.end, last.start))) return false;
  return (first.kind === 'count' && first.unit === null) || first.kind === last.kind;
}

/** "£100 a month" is of a number of months, "£100 a child" of no time. */
function isSharedBy(number: Count | Duration, behind: string): boolean {
  const time = OF_TIME.exec(behind)?.[1];
  if (number.kind === 'duration' || number.unit === time) return time === number.unit;
  return time === undefined && number.value >= 2;
}

type Listable = Amount | Age;

/** "aged 31, 35 and 42": the word stands before the first only. */
const isListable = (figure: Figure): figure is Listable => isAmount(figure) || figure.kind === 'age';

const BARE_JOINT = /^(?:, (?:and )?| and )$/;

/** "4, 6, 3, 5 and 7 wickets, an average of six"; "the mean of the readings, 11.2, 11.8 and 12.1, was 12.9". */
function listedAverage(text: string, sentence: Span, { figures }: Masked): Average | null {
  const amounts = figures.filter(isListable);
  const between = (a: Span, b: Span): string => text.slice(a.end, b.start);
  for (let at = amounts.length - 1; at >= 3; at--) {
    const average = amounts[at];
    const lastValue = amounts[at - 1];
    if (!average || !lastValue) continue;
    const values: Listable[] = [lastValue];
    for (let i = at - 2; i >= 0; i--) {
      const [value, next] = [amounts[i], values[0]];
      if (!value || !next || !BARE_JOINT.test(between(value, next))) break;
      values.unshift(value);
    }
    const [first] = values;
    if (!first || values.length < 3 || !values.every((value) => isLike(value, lastValue))) continue;
    const joint = between(lastValue, average);
    const behind = text.slice(average.end, sentence.end);
    const before = text.slice(sentence.start, first.start);
    if (
      !(
        MEAN_BEHIND.test(joint) ||
        (ON_AVERAGE.test(behind) && /^[^.;:]{0,30}?, (?:or |about )?$/.test(joint)) ||
        MEAN_OF.test(before)
      )
    )
      continue;
    if (MEAN_OF.test(before) && !/^[^.;:]{0,30}?,? (?:was|is|were|came to|comes to) (?:about )?$/.test(joint)) continue;
    const all = [...values, average];
    return {
      kind: 'average',
      sentence,
      total: null,
      number: null,
      average,
      values,
      ...passageOf(text, { start: first.start, end: average.end }, all),
    };
  }
  return null;
}

/** "Fares averaged £14 over the two weeks: £12 in the first and £16 in the second": spans of one length count alike. */
function periodsAveraged(text: string, sentence: Span, { figures }: Masked): Average | null {
  const colon = text.indexOf(': ', sentence.start);
  if (colon < 0 || colon >= sentence.end) return null;
  const [average, number, ...others] = figures.filter((figure) => figure.start < colon).filter(isAmount);
  const values = figures.filter((figure) => figure.start > colon).filter(isAmount);
  if (!average || number?.kind !== 'duration' || others.length > 0 || number.value !== values.length) return null;
  if (values.length < 2 || !values.every((value) => isLike(value, average))) return null;
  if (!AVERAGED_BEFORE.test(text.slice(Math.max(sentence.start, average.start - 40), average.start))) return null;
  const span = passageOf(text, { start: average.start, end: values.at(-1)?.end ?? average.end }, [average, ...values]);
  return { kind: 'average', sentence, total: null, number: null, average, values, ...span };
}

/** "7 per cent in Toronto, 5 per cent in Vancouver and 6 per cent in Calgary, an average of 9 per cent across the three". */
function averageOfParts(text: string, sentence: Span, { figures }: Masked): Average | null {
  const found = figures.findIndex((figure, at) =>
    OF_PARTS.test(text.slice(figures[at - 1]?.end ?? figure.start, figure.start)),
  );
  const [average, number] = figures.slice(Math.max(0, found), found + 2);
  if (found < 2 || average?.kind !== 'percentage' || number?.kind !== 'count') return null;
  if (!ACROSS.test(text.slice(average.end, number.start))) return null;
  const values = figures.slice(0, found).filter((figure) => figure.kind === 'percentage');
  const [first] = values;
  if (!first || values.length !== number.value || values.length < 2) return null;
  const span = passageOf(text, { start: first.start, end: average.end }, [...values, average]);
  return { kind: 'average', sentence, total: null, number: null, average, values, weighed: true, ...span };
}

/** The unit of a list stands behind its last value only. */
const isLike = (value: Listable, last: Listable): boolean =>
  (value.kind === 'count' && value.unit === null) ||
  (value.kind === 'age' && last.kind === 'count' && last.unit === null) ||
  (value.kind === last.kind && value.unit === last.unit);
