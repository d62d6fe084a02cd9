import type { ReportedResult } from '../report/report.ts';
import type { Said } from '../view/card.ts';
import type { ReportView } from '../view/report-view.ts';
import { reportView } from '../view/report-view.ts';
import type { TabState } from '../view/tab-state.ts';
import type { Words } from '../view/words.ts';
import type { Runtime, Tabs } from './browser.ts';
import { browser } from './browser.ts';
import type { RequestOf } from './messages.ts';
import { ask, noticeFrom } from './messages.ts';
import { sentenceOf } from './noise.ts';
import { knownState, readTab } from './read-tab.ts';
import { resultActions } from './result-actions.ts';

/** A report on the screen that speaks with the page of a tab: the popup's, and the panel's as it goes from tab to tab. */
export interface TabView {
  readonly view: ReportView;
  readonly tab: () => Tabs.Tab | null;
  /**
   * Turns to a tab: what is known of its page at once, else what `otherwise` finds out. It is given what is known of a page that is not
   * to be read without the reader, null where that is nothing.
   */
  readonly turnTo: (tab: Tabs.Tab, otherwise: Otherwise) => Promise<void>;
}

type Otherwise = (tab: Tabs.Tab, unread: TabState | null) => Promise<TabState>;

export function tabView(root: HTMLElement, words: Words): TabView {
  let state: TabState = { phase: 'reading' };
  let tab: Tabs.Tab | null = null;
  const view = reportView(root, words, {
    show,
    ...resultActions(() => ('report' in state ? state : null), words),
    dismiss: ({ key }) => void change({ type: 'dismiss', key }),
    restore: ({ key }) => void change({ type: 'restore', key }),
    readAgain: () => void read(),
  });
  view.draw(state);
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const heard = noticeFrom(message, sender);
    if (!heard || heard.tab !== tab?.id) return undefined;
    if (heard.notice.type === 'current') view.point(heard.notice.id);
    else draw(heard.notice.state);
    return undefined;
  });
  return { view, tab: () => tab, turnTo };

  async function turnTo(next: Tabs.Tab, otherwise: Otherwise): Promise<void> {
    tab = next;
    const known = await knownState(next);
    const found = known && known.phase !== 'unread' ? known : await otherwise(next, known);
    // The reader may have gone on to another tab meanwhile.
    if (tab === next) draw(found);
  }

  async function read(): Promise<void> {
    const asked = tab;
    if (!asked) return;
    const found = await readTab(asked);
    if (tab === asked) draw(found);
  }

  async function show({ id }: ReportedResult): Promise<Said> {
    const answer = tab?.id === undefined ? null : await ask(tab.id, { type: 'show', id });
    if (answer === 'hidden') return { kind: 'done', words: words.say('passageFolded') };
    return answer === 'shown' ? { kind: 'done', words: '' } : { kind: 'gone' };
  }

  async function change(request: RequestOf<'dismiss'> | RequestOf<'restore'>): Promise<void> {
    const answer = tab?.id === undefined ? null : await asked(tab.id, request);
    if (answer) draw(answer);
  }

  /** A page that went away while it was looked at answers nothing; that is a state with a sentence too. */
  async function asked(id: number, request: RequestOf<'dismiss'> | RequestOf<'restore'>): Promise<TabState | null> {
    try {
      return await ask(id, request);
    } catch (error) {
      return { phase: 'failed', message: words.say('failedPageGone', sentenceOf(error)) };
    }
  }

  function draw(next: TabState): void {
    // A page that is read again keeps its report on the screen until the next one is there.
    if (next.phase === 'reading' && 'report' in state) return;
    state = next;
    view.draw(state);
  }
}
