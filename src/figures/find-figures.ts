import type { Article } from '../text/article.ts';
import { decimalMarkOf } from './digits.ts';
import type { Figure } from './figure.ts';
import { findMoney } from './money.ts';
import { numeralsOf } from './numerals.ts';
import { findPartsOfUnits } from './parts-of-units.ts';
import { findPercentages } from './percentages.ts';
import { findQuantities } from './quantities.ts';
import { resolveCurrencies } from './resolve-currency.ts';
import type { Finder, Scan } from './scan.ts';

/** One a kind, in turn: a number belongs to the first that takes it. */
const FINDERS: readonly Finder[] = [findMoney, findPartsOfUnits, findPercentages, findQuantities];

/** Every figure of an article, in order of `start`, not overlapping. Linear in the text; what cannot be read is left out. */
export function findFigures(article: Pick<Article, 'text' | 'url' | 'published' | 'language'>): readonly Figure[] {
  const { text, language } = article;
  const { numerals } = numeralsOf(text, decimalMarkOf(language), language);
  const scan: Scan = { text, language, numerals, taken: new Uint8Array(numerals.length) };
  const found = FINDERS.flatMap((find) => find(scan));
  return resolveCurrencies(
    [...found].sort((a, b) => a.start - b.start),
    article,
  );
}
