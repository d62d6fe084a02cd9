import { HIGHLIGHT_CSS } from '../page/highlight-style.ts';
import { browser } from './browser.ts';

/**
 * The style of the marks goes in twice: Firefox takes only a reader's (USER) into shadow roots, and Chromium leaves the
 * tint out of it.
 */
const ORIGINS = ['USER', 'AUTHOR'] as const;

/** Puts the content script and the style of the marks into a tab (again: both mind being there already). */
export async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
  // Taken out first, so that it does not pile up with every click.
  for (const origin of ORIGINS) {
    const style = { target: { tabId, allFrames: true }, css: HIGHLIGHT_CSS, origin };
    await browser.scripting.removeCSS(style);
    await browser.scripting.insertCSS(style);
  }
}
