import { isAt, show } from '../page/highlights.ts';
import type { ReportedResult } from '../report/report.ts';
import type { Article } from '../text/article.ts';
import { passagesOf } from '../view/passages.ts';
import type { Settings } from '../view/settings.ts';
import type { CheckedArticle, ReadPage, TabState } from '../view/tab-state.ts';
import { isFinding, stateOf } from '../view/tab-state.ts';
import { dismissedAt, setDismissedAt } from './dismissals.ts';
import { dressedIn } from './dressed.ts';
import { markedIn } from './marked.ts';
import type { Answered, AnswerTo, Request, Shown } from './messages.ts';
import { sentenceOf } from './noise.ts';
import type { Source } from './sources.ts';
import { pageSource, partOf, sameWords, sourceOfSelection } from './sources.ts';
import { words } from './words.ts';

/** A page as it was last read: spans of the report are found in it again through its source. */
interface Checked {
  readonly source: Source;
  readonly article: CheckedArticle;
  readonly dismissed: readonly string[];
  /** Why what was dismissed last could not be kept. */
  readonly notKept?: string;
}

/** A result that is marked in the page. */
export interface Pointed {
  readonly page: ReadPage;
  readonly result: ReportedResult;
}

/** The one owner of a tab's state: reads its page, marks it, and answers popup and panel. */
export interface Tab {
  readonly answer: (request: Request) => Promise<AnswerTo<Request['type']>>;
  /** The page has changed by itself, or the settings: it is read again, and told if it reads otherwise. Says how many milliseconds of a core that took. */
  readonly refresh: (why: 'page' | 'settings') => Promise<number>;
  /** The permission for this page was taken back: its marks go, and nothing is known of it until it is asked to be read again. */
  readonly withdraw: () => Promise<TabState>;
  /** Takes note of changes of the page, for the next reading. */
  readonly changed: (records: readonly MutationRecord[]) => void;
  /** Tells again what is known: the browser forgets a tab's badge as it goes to another page and back. */
  readonly repeat: () => void;
  /** The result that is marked at a point of the window; null where none is. */
  readonly at: (x: number, y: number) => Pointed | null;
}

/** Who a tab speaks to, and what it asks. */
export interface Correspondents {
  /** Hears each new state: the badge is painted from it. */
  readonly tell: (state: TabState) => void;
  /** Hears which result is shown in the page. */
  readonly point: (id: string) => void;
  /** Gets the style of marks, for the elements of these ids or for all of the page. */
  readonly style: (roots: readonly string[] | null) => void;
  /** Runs the engine, in a process that is not the page's. */
  readonly check: (article: Article) => Promise<Answered>;
  readonly settings: () => Promise<Settings>;
  /** Whether the page has changed since it was last read. */
  readonly stale: () => boolean;
}

