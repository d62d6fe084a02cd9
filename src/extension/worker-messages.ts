import type { Content, Problem, ReadDocument } from '../documents/document.ts';
import type { Article } from '../text/article.ts';
import type { CheckedArticle } from '../view/tab-state.ts';
import type { Choices } from './check-article.ts';

/** What the workbench asks of the worker that checks, and what it answers; `number` tells which question it answers. */
export interface CheckQuestion {
  readonly number: number;
  readonly article: Article;
  readonly choices: Choices;
}

export type CheckAnswer =
  | { readonly number: number; readonly checked: CheckedArticle }
  | { readonly number: number; readonly problem: string };

/** What it asks of the worker that reads files, one at a time. */
export type DocumentQuestion = Content;

export type DocumentAnswer = ReadDocument | Problem;
