/** Half-open `[start, end)` in UTF-16 code units, into `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'table';

/** A stretch of an article that is read on its own: no sentence and no claim of grammar crosses it. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A cell; its span covers the cell's text. A spanning cell stands once, with the columns and rows that it covers. */
export interface Cell extends Span {
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** A table; in `Article.text` its cells are separated by tabs and its rows by newlines. */
export interface Table extends Span {
  readonly rows: readonly (readonly Cell[])[];
  readonly caption: Span | null;
}

/** What is read: a news article, a press release, a draft. Plain data, from a page, a file or a text box. */
export interface Article {
  readonly text: string;
  /** In reading order, not overlapping. Text between blocks (blank lines, Markdown marks) belongs to none. */
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly title: string | null;
  readonly url: string | null;
  /** ISO 8601, as precise as is known: "2019-08-30", "2019-08" or "2019"; null where unknown. */
  readonly published: string | null;
  /** BCP 47, "en-GB"; null where unknown. */
  readonly language: string | null;
}

/** What is known of an article besides its text. */
export type ArticleFacts = Pick<Article, 'title' | 'url' | 'published' | 'language'>;
