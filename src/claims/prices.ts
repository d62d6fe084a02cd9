import type { Count, Money } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { ClaimReader } from './claim.ts';
import { type Masked, type Match, matchesOf } from './masked.ts';
import { passageOf } from './passage.ts';
import { type Gate, kindsOf, maskOf, passing } from './passages.ts';
import {
  ASKED_WORDING,
  BUNDLE_WORDING,
  DOWN_WORDING,
  HALF_WORDING,
  INCLUDED_WORDING,
  LEFT_WORDING,
  OFF_WORDING,
  ON_WORDING,
  OTHER_CHARGES,
  PART_WORDING,
  PLUS_WORDING,
  PRICED,
  RATED_WORDING,
  SAVED_WORDING,
} from './price-wording.ts';
import { isPortion, type Portion } from './share.ts';

/** A price, what is taken off or put on, and what the text makes of it: "20% off £60, now £48", "£100 plus 20% VAT, £120". */
export interface Price extends Span {
  readonly kind: 'price';
  readonly sentence: Span;
  /** Taken off, put on top, taken out of a price that includes it, a part of it, the part as a share, what a lower price saves, what a bundle saves. */
  readonly how: 'off' | 'on' | 'included' | 'part' | 'saved' | 'left' | 'bundle';
  readonly base: Money;
  /** Null for "half price" and where money alone tells. */
  readonly rate: Portion | null;
  readonly result: Money;
  /** "now £60" of "was £80, now £60, save £20"; "two for £5". */
  readonly rest: Money | null;
  /** The two of "two for £5". */
  readonly number: Count | null;
}

const SHAPES: readonly (readonly [Price['how'], readonly RegExp[]])[] = [
  ['bundle', BUNDLE_WORDING],
  ['included', INCLUDED_WORDING],
  ['saved', SAVED_WORDING],
  ['left', LEFT_WORDING],
  ['left', ASKED_WORDING],
  ['off', OFF_WORDING],
  ['off', DOWN_WORDING],
  ['off', HALF_WORDING],
  ['on', PLUS_WORDING],
  ['on', RATED_WORDING],
  ['part', PART_WORDING],
  ['on', ON_WORDING],
];

/** Sums of shop counters: discounts, taxes, tips, deposits, offers of several for one price. */
export const prices: ClaimReader = {
  id: 'prices',
  kinds: ['price'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    const found: Price[] = [];
    for (const sentence of passing(reading, GATE)) {
      if (sentence.figures.filter(({ kind }) => kind === 'money').length < 2) continue;
      const words = text.slice(sentence.start, sentence.end);
      if (!PRICED.test(words) || OTHER_CHARGES.test(words)) continue;
      const price = priceIn(text, sentence, maskOf(reading, sentence));
      if (price) found.push(price);
    }
    return found;
  },
};

/** Two amounts of money. */
const GATE: Gate = { figures: 2, kinds: [kindsOf('money')] };

function priceIn(text: string, sentence: Span, masked: Masked): Price | null {
  for (const [how, wordings] of SHAPES)
    for (const wording of wordings)
      for (const match of matchesOf(wording, masked)) {
        const price = priceOf(how, match);
        if (!price) continue;
        const figures = [price.base, price.result, price.rate, price.rest, price.number].filter((one) => one !== null);
        const start = Math.min(...figures.map((one) => one.start));
        const end = Math.max(...figures.map((one) => one.end));
        return { kind: 'price', sentence, ...price, ...passageOf(text, { start, end }, figures) };
      }
  return null;
}

type Told = Omit<Price, 'kind' | 'sentence' | 'start' | 'end'>;

function priceOf(how: Price['how'], { figures }: Match): Told | null {
  const { rate, rate2, result, bundle, each, number } = figures;
  const [base, rest] = [figures['base'] ?? figures['base2'], figures['rest'] ?? figures['rest2']];
  const share = rate ?? rate2;
  const whole = how === 'bundle' ? each : base;
  if (whole?.kind !== 'money' || result?.kind !== 'money' || whole.unit !== result.unit) return null;
  if (share !== undefined && !isPortion(share)) return null;
  // "up to 50% off" is of some goods only.
  if (share?.hedge && /up to|at least|at most|more than|over|less than/i.test(share.hedge)) return null;
  const other = how === 'bundle' ? bundle : rest;
  if (other !== undefined && other.kind !== 'money') return null;
  return {
    how,
    base: whole,
    rate: share ?? null,
    result,
    rest: other ?? null,
    number: number?.kind === 'count' ? number : null,
  };
}
