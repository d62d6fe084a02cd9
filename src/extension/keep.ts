import { browser } from './browser.ts';
import { messageOf } from './noise.ts';
import { words } from './words.ts';

/** What browsers say where there is no room: Chromium of its quota and of the disk, Firefox of its quota. */
const FULL = /quota|no space|disk (?:is )?full/i;

/** Keeps something on this device. Where there is no room for it the error says so, and what can be done. */
export async function keep(key: string, value: unknown): Promise<void> {
  try {
    await browser.storage.local.set({ [key]: value });
  } catch (error) {
    throw FULL.test(messageOf(error)) ? new Error(words().say('storageFull'), { cause: error }) : error;
  }
}

/** What a newer version has kept in another form is left as it is: the error for what would overwrite it. */
export const keptByNewer = (): Error => new Error(words().say('keptByNewer'));
