import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import { ANY_MASK, type Masked, outer } from './masked.ts';
import { passageOf } from './passage.ts';
import { type Gate, kindsOf, maskWithoutRatios, type Passage, passing } from './passages.ts';
import { isFolded, isOneEvery, placesOf, type Rate, rateAt } from './per.ts';
import { ANY_RATE, CUE_BEFORE, CUE_BEHIND, SOLD_BEHIND } from './per-wording.ts';
import type { Product } from './product.ts';
import { ADDS_UP, AVERAGE_SPEED, DOUBTFUL, RESULT, SO_RESULT, TRAVELLED } from './product-wording.ts';
import { productOfInterval, productsOfTime } from './products-of-time.ts';
import { productOfUnits } from './products-of-units.ts';
import type { Reading } from './reading.ts';
import { type Amount, isAmount } from './share.ts';

/** An amount of a sentence and what it is a rate of. */
export interface Placed {
  readonly figure: Amount;
  readonly at: number;
  readonly rate: Rate | null;
  /** A bare number that was sold, or made: "all 15,000 were sold". */
  readonly sold: boolean;
}

/** A sentence with its amounts and rates, as far as products are concerned. */
export interface Scene {
  readonly sentence: Sentence;
  readonly masked: Masked;
  readonly placed: readonly Placed[];
  /** The sentence before it in the same paragraph; null where there is none with figures. */
  readonly before: () => Scene | null;
}

/** What the words tell, before it is placed in the article. */
export type Multiplied = Omit<Product, 'kind' | 'sentence' | 'result' | 'start' | 'end'>;

/** Totals with the rates and numbers that they are the product of. */
export const products: ClaimReader = {
  id: 'products',
  kinds: ['product'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    const found: Product[] = [];
    for (const sentence of passing(reading, GATE)) {
      const amounts = amountsOf(sentence);
      if (amounts === 0 || amounts > MOST) continue;
      const last = reading.sentences[sentence.index - 1];
      const near = last && isNext(last, sentence, text) && isIn(amountsOf(last)) ? last : null;
      if (amounts < 2 && near === null) continue;
      const words = text.slice(sentence.start, sentence.end);
      const adds = near !== null && ADDS_UP.test(words) && isRated(text.slice(near.start, near.end));
      if (!adds && !sentence.figures.some(isFolded) && !isRated(words)) continue;
      found.push(...inScene(text, sceneOf(reading, sentence, near)));
    }
    return found;
  },
};

const isRated = (words: string): boolean => ANY_RATE.test(words) && (CUE_BEHIND.test(words) || CUE_BEFORE.test(words));

const RANGE_BEFORE = new RegExp(`[${ANY_MASK}](?: ?[-–—] ?| to | or )$`);

/** An amount of something. */
const GATE: Gate = { kinds: [kindsOf('money', 'quantity', 'count', 'duration')] };

const amountsOf = ({ figures }: Passage): number => figures.filter(isAmount).length;
const isIn = (amounts: number): boolean => amounts > 0 && amounts <= MOST;

/** A sentence of more amounts is a list or a table. */
const MOST = 12;

const isNext = (a: Sentence, b: Sentence, text: string): boolean =>
  b.start - a.end < 4 && !text.slice(a.end, b.start).includes('\n');

function sceneOf(reading: Reading, sentence: Passage, near: Passage | null): Scene {
  const { text } = reading.article;
  const masked = maskWithoutRatios(reading, sentence);
  const rated = ANY_RATE.test(text.slice(sentence.start, sentence.end));
  const placed = gathered(placesOf(masked, isAmount), (at) => {
    const figure = masked.figureAt(at) ?? undefined;
    // "$2,000 - $5,000 weekly": one end of a range is no rate.
    const range = RANGE_BEFORE.exec(masked.text.slice(Math.max(0, at - 6), at));
    const ranged = range !== null && masked.figureAt(at - range[0].length)?.kind === figure?.kind;
    if (!isAmount(figure) || ranged) return [];
    const sold =
      figure.kind === 'count' && figure.unit === null && SOLD_BEHIND.test(masked.text.slice(at + 1, at + 40));
    return [{ figure, at, rate: rateAt(masked, at, rated), sold }];
  });
  let before: Scene | null = null;
  return {
    sentence,
    masked,
    placed,
    before: () => {
      before ??= near && sceneOf(reading, near, null);
      return before;
    },
  };
}

