import type { Tabs } from './browser.ts';
import { browser } from './browser.ts';

/** Chromium's own: the package of one API for both browsers does not know it. */
interface SidePanel {
  readonly open: (of: { readonly windowId: number }) => Promise<void>;
}

const sidePanel = (): SidePanel | null => ('sidePanel' in browser ? (browser.sidePanel as SidePanel) : null);

/** Whether there is a side panel or a sidebar at all; Firefox on Android has none. */
export const hasPanel = (): boolean => 'sidePanel' in browser || 'sidebarAction' in browser;

/**
 * Opens Chromium's side panel, Firefox's sidebar. To be called at once in a press of a button, a key or a menu: browsers open it
 * only then.
 */
export function openPanel({ windowId }: Tabs.Tab): Promise<void> {
  const panel = sidePanel();
  return panel && windowId !== undefined ? panel.open({ windowId }) : browser.sidebarAction.open();
}
