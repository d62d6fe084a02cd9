import type { Article } from '../text/article.ts';
import { permissionsChanged, register } from './automatic.ts';
import type { Badge } from './badge.ts';
import { badgeOf } from './badge.ts';
import type { Runtime } from './browser.ts';
import { browser } from './browser.ts';
import { checkArticle } from './check-article.ts';
import { readChoices } from './choices.ts';
import { offerSelection, selectionChosen } from './context-menu.ts';
import { insertStyle } from './inject.ts';
import { ratePermissionRemoved } from './later-rates.ts';
import type { Answered } from './messages.ts';
import { applicantFrom, articleFrom, noticeFrom, styleFrom } from './messages.ts';
import { quietly } from './noise.ts';
import { openPanel } from './panel-door.ts';
import { readTab } from './read-tab.ts';
import { onSettings } from './settings.ts';
import { step } from './step.ts';
import { tellWithdrawn } from './withdrawal.ts';
import { words } from './words.ts';

/**
 * Checks the articles that pages send, paints the badge of the tab that speaks, and passes on what the browser's own menus and
 * keys ask for. Remembers nothing: the browser may stop this script at any time.
 */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const article = articleFrom(message, sender);
  if (article) return checkedFor(article);
  const applicant = applicantFrom(message, sender);
  if (applicant) void quietly(readTab(applicant));
  const style = styleFrom(message, sender);
  if (style) void quietly(insertStyle(style.tab, style.roots));
  const heard = noticeFrom(message, sender);
  if (heard?.notice.type === 'state') void quietly(paint(heard.tab, badgeOf(heard.notice.state, words())));
  return undefined;
});

browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
  // Once, for a reader; who loads it from a folder to work on it knows it.
  if (reason === 'install' && !temporary) void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  if ('contextMenus' in browser) offerSelection();
  void register();
});
browser.runtime.onStartup.addListener(() => void register());
onSettings(() => void register());
browser.permissions.onAdded.addListener(({ origins = [] }) => void permissionsChanged(origins, true).then(register));
browser.permissions.onRemoved.addListener(({ origins = [] }) => {
  void permissionsChanged(origins, false).then(register);
  void ratePermissionRemoved(origins);
  void tellWithdrawn(origins);
});

// Firefox on Android has neither menus of its own for selected text nor keys.
browser.contextMenus?.onClicked.addListener((info, tab) => void selectionChosen(info, tab));
browser.commands?.onCommand.addListener((command, tab) => {
  if (!tab) return;
  if (command === 'next-finding') void step(tab, 1);
  if (command === 'previous-finding') void step(tab, -1);
  if (command === 'open-panel') void openPanel(tab);
});

/** How long it took goes with it: a page that changes without end is not checked without end. */
async function checkedFor(article: Article): Promise<Answered> {
  const choices = await readChoices();
  const from = performance.now();
  const checked = checkArticle(article, choices);
  return { ...checked, took: performance.now() - from };
}

const paint = (tabId: number, { text, colour, title }: Badge): Promise<unknown> =>
  Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
