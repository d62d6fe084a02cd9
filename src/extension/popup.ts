import { fillWords } from '../view/words.ts';
import { browser } from './browser.ts';
import { hasPanel, openPanel } from './panel-door.ts';
import { readTab } from './read-tab.ts';
import { tabMenu } from './tab-menu.ts';
import { tabView } from './tab-view.ts';
import { words } from './words.ts';

/** Draws the tab that was in front when the toolbar button was clicked, and passes on what the reader does. */
async function open(root: HTMLElement): Promise<void> {
  const own = words();
  fillWords(document, own);
  const { view, tab, turnTo } = tabView(root, own);
  const toPanel = (): void => {
    const shown = tab();
    if (shown) void openPanel(shown).then(() => window.close());
  };
  const { menu, refresh } = tabMenu(own, tab, hasPanel() ? [{ key: 'panel', on: toPanel }] : []);
  view.head.append(menu.opener);
  view.head.after(menu.sheet);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!front) {
    view.draw({ phase: 'unreadable', reason: 'browser-page' });
    return;
  }
  // It opens at a click, which is what a page waits for that may not be read without one.
  await turnTo(front, (asked) => readTab(asked));
  await refresh();
}

const root = document.getElementById('report');
if (!root) throw new Error('popup.html has no element #report to draw into.');
void open(root);
