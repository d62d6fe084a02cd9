import type { ArticleFacts } from '../text/article.ts';

export function pageFacts(document: Document, facts: Partial<ArticleFacts>): ArticleFacts {
  const og = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return {
    title: og ?? document.querySelector('title')?.textContent ?? facts.title ?? null,
    url: facts.url ?? null,
    published: facts.published ?? null,
    language: facts.language ?? null,
  };
}