function inScene(text: string, scene: Scene): readonly Product[] {
  const found: Product[] = [];
  const used = new Set<Amount>();
  // "2,200 nurses are owed $1,500 apiece. That adds up to $3.3 million."
  const earlier = ADDS_UP.test(scene.masked.text) ? (scene.before()?.placed ?? []) : [];
  for (const one of [...scene.placed, ...earlier]) {
    if (used.has(one.figure)) continue;
    const told = multipliedBy(scene, one);
    if (!told || told.factors.some((factor) => used.has(factor.figure)) || used.has(told.total)) continue;
    for (const { figure: one } of told.factors) used.add(one);
    used.add(told.total);
    found.push(claimOf(text, scene, told));
  }
  return found;
}

function multipliedBy(scene: Scene, one: Placed): Multiplied | null {
  if (isOneEvery(scene.masked, one.at)) return productOfInterval(scene, one);
  if (!one.rate) return null;
  if (!scene.placed.includes(one)) {
    const told = one.rate.per.by === 'time' ? null : productOfUnits(scene, one.rate);
    return told && scene.placed.some(({ figure }) => figure === told.total) ? told : null;
  }
  return one.rate.per.by === 'time' ? productsOfTime(scene, one.rate) : productOfUnits(scene, one.rate);
}

function claimOf(text: string, scene: Scene, told: Multiplied): Product {
  const rate = told.factors[0]?.figure ?? told.total;
  const later = rate.start > told.total.start ? rate : told.total;
  const figures = [told.total, ...told.factors.map(({ figure }) => figure)];
  const last = figures.reduce((one, other) => (other.start > one.start ? other : one));
  const starts = figures.map((figure) => outer(figure).start);
  // Pay by the hour is before tax as the year's is: of hours worked the sum is the same.
  const from = Math.min(scene.sentence.start, ...told.factors.map(({ figure }) => figure.start));
  const words = text.slice(
    scene.placed.some(({ figure }) => figure === rate) ? scene.sentence.start : from,
    scene.sentence.end,
  );
  const passage: Span = { start: Math.min(...starts), end: Math.max(...figures.map(({ end }) => end)) };
  return {
    kind: 'product',
    sentence: scene.sentence,
    ...told,
    result: isResult(scene, later)
      ? later
      : told.of === 'motion' && isResult(scene, last)
        ? last
        : told.of === 'motion' && isTravelled(scene, rate, told.total)
          ? told.total
          : null,
    doubtful: told.doubtful || DOUBTFUL.test(told.factors.length > 1 ? words.replace(' before tax', '') : words),
    ...passageOf(text, passage, figures),
  };
}

/** "Averaging 20mph, he rode 180 miles": the speed is told of the whole journey, and not "on the last climb". */
function isTravelled({ masked, placed }: Scene, speed: Amount, distance: Amount): boolean {
  const [fast, far] = [speed, distance].map((figure) => placed.find((one) => one.figure === figure)?.at);
  if (fast === undefined || far === undefined || !AVERAGE_SPEED.test(masked.text.slice(0, fast))) return false;
  return masked.text[fast + 1] === ',' && TRAVELLED.test(masked.text.slice(Math.max(fast, far - 40), far));
}

/** Do the words right before a figure put it as worked out from the others? */
export function isResult({ masked, placed }: Scene, figure: Amount): boolean {
  const index = placed.findIndex((one) => one.figure === figure);
  const place = placed[index];
  if (!place) return false;
  const from = (placed[index - 1]?.at ?? -1) + 1;
  const words = masked.text.slice(Math.max(from, place.at - 60), place.at);
  // "give every one of the 18 million children $300".
  if (place.rate?.per.by === 'number' && /^ [a-z]+ $/.test(words)) return true;
  return RESULT.test(words) || SO_RESULT.test(words);
}
