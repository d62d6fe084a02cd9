import { source as axe } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumReader } from './chromium.ts';
import { chromiumReader } from './chromium.ts';
import { browserPath } from './installed.ts';
import { until } from './reader.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

/** What axe-core finds against WCAG 2.2 A and AA, as "rule: the element". */
const FAULTS = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + failureSummary)))`;

const OPEN_ALL = `document.querySelectorAll('details').forEach((details) => { details.open = true; })`;

const path = browserPath('chromium');

describe.skipIf(!path)('the popup meets WCAG 2.2 AA', () => {
  let reader: ChromiumReader;
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    reader = await chromiumReader(path ?? '');
  });
  afterAll(async () => {
    await reader?.quit();
    await site?.close();
  });

  test.each([
    ['findings and sums that hold', '/article/channel-patrols'],
    ['several findings', '/two'],
    ['a PDF', '/notice.pdf'],
    ['nothing to compare', '/unchecked'],
    ['no article', '/front'],
  ])('%s, in light and in dark', async (_, page) => {
    await reader.goTo(site.address + page);
    await reader.click();
    await reader.inPopup(axe);
    await reader.inPopup(OPEN_ALL);
    await reader.inPopup(`document.querySelector('.opener').click()`);
    for (const scheme of ['light', 'dark']) {
      await reader.prefers('prefers-color-scheme', scheme);
      expect(await reader.inPopup(FAULTS)).toEqual([]);
    }
    await reader.leavePopup();
  });

  test('with a finding dismissed, and one that the page shows', async () => {
    await reader.goTo(`${site.address}/two`);
    await reader.click();
    await reader.inPopup(`document.querySelector('.walk button:last-child').click()`);
    await reader.inPopup(`document.querySelector('.dismiss').click()`);
    await until(() => reader.inPopup<boolean>(`document.querySelector('.undo') !== null`), Boolean);
    await reader.inPopup(axe);
    expect(await reader.inPopup(FAULTS)).toEqual([]);
    await reader.inPopup(`document.querySelector('.undo').click()`);
    await reader.leavePopup();
  });

  test('in the panel, in a page that was read and in one that was not, at any width, and in a forced palette', async () => {
    await reader.goTo(`${site.address}/two`);
    await reader.click();
    const panel = await reader.openPanel();
    const faults = async () => {
      await panel.evaluate(axe);
      return panel.evaluate(FAULTS);
    };
    const phase = async (words: string) =>
      until(
        () => panel.evaluate(() => document.getElementById('report')?.dataset['phase']),
        (said) => said === words,
      );
    await phase('findings');
    expect(await faults()).toEqual([]);
    for (const width of [280, 320, 640]) {
      await panel.setViewport({ width, height: 600 });
      expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    const session = await panel.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await faults()).toEqual([]);
    await reader.newTab(`${site.address}/holds`);
    await phase('unread');
    expect(await faults()).toEqual([]);
    await panel.close();
  });

  test('what is pressed is 24 pixels high and wide at least', async () => {
    await reader.goTo(`${site.address}/two`);
    await reader.click();
    await reader.inPopup(`document.querySelector('.opener').click()`);
    const small = `[...document.querySelectorAll('button, summary, label')].filter((one) => one.checkVisibility()).map((one) => [one.textContent, one.getBoundingClientRect()]).filter(([, box]) => box.height < 24 || box.width < 24).map(([words]) => words)`;
    expect(await reader.inPopup(small)).toEqual([]);
    await reader.leavePopup();
  });

  test('every action is reached and used from the keyboard', async () => {
    await reader.goTo(`${site.address}/article/channel-patrols`);
    await reader.click();
    const reached = await reader.tabThrough(16);
    expect(reached.join(' > ')).toContain('Show in page > Copy > Link > Dismiss > Report a wrong flag');
    await reader.leavePopup();
  });
});
