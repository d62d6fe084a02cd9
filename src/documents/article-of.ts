import type { Article, ArticleFacts } from '../text/article.ts';
import { articleFromText } from '../text/plain.ts';
import type { ReadDocument } from './document.ts';

/** Makes an article of HTML: by the browser's own parser in a page, by a library's on the command line. */
export type ReadHtml = (html: string, facts: Partial<ArticleFacts>, whole: boolean) => Article;

/** The article in a document. What the document says of its date and title goes before what `facts` do. */
export function articleOf(document: ReadDocument, facts: Partial<ArticleFacts>, readHtml: ReadHtml): Article {
  const { form, content, plain, whole } = document;
  const known = { ...facts, ...told(document.facts) };
  if (form === 'text') return articleFromText(content, known);
  const article = readHtml(content, known, whole);
  const found = article.blocks.length > 0 || plain === undefined || plain.trim() === '';
  return found ? article : articleFromText(plain, known);
}

/** What is said, without what is not. */
const told = (facts: Partial<ArticleFacts>): Partial<ArticleFacts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));
