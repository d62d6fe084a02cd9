import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { ClaimReader } from './claim.ts';
import { ANY_MASK, type Masked } from './masked.ts';
import { passageOf } from './passage.ts';
import { type Gate, kindsOf, maskOf, type Passage, passing, saysOneOf } from './passages.ts';
import type { Reading } from './reading.ts';
import { type Amount, isAmount, mayBePart } from './share.ts';
import type { Sum } from './sum.ts';
import type { Row } from './sum-row.ts';
import { SHAPES, type Told } from './sum-shapes.ts';
import { KINDS } from './sum-wording.ts';
import { listedSums } from './sums-listed.ts';

/** Totals with their parts: "12 people: five men and eight women", "463,000 in one county and 654,000 in another, 1.16 million in all". */
export const sums: ClaimReader = {
  id: 'sums',
  kinds: ['sum'],
  language: 'en',
  read: (reading) => {
    const found = gathered(passing(reading, GATE), (passage) => inSentence(reading, passage));
    return [...found, ...listedSums(reading)];
  },
};

/** A total and two parts. */
const GATE: Gate = { figures: 3, kinds: [kindsOf('money', 'quantity', 'count', 'duration')] };

function inSentence(reading: Reading, sentence: Passage): readonly Sum[] {
  const { text } = reading.article;
  if (sentence.figures.filter(isAmount).length < 3) return [];
  const shapes = SHAPES.filter((one) => saysOneOf(text, sentence, one.words));
  if (shapes.length === 0) return [];
  const row = rowOf(maskOf(reading, sentence));
  if (row.amounts.length < 3 || row.amounts.length > 40) return [];
  const found: Sum[] = [];
  const used = new Set<Amount>();
  for (const { shape } of shapes)
    for (let at = 0; at < row.amounts.length; at++) {
      const told = shape(row, at);
      if (!told || [told.total, ...told.parts].some((amount) => used.has(amount))) continue;
      if (!told.parts.every((part) => mayBePart(part, told.total)) || !sameKind(told)) continue;
      for (const amount of [told.total, ...told.parts, ...told.within]) used.add(amount);
      found.push({ kind: 'sum', sentence, ...told, ...spanOf(text, told) });
    }
  return found;
}

const spanOf = (text: string, { total, parts, within }: Told): Span => {
  const figures = [total, ...parts, ...within];
  return passageOf(
    text,
    { start: Math.min(...figures.map(({ start }) => start)), end: Math.max(...figures.map(({ end }) => end)) },
    figures,
  );
};

function rowOf(masked: Masked): Row {
  const amounts: Amount[] = [];
  const gaps: string[] = [];
  let from = 0;
  for (const found of masked.text.matchAll(FIGURES)) {
    const figure = masked.figureAt(found.index);
    if (!isAmount(figure ?? undefined) || figure === null || !isAmount(figure) || figure.kind === 'duration') continue;
    gaps.push(masked.text.slice(from, found.index));
    amounts.push(figure);
    from = found.index + 1;
  }
  gaps.push(masked.text.slice(from));
  return { amounts, gaps };
}

const FIGURES = new RegExp(`[${ANY_MASK}]`, 'g');

/** "20 goals: 12 in the league and four assists": what is named must be of the same kind, or each part have a name of its own. */
function sameKind({ total, parts }: Told): boolean {
  if (total.kind !== 'count') return parts.every(({ kind, unit }) => kind === 'count' || unit === total.unit);
  const units = parts.map(({ unit }) => unit);
  return (
    units.every((unit) => unit !== null) ||
    units.every((unit) => unit === null || KINDS.has(unit)) ||
    units.every((unit) => unit === null || unit === total.unit || units.indexOf(unit) === 0)
  );
}
