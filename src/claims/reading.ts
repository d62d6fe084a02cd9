import type { Figure } from '../figures/figure.ts';
import type { Article, Block, Span } from '../text/article.ts';

/** An article with its figures found: what claims are read from. */
export interface Reading {
  readonly article: Article;
  /** In order of `start`, not overlapping. */
  readonly figures: readonly Figure[];
  readonly sentences: readonly Sentence[];
}

export interface Sentence extends Span {
  readonly block: Block;
}
