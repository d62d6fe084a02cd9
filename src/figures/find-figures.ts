import type { Article } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import { findAges } from './ages.ts';
import { findCounts, findLetteredCounts } from './counts.ts';
import { findDates } from './dates.ts';
import { findDurations } from './durations.ts';
import type { Figure } from './figure.ts';
import { findMoney } from './money.ts';
import { findNotFigures } from './not-figures.ts';
import type { MalformedNumeral } from './numerals.ts';
import { findOrdinals } from './ordinals.ts';
import { findPartsOfUnits } from './parts-of-units.ts';
import { findPercentages } from './percentages.ts';
import { findQuantities } from './quantities.ts';
import { findRatios } from './ratios.ts';
import { resolveCurrencies } from './resolve-currency.ts';
import { type Finder, scanOf } from './scan.ts';
import { findStatistics } from './statistics.ts';
import { findYears } from './years.ts';

/** One a kind, in turn: a number belongs to the first that takes it. */
const FINDERS: readonly Finder[] = [
  findStatistics,
  findNotFigures,
  findDates,
  findMoney,
  findAges,
  findDurations,
  findPartsOfUnits,
  findPercentages,
  findQuantities,
  findLetteredCounts,
  findYears,
  findRatios,
  findOrdinals,
  findCounts,
];

/** What was read of an article's numbers. */
export interface Found {
  readonly figures: readonly Figure[];
  /** "$1,8923", "£1.2.5m": no number in the article's convention. Versions, addresses and dates are among them. */
  readonly malformed: readonly MalformedNumeral[];
}

/** Every figure of an article, in order of `start`, not overlapping. Linear in the text; what cannot be read is left out. */
export function readFigures(
  article: Pick<Article, 'text' | 'url' | 'published' | 'language'>,
  homeCurrency: string | null = null,
): Found {
  const { text, language } = article;
  const scan = scanOf(text, language);
  const found = gathered(FINDERS, (find) => find(scan));
  return { figures: resolveCurrencies(apart(found), article, homeCurrency), malformed: scan.malformed };
}

/** The figures alone. */
export const findFigures = (...given: Parameters<typeof readFigures>): readonly Figure[] =>
  readFigures(...given).figures;

/** In order; where words of two kinds meet ("a quarter" and "quarter of an hour") the earlier and longer stays. */
function apart(found: readonly Figure[]): readonly Figure[] {
  let end = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((figure) => {
      if (figure.start < end) return false;
      end = figure.end;
      return true;
    });
}
