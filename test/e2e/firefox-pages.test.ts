import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_LATER_MONTH } from '../../src/facts/later-rates.ts';
import { RATES } from '../../src/facts/rates.ts';
import { releaseDocx, releasePdf } from '../documents/files.ts';
import type { FirefoxReader } from './firefox.ts';
import { firefoxReader } from './firefox.ts';
import { browserPath } from './installed.ts';
import { until } from './reader.ts';
import { openRecorder } from './recorder.ts';

const path = browserPath('firefox');

const VERDICT = `document.querySelector('.verdict')?.textContent ?? ''`;

/** A text in a script that is read as ASCII on its way into the page. */
const ascii = (text: string): string =>
  JSON.stringify(text).replace(/[\u0080-\uffff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The pages of ours in Firefox: what Chromium's tests walk in full, by its main ways. */
describe.skipIf(!path)('pages of ours in Firefox', () => {
  let reader: FirefoxReader;
  const opened = async (name: string): Promise<void> => {
    await reader.inBrowser(
      `(() => {
        const { mozExtensionHostname } = WebExtensionPolicy.getByID('figurecheck@figurecheck.org');
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        gBrowser.selectedTab = gBrowser.addTab('moz-extension://' + mozExtensionHostname + '/${name}', { triggeringPrincipal });
        return true;
      })()`,
    );
    await until(() => reader.inTab<boolean>(`document.querySelector('main') !== null`), Boolean);
  };
  const verdict = (accepted: (text: string) => boolean) => until(() => reader.inTab<string>(VERDICT), accepted);
  const type = (text: string) =>
    reader.inTab(
      `(() => { const box = document.querySelector('textarea'); box.value = ${ascii(text)}; box.dispatchEvent(new window.Event('input')); return true; })()`,
    );

  beforeAll(async () => {
    reader = await firefoxReader(path ?? '');
  });
  afterAll(() => reader?.quit());

  test('the report follows what is typed, and the marks stand in the text', async () => {
    await opened('workbench.html');
    await type('The programme included over £6 million (£7 million) for new boats.');
    expect(await verdict((text) => text.startsWith('One'))).toBe('One figure does not add up.');
    expect(await reader.inTab(`window.CSS.highlights.has('figurecheck-inconsistent')`)).toBe(true);
  });

  test('a Word document and a PDF are read', async () => {
    await opened('workbench.html');
    const files = JSON.stringify([
      ['release.docx', Buffer.from(releaseDocx()).toString('base64')],
      ['statement.pdf', Buffer.from(releasePdf()).toString('base64')],
    ]);
    await reader.inTab(
      `(() => {
        const dropped = new window.DataTransfer();
        for (const [name, packed] of ${files}) {
          const bytes = Uint8Array.from(window.atob(packed), (one) => one.charCodeAt(0));
          dropped.items.add(new window.File(Components.utils.cloneInto([bytes], window), name));
        }
        const input = document.querySelector('input[type=file]');
        input.files = dropped.files;
        input.dispatchEvent(new window.Event('change'));
        return true;
      })()`,
    );
    const progress = `document.querySelector('.queue-progress').textContent`;
    expect(
      await until(
        () => reader.inTab<string>(progress),
        (text) => text.startsWith('2'),
      ),
    ).toBe('2 of 2 checked');
    const rows = await reader.inTab<string>(`document.querySelector('.queue-list').textContent`);
    expect(rows.match(/● 1/g)).toHaveLength(2);
    expect(await verdict((text) => text.startsWith('One'))).toBe('One figure does not add up.');
  });

  test('a check that is switched off is off in what is checked next', async () => {
    await opened('options.html');
    await reader.inTab(`(document.getElementById('check-same-currency-twice').click(), true)`);
    const main = `document.querySelector('main').textContent`;
    expect(
      await until(
        () => reader.inTab<string>(main),
        (text) => text.includes('1 check is off'),
      ),
    ).toContain('1 check is off.');
    await opened('workbench.html');
    await type('The programme included over £6 million (£7 million) for new boats.');
    expect(await verdict((text) => text.startsWith('No'))).toBe('No figures that can be checked against each other.');
  });

  test('later rates are asked for with a permission, and taken back', async () => {
    const recorder = await openRecorder();
    const [host, port] = recorder.proxy.split(':');
    await reader.inBrowser(
      `(Services.prefs.setStringPref('network.proxy.ssl', '${host}'), Services.prefs.setIntPref('network.proxy.ssl_port', ${port}), Services.prefs.setIntPref('network.proxy.type', 1), true)`,
    );
    await opened('options.html');
    const shown = (selector: string) =>
      reader.inTab<string>(`document.querySelector('${selector}')?.textContent ?? ''`);
    const told = (words: string) =>
      until(
        () => shown('.leaf-said'),
        (text) => text.includes(words),
      );
    /** A press that Firefox takes for the reader's own. */
    const press = (id: string) =>
      reader.inTab(
        `(() => { const hand = window.windowUtils.setHandlingUserInput(true); document.getElementById('${id}').click(); hand.destruct(); return true; })()`,
      );
    const permitted = () =>
      reader.inBrowser<readonly string[]>(
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.get('figurecheck@figurecheck.org').then(({ origins }) => origins)`,
      );
    await press('rates-update');
    await reader.allow();
    expect(await told('did not answer')).toContain('The rates are as they were');
    expect(recorder.taken()).toContain('api.frankfurter.dev:443');
    expect(await permitted()).toEqual(['https://api.frankfurter.dev/*']);
    const rates = { [`${FIRST_LATER_MONTH}-02`]: { EUR: RATES.band('USD', 'EUR', null)?.typical } };
    const answer = JSON.stringify(JSON.stringify({ amount: 1, base: 'USD', rates }));
    await reader.inTab(
      `(Components.utils.exportFunction(() => window.Promise.resolve(new window.Response(${answer})), window, { defineAs: 'fetch' }), true)`,
    );
    await press('rates-update');
    expect(await told('now go to')).toContain('The rates now go to');
    expect(
      await until(
        () => shown('#rates-state'),
        (text) => text !== '',
      ),
    ).toContain('they go on to');
    await press('rates-forget');
    expect(await told('are gone')).toContain('The later months and the permission are gone.');
    expect(await permitted()).toEqual([]);
    await recorder.close();
  });
});
