import type { TabState } from '../view/tab-state.ts';
import type { Tabs } from './browser.ts';
import { inject } from './inject.ts';
import type { RequestOf } from './messages.ts';
import { ask } from './messages.ts';
import { isNoise, sentenceOf } from './noise.ts';
import { whyUnreadable } from './unreadable.ts';
import { words } from './words.ts';

type Reading = RequestOf<'read'> | RequestOf<'state'> | RequestOf<'selection'>;

/** Puts the content script into a tab (again: it minds being there already) and asks it for a state of its page. */
export async function readTab(tab: Tabs.Tab, request: Reading = { type: 'read' }): Promise<TabState> {
  const { id } = tab;
  if (id === undefined) return { phase: 'unreadable', reason: 'browser-page' };
  try {
    await inject(id);
    return (await ask(id, request)) ?? failed(words().say('failedUnknownAnswer'));
  } catch (error) {
    const reason = whyUnreadable(tab, error);
    return reason ? { phase: 'unreadable', reason } : failed(sentenceOf(error));
  }
}

/** What the content script of a tab knows, at once; null where there is none yet. */
export async function knownState({ id }: Tabs.Tab): Promise<TabState | null> {
  if (id === undefined) return null;
  try {
    return await ask(id, { type: 'state' });
  } catch (error) {
    if (isNoise(error)) return null;
    throw error;
  }
}

const failed = (message: string): TabState => ({ phase: 'failed', message });
