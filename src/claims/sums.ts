import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import { ANY_MASK, type Masked, maskedOf } from './masked.ts';
import { passageOf } from './passage.ts';
import type { Reading } from './reading.ts';
import { type Amount, isAmount, mayBePart } from './share.ts';
import type { Sum } from './sum.ts';
import {
  BETWEEN_THEM,
  CLOSES,
  IN_ALL,
  KINDS,
  LAST,
  LISTED,
  NO_LIST,
  OF_THEM,
  OF_WHOLE,
  OPEN_LIST,
  OPENS,
  SUMS_UP,
  THE_REST,
  THE_WHOLE,
} from './sum-wording.ts';
import { listedSums } from './sums-listed.ts';

/** Totals with their parts: "12 people: five men and eight women", "463,000 in one county and 654,000 in another, 1.16 million in all". */
export const sums: ClaimReader = {
  id: 'sums',
  kinds: ['sum'],
  read: (reading) => {
    const { language } = reading.article;
    if (language !== null && !/^en\b/i.test(language)) return [];
    const found: Sum[] = [];
    let first = 0;
    for (const sentence of reading.sentences) {
      while (first < reading.figures.length && (reading.figures[first]?.start ?? 0) < sentence.start) first++;
      let last = first;
      while (last < reading.figures.length && (reading.figures[last]?.start ?? sentence.end) < sentence.end) last++;
      if (last - first > 2) found.push(...inSentence(reading, sentence, reading.figures.slice(first, last)));
    }
    return [...found, ...listedSums(reading)];
  },
};

/** Amounts of one measure in a row, with the words between them; years and dates are words. */
interface Row {
  readonly amounts: readonly Amount[];
  /** Before the first, between each two, behind the last. */
  readonly gaps: readonly string[];
}

function inSentence({ article: { text } }: Reading, sentence: Sentence, figures: readonly Figure[]): readonly Sum[] {
  if (figures.filter(isAmount).length < 3) return [];
  const row = rowOf(maskedOf(text, sentence, figures));
  if (row.amounts.length < 3 || row.amounts.length > 40) return [];
  const found: Sum[] = [];
  const used = new Set<Amount>();
  for (const shape of SHAPES)
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

type Told = Pick<Sum, 'total' | 'parts' | 'within' | 'list'>;
type Shape = (row: Row, at: number) => Told | null;

const gapBehind = ({ gaps }: Row, at: number): string => gaps[at + 1] ?? '';

/** Do the words between two figures make them neighbours in a list? */
const isListed = (gap: string): boolean => gap.length < 110 && LISTED.test(gap) && !NO_LIST.test(gap);

interface Run {
  readonly parts: readonly Amount[];
  readonly within: readonly Amount[];
  /** The index of the last. */
  readonly last: number;
  /** Its last item is joined by "and". */
  readonly ends: boolean;
}

/** The list that begins with the amount at `from`. */
function runFrom(row: Row, from: number): Run {
  const parts: Amount[] = [];
  const within: Amount[] = [];
  let last = from;
  for (let at = from; at < row.amounts.length; at++) {
    const amount = row.amounts[at];
    if (!amount) break;
    const sub = at > from && OF_THEM.test(gapBehind(row, at)) && /,[^,]*$/.test(row.gaps[at] ?? '');
    (sub ? within : parts).push(amount);
    last = at;
    const gap = gapBehind(row, at).replace(OF_THEM, '');
    if (at + 1 >= row.amounts.length || !isListed(gap)) break;
    if (LAST.test(gap) && CLOSES.test(gapBehind(row, at + 1))) {
      const end = row.amounts[at + 1];
      if (end) parts.push(end);
      return { parts, within, last: at + 1, ends: true };
    }
  }
  return { parts, within, last, ends: last > from && LAST.test(row.gaps[last] ?? '') };
}

/** "12 people: five men and eight women", "71,539 wells were drilled - 36,834 oil wells, 13,036 gas wells and 21,669 dry holes". */
const colon: Shape = (row, at) => {
  const total = row.amounts[at];
  const gap = gapBehind(row, at);
  const opens = /(?::| [–—]| --?) (?:[^:;.,–—]{0,60})?$/.exec(gap);
  if (!total || !opens || !OPENS.test(gap.slice(0, opens.index + 1 + (gap[opens.index] === ' ' ? 1 : 0)).trimEnd()))
    return null;
  if (total.kind === 'count' && total.unit === null && !/\b(?:in all|total)\b/i.test(`${row.gaps[at]} ${gap}`))
    return null;
  if (OPEN_LIST.test(row.gaps[at] ?? '') || OPEN_LIST.test(gap)) return null;
  const run = runFrom(row, at + 1);
  if (!run.ends || run.parts.length < 2 || !CLOSES.test(gapBehind(row, run.last))) return null;
  return { total, parts: run.parts, within: run.within, list: 'closed' };
};

/** "463,000 in one county and 654,000 in another, 1.16 million in all", "€18.2m and the dairy arm €7.6m; together they made €25.8m". */
const summedUp: Shape = (row, at) => {
  const total = row.amounts[at];
  // "together the two made a profit of": a bare count of the parts between.
  const skip = at > 2 && isCountOfParts(row.amounts[at - 1], 0) ? 1 : 0;
  const before = skip ? `${row.gaps[at - 1]}#${row.gaps[at]}` : (row.gaps[at] ?? '');
  if (!total || at - skip < 2) return null;
  const cue =
    SUMS_UP.test(before.trimEnd()) ||
    (/^[^,;]*[,;–—-] (?:[\p{L}]+ )?$/u.test(before) && IN_ALL.test(gapBehind(row, at)));
  if (!cue || OPEN_LIST.test(before)) return null;
  const end = at - skip - 1;
  let from = end;
  while (from > 0 && isListed(row.gaps[from] ?? '')) from--;
  const run = row.amounts.slice(from, end + 1);
  if (run.length < 2 || !LAST.test(row.gaps[end] ?? '')) return null;
  if (skip && !isCountOfParts(row.amounts[at - 1], run.length)) return null;
  return { total, parts: run, within: [], list: 'closed' };
};

const isCountOfParts = (figure: Amount | undefined, parts: number): boolean =>
  figure?.kind === 'count' && figure.value < 10 && (parts === 0 || figure.value === parts);

/** "Between them the sisters have sold 2.15 million memoirs, Ana 1.3 million and Lucía 850,000". */
const betweenThem: Shape = (row, at) => {
  const total = row.amounts[at];
  if (!total || !BETWEEN_THEM.test(row.gaps[at] ?? '')) return null;
  const gap = gapBehind(row, at);
  if (!/^(?: [^\s,;:.]+){0,6}[,;:] (?:[^,;:.]{0,40})$/.test(`${gap}`) || OPEN_LIST.test(gap)) return null;
  const run = runFrom(row, at + 1);
  if (!run.ends || run.parts.length < 2 || !CLOSES.test(gapBehind(row, run.last))) return null;
  return { total, parts: run.parts, within: run.within, list: 'closed' };
};

/** "The 12 jurors, seven women and five men, were sent home". */
const apposition: Shape = (row, at) => {
  const total = row.amounts[at];
  const gap = gapBehind(row, at);
  if (
    total?.kind !== 'count' ||
    !THE_WHOLE.test(row.gaps[at] ?? '') ||
    !/^(?: [^\s,;:.]+){1,4}, (?:\p{L}+ )?$/u.test(gap)
  )
    return null;
  if (OF_WHOLE.test(row.gaps[at] ?? '')) return null;
  const run = runFrom(row, at + 1);
  if (run.parts.length < 2 || !LAST.test(row.gaps[run.last] ?? '')) return null;
  if (!/^(?: [^\s,;:.]+){0,5}[,.;)]/.test(gapBehind(row, run.last))) return null;
  const people = run.parts.every(({ unit }) => unit !== null && KINDS.has(unit));
  return { total, parts: run.parts, within: run.within, list: people ? 'closed' : 'open' };
};

