import { laterRatesFrom } from '../facts/later-rates.ts';
import type { LaterRates } from '../facts/rates.ts';
import { isRecord } from '../text/json.ts';
import { browser } from './browser.ts';
import { keep, keptByNewer } from './keep.ts';
import { LATER_RATES, RATE_SERVICE } from './rates-place.ts';

/** Rates of later months that the reader had fetched, and the day of that: "2026-11-26". */
export interface KeptRates {
  readonly updated: string;
  readonly months: LaterRates;
}

/** Of the form in which they are kept: what has another is not read. */
const VERSION = 1;

const ORIGINS = [`https://${RATE_SERVICE}/*`];

/** What is kept, repaired; null where nothing is, or nothing that can be read. */
export async function readLaterRates(): Promise<KeptRates | null> {
  return keptFrom((await browser.storage.local.get(LATER_RATES))[LATER_RATES]);
}

function keptFrom(value: unknown): KeptRates | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, updated, months }: { version?: unknown; updated?: unknown; months?: unknown } = value;
  if (version !== VERSION || typeof updated !== 'string' || !/^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(updated))
    return null;
  return { updated, months: laterRatesFrom(months, updated.slice(0, 7)) };
}

/** Keeps months that were fetched on a day; those that were there and are not among them stay. Throws, in words for the reader, where there is no room, or what is there is a newer version's. */
export async function keepLaterRates(months: LaterRates, today: string): Promise<KeptRates> {
  const stored: unknown = (await browser.storage.local.get(LATER_RATES))[LATER_RATES];
  if (isRecord(stored) && typeof stored['version'] === 'number' && stored['version'] > VERSION) throw keptByNewer();
  const before = keptFrom(stored);
  const kept = { updated: today, months: laterRatesFrom({ ...before?.months, ...months }, today.slice(0, 7)) };
  await keep(LATER_RATES, { version: VERSION, ...kept });
  return kept;
}

/** Whether the browser lets us reach the service. */
export const mayAskForRates = (): Promise<boolean> => browser.permissions.contains({ origins: ORIGINS });

/** Asks for the permission to reach the service and nothing else. To be called at once in a press of a button. */
export const allowRateService = (): Promise<boolean> => browser.permissions.request({ origins: ORIGINS });

/** Takes the permission back and forgets the months. */
export async function forgetLaterRates(): Promise<void> {
  await browser.storage.local.remove(LATER_RATES);
  await browser.permissions.remove({ origins: ORIGINS });
}

/** Where the permission is taken back in the browser itself, the months go too. */
export async function ratePermissionRemoved(origins: readonly string[]): Promise<void> {
  if (ORIGINS.some((one) => origins.includes(one))) await browser.storage.local.remove(LATER_RATES);
}
