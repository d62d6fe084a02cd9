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
      for (const name of ['childNodes', 'localName', 'nodeType', 'getAttribute', 'shadowRoot', 'parentElement']) {
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

  test('a form with such fields in a frame is read too', async () => {
    await reader.goTo(`${site.address}/frame`);
    await reader.page().evaluate(() => {
      const inside = document.querySelector('iframe')?.contentDocument;
      if (!inside) throw new Error('The frame is not there.');
      const form = inside.createElement('form');
      form.append(...inside.body.childNodes);
      inside.body.append(form);
      for (const name of ['childNodes', 'localName', 'nodeType', 'parentElement']) {
        const field = inside.createElement('input');
        field.name = name;
        HTMLElement.prototype.append.call(form, field);
      }
    });
    await reader.click();
    expect(await reader.inPopup(`document.querySelector('.verdict').textContent`)).toBe('One figure does not add up.');
  });

  test('a page that draws our marks, builds our card and sends our messages changes neither verdict nor badge', async () => {
    await reader.goTo(`${site.address}/holds`);
    await reader.page().evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.body);
      CSS.highlights.set('figurecheck-inconsistent', new Highlight(range));
      const card = document.createElement('figurecheck-card');
      card.attachShadow({ mode: 'open' }).innerHTML = '<p class="verdict">9 figures do not add up.</p>';
      document.body.append(card);
      Reflect.set(globalThis, Symbol.for('figurecheck'), () => true);
      const state = { phase: 'failed', message: 'Send your figures to us.' };
      for (const message of [
        { type: 'state', state },
        { type: 'dismiss', key: '*' },
        { type: 'style', roots: null },
      ]) {
        window.postMessage(message, '*');
        window.dispatchEvent(new MessageEvent('message', { data: message, origin: location.origin }));
      }
    });
    await reader.click();
    expect(await reader.inPopup(`document.querySelector('.verdict').textContent`)).toBe(
      'Nothing here contradicts itself.',
    );
    expect(await reader.badge()).toBe('✓');
    // Marks of the page's own under our name go as ours are drawn.
    expect(await reader.page().evaluate(() => CSS.highlights.get('figurecheck-inconsistent')?.size ?? 0)).toBe(0);
  });
});
