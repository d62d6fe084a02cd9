import type { Article } from '../text/article.ts';
import { articleFromText } from '../text/plain.ts';
import type { CheckedArticle } from '../view/tab-state.ts';

/** A text on the desk: pasted, typed, or from a file. Plain data; the desk replaces it as it changes. */
export interface Sheet {
  readonly id: number;
  /** The file's name; null for what is typed. */
  readonly name: string | null;
  readonly stage: 'waiting' | 'reading' | 'ready' | 'failed';
  /** The file itself until it is read. */
  readonly file: File | null;
  readonly text: string;
  /** As the document has it: headings, tables. Null once the text was changed by hand. */
  readonly article: Article | null;
  /** "2019-08-30", "2019-08", "2019"; null where unknown. */
  readonly published: string | null;
  readonly language: string | null;
  readonly isPage: boolean;
  /** What was not read, or why nothing was, a sentence each. */
  readonly notes: readonly string[];
  readonly checked: CheckedArticle | null;
  readonly dismissed: readonly string[];
}

export const emptySheet = (id: number): Sheet => ({
  id,
  name: null,
  stage: 'ready',
  file: null,
  text: '',
  article: null,
  published: null,
  language: null,
  isPage: false,
  notes: [],
  checked: null,
  dismissed: [],
});

export const sheetOf = (id: number, file: File): Sheet => ({
  ...emptySheet(id),
  name: file.name,
  file,
  stage: 'waiting',
});

/** The article on a sheet: as its document has it, or as its text reads, with the date and language that stand beside it. */
export function articleOn({ article, text, published, language }: Sheet): Article {
  return { ...(article ?? articleFromText(text)), published, language };
}
