import { HIGHLIGHT_CSS } from '../page/highlight-style.ts';
import type { TabState } from '../view/tab-state.ts';
import type { Tabs } from './browser.ts';
import { browser } from './browser.ts';
import { ask } from './messages.ts';
import { sentenceOf } from './noise.ts';
import { whyUnreadable } from './unreadable.ts';
import { words } from './words.ts';

/**
 * The style of the marks goes in twice: Firefox takes only a reader's (USER) into shadow roots, and Chromium leaves the
 * tint out of it.
 */
const ORIGINS = ['USER', 'AUTHOR'] as const;

/** Puts the content script into a tab (again: it minds being there already) and has it read the page. */
export async function readTab(tab: Tabs.Tab): Promise<TabState> {
  const { id } = tab;
  if (id === undefined) return { phase: 'unreadable', reason: 'browser-page' };
  try {
    await inject(id);
    return (await ask(id, { type: 'read' })) ?? failed(words().say('failedUnknownAnswer'));
  } catch (error) {
    const reason = whyUnreadable(tab, error);
    return reason ? { phase: 'unreadable', reason } : failed(sentenceOf(error));
  }
}

async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
  // Taken out first, so that it does not pile up with every click.
  for (const origin of ORIGINS) {
    const style = { target: { tabId, allFrames: true }, css: HIGHLIGHT_CSS, origin };
    await browser.scripting.removeCSS(style);
    await browser.scripting.insertCSS(style);
  }
}

const failed = (message: string): TabState => ({ phase: 'failed', message });
