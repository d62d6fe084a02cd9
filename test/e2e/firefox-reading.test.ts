import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FirefoxReader } from './firefox.ts';
import { firefoxReader } from './firefox.ts';
import { browserPath } from './installed.ts';
import { until } from './reader.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

const path = browserPath('firefox');

const VERDICT = `document.querySelector('.verdict').textContent`;
const ONE = 'One figure does not add up.';
const HOLDS = 'Nothing here contradicts itself.';

describe.skipIf(!path)('reading along in Firefox', () => {
  let reader: FirefoxReader;
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    reader = await firefoxReader(path ?? '');
  });
  afterEach(() => reader.leavePopup());
  afterAll(async () => {
    await reader?.quit();
    await site?.close();
  });

  const go = (page: string) => reader.goTo(site.address + page);
  const sidebarSays = async (words: string) =>
    expect(
      await until(
        () => reader.inSidebar<string>(VERDICT),
        (verdict) => verdict === words,
      ),
    ).toBe(words);
  const badgeIs = async (words: string) => expect(await until(reader.badge, (text) => text === words)).toBe(words);
  const cards = () => reader.inPage<number>(`document.querySelectorAll('figurecheck-card').length`);
  const clickMark = async () => {
    const { x, y } = await reader.inPage<{ readonly x: number; readonly y: number }>(
      `(() => { const [mark] = CSS.highlights.get('figurecheck-inconsistent'); const { x, y, height } = mark.getBoundingClientRect(); return { x: x + 8, y: y + height / 2 }; })()`,
    );
    await reader.press(x, y);
  };

  test.each([
    ['a page', '/changing'],
    ['a page whose policy lets in no style', '/strict/changing'],
  ])('a click on a mark in %s shows its card in our style; Escape takes it away', async (_, page) => {
    await go(page);
    await reader.click();
    await reader.leavePopup();
    const before = await reader.inPage('document.documentElement.outerHTML');
    await clickMark();
    expect(await until(cards, (count) => count === 1)).toBe(1);
    const card = `document.querySelector('figurecheck-card').openOrClosedShadowRoot`;
    expect(await reader.inTab(`${card}.querySelector('.card .suggestion').textContent`)).toContain('€7 million');
    expect(await reader.inTab(`content.getComputedStyle(${card}.querySelector('.card .suggestion')).fontWeight`)).toBe(
      '600',
    );
    await reader.key('\uE00C');
    expect(await reader.inPage('document.documentElement.outerHTML')).toBe(before);
  });

  test('the sidebar shows the page in front, follows its changes, other pages, and back', async () => {
    await go('/changing');
    await reader.click();
    await reader.leavePopup();
    await reader.openSidebar();
    await sidebarSays(ONE);
    await reader.inPage(
      `void (document.getElementById('cost').textContent = 'Damp was found in 40 of 80 flats (50%) of the old town.')`,
    );
    await sidebarSays(HOLDS);
    await go('/article/channel-patrols');
    await reader.click();
    await reader.leavePopup();
    await sidebarSays(ONE);
    // As it was left: changed.
    await reader.inPage('void history.back()');
    await sidebarSays(HOLDS);
  });

  test('the selection’s menu checks just that, in a page that is no article', async () => {
    await go('/selected');
    await reader.inPage(`void getSelection().selectAllChildren(document.getElementById('mark'))`);
    const { x, y } = await reader.inPage<{ readonly x: number; readonly y: number }>(
      `document.getElementById('mark').getBoundingClientRect()`,
    );
    await reader.press(x + 20, y + 8, 2);
    const menu = `document.getElementById('contentAreaContextMenu')`;
    const item = `[...${menu}.querySelectorAll('menuitem')].find(({ label }) => label === 'Check the figures in the selection')`;
    await until(() => reader.inBrowser<boolean>(`${menu}.state === 'open' && Boolean(${item})`), Boolean);
    await reader.inBrowser(`(${menu}.activateItem(${item}), true)`);
    await sidebarSays(ONE);
    expect(await reader.inSidebar(`document.querySelector('.note').textContent`)).toBe(
      'Only the selected text was checked.',
    );
  });

  const choose = async (choice: string) => {
    await until(() => reader.inPopup<boolean>(`Boolean(document.querySelector('[data-choice="${choice}"]'))`), Boolean);
    await reader.inPopup(`(() => {
      document.querySelector('.opener').click();
      const input = window.windowUtils.setHandlingUserInput(true);
      try { document.querySelector('[data-choice="${choice}"]').click(); } finally { input.destruct(); }
      return true;
    })()`);
  };
  const scripts = () =>
    reader.inBrowser<number>(`WebExtensionPolicy.getByID('figurecheck@figurecheck.org').contentScripts.length`);

  test('a site is allowed in the browser’s own question, read without a click, and taken back', async () => {
    await go('/article/channel-patrols');
    await reader.click();
    await choose('always');
    await reader.allow();
    await reader.leavePopup();
    expect(await until(scripts, (count) => count === 1)).toBe(1);
    await go('/far');
    await badgeIs('1');
    await go('/front');
    await badgeIs('');
    await go('/far');
    await reader.click();
    const held = () => reader.inPopup<boolean>(`document.querySelector('[data-choice="always"]')?.checked ?? false`);
    expect(await until(held, Boolean)).toBe(true);
    await choose('always');
    // The popup is left at once: what was taken back is taken back.
    await reader.leavePopup();
    expect(await until(scripts, (count) => count === 0)).toBe(0);
    await go('/article/channel-patrols');
    await new Promise((wait) => setTimeout(wait, 1500));
    expect(await reader.badge()).toBe('');
  });

  test('taken back as a page is marked, a permission leaves nothing in it, and the sidebar says why', async () => {
    const marked = () => reader.inPage<boolean>(`CSS.highlights.has('figurecheck-inconsistent')`);
    await go('/changing');
    await reader.click();
    await choose('always');
    await reader.allow();
    await reader.leavePopup();
    expect(await until(scripts, (count) => count === 1)).toBe(1);
    await go('/far');
    await badgeIs('1');
    await reader.openSidebar();
    await sidebarSays(ONE);
    expect(await marked()).toBe(true);
    await reader.inBrowser(
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('figurecheck@figurecheck.org');
        await ExtensionPermissions.remove(extension.id, { permissions: [], origins: ['*://127.0.0.1/*'] }, extension);
        return true;
      })()`,
    );
    await sidebarSays('The permission for this site has been taken back.');
    expect(await marked()).toBe(false);
    await badgeIs('');
    await reader.click();
    expect(await reader.inPopup(VERDICT)).toBe(ONE);
    expect(await marked()).toBe(true);
  });

  test('the extension is started anew with a page open: the next click reads it, and nothing is marked twice', async () => {
    const marks = `JSON.stringify([...CSS.highlights].filter(([name]) => name.startsWith('figurecheck')).map(([name, marks]) => [name, [...marks].map(String)]))`;
    await go('/two');
    await reader.click();
    await reader.leavePopup();
    const before = await reader.inPage<string>(marks);
    await reader.inBrowser(
      `(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const ours = (await AddonManager.getAddonsByTypes(['extension'])).find(({ name }) => name === 'Figurecheck');
        await ours.reload();
        return true;
      })()`,
    );
    await reader.click();
    expect(await reader.inPopup(VERDICT)).toBe('2 figures do not add up.');
    await reader.leavePopup();
    expect(await reader.inPage<string>(marks)).toBe(before);
  });
});
