import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { source as axe } from 'axe-core';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_LATER_MONTH } from '../../src/facts/later-rates.ts';
import { RATES } from '../../src/facts/rates.ts';
import { releaseDocx, releasePdf } from '../documents/files.ts';
import { browserPath } from './installed.ts';
import { until } from './reader.ts';

/** What axe-core finds against WCAG 2.2 A and AA, in a page of ours. */
const FAULTS = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + failureSummary)))`;

const path = browserPath('chromium');

type FileInput = ElementHandle<HTMLInputElement> | null;

const WRONG = 'The programme included over £6 million (£7 million) for new boats.';

/** The workbench, the options and the first page, in Chromium. */
describe.skipIf(!path)('pages of ours', () => {
  let browser: Browser;
  let base = '';
  let folder = '';
  const words = (page: Page, selector: string) =>
    page.$$eval(selector, (all) => all.map((one) => (one as HTMLElement).innerText).join('\n'));
  const verdict = (page: Page, accepted: (text: string) => boolean) => until(() => words(page, '.verdict'), accepted);
  const opened = async (name: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${base}${name}`);
    await page.waitForSelector('main');
    return page;
  };
  const faultless = async (page: Page): Promise<void> => {
    await page.evaluate(axe);
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await page.evaluate(FAULTS)).toEqual([]);
    }
  };

  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: path ?? '',
      headless: true,
      pipe: true,
      enableExtensions: [new URL('../../dist/chrome', import.meta.url).pathname],
      args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
    });
    const welcome = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
    base = welcome.url().replace(/welcome\.html$/, '');
    folder = await mkdtemp(join(tmpdir(), 'figurecheck-'));
    await writeFile(join(folder, 'release.docx'), releaseDocx());
    await writeFile(join(folder, 'statement.pdf'), releasePdf());
    await writeFile(join(folder, 'broken.docx'), releaseDocx().slice(0, 700));
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the first page opens by itself, and shows an example that is really checked', async () => {
    const page = await opened('welcome.html');
    expect(await words(page, '.steps')).toContain('Probably €7 million was meant.');
    await faultless(page);
    await page.close();
  });

  test('the report follows what is typed, and the marks stand in the text', async () => {
    const page = await opened('workbench.html');
    await faultless(page);
    await page.type('textarea', WRONG);
    expect(await verdict(page, (text) => text.startsWith('One'))).toBe('One figure does not add up.');
    const marked = `[...CSS.highlights].filter(([name]) => name === 'figurecheck-inconsistent').flatMap(([, marks]) => [...marks].map(String))`;
    expect(await page.evaluate(marked)).toEqual(['over £6 million (£7 million)']);
    await faultless(page);
    for (let press = 0; press < ' for new boats.'.length; press += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type(' and €8 million for radios.');
    expect(await verdict(page, (text) => text.startsWith('One'))).toBe('One figure does not add up.');
    await page.$eval('textarea', (box) => {
      (box as HTMLTextAreaElement).value = 'It rained.';
      box.dispatchEvent(new Event('input'));
    });
    expect(await verdict(page, (text) => text.startsWith('No'))).toBe(
      'No figures that can be checked against each other.',
    );
    await page.close();
  });

  test('on paper the report is light, whatever the screen', async () => {
    const page = await opened('workbench.html');
    const tint = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--inconsistent-tint'));
    const light = await tint();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await tint()).not.toBe(light);
    await page.emulateMediaType('print');
    expect(await tint()).toBe(light);
    await page.close();
  });

  test('files are read one after another; a broken one is told, and the others are checked', async () => {
    const page = await opened('workbench.html');
    const input = await page.$('input[type=file]');
    await (input as FileInput)?.uploadFile(
      ...['release.docx', 'statement.pdf', 'broken.docx'].map((name) => join(folder, name)),
    );
    expect(
      await until(
        () => words(page, '.queue-progress'),
        (text) => text.startsWith('3'),
      ),
    ).toBe('3 of 3 checked');
    expect(await words(page, '.queue-list')).toMatch(
      /release\.docx\s+●\s*1[\s\S]*statement\.pdf\s+●\s*1[\s\S]*broken\.docx\s+not read/,
    );
    expect(await verdict(page, (text) => text.startsWith('One'))).toBe('One figure does not add up.');
    expect(await page.$eval('textarea', (box) => (box as HTMLTextAreaElement).value)).toContain('£7 million');
    await page.click('.queue-list li:nth-child(3) .queue-name');
    expect(await words(page, '.desk-notes')).toContain('broken.docx is damaged');
    await faultless(page);
    await page.close();
  });

  test('a file that is dropped is read', async () => {
    const page = await opened('workbench.html');
    await page.evaluate(
      (bytes) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], 'dropped.pdf'));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [...releasePdf()],
    );
    expect(await verdict(page, (text) => text.startsWith('One'))).toBe('One figure does not add up.');
    await page.close();
  });

  test('a check that is switched off is gone from the report, at once and in what is checked later', async () => {
    const desk = await opened('workbench.html');
    await desk.type('textarea', WRONG);
    await verdict(desk, (text) => text.startsWith('One'));
    const options = await opened('options.html');
    await faultless(options);
    await options.click('#check-same-currency-twice');
    expect(
      await until(
        () => words(options, 'main'),
        (text) => text.includes('1 check is off'),
      ),
    ).toContain('1 check is off.');
    await desk.bringToFront();
    expect(await verdict(desk, (text) => text.startsWith('No'))).toBe(
      'No figures that can be checked against each other.',
    );
    await options.bringToFront();
    await options.locator('button ::-p-text(Switch all on)').click();
    await until(
      () => words(options, 'main'),
      (text) => !text.includes('1 check is off'),
    );
    await desk.close();
    await options.close();
  });

  test('settings go into a file and come from one; permissions do not, and what is none is told', async () => {
    const page = await opened('options.html');
    const load = async (content: string): Promise<void> => {
      await writeFile(join(folder, 'settings.json'), content);
      const input = await page.$('#settings-file');
      await (input as FileInput)?.uploadFile(join(folder, 'settings.json'));
    };
    await load(
      JSON.stringify({ level: 'inconsistent', homeCurrency: 'CAD', always: ['example.org'], never: ['example.net'] }),
    );
    expect(
      await until(
        () => words(page, '.leaf-said'),
        (text) => text !== '',
      ),
    ).toBe('The settings were loaded.');
    expect(await page.$eval('#level-inconsistent', (box) => (box as HTMLInputElement).checked)).toBe(true);
    expect(await page.$eval('#home-currency', (box) => (box as HTMLSelectElement).value)).toBe('CAD');
    expect(await words(page, '.sites')).toContain('example.net');
    expect(await words(page, '.sites')).not.toContain('example.org');
    await faultless(page);
    // Fetched rates are shown, and go with everything else.
    const months = { [FIRST_LATER_MONTH]: { EUR: RATES.band('USD', 'EUR', null)?.typical } };
    const kept = { 'later-rates': { version: 1, updated: `${FIRST_LATER_MONTH}-20`, months } };
    await page.evaluate(`chrome.storage.local.set(${JSON.stringify(kept)})`);
    await page.waitForSelector('#rates-state');
    await faultless(page);
    await load('nonsense');
    expect(
      await until(
        () => words(page, '.leaf-said'),
        (text) => text.includes('no settings'),
      ),
    ).toBe('settings.json holds no settings; nothing was changed.');
    await page.locator('button ::-p-text(Reset everything)').click();
    await until(() => page.$eval('#level-review', (box) => (box as HTMLInputElement).checked), Boolean);
    expect(await page.$eval('#home-currency', (box) => (box as HTMLSelectElement).value)).toBe('');
    expect(
      await until(
        () => page.$('#rates-state'),
        (state) => state === null,
      ),
    ).toBeNull();
    await page.close();
  });
});
