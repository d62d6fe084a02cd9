import { isRecord } from '../text/json.ts';
import type { Settings } from '../view/settings.ts';
import { settingsFrom } from '../view/settings.ts';
import { browser } from './browser.ts';
import { keep } from './keep.ts';

const KEY = 'settings';

/** What the reader has chosen, repaired; the usual where nothing was. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** Whether something is kept that cannot be read, in all or in part: it counts as not chosen, and the reader should know. */
export async function areSettingsSpoiled(): Promise<boolean> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (kept === undefined) return false;
  if (!isRecord(kept)) return true;
  return Object.entries(settingsFrom(kept)).some(([name, read]) => name in kept && !isSame(kept[name], read));
}

const isSame = (kept: unknown, read: unknown): boolean => JSON.stringify(kept) === JSON.stringify(read);

/** Changes some settings and leaves the rest; gives all of them as they are kept. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  const settings = settingsFrom({ ...settingsFrom(kept), ...change });
  // What a newer version has chosen besides is none of ours to lose.
  await keep(KEY, { ...(isRecord(kept) ? kept : {}), ...settings });
  return settings;
}

/** Puts everything back to what it was before anything was chosen. */
export async function forgetSettings(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Tells each change of the settings, wherever it was made: here, in the options, in another window. */
export function onSettings(changed: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) changed(settingsFrom(change.newValue));
  });
}
