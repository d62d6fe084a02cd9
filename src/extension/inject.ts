import { highlightCss } from '../page/highlight-style.ts';
import { browser } from './browser.ts';

/** Puts the content script into a tab (again: it minds being there already). */
export async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
}

/**
 * The style of the marks goes in twice where it is for all of a page: Firefox takes only a reader's (USER) into shadow roots, and
 * Chromium leaves the tint out of it.
 */
const ORIGINS = ['USER', 'AUTHOR'] as const;

/** Puts the style of the marks into a tab: for the elements of these ids, or for all of the page and its frames (null). */
export async function insertStyle(tabId: number, roots: readonly string[] | null): Promise<void> {
  const css = highlightCss(roots);
  if (roots) {
    await browser.scripting.insertCSS({ target: { tabId }, css, origin: 'AUTHOR' });
    return;
  }
  for (const origin of ORIGINS) await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css, origin });
}
