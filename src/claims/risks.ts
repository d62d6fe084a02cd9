import type { Figure } from '../figures/figure.ts';
import { dividedBy, exactly, type Interval, rounded } from '../figures/interval.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { ClaimReader } from './claim.ts';
import { type Gate, kindsOf, type Passage, passing } from './passages.ts';
import {
  ADJUSTED,
  AGAINST,
  CONTRAST,
  EFFECTIVE_BEFORE,
  EFFECTIVE_BEHIND,
  FACTOR,
  FACTOR_BEHIND,
  FELL,
  FOLD_MORE,
  FROM,
  LESS_BEFORE,
  LESS_BEHIND,
  LEVEL_BEHIND,
  MORE_BEFORE,
  MORE_BEHIND,
  NEEDED_BEFORE,
  NEEDED_BEHIND,
  NEEDED_TRUE,
  NEW_CLAUSE,
  ODDS,
  OF_A_GROUP,
  ONLY_AND,
  OUT_OF,
  PART_OF_RISK,
  RATIO_BEFORE,
  RISK_TRIGGER,
  ROSE,
  SECOND,
  TIMES_MORE,
  TIMES_THE,
  TO,
} from './risk-wording.ts';

type Valued = Exclude<Figure, { readonly kind: 'date' }>;

/** A chance: "9.1%", "one in nine", "30 cases per 100,000". */
export interface Chance {
  readonly figure: Valued;
  readonly value: number;
  readonly interval: Interval;
}

/** How chances are said to compare: "three times as likely …: 9.1%, against 6.4%", "a hazard ratio of 0.6, a risk reduction of 60%". */
export interface Risk extends Span {
  readonly kind: 'risk';
  readonly sentence: Span;
  readonly told: Valued;
  readonly as: 'times' | 'times-more' | 'less' | 'more' | 'number-needed';
  /** In the order of the words; empty where a ratio is told. */
  readonly chances: readonly Chance[];
  readonly ratio: Valued | null;
  /** The words are of odds, which compare otherwise than chances do. */
  readonly odds: boolean;
}

const GATE: Gate = { figures: 2, kinds: [kindsOf('percentage', 'ratio', 'count')], words: RISK_TRIGGER };

/** Chances that a sentence compares: with one comparison and the two chances, or the ratio of them, and no other share beside. */
export const risks: ClaimReader = {
  id: 'risks',
  kinds: ['risk'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    return gathered(passing(reading, GATE), (passage) => inPassage(text, passage) ?? []);
  },
};

function inPassage(text: string, passage: Passage): Risk | null {
  const words = text.slice(passage.start, passage.end);
  if (ADJUSTED.test(words)) return null;
  const figures = passage.figures.filter(
    (figure): figure is Valued =>
      figure.kind !== 'date' &&
      !(figure.kind === 'percentage' && LEVEL_BEHIND.test(text.slice(figure.end, figure.end + 14))),
  );
  const told = gathered(figures, (figure) => {
    const as = comparisonOf(text, passage, figure);
    return as ? [{ figure, as }] : [];
  });
  const [only] = told;
  if (!only || told.length > 1) return null;
  const chances = chancesOf(
    text,
    figures.filter((figure) => figure !== only.figure),
  );
  const shares = chances.filter(({ figure }) => figure.kind !== 'count');
  const others = figures.filter(
    (figure) => figure !== only.figure && (figure.kind === 'percentage' || figure.kind === 'ratio'),
  );
  if (others.length > shares.length) return null;
  const [a, b] = chances;
  const ratio = figures.find((figure) => isRatio(text, passage, figure)) ?? null;
  if (ratio && ratio !== only.figure && chances.length === 0 && only.as !== 'number-needed')
    return claimOf(passage, only, [], ratio, ODDS.test(words));
  if (!a || !b || chances.length > 2 || ratio) return null;
  const between = text.slice(a.figure.end, b.figure.start);
  if (between.length > 110 || !AGAINST.test(between)) return null;
  if (ONLY_AND.test(between) && !OF_A_GROUP.test(text.slice(b.figure.end, b.figure.end + 12))) return null;
  const { figure } = only;
  // "90% effective in adults, 62% at two full doses, and 70% on average": shares that are effects themselves.
  const effects = a.figure.kind === 'percentage' && EFFECTIVE_BEHIND.test(text.slice(figure.end, figure.end + 40));
  if (effects && !CONTRAST.test(between)) return null;
  const apart =
    figure.start < a.figure.start ? text.slice(figure.end, a.figure.start) : text.slice(b.figure.end, figure.start);
  if (NEW_CLAUSE.test(apart)) return null;
  // "dropped 33 per cent, from 12 per 1,000 to 18": which of them is the slip nobody can tell.
  const path = FROM.test(text.slice(passage.start, a.figure.start)) && TO.test(between);
  if (path && (only.as === 'less' || only.as === 'more') && a.value > b.value !== (only.as === 'less')) return null;
  return claimOf(passage, only, [a, b], null, ODDS.test(words));
}

