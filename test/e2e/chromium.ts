import puppeteer, { type Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';
import { READ, until } from './reader.ts';

/** Chromium can also be asked to show the popup as another reader would have it. */
export interface ChromiumReader extends Reader {
  readonly prefers: (feature: 'prefers-color-scheme' | 'forced-colors', value: string) => Promise<void>;
  /** The words of what the keyboard comes to, pressing Tab so many times. */
  readonly tabThrough: (times: number) => Promise<readonly string[]>;
}

export async function chromiumReader(executablePath: string): Promise<ChromiumReader> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: [new URL('../../dist/chrome', import.meta.url).pathname],
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
  const [extension] = (await until(
    async () => [...(await browser.extensions()).values()],
    (all) => all.length > 0,
  )) as [Awaited<ReturnType<typeof browser.extensions>> extends Map<string, infer E> ? E : never];
  let page = await browser.newPage();
  let popup: Page | null = null;

  return {
    name: 'Chromium',
    ownPage: 'chrome://version/',
    goTo: async (address) => {
      // A fresh tab for each page: the popup belongs to the one before.
      const old = page;
      page = await browser.newPage();
      await old.close();
      await page.goto(address);
    },
    click: async () => {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
      popup = await target.asPage();
      await until(() => inPopup<boolean>(READ), Boolean);
    },
    inPopup,
    inPage: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    badge: async () => {
      const worker = await (await browser.waitForTarget((one) => one.type() === 'service_worker')).worker();
      if (!worker) throw new Error('The background has no worker.');
      return (await worker.evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
      )) as string;
    },
    prefers: async (name, value) => popup?.emulateMediaFeatures([{ name, value }]),
    tabThrough: async (times) => {
      const reached: string[] = [];
      for (let press = 0; press < times; press += 1) {
        await popup?.keyboard.press('Tab');
        reached.push(await inPopup<string>('document.activeElement.textContent'));
      }
      return reached;
    },
    leavePopup: async () => {
      await popup?.close();
      popup = null;
    },
    quit: () => browser.close(),
  };

  async function inPopup<T>(expression: string): Promise<T> {
    if (!popup) throw new Error('The popup is not open.');
    return (await popup.evaluate(expression)) as T;
  }
}
