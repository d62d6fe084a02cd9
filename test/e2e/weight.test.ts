import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPages } from '../../bench/pages.mjs';
import type { ChromiumReader } from './chromium.ts';
import { chromiumReader } from './chromium.ts';
import { browserPath } from './installed.ts';
import { until } from './reader.ts';
import { type Weight, weigh } from './weigh.mjs';

const path = browserPath('chromium');

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How long it takes is told, not tested: a machine may do much else at the time. */
const told = (what: string, { longestOurs, slices, ours, share }: Weight): void =>
  console.info(
    `${what}: ${ours.toFixed(0)} ms in ${slices} slices, the longest ${longestOurs.toFixed(1)} ms; ${(share * 100).toFixed(2)}% of a core.`,
  );

const WRONG = '£600 million (£700 million)';

const marks = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('figurecheck-inconsistent') ?? [])].map((range) => range.toString()));

/** The tints that the page's marks are drawn with. */
const tints = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('figurecheck-inconsistent') ?? [])].map((range) => {
      const around = range.startContainer.parentElement ?? document.body;
      return getComputedStyle(around, '::highlight(figurecheck-inconsistent)').backgroundColor;
    }),
  );

/** Of thirty thousand elements. */
const FEW = 3000;
const TINT = 'rgba(217, 48, 37, 0.14)';

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

  const goTo = async (address: string): Promise<Page> => {
    await reader.goTo(pages.address + address);
    const page = reader.page();
    // The page's own first drawing is not ours.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestIdleCallback(drawn, { timeout: 10_000 }))),
    );
    return page;
  };
  const read = (): Promise<Weight> =>
    weigh(reader.page(), async () => {
      await reader.click();
      await pause(300);
    });

  test('an article of 50,000 words is read and marked in slices', async () => {
    const page = await goTo('/long');
    const weight = await read();
    await reader.leavePopup();
    told('50,000 words', weight);
    // All of it in one task would be one slice, and the answer's another.
    expect(weight.slices).toBeGreaterThan(8);
    expect((await marks(page)).length).toBeGreaterThan(3);
    // Nothing around these has an id: the style is for all of the page.
    expect(new Set(await tints(page))).toEqual(new Set([TINT]));
  });

  test('a live report of 5 MB that keeps growing is read in slices, its beginning, and followed', async () => {
    const page = await goTo('/live');
    await page.evaluate(() => Object.assign(window, { growing: false }));
    // What the page still has to lay out of itself is its own.
    const still = () => weigh(page, () => pause(1000));
    for (let turn = 0; turn < 20 && (await still()).restyled > FEW; turn++);
    const weight = await read();
    told('5 MB', weight);
    expect(weight.slices).toBeGreaterThan(30);
    // Of thirty thousand elements only the posts that bear marks are given a style.
    expect(await page.evaluate(() => document.getElementsByTagName('*').length)).toBeGreaterThan(30_000);
    expect(weight.restyled).toBeLessThan(FEW);
    expect(new Set(await tints(page))).toEqual(new Set([TINT]));
    expect(await reader.inPopup<string>(`document.querySelector('.note')?.textContent`)).toBe(
      'This page is very long: only its beginning was checked.',
    );
    await reader.leavePopup();
    await page.evaluate(() =>
      document
        .getElementById('posts')
        ?.insertAdjacentHTML(
          'afterbegin',
          '<div class="post"><p>The plan agreed with France included over £600 million (£700 million) for cameras, the trust said, and more is to come.</p></div>',
        ),
    );
    // The engine is asked again once the last time has been paid for, fifty times over.
    const end = Date.now() + 45_000;
    while (Date.now() < end && !(await marks(page)).some((words) => words.includes(WRONG))) await pause(500);
    expect((await marks(page)).some((words) => words.includes(WRONG))).toBe(true);
    expect(new Set(await tints(page))).toEqual(new Set([TINT]));
  }, 120_000);

  test('a page that rewrites itself every 100 ms is followed', async () => {
    const page = await goTo('/restless');
    told('800 words', await read());
    await reader.leavePopup();
    const weight = await weigh(page, () => pause(10_000));
    told('800 words, rewritten', weight);
    await page.evaluate(() =>
      document
        .querySelectorAll('article p')[1]
        ?.replaceChildren('The plan agreed with France included over £600 million (£700 million) for cameras.'),
    );
    const seen = await until(
      () => marks(page),
      (all) => all.some((words) => words.includes(WRONG)),
    );
    expect(seen.some((words) => words.includes(WRONG))).toBe(true);
  });
});
