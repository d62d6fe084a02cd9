import type { PageReading } from '../page/read-page.ts';
import { readPage } from '../page/read-page.ts';
import { readSelection } from '../page/read-selection.ts';
import type { Span } from '../text/article.ts';
import { articleFromText } from '../text/plain.ts';
import type { CheckedArticle } from '../view/tab-state.ts';

/** What is checked in a tab: its article, or a part of the page that the reader has selected. */
export interface Source {
  readonly reading: PageReading;
  /** Where dismissals are kept: the article's own address, so that they hold on every way to it. */
  readonly address: string;
  /** The selected part of the text; null where the whole of it is meant. */
  readonly selected: Span | null;
}

/** The article of a page; null where there is none. */
export function sourceOf(page: Document): Source | null {
  const reading = readPage(page, { url: page.location.href });
  if (reading.article.blocks.length === 0) return null;
  return { reading, address: reading.article.url ?? addressOf(page), selected: null };
}

/**
 * What is selected in a page: as it stands in it, with the paragraphs around it. Where that is out of reach (a frame of another
 * site, a text box, a PDF) the text alone, which is found nowhere.
 */
export function sourceOfSelection(page: Document, text: string): Source {
  const selection = page.getSelection();
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const reading = range && readSelection(page, range, { url: page.location.href });
  if (reading) return { reading, address: reading.article.url ?? addressOf(page), selected: reading.selected };
  const article = articleFromText(text, { url: page.location.href });
  return {
    reading: { article, document: page, rangesOf: () => null },
    address: addressOf(page),
    selected: { start: 0, end: article.text.length },
  };
}

const addressOf = (page: Document): string => page.location.href.replace(/#.*$/, '');

/** What of a report is about a part of its text: a claim that reaches into it, a figure in it. */
export function partOf(checked: CheckedArticle, part: Span | null): CheckedArticle {
  if (!part) return checked;
  const { report } = checked;
  const results = report.results.filter(({ start, end }) => start < part.end && end > part.start);
  const cited = new Set(results.flatMap(({ figures }) => figures));
  const figures = report.figures.filter(
    ({ id, start, end }) => cited.has(id) || (start >= part.start && end <= part.end),
  );
  return { ...checked, report: { ...report, results, figures } };
}
