import type { Money } from '../figures/figure.ts';
import { anyOf } from './wording.ts';

/** Results give last year's figure in a bracket: "Profit rose to £6.2m (£5.1m) on turnover of £48m (£41m)". */
const RESULTS = [
  'profits?',
  'loss(?:es)?',
  'turnover',
  'revenues?',
  'sales',
  'earnings',
  'dividends?',
  'incomes?',
  'borrowings',
  'net debt',
  'cash ?flow',
  'order book',
  'ebitda',
  'net assets?',
  'interim',
  'pre-?tax',
  'shr',
  'eps',
  'a share',
  'per share',
  'half[- ]year',
  'first half',
  'second half',
  '(?:first|second|third|fourth) quarter',
  'year[- ]on[- ]year',
];

/** Listings give another buyer's price: "Tickets £12 (£10)", "Rooms from €120 (€140)". */
const PRICES = [
  'tickets?',
  'admission',
  'adults?',
  'child(?:ren)?',
  'concessions?',
  'concs?',
  'students?',
  'members(?:hip)?',
  'non-members',
  'box office',
  'booking',
  'entry',
  'rooms?',
  'singles?',
  'doubles?',
  'suites?',
  'fees are',
  'tuition',
  'prizes?',
  'lunch',
  'dinner',
  'set menu',
  'courses?',
  'rrp',
  'sale price',
  'reduced',
  'stalls',
];

const RESULTS_WORDS = new RegExp(`(?<![\\p{L}-])(?:${anyOf(RESULTS)})(?!\\p{L})`, 'iu');
const PRICE_WORDS = new RegExp(`(?<![\\p{L}-])(?:${anyOf(PRICES)})(?!\\p{L})`, 'iu');

/** A price in a listing is no more than this. */
const LISTED = 100_000;
/** Below this a second, lower price needs no word to be a concession's: "7.30pm, £10 (£7.50)". */
const SMALL = 100;

const isPrice = ({ value, precision }: Money): boolean => value < LISTED && precision.step <= 10;

/** Does the sentence set a second amount of its own in brackets, last year's or another buyer's, so that two of one currency are no slip? */
export function comparesIn(sentence: string): { readonly results: boolean; readonly prices: boolean } {
  return { results: RESULTS_WORDS.test(sentence), prices: PRICE_WORDS.test(sentence) };
}

/** May the amount in the bracket be another's than the first: last year's ("£6.2m (£5.1m)" of profit) or a concession's ("£12 (£10)")? */
export function compares(source: Money, target: Money, words: ReturnType<typeof comparesIn>): boolean {
  if (source.unit !== target.unit) return false;
  if (words.results) return true;
  if (!isPrice(source) || !isPrice(target)) return false;
  return words.prices || (source.value < SMALL && target.value < source.value);
}
