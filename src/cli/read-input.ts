import { createReadStream } from 'node:fs';
import { articleOf } from '../documents/article-of.ts';
import type { Article } from '../text/article.ts';
import { type Content, gathered, LARGEST_ARTICLE, TOO_LARGE } from './content.ts';
import { fetched } from './fetch-page.ts';
import { articleFromHtml } from './html.ts';
import { type Problem, problemOf } from './problem.ts';
import type { Terminal } from './terminal.ts';

/** An article, and how it came: as text, whose lines a person can count, or from a page. */
export interface Input {
  readonly article: Article;
  readonly isPage: boolean;
  /** What came with it and was not read, a sentence each. */
  readonly notes: readonly string[];
}

const ADDRESS = /^https?:\/\//i;
const OTHER_ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Reads the article that an operand names, or tells why it cannot be read. */
export async function inputFrom(operand: string, terminal: Terminal): Promise<Input | Problem> {
  const content = await contentOf(operand, terminal);
  if ('problem' in content) return content;
  const { url, ...file } = content;
  const document = await terminal.readDocument({ ...file, name: operand });
  if ('problem' in document) return document;
  return { article: articleOf(document, { url }, articleFromHtml), isPage: document.isPage, notes: document.notes };
}

async function contentOf(operand: string, terminal: Terminal): Promise<Content | Problem> {
  try {
    if (ADDRESS.test(operand)) return await fetched(operand, LARGEST_ARTICLE);
    if (OTHER_ADDRESS.test(operand)) return { problem: 'only http and https addresses are fetched.' };
    const bytes = await gathered(operand === '-' ? terminal.input : createReadStream(operand), LARGEST_ARTICLE);
    return bytes ? { bytes, url: null, type: null, charset: null } : { problem: TOO_LARGE };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
