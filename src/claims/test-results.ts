import type { Figure, Statistic } from '../figures/figure.ts';
import { TESTS } from '../figures/statistics.ts';
import type { Span } from '../text/article.ts';
import type { Claim, ClaimReader } from './claim.ts';
import type { Reading } from './reading.ts';
import {
  CORRECTED,
  DEGREES_APART,
  NAME,
  NO_JOINT,
  NOT_SIGNIFICANT,
  ONE_AS_LETTER,
  ONE_TAILED,
  SIGN,
} from './test-result-wording.ts';

/** How a number is told: "= 2.20", "< .05". */
export type Sign = '=' | '<' | '>';

/** A test's statistic and the p-value told with it: "t(28) = 2.20, p = .036", "χ² = 4.2, 1 df, P = 0.04". */
export interface TestResult extends Span {
  readonly kind: 'test-result';
  readonly sentence: Span;
  /** "t", "F", "r", "z", "chi2", "Q". */
  readonly test: string;
  /** Two for F, one for the others, none for z. */
  readonly df: readonly number[];
  readonly statistic: Statistic;
  readonly sign: Sign;
  /** Null for "ns". */
  readonly p: Statistic | null;
  readonly pSign: Sign;
  /** The words tell of a test of one side: here, elsewhere in the article, or nowhere. */
  readonly oneTailed: 'here' | 'elsewhere' | 'nowhere';
  /** The words tell of p-values raised for many tests. */
  readonly corrected: boolean;
}

const DEGREES: Readonly<Record<string, number>> = { t: 1, F: 2, r: 1, z: 0, chi2: 1, Q: 1 };

/** Results of tests with their p-values, in any language: the notation has no words. */
export const testResults: ClaimReader = {
  id: 'test-results',
  kinds: ['test-result'],
  read: (reading) => {
    const found: TestResult[] = [];
    const { text } = reading.article;
    let elsewhere: boolean | null = null;
    // Asked once: it reads the whole text.
    const isTailed = (): boolean => {
      elsewhere ??= ONE_TAILED.test(text);
      return elsewhere;
    };
    let behind = 0;
    for (let at = 0; at < reading.figures.length; at++) {
      const figure = reading.figures[at];
      if (figure?.kind !== 'statistic' || !TESTS.has(figure.unit)) continue;
      while ((reading.sentences[behind]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) behind++;
      const told = resultAt(reading, at, figure, reading.sentences[behind], isTailed);
      if (told) found.push(told);
    }
    return found satisfies readonly Claim[];
  },
};

/** Words that bear on a result stand no further from it. */
const REACH = 2500;

function resultAt(
  reading: Reading,
  at: number,
  statistic: Statistic,
  own: Span | undefined,
  isTailed: () => boolean,
): TestResult | null {
  const { text } = reading.article;
  const sign = signBefore(text, statistic.start);
  if (!sign || (statistic.unit === 'r' && Math.abs(statistic.value) > 1)) return null;
  const p = pBehind(reading, at);
  const ns = p ? null : NOT_SIGNIFICANT.exec(text.slice(statistic.end, statistic.end + 24));
  const pSign = p && signBefore(text, p.start);
  if (!ns && !pSign) return null;
  const end = p ? p.end : statistic.end + (ns?.[0].length ?? 0);
  const start = nameBefore(text, statistic.start);
  const df = degreesOf(reading, at, { start, end: p ? p.start : end });
  if (df.length !== DEGREES[statistic.unit] || df.some((one) => one <= 0)) return null;
  const sentence = own && own.start <= start && own.end >= end ? own : { start, end };
  const words = text.slice(Math.max(sentence.start, start - REACH), Math.min(sentence.end, end + REACH));
  return {
    kind: 'test-result',
    sentence,
    start,
    end,
    test: statistic.unit,
    df,
    statistic,
    sign,
    p,
    pSign: pSign ?? '>',
    oneTailed: ONE_TAILED.test(words) ? 'here' : isTailed() ? 'elsewhere' : 'nowhere',
    corrected: CORRECTED.test(words),
  };
}

function signBefore(text: string, start: number): Sign | null {
  const sign = SIGN.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  if (sign === '≤') return '<';
  if (sign === '≥') return '>';
  return sign === '=' || sign === '<' || sign === '>' ? sign : null;
}

function nameBefore(text: string, start: number): number {
  const from = Math.max(0, start - 72);
  const before = text.slice(from, start).replace(/[=<>≤≥][ \u00a0]?[^\p{L}\p{N}\s]{0,3}$/u, '');
  return from + (NAME.exec(before)?.index ?? before.length);
}

/** The p-value told of a statistic; sizes of effect and degrees of freedom may stand between. */
function pBehind({ article: { text }, figures }: Reading, at: number): Statistic | null {
  const statistic = figures[at];
  for (let i = at + 1; i < Math.min(figures.length, at + 6); i++) {
    const figure = figures[i];
    if (!statistic || figure?.kind !== 'statistic' ? figure?.kind !== 'count' : TESTS.has(figure.unit)) return null;
    if (!figure || !statistic || figure.start - statistic.end > 80) return null;
    if (figure.kind !== 'statistic' || figure.unit !== 'p') continue;
    const between = text.slice(statistic.end, figure.start);
    return figure.value > 1 || NO_JOINT.test(between) ? null : figure;
  }
  return null;
}

/** In the brackets behind the name, or told apart: "t(28)", "4.2, 1 df". */
function degreesOf({ article: { text }, figures }: Reading, at: number, { start, end }: Span): readonly number[] {
  const bracketed: Figure[] = [];
  for (let i = at - 1; (figures[i]?.start ?? -1) >= start; i--) {
    const figure = figures[i];
    if (figure?.kind === 'statistic' && figure.unit === 'df') bracketed.unshift(figure);
  }
  const [first] = bracketed;
  if (bracketed.length === 1 && first && ONE_AS_LETTER.test(text.slice(start, first.start)))
    return [1, Number(first.value)];
  if (bracketed.length > 0) return bracketed.map(({ value }) => Number(value));
  const apart =
    DEGREES_APART.exec(text.slice(figures[at]?.end, end)) ?? DEGREES_APART.exec(text.slice(start, figures[at]?.start));
  // "r = .34 (n = 100)": two degrees are used up.
  const people = figures.slice(at + 1, at + 3).find((figure) => figure.kind === 'statistic' && figure.unit === 'n');
  if (!apart && figures[at]?.unit === 'r' && people && people.end <= end) return [Number(people.value) - 2];
  return apart ? [apart[1] ?? apart[3], apart[2] ?? apart[4]].filter((one) => one !== undefined).map(Number) : [];
}
