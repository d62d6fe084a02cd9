import { isRecord } from '../text/json.ts';
import { browser } from './browser.ts';
import { keep, keptByNewer } from './keep.ts';

/** A key of its own for each article, so that two tabs never overwrite each other's. */
const storageKey = (address: string): string => `dismissed ${address}`;

/** Dismissed in a private window: forgotten with it, since nothing of such a window may be left on the disk. */
const inPrivate = new Map<string, readonly string[]>();

/** The keys of the results that the reader has dismissed in the article at an address; none where none were. */
export async function dismissedAt(address: string): Promise<readonly string[]> {
  if (browser.extension.inIncognitoContext) return inPrivate.get(address) ?? [];
  const key = storageKey(address);
  return keysFrom((await browser.storage.local.get(key))[key]);
}

/** Keeps them. Throws, in words for the reader, where there is no room, or what is there is a newer version's. */
export async function setDismissedAt(address: string, keys: readonly string[]): Promise<void> {
  if (browser.extension.inIncognitoContext) return void inPrivate.set(address, keys);
  const key = storageKey(address);
  const before: unknown = (await browser.storage.local.get(key))[key];
  if (isOfNewer(before)) throw keptByNewer();
  await (keys.length === 0 ? browser.storage.local.remove(key) : keep(key, keys));
}

/** A list that says of which form it is: this version keeps a bare one. */
const isOfNewer = (stored: unknown): boolean => isRecord(stored) && typeof stored['version'] === 'number';

/** What is stored is repaired, not rejected: anything but words in a list is left out. */
const keysFrom = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((key): key is string => typeof key === 'string') : [];
