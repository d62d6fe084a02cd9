import { parseHTML } from 'linkedom';
import { readPage } from '../page/read-page.ts';
import type { Article, ArticleFacts } from '../text/article.ts';

/** The article of an HTML page, however broken; one with no text where none is found. */
export function articleFromHtml(html: string, facts: Partial<ArticleFacts> = {}, whole = false): Article {
  return readPage(documentOf(html), facts, { whole }).article;
}

/**
 * A browser puts what stands outside <html> into it and makes the one that is missing; linkedom does neither. A page cut out
 * of its frame ("<p>…</p>") is read in one.
 */
function documentOf(html: string): Document {
  if (!/<(?:html|frameset)[\s>/]/i.test(html)) return inFrame(html);
  const { document } = parseHTML(html);
  const [root, ...others] = [...document.childNodes].filter((node) => node.nodeType === 1);
  return root?.nodeName === 'HTML' && others.length === 0 ? document : inFrame(html);
}

const inFrame = (html: string): Document => parseHTML(`<html><body>${html}</body></html>`).document;
