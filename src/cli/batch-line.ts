import type { Report } from '../report/report.ts';
import { reportOf } from '../report/report-of.ts';
import type { Article } from '../text/article.ts';
import { languageFrom, publishedFrom } from '../text/article-facts.ts';
import { isRecord, jsonFrom } from '../text/json.ts';
import { articleFromText, articleFromTitleAndText } from '../text/plain.ts';
import { articleFromHtml } from './html.ts';
import { type CheckRequest, checksWanted, withDefaults } from './options.ts';
import { defectOf } from './problem.ts';

/** What stands in the place of a line that is no article. */
export interface UnreadableLine {
  readonly id: null;
  /** Counted from 1. */
  readonly line: number;
  readonly error: string;
}

/** The report of one line of a batch, `{"id": "a1", "text": "…"}`, or why the line could not be read. */
export function batchReport(line: string, number: number, request: CheckRequest): Report | UnreadableLine {
  const unreadable = (error: string): UnreadableLine => ({ id: null, line: number, error });
  if (line.trim() === '')
    return unreadable('The line is empty; an article is a JSON object with "id" and "text" or "html".');
  const value = jsonFrom(line);
  if (value === undefined)
    return unreadable('The line is not JSON; an article is a JSON object with "id" and "text" or "html".');
  if (!isRecord(value))
    return unreadable('The line is JSON but no object; an article is an object with "id" and "text" or "html".');
  const { id } = value;
  if (typeof id !== 'string') return unreadable('The article has no "id"; give it one, as a string.');
  try {
    const article = articleFrom(value);
    if (!article) return unreadable('The article has neither "text" nor "html"; give it one of them, as a string.');
    return reportOf(withDefaults(article, request), { ...checksWanted(request), id });
  } catch (error) {
    // A defect of ours on one article is told in its place; the batch's other articles are not lost for it.
    return unreadable(`The article “${id}” ${defectOf(error)}`);
  }
}

function articleFrom(line: Record<string, unknown>): Article | null {
  const title = stringOrNull(line['title']);
  const facts = {
    url: stringOrNull(line['url']),
    published: publishedFrom(line['published']),
    language: languageFrom(line['lang']),
  };
  const { html, text } = line;
  if (typeof html === 'string') return articleFromHtml(html, { ...facts, title });
  if (typeof text !== 'string') return null;
  return title === null ? articleFromText(text, facts) : articleFromTitleAndText(title, text, facts);
}

const stringOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
