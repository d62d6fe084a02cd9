import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumReader } from './chromium.ts';
import { chromiumReader } from './chromium.ts';
import type { Display } from './display.ts';
import { openDisplay } from './display.ts';
import { browserPath, installed } from './installed.ts';
import { until } from './reader.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

const path = browserPath('chromium');

describe.skipIf(!path || !installed('Xvfb') || !installed('xdotool'))(
  'checking without a click, in Chromium on a display',
  () => {
    let display: Display;
    let reader: ChromiumReader;
    let site: Site;
    beforeAll(async () => {
      site = await openSite();
      display = await openDisplay();
      reader = await chromiumReader(path ?? '', { display: display.name });
    });
    afterAll(async () => {
      await reader?.quit();
      display?.close();
      await site?.close();
    });

    const PAGE = '/article/channel-patrols';
    const badge = () => until(reader.badge, (text) => text !== '');
    const permitted = async () =>
      (await (
        await reader.worker()
      ).evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')) as string[];
    const choose = async (choice: string) => {
      await reader.click();
      await reader.popup().click('.opener');
      await reader.popup().waitForSelector(`[data-choice="${choice}"]`);
      await reader.popup().click(`[data-choice="${choice}"]`);
    };
    /** Answers the browser's question, which takes the popup's place. */
    const answer = async (...keys: readonly string[]) => {
      await until(async () => reader.popup().isClosed(), Boolean);
      await new Promise((wait) => setTimeout(wait, 800));
      await display.press(...keys);
    };
    /** What the browser has been asked to look into: the sites, and those left out. */
    const watched = async () =>
      (await (
        await reader.worker()
      ).evaluate(
        'chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ matches, excludeMatches = [] }) => [...matches, ...excludeMatches].length))',
      )) as number[];
    /** Waits until so many sites are permitted and looked into, or left out. */
    const settles = async (sites: number, leftOut = 0) => {
      expect(
        await until(permitted, (origins) => origins.length === sites),
        'the browser’s list of permitted sites',
      ).toHaveLength(sites);
      const all = sites === 0 ? [] : [sites + leftOut];
      expect(await until(watched, (found) => String(found) === String(all))).toEqual(all);
    };
    const unclicked = async (page: string): Promise<string> => {
      await reader.goTo(site.address + page);
      await new Promise((wait) => setTimeout(wait, 1500));
      return reader.badge();
    };

    test('nothing is read without a click', async () => {
      expect(await unclicked(PAGE)).toBe('');
    });

    test('a question that is refused changes nothing', async () => {
      await choose('always');
      await answer('Escape');
      await settles(0);
      await reader.leavePopup();
      expect(await unclicked(PAGE)).toBe('');
    });

    test('a site that the reader allows is read as its pages open, pages without figures are not', async () => {
      await choose('always');
      await answer('Tab', 'Return');
      await settles(1);
      await reader.goTo(site.address + PAGE);
      expect(await badge()).toBe('1');
      await reader.goTo(`${site.address}/front`);
      expect(await reader.badge()).toBe('');
    });

    test('a page whose article comes late is read once it is there', async () => {
      await reader.goTo(`${site.address}/late`);
      expect(await badge()).toBe('1');
    });

    test('the selection’s menu checks just that, in a page that is no article, and the panel shows it', async () => {
      await reader.goTo(`${site.address}/selected`);
      const page = reader.page();
      const at = await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.getElementById('mark') ?? document.body);
        const { x, y } = document.getElementById('mark')?.getBoundingClientRect() ?? { x: 0, y: 0 };
        return { x: x + 12, y: y + 8 };
      });
      await page.mouse.click(at.x, at.y, { button: 'right' });
      await new Promise((wait) => setTimeout(wait, 700));
      // The last but one: below it is only the browser's own "Inspect".
      await display.press('Up', 'Up', 'Return');
      const panel = await (await reader.browser.waitForTarget((one) => one.url().endsWith('/panel.html'))).asPage();
      const body = () => panel.evaluate(() => document.body.textContent ?? '');
      expect(await until(body, (text) => text.includes('selected text'))).toContain(
        'Only the selected text was checked.',
      );
      expect(await body()).toContain('One figure does not add up.');
      await panel.close();
    });

    test('the next finding is a key away', async () => {
      await reader.goTo(`${site.address}/far`);
      await badge();
      await display.press('alt+period');
      const current = () => reader.page().evaluate(() => CSS.highlights.has('figurecheck-current'));
      expect(await until(current, Boolean)).toBe(true);
    });

    test('a permission that is taken back as a page is marked leaves nothing in it, and the panel says why', async () => {
      await reader.goTo(`${site.address}/changing`);
      expect(await badge()).toBe('1');
      await reader.click();
      const panel = await reader.openPanel();
      const marks = () => reader.page().evaluate(() => CSS.highlights.has('figurecheck-inconsistent'));
      const verdict = () => panel.evaluate(() => document.querySelector('.verdict')?.textContent ?? '');
      expect(await until(verdict, (said) => said === 'One figure does not add up.')).toBe(
        'One figure does not add up.',
      );
      expect(await marks()).toBe(true);
      // As in the browser's own pages: no page of ours has a part in it.
      await (await reader.worker()).evaluate('chrome.permissions.remove({ origins: ["*://127.0.0.1/*"] })');
      const gone = 'The permission for this site has been taken back.';
      expect(await until(verdict, (said) => said === gone)).toBe(gone);
      expect(await marks()).toBe(false);
      expect(await until(reader.badge, (text) => text === '')).toBe('');
      await settles(0);
      // The page changes, and nobody watches: a change is otherwise read within a second.
      await reader
        .page()
        .evaluate(() => void document.getElementById('cost')?.replaceChildren('It is worth £6 million (£7 million).'));
      await new Promise((wait) => setTimeout(wait, 1500));
      expect([await verdict(), await marks()]).toEqual([gone, false]);
      await panel.close();
      await reader.click();
      expect(await reader.inPopup(`document.querySelector('.verdict').textContent`)).toBe(
        'One figure does not add up.',
      );
      expect(await marks()).toBe(true);
      await reader.leavePopup();
      // What was given once is given again without a question.
      await choose('always');
      await settles(1);
      await reader.leavePopup();
    });

    test('taken back, the permission is gone and nothing is read', async () => {
      await reader.goTo(site.address + PAGE);
      await choose('always');
      await settles(0);
      await reader.leavePopup();
      expect(await unclicked(PAGE)).toBe('');
    });

    test('on every site, but never on this one', async () => {
      await choose('everywhere');
      await answer('Tab', 'Return');
      await settles(1);
      await reader.goTo(site.address + PAGE);
      expect(await badge()).toBe('1');
      await choose('never');
      const listed = () => reader.inPopup<boolean>(`document.querySelector('[data-choice="never"]').checked`);
      expect(await until(listed, Boolean)).toBe(true);
      await settles(1, 1);
      await reader.leavePopup();
      expect(await unclicked(PAGE)).toBe('');
    });
  },
);
