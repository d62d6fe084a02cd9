import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumReader } from './chromium.ts';
import { chromiumReader } from './chromium.ts';
import { browserPath } from './installed.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

const path = browserPath('chromium');

describe.skipIf(!path)('pages in our way, in Chromium', () => {
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

  test('a form whose fields hide what it is, and a page that spoils its own functions, are read', async () => {
    await reader.goTo(`${site.address}/two`);
    await reader.page().evaluate(() => {
      const form = document.createElement('form');
      form.append(...document.body.childNodes);
      document.body.append(form);
      for (const name of ['childNodes', 'localName', 'nodeType', 'getAttribute', 'shadowRoot']) {
        const field = document.createElement('input');
        field.name = name;
        HTMLElement.prototype.append.call(form, field);
      }
      Node.prototype.contains = () => false;
      Object.defineProperty(Element.prototype, 'localName', { get: () => 'script' });
      JSON.stringify = () => '{}';
    });
    await reader.click();
    expect(await reader.inPopup(`document.querySelector('.verdict').textContent`)).toBe('2 figures do not add up.');
  });
});
