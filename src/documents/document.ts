import type { ArticleFacts } from '../text/article.ts';

/** An input that cannot be checked, told in a sentence for a person: what is wrong and what to do. Its name goes before it. */
export interface Problem {
  readonly problem: string;
}

/** What a file held, before an article is made of it. Plain data, so that it can be read in a worker. */
export interface ReadDocument {
  readonly form: 'text' | 'html';
  readonly content: string;
  /** The text that goes with it where the HTML turns out to hold no article: an e-mail's other half. */
  readonly plain?: string;
  /** All of the HTML is the article; on a page from the web it must be looked for. */
  readonly whole: boolean;
  readonly facts: Partial<ArticleFacts>;
  /** It is a page or is laid out like one: nobody has numbered its lines. */
  readonly isPage: boolean;
  /** What was in the file and was not read, a sentence each: "The attachment “budget.xlsx” was not read." */
  readonly notes: readonly string[];
}

/** A file as it came. */
export interface Content {
  readonly bytes: Uint8Array;
  /** "release.docx", an address, or "-". */
  readonly name: string;
  /** "text/html" as the server says; null where nothing is said. */
  readonly type: string | null;
  readonly charset: string | null;
}

/**
 * The largest file that is read: 16 MB, two and a half million words, some half a minute's work. A larger one is no article; what is a
 * collection of them goes by --batch on the command line.
 */
export const LARGEST_FILE = 16 * 1024 * 1024;
