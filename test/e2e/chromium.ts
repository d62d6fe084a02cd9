import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import type { Reader } from './reader.ts';
import { READ, until } from './reader.ts';

/** Chromium can also be asked to show the popup as another reader would have it, and be looked into. */
export interface ChromiumReader extends Reader {
  readonly browser: Browser;
  readonly page: () => Page;
  readonly popup: () => Page;
  /** Opens the side panel by its button in the popup's menu, and gives it. */
  readonly openPanel: () => Promise<Page>;
  readonly newTab: (address: string) => Promise<Page>;
  /** A window of its own, in front from now on. */
  readonly newWindow: (address: string) => Promise<Page>;
  /** The background, started if it sleeps. */
  readonly worker: () => Promise<WebWorker>;
  readonly prefers: (feature: 'prefers-color-scheme' | 'forced-colors', value: string) => Promise<void>;
  /** The words of what the keyboard comes to, pressing Tab so many times. */
  readonly tabThrough: (times: number) => Promise<readonly string[]>;
}

interface Options {
  /** The built extension; the one that is shipped by default. */
  readonly edition?: string;
  /** A display to show the browser on, ":99"; none by default. */
  readonly display?: string;
  /** A proxy that everything goes through, "127.0.0.1:8080"; none by default. */
  readonly proxy?: string;
}

const SHIPPED = new URL('../../dist/chrome', import.meta.url).pathname;

export async function chromiumReader(
  executablePath: string,
  { edition = SHIPPED, display, proxy }: Options = {},
): Promise<ChromiumReader> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: display === undefined,
    pipe: true,
    enableExtensions: [edition],
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--no-first-run',
      '--window-size=1200,900',
      // Chromium goes past a proxy to this machine's own addresses unless it is told not to.
      ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>']),
    ],
    ...(display === undefined ? {} : { env: { ...process.env, DISPLAY: display }, defaultViewport: null }),
  });
  const [extension] = (await until(
    async () => [...(await browser.extensions()).values()],
    (all) => all.length > 0,
  )) as [Awaited<ReturnType<typeof browser.extensions>> extends Map<string, infer E> ? E : never];
  // The first page of ours opens by itself, and would be the tab in front.
  await (await (await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'))).page())?.close();
  let page = await browser.newPage();
  let popup: Page | null = null;
  const inFront = (): Page => {
    if (!popup) throw new Error('The popup is not open.');
    return popup;
  };
  const opened = async (type: 'tab' | 'window', address: string): Promise<Page> => {
    page = await browser.newPage({ type });
    await page.goto(address);
    return page;
  };
  const newTab = (address: string): Promise<Page> => opened('tab', address);

  return {
    name: 'Chromium',
    ownPage: 'chrome://version/',
    browser,
    page: () => page,
    popup: inFront,
    newTab,
    newWindow: (address) => opened('window', address),
    worker,
    goTo: async (address) => {
      // A fresh tab for each page: the popup belongs to the one before.
      const old = page;
      await newTab(address);
      if (!old.isClosed()) await old.close();
    },
    click: async () => {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
      popup = await target.asPage();
      await until(() => inPopup<boolean>(READ), Boolean);
    },
    openPanel: async () => {
      await inFront().click('.opener');
      await inFront().click('.ways button');
      popup = null;
      const target = await browser.waitForTarget((one) => one.url().endsWith('/panel.html'));
      return target.asPage();
    },
    inPopup,
    inPage: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    badge: async () =>
      (await (
        await worker()
      ).evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
      )) as string,
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
      // A question of the browser's closes it by itself.
      if (popup && !popup.isClosed()) await popup.close();
      popup = null;
    },
    quit: () => browser.close(),
  };

  async function worker(): Promise<WebWorker> {
    const running = async (): Promise<WebWorker | null> => {
      for (const target of browser.targets().filter((one) => one.type() === 'service_worker')) {
        const found = await target.worker();
        // One that was stopped stays in the list for a while, and answers nothing.
        const answers = await found?.evaluate('true').catch(() => false);
        if (found && answers) return found;
      }
      return null;
    };
    const found = await until(running, (one) => one !== null);
    if (!found) throw new Error('The background does not run.');
    return found;
  }

  async function inPopup<T>(expression: string): Promise<T> {
    return (await inFront().evaluate(expression)) as T;
  }
}
