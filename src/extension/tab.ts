import { CHECKS } from '../checks/index.ts';
import { RATES_LAST_MONTH } from '../facts/rates.ts';
import { clear, paint, show } from '../page/highlights.ts';
import type { PageReading } from '../page/read-page.ts';
import { readPage } from '../page/read-page.ts';
import type { Report, ReportedResult } from '../report/report.ts';
import { reportOf } from '../report/report-of.ts';
import { passagesOf } from '../view/passages.ts';
import type { TabState } from '../view/tab-state.ts';
import { isFinding, stateOf } from '../view/tab-state.ts';
import { dismissedAt, setDismissedAt } from './dismissals.ts';
import type { AnswerTo, Request, Shown } from './messages.ts';
import { messageOf } from './noise.ts';

/** A page as it was last read: spans of the report are found in it again through `reading`. */
interface Checked {
  readonly reading: PageReading;
  readonly report: Report;
  readonly dismissed: readonly string[];
  /** Where dismissals are kept: the article's own address, so that they hold on every way to it. */
  readonly address: string;
}

/** The one owner of a tab's state: reads its page, marks it, and answers popup and panel. */
export interface Tab {
  readonly answer: (request: Request) => Promise<AnswerTo<Request['type']>>;
}

/** `tell` hears each new state: the badge is painted from it. */
export function tabOf(page: Document, tell: (state: TabState) => void): Tab {
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
      checked = await check();
    } catch (error) {
      checked = null;
      clear(page);
      return told({ phase: 'failed', message: `The page could not be read: ${messageOf(error)}.` });
    }
    return told(stateNow());
  }

  async function check(): Promise<Checked | null> {
    const reading = readPage(page, { url: page.location.href });
    const { article } = reading;
    if (article.blocks.length === 0) return null;
    const address = article.url ?? page.location.href.replace(/#.*$/, '');
    return { reading, report: reportOf(article), dismissed: await dismissedAt(address), address };
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
    const result = checked?.report.results.find((one) => one.id === id);
    const ranges = checked && result && placesOf(checked, result);
    if (!ranges) return 'gone';
    return show(page, ranges) ? 'shown' : 'hidden';
  }

  function stateNow(): TabState {
    if (!checked) {
      clear(page);
      return { phase: 'no-article' };
    }
    const { report, dismissed } = checked;
    mark(checked);
    const ids = new Set([...report.results, ...report.broken].map(({ check }) => check));
    const titles = Object.fromEntries(CHECKS.filter(({ id }) => ids.has(id)).map(({ id, title }) => [id, title]));
    return stateOf({ report, dismissed, titles, ratesTo: RATES_LAST_MONTH });
  }

  function mark(now: Checked): void {
    const findings = now.report.results.filter((one) => isFinding(one) && !now.dismissed.includes(one.key));
    paint(
      page,
      findings.map((result) => ({ verdict: result.verdict, ranges: placesOf(now, result) ?? [] })),
    );
  }

  /** Where a result stands in the page; null once any of it is no longer there. */
  function placesOf({ reading, report }: Checked, result: ReportedResult): readonly globalThis.Range[] | null {
    const places = passagesOf(report, result).map((passage) => reading.rangesOf(passage));
    return places.every((found) => found !== null) ? places.flat() : null;
  }

  function told(state: TabState): TabState {
    tell(state);
    return state;
  }
}
