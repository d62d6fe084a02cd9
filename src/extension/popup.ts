import type { ReportedResult } from '../report/report.ts';
import type { Said } from '../view/card.ts';
import { copyText } from '../view/copy-text.ts';
import { linkTo } from '../view/link.ts';
import { reportView } from '../view/report-view.ts';
import type { TabState } from '../view/tab-state.ts';
import { fillWords } from '../view/words.ts';
import type { Tabs } from './browser.ts';
import { browser } from './browser.ts';
import type { RequestOf } from './messages.ts';
import { ask } from './messages.ts';
import { sentenceOf } from './noise.ts';
import { readTab } from './read-tab.ts';
import { words } from './words.ts';

const own = words();

/** Draws the tab that was in front when the toolbar button was clicked, and passes on what the reader does. */
async function open(root: HTMLElement): Promise<void> {
  let state: TabState = { phase: 'reading' };
  const view = reportView(root, own, {
    show: async ({ id }) => {
      const answer = tab?.id === undefined ? null : await ask(tab.id, { type: 'show', id });
      if (answer === 'hidden') return { kind: 'done', words: own.say('passageFolded') };
      return answer === 'shown' ? { kind: 'done', words: '' } : { kind: 'gone' };
    },
    copy: (result) => copied((report, title) => copyText(report, result, title, own), result, own.say('copied')),
    link: (result) => copied((report) => linkTo(report, result), result, own.say('linkCopied')),
    dismiss: ({ key }) => void change({ type: 'dismiss', key }),
    restore: ({ key }) => void change({ type: 'restore', key }),
    readAgain: () => void read(),
  });
  view.draw(state);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await read();

  async function read(): Promise<void> {
    draw(tab ? await readTab(tab) : { phase: 'unreadable', reason: 'browser-page' });
  }

  async function change(request: RequestOf<'dismiss'> | RequestOf<'restore'>): Promise<void> {
    const answer = tab?.id === undefined ? null : await asked(tab, request);
    if (answer) draw(answer);
  }

  function draw(next: TabState): void {
    state = next;
    view.draw(state);
  }

  async function copied(
    words: (report: Extract<TabState, { report: unknown }>['report'], title: string) => string | null,
    result: ReportedResult,
    done: string,
  ): Promise<Said> {
    if (!('report' in state)) return { kind: 'gone' };
    const text = words(state.report, state.titles[result.check] ?? result.check);
    if (text === null) return { kind: 'done', words: own.say('noAddress') };
    await navigator.clipboard.writeText(text);
    return { kind: 'done', words: done };
  }
}

/** A page that went away while the popup was open answers nothing; that is a state with a sentence too. */
async function asked({ id }: Tabs.Tab, request: RequestOf<'dismiss'> | RequestOf<'restore'>): Promise<TabState | null> {
  try {
    return id === undefined ? null : await ask(id, request);
  } catch (error) {
    return { phase: 'failed', message: own.say('failedPageGone', sentenceOf(error)) };
  }
}

const root = document.getElementById('report');
fillWords(document, own);
if (!root) throw new Error('popup.html has no element #report to draw into.');
void open(root);
