import { isBracketedLoss } from '../figures/accounting.ts';
import type { Figure } from '../figures/figure.ts';
import { readFigures } from '../figures/find-figures.ts';
import type { MalformedNumeral } from '../figures/numerals.ts';
import type { Article } from '../text/article.ts';
import { type Passage, passagesOf } from './passages.ts';

/** An article with its sentences and figures found: what claims are read from. */
export interface Reading {
  readonly article: Article;
  /** In order of `start`, not overlapping. */
  readonly figures: readonly Figure[];
  readonly sentences: readonly Passage[];
  /** Digits that are no number in the article's convention: "$1,8923"; a version or a list may be among them. */
  readonly malformed: readonly MalformedNumeral[];
}

/**
 * "Net loss decreased to $(4.0) million from $(5.0) million": the words and the brackets both say minus, and nobody can tell whether the loss or
 * the result decreased. Such figures are read, and nothing is claimed of them.
 */
const withoutBracketedLosses = (figures: readonly Figure[]): readonly Figure[] =>
  figures.some(isBracketedLoss) ? figures.filter((figure) => !isBracketedLoss(figure)) : figures;

/** Reads an article whose text is already readable (src/text/readable.ts). `homeCurrency` is the reader's, for an article of no place. */
export function readingOf(article: Article, homeCurrency: string | null = null): Reading {
  const { figures, malformed } = readFigures(article, homeCurrency);
  return { article, figures, malformed, sentences: passagesOf(article, withoutBracketedLosses(figures)) };
}
