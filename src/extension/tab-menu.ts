import type { Menu } from '../view/menu.ts';
import { menuOf } from '../view/menu.ts';
import type { Settings } from '../view/settings.ts';
import { hostFrom } from '../view/settings.ts';
import type { WordKey, Words } from '../view/words.ts';
import { allowAutomatic, isAllowed, setNever, withdrawAutomatic } from './automatic.ts';
import type { Tabs } from './browser.ts';
import { browser } from './browser.ts';
import { changeSettings, onSettings, readSettings } from './settings.ts';

/** A page of ours that the menu leads to. */
type Way = { readonly key: WordKey; readonly on: () => void };

/** The menu of popup and panel, for the tab that they show. */
export interface TabMenu {
  readonly menu: Menu;
  /** Draws it anew: another tab is shown, or something was chosen. */
  readonly refresh: () => Promise<void>;
}

export function tabMenu(words: Words, tab: () => Tabs.Tab | null, ways: readonly Way[]): TabMenu {
  const { say } = words;
  const host = (): string | null => hostOf(tab());
  const menu = menuOf(words, {
    always: (on) => automatic(on, host()),
    everywhere: (on) => automatic(on, null),
    never: async (on) => {
      const site = host();
      if (site === null) return null;
      // Who never wants a site checked does not want it always checked either.
      if (on && (await readSettings()).always.includes(site)) await withdrawAutomatic(site);
      await setNever(site, on);
      await refresh();
      return null;
    },
    change: async (change: Partial<Settings>) => {
      await changeSettings(change);
      return null;
    },
    go: [
      ...ways,
      { key: 'workbench', on: () => void browser.tabs.create({ url: browser.runtime.getURL('workbench.html') }) },
      { key: 'options', on: () => void browser.runtime.openOptionsPage() },
    ],
  });
  onSettings(() => void refresh());
  return { menu, refresh };

  async function automatic(on: boolean, site: string | null): Promise<string> {
    // Nothing may be waited for before this: the press would no longer count as one.
    const done = on ? await allowAutomatic(site) : await withdrawAutomatic(site).then(() => true);
    await refresh();
    return say(!done ? 'notGranted' : on ? 'granted' : 'revoked');
  }

  async function refresh(): Promise<void> {
    const site = host();
    const settings = await readSettings();
    const granted = { host: site !== null && (await isAllowed(site)), everywhere: await isAllowed(null) };
    menu.draw({ settings, host: site, granted });
  }
}

/**
 * The site of a tab; the address is known only of tabs that the browser has let us into. Of a private window none is: a list of
 * sites is kept on the disk.
 */
const hostOf = (tab: Tabs.Tab | null): string | null =>
  tab?.url !== undefined && !tab.incognito && /^https?:/i.test(tab.url) ? hostFrom(tab.url) : null;
