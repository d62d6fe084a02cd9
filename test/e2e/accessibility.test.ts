import { source as axe } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowsers } from '../../src/cli/find-browser.ts';
import type { ChromiumReader } from './chromium.ts';
import { chromiumReader } from './chromium.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

/** What axe-core finds against WCAG 2.2 A and AA, as "rule: the element". */
const FAULTS = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + failureSummary)))`;

const OPEN_ALL = `document.querySelectorAll('details').forEach((details) => { details.open = true; })`;

const { PATH = '' } = process.env;
const path = findBrowsers(PATH).find(({ kind }) => kind === 'chromium')?.path;

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
    ['nothing to compare', '/unchecked'],
    ['no article', '/front'],
  ])('%s, in light and in dark', async (_, page) => {
    await reader.goTo(site.address + page);
    await reader.click();
    await reader.inPopup(axe);
    await reader.inPopup(OPEN_ALL);
    for (const scheme of ['light', 'dark']) {
      await reader.prefers('prefers-color-scheme', scheme);
      expect(await reader.inPopup(FAULTS)).toEqual([]);
    }
    await reader.leavePopup();
  });

  test('every action is reached and used from the keyboard', async () => {
    await reader.goTo(`${site.address}/article/channel-patrols`);
    await reader.click();
    const reached = await reader.tabThrough(12);
    expect(reached.join(' > ')).toContain('Show in page > Copy > Link > Dismiss');
    await reader.leavePopup();
  });
});
