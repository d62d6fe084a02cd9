import type { Menus, Tabs } from './browser.ts';
import { browser } from './browser.ts';
import { openPanel } from './panel-door.ts';
import { readTab } from './read-tab.ts';
import { words } from './words.ts';

const CHECK_SELECTION = 'check-selection';
const WORKBENCH = 'workbench';

/** Puts "Check the figures in the selection" into the menu of selected text, the workbench into that of the toolbar button. */
export function offerSelection(): void {
  void browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: WORKBENCH, title: words().say('workbench'), contexts: ['action'] });
    browser.contextMenus.create({
      id: CHECK_SELECTION,
      title: words().say('checkSelection'),
      contexts: ['selection'],
    });
  });
}

/** Opens the workbench, or checks what is selected; the panel, which can open only at once, shows what comes of it. */
export async function selectionChosen(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (info.menuItemId === WORKBENCH) {
    await browser.tabs.create({ url: browser.runtime.getURL('workbench.html') });
    return;
  }
  if (info.menuItemId !== CHECK_SELECTION || !tab) return;
  const opened = openPanel(tab);
  await readTab(tab, { type: 'selection', text: info.selectionText ?? '' });
  await opened;
}
