import type { Figure, Money } from '../figures/figure.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader, Conversion, ConversionSet } from './claim.ts';
import {
  APPOSITION,
  BETWEEN,
  CLOSING,
  DASH,
  DASH_BEHIND,
  FIRM,
  FULL_PAUSE,
  HEDGE_BEFORE,
  MEASURED_BY,
  OPENING,
  OR_ABOUT,
  PAUSE,
  RANGE,
  SLASH,
  TWO_RATES,
} from './conversion-wording.ts';
import type { Reading } from './reading.ts';
import { compares, comparingIn } from './second-amount.ts';
import { whenOf } from './when.ts';

interface Found {
  readonly source: Money;
  readonly target: Money;
  readonly joint: Conversion['joint'];
  readonly apart: boolean;
  readonly start: number;
  readonly end: number;
}

/** Amounts that the text gives again in another currency or the same: "over £6 million (£7 million)", "€185,000, equal to about £158,000". */
export const conversions: ClaimReader = {
  id: 'conversions',
  kinds: ['conversion', 'conversion-set'],
  read: (reading) => {
    const found = reading.sentences.flatMap((sentence, index) =>
      inSentence(reading, sentence, reading.sentences[index - 1]),
    );
    return [...found, ...setsOf(reading.article.text, found)];
  },
};

function inSentence(reading: Reading, sentence: Sentence, before: Sentence | undefined): readonly Conversion[] {
  const { text } = reading.article;
  const figures = figuresWithin(reading, sentence);
  const found: Found[] = [];
  for (let i = 0; i + 1 < figures.length; i++)
    found.push(...(bracketed(text, figures, i, sentence) ?? beside(text, figures, i, sentence)));
  if (found.length === 0) return [];
  const when = whenOf(text, sentence, before);
  const words = comparingIn(text.slice(sentence.start, sentence.end));
  const several = found.filter(isSecondAmount).length > 1;
  return found.map((pair) => ({
    ...pair,
    kind: 'conversion',
    sentence,
    when,
    compares: (several && isSecondAmount(pair)) || compares(pair.source, pair.target, words),
  }));
}

/** "Standard £25 (£20), balcony £40 (£32)": more than one in a sentence are a list's. */
const isSecondAmount = ({ source, target, joint }: Found): boolean =>
  joint === 'bracket' && source.unit === target.unit && source.value !== target.value;

/** Figures are in order, so the first of the sentence is found by halving. */
function figuresWithin({ figures }: Reading, { start, end }: Sentence): readonly Figure[] {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < figures.length && (figures[last]?.start ?? end) < end) last++;
  return figures.slice(low, last);
}

/** "A (B)", "A (B; C)", "A1–A2 (B1–B2)". Null where no bracket of amounts stands behind; empty where its words say something else. */
function bracketed(text: string, figures: readonly Figure[], at: number, sentence: Sentence): readonly Found[] | null {
  const source = figures[at];
  const first = figures[at + 1];
  if (source?.kind !== 'money' || first?.kind !== 'money') return null;
  const opening = OPENING.exec(text.slice(source.end, first.start));
  if (!opening) return null;
  const inside = targetsOf(text, figures, at + 1);
  if (!inside) return [];
  const { targets, ranged, end } = inside;
  const from = figures[at - 1];
  const sourceRanged = from?.kind === 'money' && isRange(text, from, source);
  if (ranged !== sourceRanged) return [];
  const words = opening[1] ?? '';
  const measured = MEASURED_BY.test(words);
  // "$4.20 a gallon (£0.83 a litre)", "£30,000 a year (£2,500 a month)": each is of its own measure.
  if (inside.per !== '' && inside.per !== words.trim().toLowerCase()) return [];
  const start = hedgedStart(text, ranged && from ? from.start : source.start, sentence);
  const apart = words !== '' && !measured;
  const pairs =
    ranged && from?.kind === 'money'
      ? ([
          [from, targets[0]],
          [source, targets[1]],
        ] as const)
      : targets.map((target) => [source, target] as const);
  return pairs.flatMap(([a, b]) => (b ? [{ source: a, target: b, joint: 'bracket' as const, apart, start, end }] : []));
}

