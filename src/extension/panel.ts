import { hostFrom } from '../view/settings.ts';
import type { TabState } from '../view/tab-state.ts';
import { fillWords } from '../view/words.ts';
import type { Tabs } from './browser.ts';
import { browser } from './browser.ts';
import { readTab } from './read-tab.ts';
import { readSettings } from './settings.ts';
import { tabMenu } from './tab-menu.ts';
import { tabView } from './tab-view.ts';
import { words } from './words.ts';

/** Draws the tab in front of the panel's window, and stays open as the reader goes from tab to tab and from page to page. */
async function open(root: HTMLElement): Promise<void> {
  const own = words();
  fillWords(document, own);
  const { view, tab, turnTo } = tabView(root, own);
  const { menu, refresh } = tabMenu(own, tab, []);
  view.head.append(menu.opener);
  view.head.after(menu.sheet);
  const { id: windowId = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();

  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId === windowId) void follow();
  });
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === tab()?.id && change.status === 'complete') void follow();
  });
  await follow();

  async function follow(): Promise<void> {
    const [front] = await browser.tabs.query({ active: true, windowId });
    if (!front) return;
    await turnTo(front, readIfAllowed);
    await refresh();
  }
}

/**
 * A page that the browser does not let us into is, for all that we may know, one where nobody has clicked yet. One of a site that the
 * reader never wants checked without a click is left alone though we may.
 */
async function readIfAllowed(tab: Tabs.Tab, unread: TabState | null): Promise<TabState> {
  if (unread) return unread;
  const host = hostFrom(tab.url ?? '');
  if (host !== null && (await readSettings()).never.includes(host)) return { phase: 'unread' };
  const state = await readTab(tab);
  const refused = state.phase === 'unreadable' && state.reason === 'protected';
  return refused && tab.url === undefined ? { phase: 'unread' } : state;
}

const root = document.getElementById('report');
if (!root) throw new Error('panel.html has no element #report to draw into.');
void open(root);
