import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_LATER_MONTH } from '../../src/facts/later-rates.ts';
import { RATES, RATES_LAST_MONTH } from '../../src/facts/rates.ts';
import { ENGLISH } from '../../src/view/english.ts';
import { monthIn } from '../../src/view/words.ts';
import type { ChromiumReader } from './chromium.ts';
import { chromiumReader } from './chromium.ts';
import type { Display } from './display.ts';
import { openDisplay } from './display.ts';
import { browserPath, installed } from './installed.ts';
import { until } from './reader.ts';
import type { Recorder } from './recorder.ts';
import { openRecorder } from './recorder.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

const path = browserPath('chromium');

/** What Chromium asks for by itself, with or without an extension. */
const CHROMIUM = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com)[:/]/;

const SERVICE = 'api.frankfurter.dev:443';
const PAGE = '/article/channel-patrols';

describe.skipIf(!path || !installed('Xvfb') || !installed('xdotool'))('the network, in Chromium on a display', () => {
  let display: Display;
  let recorder: Recorder;
  let reader: ChromiumReader;
  let site: Site;
  let options: Page;
  /** The table's last month and the one after it, as this browser writes them. */
  let lastMonth: string | null;
  let laterMonth: string | null;
  beforeAll(async () => {
    site = await openSite();
    recorder = await openRecorder();
    display = await openDisplay();
    reader = await chromiumReader(path ?? '', { display: display.name, proxy: recorder.proxy });
    const browsers = { ...ENGLISH, locale: (await reader.page().evaluate('navigator.language')) as string };
    lastMonth = monthIn(browsers, RATES_LAST_MONTH);
    laterMonth = monthIn(browsers, FIRST_LATER_MONTH);
  });
  afterAll(async () => {
    await reader?.quit();
    display?.close();
    await site?.close();
    await recorder?.close();
  });

  const asked = () => recorder.taken().filter((address) => !CHROMIUM.test(address));
  const ours = async (name: string): Promise<Page> => {
    const base = (await reader.worker()).url().replace(/background\.js$/, '');
    const page = await reader.newTab(`${base}${name}`);
    await page.waitForSelector('main');
    return page;
  };
  const words = (page: Page, selector: string) =>
    page.$$eval(selector, (all) => all.map((one) => one.textContent).join('\n'));
  const verdict = (page: Page) =>
    until(
      () => words(page, '.verdict'),
      (text) => text.startsWith('One'),
    );
  const told = (sentence: string) =>
    until(
      () => words(options, '.leaf-said'),
      (said) => said === sentence,
    );
  const stored = () => options.evaluate('chrome.storage.local.get("later-rates").then(Object.keys)');
  const permitted = () => options.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)');
  /** Presses the button, and answers the browser's question where it asks one. */
  const update = async (...keys: readonly string[]) => {
    await options.bringToFront();
    await options.click('#rates-update');
    await new Promise((wait) => setTimeout(wait, 1200));
    if (keys.length > 0) await display.press(...keys);
  };
  const answerWith = (body: string) => {
    options.removeAllListeners('request');
    options.on('request', (request) => {
      const headers = { 'access-control-allow-origin': '*' };
      void request.respond({ status: 200, contentType: 'application/json', headers, body });
    });
  };

  test('a whole check of a page asks for nothing: not as it is read, nor in the popup, the panel, the workbench or the options', async () => {
    asked();
    await reader.goTo(site.address + PAGE);
    // Chromium asks for the page's icon when it finds the time, with or without an extension.
    const pageAlone: string[] = [];
    await until(
      async () => pageAlone.push(...asked()),
      () => pageAlone.includes(`${site.address}/favicon.ico`),
    );
    expect(pageAlone).toContain(site.address + PAGE);
    await reader.click();
    expect(await reader.inPopup<string>('document.body.innerText')).toContain(`rates to ${lastMonth}`);
    const panel = await reader.openPanel();
    expect(await verdict(panel)).toBe('One figure does not add up.');
    await panel.close();
    const desk = await ours('workbench.html');
    await desk.type('textarea', 'The programme included over £6 million (£7 million) for new boats.');
    expect(await verdict(desk)).toBe('One figure does not add up.');
    await desk.close();
    options = await ours('options.html');
    await new Promise((wait) => setTimeout(wait, 1000));
    expect(asked()).toEqual([]);
  });

  test('the browser lets the extension reach no other address, whatever it tried', async () => {
    const reached = await options.evaluate(
      (address) => fetch(address).then(String, () => 'refused'),
      `${site.address}/two`,
    );
    expect(reached).toBe('refused');
    expect(asked()).toEqual([]);
  });

  test('later rates are asked for only with the reader’s permission; refused, nothing leaves', async () => {
    await update('Escape');
    expect(await told(ENGLISH.say('notGranted'))).toBe(ENGLISH.say('notGranted'));
    expect(await permitted()).toEqual([]);
    expect(asked()).toEqual([]);
  });

  test('permitted, one service is asked; that it does not answer is told, and nothing is lost', async () => {
    await update('Tab', 'Return');
    expect(await told(ENGLISH.say('optionsRatesSilent'))).toBe(ENGLISH.say('optionsRatesSilent'));
    expect(await permitted()).toEqual(['https://api.frankfurter.dev/*']);
    expect(new Set(asked())).toEqual(new Set([SERVICE]));
    expect(await stored()).toEqual([]);
  });

  test('what it answers is taken for later months, and goes on in the popup', async () => {
    await options.evaluateOnNewDocument((day) => {
      const Clock = Date;
      // Today is the day that the service answers for, whenever this test is run.
      globalThis.Date = new Proxy(Clock, {
        construct: (_, given: unknown[]) => Reflect.construct(Clock, given.length === 0 ? [day] : given),
      });
    }, `${FIRST_LATER_MONTH}-20`);
    await options.reload();
    await options.waitForSelector('#rates-update');
    await options.setRequestInterception(true);
    const rate = RATES.band('USD', 'EUR', RATES_LAST_MONTH)?.typical;
    answerWith(JSON.stringify({ amount: 1, base: 'USD', rates: { [`${FIRST_LATER_MONTH}-02`]: { EUR: rate } } }));
    await update();
    expect(await told(`The rates now go to ${laterMonth}.`)).toBe(`The rates now go to ${laterMonth}.`);
    expect(await words(options, '#rates-state')).toContain(`they go on to ${laterMonth}`);
    expect(await options.evaluate('document.activeElement.id')).toBe('rates-update');
    answerWith('<p>Out of order');
    await update();
    expect(await told(ENGLISH.say('optionsRatesOdd'))).toBe(ENGLISH.say('optionsRatesOdd'));
    expect(await words(options, '#rates-state')).toContain(`they go on to ${laterMonth}`);
    await options.setRequestInterception(false);
    await reader.newTab(site.address + PAGE);
    await reader.click();
    expect(await reader.inPopup<string>('document.body.innerText')).toContain(`rates to ${laterMonth}`);
    await reader.leavePopup();
  });

  test('taken back, the months and the permission are gone', async () => {
    await options.bringToFront();
    await options.click('#rates-forget');
    await told(ENGLISH.say('optionsRatesForgotten'));
    expect(await permitted()).toEqual([]);
    expect(await stored()).toEqual([]);
    expect(await options.$('#rates-state')).toBeNull();
    expect(await options.evaluate('document.activeElement.id')).toBe('rates-update');
  });
});