function claimOf(
  passage: Span,
  { figure, as }: { readonly figure: Valued; readonly as: Risk['as'] },
  chances: readonly Chance[],
  ratio: Valued | null,
  odds: boolean,
): Risk {
  const all = [figure, ...chances.map((chance) => chance.figure), ...(ratio ? [ratio] : [])];
  return {
    kind: 'risk',
    sentence: { start: passage.start, end: passage.end },
    told: figure,
    as,
    chances,
    ratio,
    odds,
    start: Math.min(...all.map(({ start, hedged }) => hedged?.start ?? start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
}

const isRatio = (text: string, passage: Span, figure: Valued): boolean =>
  (figure.kind === 'count' || figure.kind === 'statistic') &&
  figure.value > 0 &&
  figure.precision.step < 1 &&
  RATIO_BEFORE.test(text.slice(Math.max(passage.start, figure.start - 90), figure.start));

/** Is the figure what the chances are said to differ by? */
function comparisonOf(text: string, passage: Passage, figure: Valued): Risk['as'] | null {
  const behind = text.slice(figure.end, Math.min(passage.end, figure.end + 110));
  const before = text.slice(Math.max(passage.start, figure.start - 80), figure.start);
  if (figure.kind === 'ratio' && FACTOR.test(figure.text))
    return TIMES_MORE.test(behind) || (/fold/i.test(figure.text) && FOLD_MORE.test(behind))
      ? 'times-more'
      : FACTOR_BEHIND.test(behind)
        ? 'times'
        : null;
  if (figure.kind === 'ratio' && figure.value < 1 && PART_OF_RISK.test(behind)) return 'times';
  // "fell by two-thirds"
  if (figure.kind === 'ratio' && figure.value < 1 && LESS_BEFORE.test(before)) return 'less';
  if (figure.kind === 'count' && figure.unit === 'time' && TIMES_THE.test(behind))
    return TIMES_MORE.test(behind.slice(' times'.length)) ? 'times-more' : 'times';
  if (figure.kind === 'percentage') {
    if (LESS_BEHIND.test(behind) || LESS_BEFORE.test(before)) return 'less';
    if (EFFECTIVE_BEHIND.test(behind) || EFFECTIVE_BEFORE.test(before)) return 'less';
    if (MORE_BEHIND.test(behind) || MORE_BEFORE.test(before)) return 'more';
    // Of shares it may be points.
    const counted = passage.figures.every((other) => other === figure || other.kind !== 'percentage');
    return counted && FELL.test(before) ? 'less' : counted && ROSE.test(before) ? 'more' : null;
  }
  const needed = figure.kind === 'count' && (NEEDED_BEFORE.test(before) || NEEDED_BEHIND.test(behind));
  return needed && NEEDED_TRUE.test(text.slice(passage.start, passage.end)) ? 'number-needed' : null;
}

/** Percentages, "one in nine", "30 per 100,000 against 42": the second number is out of the same. */
function chancesOf(text: string, figures: readonly Valued[]): readonly Chance[] {
  const found: Chance[] = [];
  let base: number | null = null;
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at];
    const next = figures[at + 1];
    if (!figure) continue;
    if (figure.kind === 'percentage' && figure.value <= 100) found.push(chance(figure, 100));
    if (figure.kind === 'ratio' && figure.value < 1 && !FACTOR.test(figure.text))
      found.push({ figure, value: figure.value, interval: exactly(figure.value) });
    if (figure.kind !== 'count') continue;
    const out = next && next.kind === 'count' && next.value >= 100 && OUT_OF.test(text.slice(figure.end, next.start));
    if (out) {
      base = next.value;
      found.push(chance(figure, base));
      at++;
    } else if (
      base !== null &&
      figure.value < base &&
      SECOND.test(text.slice(Math.max(0, figure.start - 18), figure.start))
    )
      found.push(chance(figure, base));
  }
  return found;
}

function chance(figure: Valued, base: number): Chance {
  const interval = dividedBy(rounded(figure.value, figure.precision.step), exactly(base)) ?? exactly(0);
  return { figure, value: figure.value / base, interval };
}
