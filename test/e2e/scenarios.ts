import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FoundBrowser } from '../../src/cli/find-browser.ts';
import { browserPath } from './installed.ts';
import type { Reader } from './reader.ts';
import { until } from './reader.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

const VERDICT = `document.querySelector('.verdict').textContent`;
const BODY = `document.querySelector('.body').textContent`;
const CARDS = `document.querySelectorAll('.card').length`;
const press = (words: string): string =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent === '${words}').click()`;
/** What is painted in the page, in the words it covers: nothing of ours is in the page's own tree. */
const MARKED = `[...CSS.highlights].filter(([name]) => name.startsWith('figurecheck')).flatMap(([, marks]) => [...marks].map(String))`;
const CHANGE = `void (document.getElementById('cost').textContent = 'The contract is worth £9 million.')`;

/** What a reader sees and does, in a real browser, from a real click on the toolbar. */
export function scenarios(kind: FoundBrowser['kind'], open: (path: string) => Promise<Reader>): void {
  const path = browserPath(kind);
  if (!path && process.env['CI']) {
    test(`${kind} is installed`, () => expect.fail(`No ${kind} is on the path; CI needs one (.ci/run installs it).`));
    return;
  }

  describe.skipIf(!path)(path ? kind : `${kind}: skipped, none is installed`, () => {
    let reader: Reader;
    let site: Site;
    const checked = async (page: string): Promise<string> => {
      await reader.goTo(page.includes(':') ? page : site.address + page);
      await reader.click();
      return reader.inPopup<string>(VERDICT);
    };
    const afterwards = (expression: string, accepted: (text: string) => boolean) =>
      until(() => reader.inPopup<string>(expression), accepted);

    beforeAll(async () => {
      site = await openSite();
      reader = await open(path ?? '');
    });
    afterEach(() => reader.leavePopup());
    afterAll(async () => {
      await reader?.quit();
      await site?.close();
    });

    test('a press release with one amount in the wrong currency: one finding, its sum, the likely slip', async () => {
      expect(await checked('/article/channel-patrols')).toBe('One figure does not add up.');
      expect(await reader.inPopup(CARDS)).toBe(1);
      expect(await reader.inPopup(`document.querySelector('.card .title').textContent`)).toContain(
        'Same currency twice',
      );
      expect(await reader.inPopup(`document.querySelector('.card .suggestion').textContent`)).toContain('€7 million');
      expect(
        await reader.inPopup(`[...document.querySelectorAll('.quote mark')].map((mark) => mark.textContent)`),
      ).toEqual(['£6 million', '£7 million']);
      expect(await reader.inPopup(BODY)).toMatch(/\d sums hold/);
      expect(await until(reader.badge, (text) => text !== '')).toBe('1');
    });

    test('the passage is marked in the page, and the page is left as it was', async () => {
      await reader.goTo(`${site.address}/article/channel-patrols`);
      const before = await reader.inPage('document.documentElement.outerHTML');
      await reader.click();
      expect((await reader.inPage<readonly string[]>(MARKED)).join()).toContain('£6 million');
      expect(await reader.inPage('document.documentElement.outerHTML')).toBe(before);
    });

    test('show in page scrolls to the passage', async () => {
      await checked('/far');
      expect(await reader.inPage('scrollY')).toBe(0);
      await reader.inPopup(press('Show in page'));
      const seen = `(() => { const { top } = document.getElementById('cost').getBoundingClientRect(); return top > 0 && top < innerHeight; })()`;
      expect(await until(() => reader.inPage<boolean>(seen), Boolean)).toBe(true);
    });

    test.each([
      ['text split over inline elements', '/inline'],
      ['an open shadow root', '/shadow'],
      ['a frame of the same site', '/frame'],
    ])('reads %s', async (_, page) => {
      expect(await checked(page)).toBe('One figure does not add up.');
      expect(await reader.inPopup(BODY)).toContain('£6 million');
      await reader.inPopup(press('Show in page'));
      expect(await reader.inPopup(BODY)).not.toContain('no longer');
    });

    test('a passage that has left the page is said to be gone, and reading again finds what is there now', async () => {
      await checked('/changing');
      await reader.inPage(CHANGE);
      await reader.inPopup(press('Show in page'));
      expect(await afterwards(BODY, (text) => text.includes('no longer'))).toContain('this passage is no longer on it');
      await reader.inPopup(press('Read the page again'));
      expect(await afterwards(VERDICT, (text) => !text.startsWith('One'))).toBe(
        'No figures that can be checked against each other.',
      );
      expect(await reader.inPage(MARKED)).toEqual([]);
    });

    test('a dismissed finding stays dismissed, and can be had back', async () => {
      await checked('/far');
      await reader.inPopup(press('Dismiss'));
      expect(await afterwards(VERDICT, (text) => !text.startsWith('One'))).toBe(
        'Nothing else here contradicts itself.',
      );
      expect(await reader.inPage(MARKED)).toEqual([]);
      await reader.leavePopup();

      expect(await checked('/far')).toBe('Nothing else here contradicts itself.');
      await reader.inPopup(press('Undo'));
      expect(await afterwards(VERDICT, (text) => text.startsWith('One'))).toBe('One figure does not add up.');
      await reader.leavePopup();
      expect(await checked('/far')).toBe('One figure does not add up.');
    });

    test('a second click on the same page reads it once more, not twice', async () => {
      await checked('/changing');
      await reader.leavePopup();
      await reader.click();
      expect(await reader.inPopup(CARDS)).toBe(1);
      expect((await reader.inPage<readonly string[]>(MARKED)).length).toBeLessThanOrEqual(2);
    });

    test.each([
      ['sums that hold', '/holds', 'Nothing here contradicts itself.', '✓'],
      ['nothing to compare', '/unchecked', 'No figures that can be checked against each other.', ''],
      ['a front page', '/front', 'No article found on this page.', ''],
      ['a PDF', '/notice.pdf', 'This is a PDF.', ''],
    ])('says so of %s', async (_, page, verdict, badge) => {
      expect(await checked(page)).toBe(verdict);
      expect(await until(reader.badge, (text) => text === badge)).toBe(badge);
    });

    test('says so of one of the browser’s own pages', async () => {
      expect(`${await checked(reader.ownPage)} ${await reader.inPopup<string>(BODY)}`).toBe(
        'This is one of the browser’s own pages. Extensions may not read those. Open an article in this tab and click again.',
      );
    });
  });
}
