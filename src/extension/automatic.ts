import type { Settings } from '../view/settings.ts';
import { hostFrom } from '../view/settings.ts';
import { browser } from './browser.ts';
import { RATE_SERVICE } from './rates-place.ts';
import { changeSettings, readSettings } from './settings.ts';

const GATE = 'gate';

/** The permission to read every site, asked for only when the reader wants that. */
const EVERYWHERE = ['*://*/*'] as const;

const originOf = (host: string): string => `*://${host}/*`;

const originsOf = (host: string | null): string[] => (host === null ? [...EVERYWHERE] : [originOf(host)]);

/** Whether the browser lets us read a site, or every site (null), without a click. */
export const isAllowed = (host: string | null): Promise<boolean> =>
  browser.permissions.contains({ origins: originsOf(host) });

/**
 * Asks for the permission to check a site, or every site (null), without a click; keeps that it is wanted if it is given. To be
 * called at once in a press of a button: browsers ask the reader only then. The question may close the popup that asked; what
 * was answered is then kept by the background (see `permissionsChanged`).
 */
export async function allowAutomatic(host: string | null): Promise<boolean> {
  const given = await browser.permissions.request({ origins: originsOf(host) });
  if (given) await changeSettings(host === null ? { everywhere: true } : await withHost(host));
  return given;
}

/**
 * Takes the permission for a site, or for every site (null), back. The browser is told first, at once: the popup that asks may be
 * closed before an answer comes, and the background then keeps what follows from it (see `permissionsChanged`).
 */
export async function withdrawAutomatic(host: string | null): Promise<void> {
  const removed = browser.permissions.remove({ origins: originsOf(host) });
  const { always } = await readSettings();
  await changeSettings(host === null ? { everywhere: false } : { always: always.filter((one) => one !== host) });
  await removed;
}

/** Puts a site on the list of those that are never checked without a click, or takes it off. */
export async function setNever(host: string, never: boolean): Promise<void> {
  const settings = await readSettings();
  const others = settings.never.filter((one) => one !== host);
  await changeSettings({ never: never ? [...others, host] : others });
}

const withHost = async (host: string): Promise<Partial<Settings>> => {
  const { always, never } = await readSettings();
  return { always: [...always, host], never: never.filter((one) => one !== host) };
};

/**
 * The browser's own list of permissions is the one that holds: what the reader gives or takes there, or answers after the popup
 * that asked is gone, is kept here.
 */
export async function permissionsChanged(origins: readonly string[], given: boolean): Promise<void> {
  // The rates' own permission is for no page.
  const sites = origins.filter((origin) => origin !== `https://${RATE_SERVICE}/*`);
  const hosts = sites.flatMap((origin) => hostFrom(origin.replace(/^\*:/, 'https:').replace(/\/\*$/, '/')) ?? []);
  const everywhere = origins.some((origin) => /^(?:\*|https?):\/\/\*\/|^<all_urls>$/.test(origin));
  const { always, never } = await readSettings();
  await changeSettings({
    always: given ? [...always, ...hosts] : always.filter((host) => !hosts.includes(host)),
    never: given ? never.filter((host) => !hosts.includes(host)) : never,
    ...(everywhere ? { everywhere: given } : {}),
  });
}

let registering: Promise<void> = Promise.resolve();

/** Has the browser put the gate into the pages of the sites that are wanted, as far as it was permitted to. One after another. */
export function register(): Promise<void> {
  registering = registering.then(registerNow, registerNow);
  return registering;
}

async function registerNow(): Promise<void> {
  const { always, never, everywhere } = await readSettings();
  const wanted = everywhere ? [...EVERYWHERE] : always.map(originOf);
  const held = await Promise.all(wanted.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const matches = wanted.filter((_, at) => held[at]);
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
    return;
  }
  const excludeMatches = never.map(originOf);
  if (known && sameSites(known.matches, matches) && sameSites(known.excludeMatches, excludeMatches)) return;
  const script = { id: GATE, js: ['gate.js'], matches, excludeMatches, runAt: 'document_idle' as const };
  // Never taken out to be put in again: a page that opens in between would not be read.
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

const sameSites = (known: readonly string[] = [], wanted: readonly string[]): boolean =>
  known.length === wanted.length && wanted.every((site) => known.includes(site));
