import type { Unreadable } from '../view/tab-state.ts';
import type { Tabs } from './browser.ts';
import { messageOf } from './noise.ts';

const BROWSER_SCHEMES =
  /^(?:about|chrome|edge|brave|opera|vivaldi|devtools|view-source|chrome-extension|moz-extension|resource):/i;

/** Browsers keep these to themselves, whatever an extension may do elsewhere. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:[/?#]|$)/i;

/** How browsers say why a script was kept out. Chromium and Firefox differ, and neither gives a code. */
const REFUSALS: readonly (readonly [words: RegExp, reason: Unreadable])[] = [
  [/showing error page/i, 'did-not-load'],
  [/ExtensionsSettings policy/i, 'policy'],
  // Chromium does not tell the address of its own pages, only what kind of page it is.
  [/cannot access a (?!chrome-extension)[\w-]+:\/\/ URL|URL of different extension/i, 'browser-page'],
  [/extensions gallery/i, 'store'],
  [/url "file:/i, 'file'],
  // Firefox puts no script into its own pages, and says nothing: nobody is there to answer.
  [/receiving end does not exist/i, 'protected'],
  [/cannot access|cannot be scripted|missing host permission|must request permission/i, 'protected'],
];

/** Why the browser would not let us into a tab; null where what it said is no refusal but a failure. */
export function whyUnreadable({ url, title }: Pick<Tabs.Tab, 'url' | 'title'>, error: unknown): Unreadable | null {
  const refused = REFUSALS.find(([words]) => words.test(messageOf(error)))?.[1];
  if (!refused) return null;
  if (refused !== 'protected' || url === undefined) return refused;
  if (BROWSER_SCHEMES.test(url)) return 'browser-page';
  if (STORES.test(url)) return 'store';
  if (isPdf(url) || isPdf(title ?? '')) return 'pdf';
  if (/^file:/i.test(url)) return 'file';
  return 'protected';
}

const isPdf = (name: string): boolean => /\.pdf(?:[?#]|$)/i.test(name);