interface Inside {
  readonly targets: readonly Money[];
  readonly ranged: boolean;
  /** What the last amount is of, "a litre"; empty where the bracket does not say. */
  readonly per: string;
  readonly end: number;
}

/** The amounts of a bracket that holds nothing but amounts, up to its end; null where it holds more: "(£7m including VAT)". */
function targetsOf(text: string, figures: readonly Figure[], first: number): Inside | null {
  const targets: Money[] = [];
  let ranged = false;
  for (let i = first; ; i++) {
    const target = figures[i];
    if (target?.kind !== 'money') return null;
    targets.push(target);
    const behind = text.slice(target.end, target.end + 60);
    const closing = CLOSING.exec(behind);
    if (closing)
      return ranged && targets.length !== 2
        ? null
        : { targets, ranged, per: (closing[1] ?? '').trim().toLowerCase(), end: target.end + closing[0].length };
    const next = figures[i + 1];
    if (next?.kind !== 'money' || targets.length > 4) return null;
    const joint = text.slice(target.end, next.start);
    if (RANGE.test(joint) && next.unit === target.unit) ranged = true;
    else if (!BETWEEN.test(joint)) return null;
  }
}

const isRange = (text: string, a: Money, b: Money): boolean =>
  a.unit === b.unit && RANGE.test(text.slice(a.end, b.start));

/** "A, or about B", "A — about B —", "A/B". */
function beside(text: string, figures: readonly Figure[], at: number, sentence: Sentence): readonly Found[] {
  const source = figures[at];
  const target = figures[at + 1];
  if (source?.kind !== 'money' || target?.kind !== 'money') return [];
  const joint = text.slice(source.end, target.start);
  const same = source.unit === target.unit;
  const behind = text.slice(target.end, Math.min(sentence.end, target.end + 40));
  const slash = SLASH.test(joint);
  if (!(slash ? !same : restated(joint, behind, same))) return [];
  const after = figures[at + 2];
  if (after?.kind === 'money' && RANGE.test(text.slice(target.end, after.start)) && !DASH.test(joint)) return [];
  if (!(same ? FULL_PAUSE : PAUSE).test(behind)) return [];
  const start = hedgedStart(text, source.start, sentence);
  return [{ source, target, joint: slash ? 'slash' : 'apposition', apart: false, start, end: target.end }];
}

/** Do the words between two amounts make them one? */
function restated(joint: string, behind: string, same: boolean): boolean {
  if (DASH.test(joint)) return !same && DASH_BEHIND.test(behind);
  return APPOSITION.test(joint) && (FIRM.test(joint) || (!same && OR_ABOUT.test(joint)));
}

/** The passage begins with the amount's hedge: "over £6 million (£7 million)". */
function hedgedStart(text: string, start: number, sentence: Sentence): number {
  const hedge = HEDGE_BEFORE.exec(text.slice(Math.max(sentence.start, start - 24), start));
  return hedge?.[1] ? start - hedge[1].length : start;
}

/** Conversions of the same two currencies at the article's own time. */
function setsOf(text: string, found: readonly Conversion[]): readonly ConversionSet[] {
  const groups = new Map<string, Conversion[]>();
  const twoRates = new Map<Conversion['sentence'], boolean>();
  for (const conversion of found) {
    const { source, target, when, sentence } = conversion;
    const skipped = twoRates.get(sentence) ?? TWO_RATES.test(text.slice(sentence.start, sentence.end));
    twoRates.set(sentence, skipped);
    if (skipped || source.unit === target.unit || when.years.length > 0 || when.back > 0 || when.open) continue;
    const key = [source.unit, target.unit].sort().join('/');
    const group = groups.get(key);
    if (group) group.push(conversion);
    else groups.set(key, [conversion]);
  }
  return [...groups.values()].flatMap((conversions): readonly ConversionSet[] => {
    const [first, last] = [conversions[0], conversions.at(-1)];
    if (!first || !last || conversions.length < 2) return [];
    return [{ kind: 'conversion-set', conversions, start: first.start, end: last.end, sentence: first.sentence }];
  });
}
