import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPages } from '../../bench/pages.mjs';
import { findBrowsers } from '../../src/cli/find-browser.ts';
import type { ChromiumReader } from './chromium.ts';
import { chromiumReader } from './chromium.ts';
import { weigh } from './weigh.mjs';

const { PATH = '' } = process.env;
const path = findBrowsers(PATH).find(({ kind }) => kind === 'chromium')?.path;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.skipIf(!path)('what reading weighs in Chromium', () => {
  let reader: ChromiumReader;
  let pages: Awaited<ReturnType<typeof openPages>>;
  beforeAll(async () => {
    pages = await openPages();
    reader = await chromiumReader(path ?? '');
  });
  afterAll(async () => {
    await reader?.quit();
    await pages?.close();
  });

  test('a page that rewrites itself every 100 ms costs less than 2% of a core once it has been read', async () => {
    await reader.goTo(`${pages.address}/restless`);
    await reader.click();
    await reader.leavePopup();
    const { share } = await weigh(reader.page(), () => pause(10_000));
    expect(share).toBeLessThan(0.02);
  });
});
