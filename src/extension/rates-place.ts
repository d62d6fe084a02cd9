import { browser } from './browser.ts';

/** Who is asked for later rates: see rate-service.ts. Apart from it and the tables, which a page need not carry. */
export const RATE_SERVICE = 'api.frankfurter.dev';

/** Where later rates are kept in the browser's storage for us. */
export const LATER_RATES = 'later-rates';

/** Tells that later rates came or went, wherever that was done. */
export function onLaterRates(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[LATER_RATES]) changed();
  });
}
