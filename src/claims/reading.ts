import type { Figure } from '../figures/figure.ts';
import { findFigures } from '../figures/find-figures.ts';
import type { Article } from '../text/article.ts';
import { type Passage, passagesOf } from './passages.ts';

/** An article with its sentences and figures found: what claims are read from. */
export interface Reading {
  readonly article: Article;
  /** In order of `start`, not overlapping. */
  readonly figures: readonly Figure[];
  readonly sentences: readonly Passage[];
}

/** Reads an article whose text is already readable (src/text/readable.ts). `homeCurrency` is the reader's, for an article of no place. */
export function readingOf(article: Article, homeCurrency: string | null = null): Reading {
  const figures = findFigures(article, homeCurrency);
  return { article, figures, sentences: passagesOf(article, figures) };
}
