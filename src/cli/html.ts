import { parseHTML } from 'linkedom';
import { readPage } from '../page/read-page.ts';
import type { Article, ArticleFacts } from '../text/article.ts';

/** The article of an HTML page, however broken; one with no text where none is found. */
export function articleFromHtml(html: string, facts: Partial<ArticleFacts> = {}): Article {
  const { document } = parseHTML(html);
  return readPage(document, facts).article;
}
