import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPages } from '../../bench/pages.mjs';
import type { ChromiumReader } from './chromium.ts';
import { chromiumReader } from './chromium.ts';
import { browserPath } from './installed.ts';
import { until } from './reader.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

const path = browserPath('chromium');

const VERDICT = `document.querySelector('.verdict').textContent`;
const MARKS = `[...(CSS.highlights.get('figurecheck-inconsistent') ?? [])].map(String)`;

describe.skipIf(!path)('what can go wrong around a page, in Chromium', () => {
  let reader: ChromiumReader;
  let site: Site;
  let pages: Awaited<ReturnType<typeof openPages>>;
  beforeAll(async () => {
    site = await openSite();
    pages = await openPages();
    reader = await chromiumReader(path ?? '');
  });
  afterEach(() => reader.leavePopup());
  afterAll(async () => {
    await reader?.quit();
    await site?.close();
    await pages?.close();
  });

  const checked = async (address: string): Promise<string> => {
    await reader.goTo(address);
    await reader.click();
    return reader.inPopup<string>(VERDICT);
  };

  test('a tab that is closed in the middle of a check: the next is read as ever', async () => {
    await reader.goTo(`${pages.address}/live`);
    const closing = reader.page();
    const clicked = reader.click().catch(() => null);
    await closing.close();
    await clicked;
    await reader.leavePopup();
    expect(await checked(`${site.address}/two`)).toBe('2 figures do not add up.');
  });

  test('a frame that is taken out while the page is read', async () => {
    await reader.goTo(`${pages.address}/live`);
    const page = reader.page();
    await page.evaluate(async (inner) => {
      const frame = document.createElement('iframe');
      document.querySelector('article')?.prepend(frame);
      const inside = frame.contentDocument;
      if (inside) inside.body.innerHTML = inner.repeat(2000);
      // The reader goes through the page in slices; the frame leaves between them.
      new MutationObserver(() => frame.remove()).observe(document.documentElement, { attributes: true });
    }, '<p>The plan agreed with France included over £6 million for cameras, the ministry said on Monday.</p>');
    const clicked = reader.click();
    await page.evaluate(async () => {
      await new Promise((later) => setTimeout(later, 150));
      document.documentElement.setAttribute('data-moved', 'yes');
    });
    await clicked;
    expect(await reader.inPopup<string>(VERDICT)).toMatch(/figures? do(?:es)? not add up\.$/);
    expect(await page.evaluate(() => document.querySelector('iframe'))).toBeNull();
  });

  test('two windows: each has the verdict, the marks and the badge of its own page', async () => {
    expect(await checked(`${site.address}/two`)).toBe('2 figures do not add up.');
    await reader.leavePopup();
    const first = reader.page();
    const second = await reader.newWindow(`${site.address}/holds`);
    await reader.click();
    expect(await reader.inPopup<string>(VERDICT)).toBe('Nothing here contradicts itself.');
    const badges = `chrome.tabs.query({ active: true }).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))`;
    const told = async () => ((await (await reader.worker()).evaluate(badges)) as string[]).toSorted();
    expect(await until(told, (all) => all.length === 2 && all.includes('✓'))).toEqual(['2', '✓']);
    expect(await first.evaluate(MARKS)).toHaveLength(2);
    expect(await second.evaluate(MARKS)).toHaveLength(0);
    await reader.leavePopup();
    await second.close();
  });
});
