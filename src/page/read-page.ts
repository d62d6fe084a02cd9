import type { Article, ArticleFacts, Span } from '../text/article.ts';
import { judge } from './judge.ts';
import { outlineOf } from './outline.ts';
import { pageFacts } from './page-facts.ts';
import { pickArticle, wholeOf } from './pick.ts';
import { rangesOf } from './ranges.ts';
import { type Written, writeArticle } from './write-article.ts';

/** A page as it was read: its article, and the way from a span of it back into the page. */
export interface PageReading {
  readonly article: Article;
  readonly document: Document;
  /** The DOM ranges of a span; null once the page no longer says there what was read. */
  readonly rangesOf: (span: Span) => globalThis.Range[] | null;
}

const NOTHING: Written = { text: '', blocks: [], tables: [], segments: [] };

/**
 * Reads the article of a page and leaves the page as it is. A page in which no article is found gives an article with
 * no text. What the page says of its title, date and language goes before `facts`; `facts.url` is the page's address.
 * With `whole` nothing is taken for the clutter around an article: of a document of one's own everything is read.
 */
export function readPage(
  document: Document,
  facts: Partial<ArticleFacts> = {},
  { whole = false }: { readonly whole?: boolean } = {},
): PageReading {
  const known = pageFacts(document, facts);
  const outline = outlineOf(document);
  if (outline) judge(outline);
  const picked = outline && (whole ? wholeOf : pickArticle)(outline, known.title);
  const written = picked ? writeArticle(picked) : NOTHING;
  const { text, blocks, tables, segments } = written;
  return {
    article: { text, blocks, tables, ...known },
    document,
    rangesOf: (span) => rangesOf(span, text, blocks, segments),
  };
}