export function tabOf(page: Document, { tell, point, style, check, settings, stale }: Correspondents): Tab {
  let checked: Checked | null = null;
  let known: TabState | null = null;
  let spent = 0;
  const own = pageSource(page);
  const dress = dressedIn(page, style);
  const marked = markedIn(page, dress);
  let current: string | null = null;
  let last: Promise<unknown> = Promise.resolve();

  return {
    answer,
    refresh: (why) => inTurn(() => refreshed(why)),
    withdraw: () => inTurn(withdrawn),
    changed: own.changed,
    repeat: () => known && tell(known),
    at,
  };

  function answer(request: Request): Promise<AnswerTo<Request['type']>> {
    switch (request.type) {
      case 'state':
        return inTurn(async () => (known && (known.phase === 'unread' || !stale()) ? known : read()));
      case 'read':
        own.forget();
        return inTurn(read);
      case 'selection':
        return inTurn(() => readFrom(async () => sourceOfSelection(page, request.text)));
      case 'step':
        return inTurn(() => stepped(request.by));
      case 'show':
        return inTurn(async () => shown(request.id));
      case 'dismiss':
        return inTurn(() => dismiss((keys) => [...new Set([...keys, request.key])]));
      case 'restore':
        return inTurn(() => dismiss((keys) => keys.filter((key) => key !== request.key)));
    }
  }

  /** One thing after the other: a page that is read while it is read would be marked by the older report. */
  function inTurn<T>(doing: () => Promise<T>): Promise<T> {
    const done = last.then(doing, doing);
    last = done.catch(() => undefined);
    return done;
  }

  function read(): Promise<TabState> {
    // Chromium lets a script into its PDF viewer, where there is nothing but an embedded element.
    if (page.contentType === 'application/pdf') return Promise.resolve(told({ phase: 'unreadable', reason: 'pdf' }));
    return readFrom(whole);
  }

  async function whole(): Promise<Source | null> {
    const found = await own.read();
    spent += found.spent;
    return found.source;
  }

  async function readFrom(source: () => Promise<Source | null>): Promise<TabState> {
    tell({ phase: 'reading' });
    return told(await stateFrom(source));
  }

  async function stateFrom(source: () => Promise<Source | null>, before: Checked | null = null): Promise<TabState> {
    try {
      const found = await source();
      checked =
        found && (before && sameWords(found, before.source) ? { ...before, source: found } : await judged(found));
      return await markedState();
    } catch (error) {
      return unmarked({ phase: 'failed', message: words().say('failedToRead', sentenceOf(error)) });
    }
  }

  async function withdrawn(): Promise<TabState> {
    own.forget();
    return told(unmarked({ phase: 'unread', withdrawn: true }));
  }

  async function judged(source: Source): Promise<Checked> {
    const { took = 0, ...answer } = await check(source.reading.article);
    spent += took;
    const article = partOf(answer, source.selected);
    return { source, article, dismissed: await dismissedAt(source.address) };
  }

  async function refreshed(why: 'page' | 'settings'): Promise<number> {
    if (!known || known.phase === 'unreadable' || known.phase === 'unread') return 0;
    spent = 0;
    const before = { checked, known };
    // A selection was made once: the page may lose it, the reader still looks at what it was.
    const selection = checked?.source.selected ? checked.source : null;
    known = await stateFrom(async () => selection ?? whole(), why === 'page' ? checked : null);
    const same = before.checked?.article === checked?.article && before.known.phase === known.phase;
    if (!same) tell(known);
    return spent;
  }

  async function dismiss(change: (keys: readonly string[]) => readonly string[]): Promise<TabState> {
    const first = checked ? null : await read();
    if (!checked) return first ?? markedState();
    const { notKept: _, ...before } = checked;
    const dismissed = change(before.dismissed);
    try {
      await setDismissedAt(before.source.address, dismissed);
      checked = { ...before, dismissed };
    } catch (error) {
      // It is put away here all the same, and the reader is told that it will be back.
      checked = { ...before, dismissed, notKept: sentenceOf(error) };
    }
    return told(await markedState());
  }

  async function stepped(by: 1 | -1): Promise<Shown> {
    if (!known || known.phase === 'unread' || stale()) await read();
    const findings = checked ? findingsOf(checked) : [];
    if (findings.length === 0) return 'gone';
    const at = findings.findIndex(({ id }) => id === current);
    const from = at < 0 && by < 0 ? 0 : at;
    const next = findings[(from + by + findings.length) % findings.length];
    return next ? shown(next.id) : 'gone';
  }

  function shown(id: string): Shown {
    const result = checked?.article.report.results.find((one) => one.id === id);
    const ranges = checked && result && placesOf(checked, result);
    if (result) {
      current = id;
      point(id);
    }
    if (!ranges) return 'gone';
    dress(ranges);
    return show(page, ranges) ? 'shown' : 'hidden';
  }

  function at(x: number, y: number): Pointed | null {
    const found = marked
      .marks()
      .findLast(({ ranges }) =>
        ranges.some((range) => range.startContainer.ownerDocument === page && isAt(range, x, y)),
      );
    return found && known && 'report' in known ? { page: known, result: found.result } : null;
  }

  async function markedState(): Promise<TabState> {
    if (!checked) return unmarked({ phase: 'no-article' });
    await mark(checked, await settings());
    const { article, dismissed, source, notKept } = checked;
    return stateOf({
      ...article,
      dismissed,
      ...(source.selected ? { selection: true } : {}),
      ...(source.reading.cut ? { cut: true } : {}),
      ...(notKept === undefined ? {} : { notKept }),
    });
  }

  async function mark(now: Checked, { highlights, showConsistent }: Settings): Promise<void> {
    if (!highlights) {
      marked.unmark();
      return;
    }
    const holding = showConsistent ? now.article.report.results.filter((one) => !isFinding(one)) : [];
    spent += await marked.mark([...holding, ...findingsOf(now)], (result) => placesOf(now, result));
  }

  function unmarked(state: TabState): TabState {
    checked = null;
    marked.unmark();
    return state;
  }

  function told(state: TabState): TabState {
    known = state;
    tell(state);
    return state;
  }
}

const findingsOf = ({ article, dismissed }: Checked): readonly ReportedResult[] =>
  article.report.results.filter((one) => isFinding(one) && !dismissed.includes(one.key));

/** Where a result stands in the page; null once any of it is no longer there. */
function placesOf({ source, article }: Checked, result: ReportedResult): readonly globalThis.Range[] | null {
  const places = passagesOf(article.report, result).map((passage) => source.reading.rangesOf(passage));
  return places.every((found) => found !== null) ? places.flat() : null;
}
