import { badgeOf } from './badge.ts';
import type { Runtime } from './browser.ts';
import { browser } from './browser.ts';
import { noticeFrom } from './messages.ts';
import { quietly } from './noise.ts';

/** Paints the badge of the tab that speaks. Remembers nothing: the browser may stop this script at any time. */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const notice = noticeFrom(message, sender);
  if (!notice) return;
  const { text, colour, title } = badgeOf(notice.state);
  const tabId = notice.tab;
  void quietly(
    Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title }),
    ]),
  );
});
