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

/** Shops set a price for each country: "£529 ($649) with 16GB", "priced at $499 (£425) in the US and UK". */
const TWO_MARKETS =
  /(?<![\p{L}-])(?:priced? at|go(?:es)? on sale|on sale (?:for|at)|retail(?:s|ing)?|launch price|list price|rrp|price tag|in (?:the )?(?:UK|US|Britain|America|Europe) and (?:the )?(?:UK|US|Britain|America|Europe)|in the (?:UK and US|US and UK))(?!\p{L})/iu;
/** Shop prices end so: "£529", "$9.99", "€14.95". */
const SHOP_PRICE = /(?:\d9|[.,](?:99|95|49|89))$/;

/** A price in a listing is no more than this. */
const LISTED = 100_000;
/** Below this a second, lower price needs no word to be a concession's: "7.30pm, £10 (£7.50)". */
const SMALL = 100;

const isPrice = ({ value, precision }: Money): boolean => value < LISTED && precision.step <= 10;

/**
 * May the second amount be another's than the first: last year's ("£6.2m (£5.1m)" of profit), a concession's ("£12 (£10)"), another
 * country's price ("£529 ($649)")?
 */
export function compares(source: Money, target: Money, sentence: string): boolean {
  const prices = isPrice(source) && isPrice(target);
  if (source.unit !== target.unit)
    return prices && ((isShopPrice(source) && isShopPrice(target)) || TWO_MARKETS.test(sentence));
  if (prices && source.value < SMALL && target.value < source.value) return true;
  return RESULTS_WORDS.test(sentence) || (prices && PRICE_WORDS.test(sentence));
}

const isShopPrice = ({ text }: Money): boolean => SHOP_PRICE.test(text);
