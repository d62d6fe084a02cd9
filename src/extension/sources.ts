import type { PageReading } from '../page/read-page.ts';
import { pageReader } from '../page/read-page.ts';
import { readSelection } from '../page/read-selection.ts';
import { inSlices } from '../page/slices.ts';
import type { Article, Span } from '../text/article.ts';
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

/** Reads a page in slices, so that it is not felt in the page, and after the first time only what has changed. */
export interface PageSource {
  /** The article of the page as it is now; null where there is none. `spent` is how long the page had to wait for it in all, in milliseconds. */
  readonly read: () => Promise<{ readonly source: Source | null; readonly spent: number }>;
  /** Takes note of changes. */
  readonly changed: (records: readonly MutationRecord[]) => void;
  /** Lets the next reading begin anew: what changed without a word (a style sheet, a frame) is seen too. */
  readonly forget: () => void;
}

export function pageSource(page: Document): PageSource {
  let reader = pageReader(page);
  const forget = (): void => {
    reader = pageReader(page);
  };

  return { read, changed: (records) => reader.changed(records), forget };

  async function read(): ReturnType<PageSource['read']> {
    try {
      const { value: reading, spent } = await inSlices(reader.read({ url: page.location.href }));
      const { blocks, url } = reading.article;
      const source = blocks.length === 0 ? null : { reading, address: url ?? addressOf(page), selected: null };
      return { source, spent };
    } catch (error) {
      // What was left half done is not gone on with.
      forget();
      throw error;
    }
  }
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
    reading: { article, document: page, rangesOf: () => null, cut: false, anew: 0 },
    address: addressOf(page),
    selected: { start: 0, end: article.text.length },
  };
}

const addressOf = (page: Document): string => page.location.href.split('#', 1)[0] ?? '';

/** Whether two readings give the same article at the same address: then what is known of the one holds for the other. */
export function sameWords(one: Source, other: Source): boolean {
  const [before, now] = [one.reading.article, other.reading.article];
  return one.address === other.address && before.text === now.text && outsideText(before) === outsideText(now);
}

const outsideText = ({ text: _, ...rest }: Article): string => JSON.stringify(rest);

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
