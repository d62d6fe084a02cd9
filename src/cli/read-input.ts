import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { Article } from '../text/article.ts';
import { articleFromText } from '../text/plain.ts';
import { type Content, gathered, LARGEST_ARTICLE, TOO_LARGE } from './content.ts';
import { decoded } from './decode.ts';
import { fetched } from './fetch-page.ts';
import { articleFromHtml } from './html.ts';
import { type Problem, problemOf } from './problem.ts';
import type { Terminal } from './terminal.ts';

/** An article, and how it came: as text, whose lines a person can count, or from a page. */
export interface Input {
  readonly article: Article;
  readonly isPage: boolean;
}

const ADDRESS = /^https?:\/\//i;
const OTHER_ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;
const PAGE_NAMES = new Set(['.html', '.htm', '.xhtml']);
/** A document that begins like HTML, whatever its name. */
const BEGINS_LIKE_HTML =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/** Reads the article that an operand names, or tells why it cannot be read. */
export async function inputFrom(operand: string, terminal: Terminal): Promise<Input | Problem> {
  const content = await contentOf(operand, terminal);
  if ('problem' in content) return content;
  if (content.bytes.length === 0) return { problem: 'is empty; there is nothing to check.' };
  const text = decoded(content.bytes, content.charset);
  if (typeof text !== 'string') return text;
  if (text.trim() === '') return { problem: 'is blank; there is nothing to check.' };
  const facts = { url: content.url };
  if (!isPage(operand, content, text)) return { article: articleFromText(text, facts), isPage: false };
  return { article: articleFromHtml(text, facts), isPage: true };
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

function isPage(operand: string, { type }: Content, text: string): boolean {
  if (type !== null && type !== 'text/plain') return type.includes('html');
  return (type === null && PAGE_NAMES.has(extname(operand).toLowerCase())) || BEGINS_LIKE_HTML.test(text);
}
