import { parseHTML } from 'linkedom';
import type { Article, ArticleFacts } from '../text/article.ts';
import { articleFromText } from '../text/plain.ts';

/** An article from an HTML document: for now all text of its body. */
export function articleFromHtml(html: string, facts: Partial<ArticleFacts> = {}): Article {
  const { document } = parseHTML(html.includes('<html') ? html : `<!doctype html><html><body>${html}</body></html>`);
  return articleFromText(document.body?.textContent?.trim() ?? '', facts);
}
