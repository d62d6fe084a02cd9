/**
 * Takes the pictures of whole pages in docs/screenshots: the workbench, the options, the first page, in Chromium, light and dark.
 * `npm run build && node docs/screenshots-pages.mjs [NAME]...`, all without a name
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Written for these pictures. */
const FILES = {
  'harbour-statement.md':
    'Harbour towns to share new rescue boats\n\nThe plan agreed with France in January included over £6 million (£7 million) for boats and radios.\n\nOf the 80 boats, 20 (25%) are more than thirty years old.\n',
  'annual-report.txt': 'The crews rowed 10 miles (16 km) on 14 days.\n',
  'letter.txt': 'The force of volunteers has been cut by 50%, from 300 to 200, since the last review.\n',
};

const SCENES = [
  { name: 'workbench-empty', page: 'workbench.html' },
  { name: 'workbench', page: 'workbench.html', example: true },
  { name: 'workbench-export', page: 'workbench.html', example: true, click: '.exports > summary' },
  { name: 'workbench-files', page: 'workbench.html', files: true },
  { name: 'options', page: 'options.html' },
  { name: 'options-rates', page: 'options.html', to: '#rates-sent' },
  { name: 'options-checks', page: 'options.html', to: '.checks' },
  { name: 'welcome', page: 'welcome.html', whole: true },
];

const named = process.argv.slice(2);
const scenes = SCENES.filter(({ name }) => named.length === 0 || named.includes(name));

const folder = await mkdtemp(join(tmpdir(), 'figurecheck-'));
for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  pipe: true,
  enableExtensions: [inProject('dist/chrome')],
  args: ['--no-sandbox', '--no-first-run', '--hide-scrollbars'],
  defaultViewport: { width: 1200, height: 800 },
});
const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
const base = welcome.url().replace(/welcome\.html$/, '');

for (const scheme of ['light', 'dark'])
  for (const { name, page: path, example, files, click, to, whole } of scenes) {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(base + path);
    await page.waitForSelector('main');
    if (example) await page.click('.desk-intro button');
    if (files)
      await (await page.$('input[type=file]')).uploadFile(...Object.keys(FILES).map((file) => join(folder, file)));
    if (example || files) await page.waitForSelector('#report[data-phase="findings"]');
    if (files) await page.waitForSelector('.queue-list li:last-child .mark');
    if (click) await page.click(click);
    if (to) await page.$eval(to, (part) => part.parentElement.scrollIntoView());
    await new Promise((settled) => setTimeout(settled, 500));
    await page.screenshot({ path: inProject(`docs/screenshots/${name}-${scheme}.png`), fullPage: whole === true });
    await page.close();
  }

await browser.close();
await rm(folder, { recursive: true });
