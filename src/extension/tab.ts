import { clear, paint, show } from '../page/highlights.ts';
import type { PageReading } from '../page/read-page.ts';
import { readPage } from '../page/read-page.ts';
import type { ReportedResult } from '../report/report.ts';
import type { Article } from '../text/article.ts';
import { passagesOf } from '../view/passages.ts';
import type { CheckedArticle, TabState } from '../view/tab-state.ts';
import { isFinding, stateOf } from '../view/tab-state.ts';
import { dismissedAt, setDismissedAt } from './dismissals.ts';
import type { AnswerTo, Request, Shown } from './messages.ts';
import { sentenceOf } from './noise.ts';
import { words } from './words.ts';

/** A page as it was last read: spans of the report are found in it again through `reading`. */
interface Checked {
  readonly reading: PageReading;
  readonly article: CheckedArticle;
  readonly dismissed: readonly string[];
  /** Where dismissals are kept: the article's own address, so that they hold on every way to it. */
  readonly address: string;
}

/** The one owner of a tab's state: reads its page, marks it, and answers popup and panel. */
export interface Tab {
  readonly answer: (request: Request) => Promise<AnswerTo<Request['type']>>;
}

/** Who a tab speaks to. */
export interface Correspondents {
  /** Hears each new state: the badge is painted from it. */
  readonly tell: (state: TabState) => void;
  /** Runs the engine, in a process that is not the page's. */
  readonly check: (article: Article) => Promise<CheckedArticle>;
}

export function tabOf(page: Document, { tell, check }: Correspondents): Tab {
  let checked: Checked | null = null;

  return {
    answer: (request) => {
      switch (request.type) {
        case 'read':
          return read();
        case 'show':
          return Promise.resolve(shown(request.id));
        case 'dismiss':
          return dismiss((keys) => [...new Set([...keys, request.key])]);
        case 'restore':
          return dismiss((keys) => keys.filter((key) => key !== request.key));
      }
    },
  };

  async function read(): Promise<TabState> {
    // Chromium lets a script into its PDF viewer, where there is nothing but an embedded element.
    if (page.contentType === 'application/pdf') return told({ phase: 'unreadable', reason: 'pdf' });
    tell({ phase: 'reading' });
    try {
      checked = await checkedPage();
    } catch (error) {
      checked = null;
      clear(page);
      return told({ phase: 'failed', message: words().say('failedToRead', sentenceOf(error)) });
    }
    return told(stateNow());
  }

  async function checkedPage(): Promise<Checked | null> {
    const reading = readPage(page, { url: page.location.href });
    const { article } = reading;
    if (article.blocks.length === 0) return null;
    const address = article.url ?? page.location.href.replace(/#.*$/, '');
    return { reading, article: await check(article), dismissed: await dismissedAt(address), address };
  }

  async function dismiss(change: (keys: readonly string[]) => readonly string[]): Promise<TabState> {
    const first = checked ? null : await read();
    if (!checked) return first ?? stateNow();
    const dismissed = change(checked.dismissed);
    await setDismissedAt(checked.address, dismissed);
    checked = { ...checked, dismissed };
    return told(stateNow());
  }

  function shown(id: string): Shown {
    const result = checked?.article.report.results.find((one) => one.id === id);
    const ranges = checked && result && placesOf(checked, result);
    if (!ranges) return 'gone';
    return show(page, ranges) ? 'shown' : 'hidden';
  }

  function stateNow(): TabState {
    if (!checked) {
      clear(page);
      return { phase: 'no-article' };
    }
    mark(checked);
    return stateOf({ ...checked.article, dismissed: checked.dismissed });
  }

  function mark(now: Checked): void {
    const findings = now.article.report.results.filter((one) => isFinding(one) && !now.dismissed.includes(one.key));
    paint(
      page,
      findings.map((result) => ({ verdict: result.verdict, ranges: placesOf(now, result) ?? [] })),
    );
  }

  /** Where a result stands in the page; null once any of it is no longer there. */
  function placesOf({ reading, article }: Checked, result: ReportedResult): readonly globalThis.Range[] | null {
    const places = passagesOf(article.report, result).map((passage) => reading.rangesOf(passage));
    return places.every((found) => found !== null) ? places.flat() : null;
  }

  function told(state: TabState): TabState {
    tell(state);
    return state;
  }
}
