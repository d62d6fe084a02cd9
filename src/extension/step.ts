import type { Tabs } from './browser.ts';
import type { Shown } from './messages.ts';
import { ask } from './messages.ts';
import { isNoise } from './noise.ts';
import { readTab } from './read-tab.ts';

/** Scrolls a tab to the next finding or the one before, reading its page first if that has not been done. */
export async function step(tab: Tabs.Tab, by: 1 | -1): Promise<Shown | null> {
  const { id } = tab;
  if (id === undefined) return null;
  try {
    return await ask(id, { type: 'step', by });
  } catch (error) {
    if (!isNoise(error)) throw error;
  }
  const state = await readTab(tab);
  return 'report' in state ? ask(id, { type: 'step', by }) : null;
}
