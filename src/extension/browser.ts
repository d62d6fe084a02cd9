/**
 * The one door to the browser's extension API: promises and one name in Chromium and Firefox. Tests mock this module, since
 * the package throws outside an extension.
 */
import browser from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
export { browser };