/** "460 seats, 300 of them for constituencies and the remaining 160 from lists", "43 of the 60 … and the other 17". */
const ofThem: Shape = (row, at) => {
  const total = row.amounts[at];
  const next = row.amounts[at + 1];
  if (!total || !next || !OF_THEM.test(gapBehind(row, at + 1)) || NO_LIST.test(row.gaps[at + 1] ?? '')) return null;
  if (!/,|[–—-]/.test(row.gaps[at + 1] ?? '')) return null;
  return restFrom(row, at, at + 1, []);
};

/** "300 of the 460 seats are for constituencies and the remaining 160 are filled from lists". */
const ofTheWhole: Shape = (row, at) => {
  const total = row.amounts[at];
  const part = row.amounts[at - 1];
  if (!total || !part || !/^ of (?:the|its|his|her|their|our)(?: [\p{L}'-]+){0,2} $/u.test(row.gaps[at] ?? ''))
    return null;
  return restFrom(row, at, at + 1, [part]);
};

/** "Of the 4,963 men, 2,210 returned; 1,946 were taken prisoner and 913 were killed". */
const becameOf: Shape = (row, at) => {
  const total = row.amounts[at];
  if (!total || !OF_WHOLE.test(row.gaps[at] ?? '') || !/,/.test(gapBehind(row, at))) return null;
  return restFrom(row, at, at + 1, []);
};

/** The parts from an amount on to a remainder or to the end of the list. */
function restFrom(row: Row, at: number, from: number, first: readonly Amount[]): Told | null {
  const total = row.amounts[at];
  const parts: Amount[] = [...first];
  if (!total) return null;
  for (let index = from; index < row.amounts.length; index++) {
    const amount = row.amounts[index];
    const gap = row.gaps[index] ?? '';
    if (!amount) break;
    if (index > from && NO_LIST.test(gap.replace(OF_THEM, '')) && !THE_REST.test(gap)) break;
    if (THE_REST.test(gap))
      return parts.length > 0 ? { total, parts: [...parts, amount], within: [], list: 'closed' } : null;
    parts.push(amount);
    if (LAST.test(gap) && index > from && first.length === 0) {
      if (index + 1 < row.amounts.length || parts.length < 2) return null;
      return { total, parts, within: [], list: parts.length > 2 ? 'nearly' : 'open' };
    }
  }
  return null;
}

const SHAPES: readonly Shape[] = [summedUp, colon, betweenThem, ofThem, ofTheWhole, becameOf, apposition];

/** "20 goals: 12 in the league and four assists": what is named must be of the same kind, or each part have a name of its own. */
function sameKind({ total, parts }: Told): boolean {
  if (total.kind !== 'count') return parts.every(({ kind, unit }) => kind === 'count' || unit === total.unit);
  const units = parts.map(({ unit }) => unit);
  return (
    units.every((unit) => unit !== null) ||
    units.every((unit) => unit === null || unit === total.unit || units.indexOf(unit) === 0)
  );
}
