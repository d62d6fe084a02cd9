import { CHECKS } from '../checks/index.ts';
import { articleFromHtml } from '../cli/html.ts';
import type { Report } from '../report/report.ts';
import { reportOf } from '../report/report-of.ts';
import type { ArticleFacts } from '../text/article.ts';
import { languageFrom, publishedFrom } from '../text/article-facts.ts';
import { articleFromText } from '../text/plain.ts';

export type {
  BrokenCheck,
  Report,
  ReportedFigure,
  ReportedResult,
  Suggestion,
  Verdict,
} from '../report/report.ts';

/** What is known of a text besides its words, and what is to be checked. All of it may be left out. */
export interface CheckOptions {
  /** When it is from: "2019-08-30", "2019-08" or "2019". What cannot be read counts as unknown. Conversions are held against that time's rates. */
  readonly published?: string | null;
  /** BCP 47, "en-GB". In another language than English only what needs no words is checked. */
  readonly language?: string | null;
  readonly title?: string | null;
  readonly url?: string | null;
  /** Run only these checks, by their ids (see `checks`). */
  readonly only?: readonly string[];
  /** Leave these out. */
  readonly skip?: readonly string[];
  /** ISO 4217; what a bare "$" stands for where the text names no place. */
  readonly homeCurrency?: string | null;
}

/** A check, for people: what it finds and what it does not see. */
export interface CheckDescription {
  readonly id: string;
  readonly title: string;
  readonly finds: string;
  readonly limits: string;
}

/** Every check, in the order in which they are heard. */
export const checks: readonly CheckDescription[] = CHECKS.map(({ id, title, finds, limits }) => ({
  id,
  title,
  finds,
  limits,
}));

/** Checks plain text or Markdown. Offsets in the report point into `text` as it was given. Never throws. */
export function checkText(text: string, options: CheckOptions = {}): Report {
  return reportOf(articleFromText(text, factsFrom(options)), options);
}

/**
 * Checks the article of an HTML page, without what stands around it. Offsets point into `report.text`, the article as it was read. What
 * the page says of its date, language and title goes before the options. A page without an article gives an empty report.
 */
export function checkHtml(html: string, options: CheckOptions = {}): Report {
  return reportOf(articleFromHtml(html, factsFrom(options)), options);
}

const factsFrom = ({ published, language, title, url }: CheckOptions): ArticleFacts => ({
  published: publishedFrom(published),
  language: languageFrom(language),
  title: title ?? null,
  url: url ?? null,
});
