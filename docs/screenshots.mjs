/**
 * Takes the pictures in docs/screenshots: the real popup in Chromium, after a real click on the toolbar button, on the
 * sample articles and a press release. `npm run build && node docs/screenshots.mjs`
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const SCENES = [
  { name: 'findings', page: '/test/articles/channel-patrols/page.html' },
  { name: 'two-findings', page: '/docs/samples/swing-bridge.html', inPage: true },
  { name: 'nothing-wrong', page: '/docs/samples/wool-store.html', open: true },
  { name: 'no-article', page: '/test/e2e/pages/front.html' },
  { name: 'unreadable', page: 'chrome://version/' },
  { name: 'walked', page: '/docs/samples/swing-bridge.html', click: '.walk button:last-child' },
  { name: 'menu', page: '/test/articles/channel-patrols/page.html', click: '.opener' },
  { name: 'card', page: '/docs/samples/swing-bridge.html', card: true },
  { name: 'panel', page: '/docs/samples/swing-bridge.html', panel: true },
  { name: 'dismissed', page: '/docs/samples/rice-mill.html', press: 'Dismiss' },
];

const server = createServer(async (request, response) => {
  const page = await readFile(inProject(request.url.slice(1))).catch(() => null);
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;

/** Clicks the first mark in a page, as a reader does. */
async function pressMark(page) {
  const { x, y } = await page.evaluate(() => {
    const [mark] = CSS.highlights.get('figurecheck-inconsistent');
    const box = mark.getClientRects()[0];
    return { x: box.x + 8, y: box.y + box.height / 2 };
  });
  await page.mouse.click(x, y);
  await new Promise((settled) => setTimeout(settled, 300));
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  pipe: true,
  enableExtensions: [inProject('dist/chrome')],
  args: [
    '--no-sandbox',
    '--no-first-run',
    '--window-size=1000,900',
    '--screen-info={2000x1800 devicePixelRatio=2.0}',
    '--hide-scrollbars',
  ],
  defaultViewport: null,
});
while ((await browser.extensions()).size === 0) await new Promise((wait) => setTimeout(wait, 50));
const [extension] = (await browser.extensions()).values();
await mkdir(inProject('docs/screenshots'), { recursive: true });

for (const scheme of ['light', 'dark'])
  for (const { name, page: path, press, open, inPage, click, card, panel } of SCENES) {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(path.includes(':') ? path : address + path);
    await page.triggerExtensionAction(extension);
    const popup = await (await browser.waitForTarget((target) => target.url().endsWith('/popup.html'))).asPage();
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.waitForSelector('#report:not([data-phase="reading"])');
    // What was dismissed for the light picture still is for the dark one.
    if (press && scheme === 'light') await popup.locator(`button ::-p-text(${press})`).click();
    if (click) await popup.click(click);
    if (open) await popup.evaluate(() => document.querySelector('.holding > summary').click());
    await new Promise((settled) => setTimeout(settled, 300));
    const picture = (what) => inProject(`docs/screenshots/${what}-${scheme}.png`);
    if (card) {
      await popup.close();
      await pressMark(page);
      await page.screenshot({ path: picture(name) });
      await page.close();
      continue;
    }
    if (panel) {
      await popup.click('.opener');
      await popup.click('.ways button');
      const side = await (await browser.waitForTarget((target) => target.url().endsWith('/panel.html'))).asPage();
      await side.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await side.waitForSelector('#report:not([data-phase="reading"])');
      await new Promise((settled) => setTimeout(settled, 300));
      await side.screenshot({ path: picture(name) });
      await side.close();
      await page.close();
      continue;
    }
    // Beside what is 400 px wide a headless window keeps room for a scroll bar that it does not draw.
    const height = await popup.evaluate(() => innerHeight);
    await popup.screenshot({ path: picture(name), clip: { x: 0, y: 0, width: 400, height } });
    if (inPage && scheme === 'light') {
      await popup.locator('button ::-p-text(Show in page)').click();
      await new Promise((settled) => setTimeout(settled, 500));
      await page.screenshot({ path: picture('page') });
    }
    await popup.close();
    await page.close();
  }

await browser.close();
server.close();
