import type { Badge } from './badge.ts';
import { badgeOf } from './badge.ts';
import type { Runtime } from './browser.ts';
import { browser } from './browser.ts';
import { checkArticle } from './check-article.ts';
import { articleFrom, noticeFrom } from './messages.ts';
import { quietly } from './noise.ts';
import { readSettings } from './settings.ts';
import { words } from './words.ts';

/**
 * Checks the articles that pages send, and paints the badge of the tab that speaks. Remembers nothing: the browser may
 * stop this script at any time.
 */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const article = articleFrom(message, sender);
  if (article) return readSettings().then((settings) => checkArticle(article, settings));
  const notice = noticeFrom(message, sender);
  if (notice) void quietly(paint(notice.tab, badgeOf(notice.state, words())));
  return undefined;
});

const paint = (tabId: number, { text, colour, title }: Badge): Promise<unknown> =>
  Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
