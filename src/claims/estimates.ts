import type { Figure, Measured } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { ClaimReader } from './claim.ts';
import {
  BARE_INTERVAL,
  DENIED,
  DIFFERENCE,
  GAP,
  INSIGNIFICANT,
  INTERVAL,
  OTHER_QUESTION,
  P_BEHIND,
  RATIO,
  RATIO_UNITS,
  SIGNIFICANT,
} from './estimate-wording.ts';
import { MARGIN_TRIGGER, marginsIn } from './margins.ts';
import { type Gate, kindsOf, type Passage, passing } from './passages.ts';

/** One end of an interval, with one unit of its last digit. */
export interface End {
  readonly value: number;
  readonly step: number;
}

/** An estimate and its interval, with the p-value told of it: "OR 1.22, 95% CI 0.92–1.61, p = 0.003". */
export interface Estimate extends Span {
  readonly kind: 'estimate';
  readonly sentence: Span;
  /** Null where only the interval is told with its p. */
  readonly estimate: Measured | null;
  /** "plus or minus three points"; null where only the ends are told. */
  readonly margin: Measured | null;
  readonly low: End;
  readonly high: End;
  /** "0.92 to 1.61", as it is written. */
  readonly interval: string;
  /** 95 unless the text says so. */
  readonly level: number;
  /** What no effect is: 1 for a ratio, 0 for a difference; null where the words do not tell. */
  readonly nothing: 0 | 1 | null;
  readonly p: { readonly value: number; readonly step: number; readonly sign: '=' | '<' | '>' } | null;
  /** "statistically significant", and not denied. */
  readonly significant: boolean;
  /** "not statistically significant", of the one interval that the sentence has. */
  readonly insignificant: boolean;
  readonly figures: readonly Figure[];
}

const GATE: Gate = { figures: 2, kinds: [kindsOf('statistic')] };
const MARGINS: Gate = { figures: 4, words: MARGIN_TRIGGER };

/** Estimates with their intervals. */
export const estimates: ClaimReader = {
  id: 'estimates',
  kinds: ['estimate'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    return [
      ...gathered(passing(reading, GATE), (passage) => inPassage(text, passage)),
      ...gathered(passing(reading, MARGINS), (passage) => marginsIn(text, passage)),
    ];
  },
};

function inPassage(text: string, passage: Passage): readonly Estimate[] {
  const words = text.slice(passage.start, passage.end);
  const named = [...words.matchAll(INTERVAL)].map((found) => ({ found, start: passage.start + found.index }));
  const bare = gathered(passage.figures, (figure) => {
    if (figure.kind !== 'statistic' || !RATIO_UNITS.has(figure.unit)) return [];
    const found = BARE_INTERVAL.exec(text.slice(figure.end, Math.min(passage.end, figure.end + 60)));
    return found ? [{ found, start: figure.end }] : [];
  });
  const all = [...named, ...bare];
  return gathered(all, ({ found, start }) => estimateAt(text, passage, found, start) ?? []);
}

function estimateAt(text: string, passage: Passage, found: RegExpMatchArray, start: number): Estimate | null {
  const { level, low = '', high = '', unit = '' } = found.groups ?? {};
  const [a, b] = [endOf(low), endOf(high)];
  if (!a || !b) return null;
  const end = start + found[0].length;
  const behind = text.slice(end, Math.min(passage.end, end + 90));
  const estimate = estimateBefore(text, passage, start, unit || (/^ ?(?:%|[a-z ]{1,12})/.exec(behind)?.[0] ?? ''));
  const question = OTHER_QUESTION.test(text.slice(passage.start, passage.end));
  const p = question ? null : pOf(behind);
  const before = text.slice(passage.start, start);
  const ratio = estimate && RATIO_UNITS.has(estimate.unit ?? '');
  const near = text.slice(Math.max(passage.start, start - 110), start);
  const nothing = ratio || RATIO.test(near) ? 1 : DIFFERENCE.test(near) ? 0 : null;
  const words = text.slice(passage.start, passage.end);
  const significant = !question && SIGNIFICANT.test(before) && !DENIED.test(words);
  if (!estimate && !p && !significant) return null;
  const from = Math.min(start, estimate?.start ?? start);
  const to = end + (p ? p.length : (/^(?: ?%| ?(?:per cent|percent))/.exec(behind)?.[0].length ?? 0));
  return {
    kind: 'estimate',
    sentence: { start: passage.start, end: passage.end },
    estimate,
    margin: null,
    low: a,
    high: b,
    interval: `${low} to ${high}`,
    level: level === undefined ? 95 : Number(level),
    nothing,
    p,
    significant,
    insignificant: !question && INSIGNIFICANT.test(words) && (words.match(INTERVAL)?.length ?? 0) < 2,
    figures: passage.figures.filter((figure) => figure === estimate || (figure.start >= start && figure.end <= to)),
    start: from,
    end: text[to] === ')' || text[to] === ']' ? to + 1 : to,
  };
}

function endOf(written: string): End | null {
  const value = Number(written.replaceAll(',', ''));
  if (written === '' || !Number.isFinite(value)) return null;
  return { value, step: Number(`1e-${written.split('.')[1]?.length ?? 0}`) };
}

/** "1.40 in men, and in women the 95% CI ran from …": of others. */
const OTHERS = /\b(?:while|whereas|but)\b|\band (?:in|for|among|at|with) /;

type Valued = Exclude<Figure, { kind: 'date' }>;

/** The estimate is the figure right before its interval, in its unit; of a ratio the nearest ratio. */
function estimateBefore(text: string, passage: Passage, start: number, unit: string): Valued | null {
  const before = passage.figures.filter((figure) => figure.end <= start);
  const ratio = before.findLast((figure) => figure.kind === 'statistic' && RATIO_UNITS.has(figure.unit));
  const behindRatio = ratio ? before.slice(before.indexOf(ratio) + 1) : [];
  if (ratio && OTHERS.test(text.slice(ratio.end, start))) return null;
  if (ratio && start - ratio.end < 70 && behindRatio.every((figure) => !/\d/.test(figure.text)))
    return ratio.kind === 'date' ? null : ratio;
  const last = before.at(-1);
  if (!last || last.kind === 'date' || !GAP.test(text.slice(last.end, start))) return null;
  const per = /%|per ?cent|point/.test(unit);
  if (per) return last.kind === 'percentage' || last.kind === 'percentage-points' ? last : null;
  const close = start - last.end <= 12;
  if (last.kind === 'quantity' || last.kind === 'duration' || last.kind === 'money') return last;
  if (last.kind === 'statistic') return ['d', 'g', 'b', 'beta', 'M', 'r'].includes(last.unit) && close ? last : null;
  if (last.kind === 'percentage' || last.kind === 'percentage-points') return close ? last : null;
  return last.kind === 'count' && close && last.unit === null && last.precision.step < 1 ? last : null;
}

function pOf(behind: string): (NonNullable<Estimate['p']> & { readonly length: number }) | null {
  const found = P_BEHIND.exec(behind);
  const { sign = '=', p = '', behind: more = '' } = found?.groups ?? {};
  const end = found && endOf(p);
  if (!end || /^ for\b/.test(more)) return null;
  const told = sign === '≤' ? '<' : sign === '≥' ? '>' : sign;
  if (told !== '=' && told !== '<' && told !== '>') return null;
  return { ...end, sign: told, length: found[0].length - more.length };
}
