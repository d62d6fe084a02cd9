import { browser } from './browser.ts';
import type { Withdrawal } from './messages.ts';
import { quietly } from './noise.ts';

/**
 * Tells the scripts that are in pages still that permissions were taken back. All tabs are told, and each page finds out whether it is
 * meant: where we are no longer let in, the browser does not tell us the address either.
 */
export async function tellWithdrawn(removed: readonly string[]): Promise<void> {
  if (removed.length === 0) return;
  const { origins = [] } = await browser.permissions.getAll();
  const withdrawal: Withdrawal = { type: 'withdrawn', removed, left: origins };
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await quietly(browser.tabs.sendMessage(id, withdrawal, { frameId: 0 }));
    }),
  );
}
