/** Draws the PNG icons from their SVG sources with headless Chromium: `node icons/render.mjs`, after a change of either. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** The toolbar sizes have a drawing of their own: at 16 px the loop of the proof mark is a smudge. */
const DRAWINGS = [
  { size: 16, source: 'figurecheck-small.svg' },
  { size: 32, source: 'figurecheck-small.svg' },
  { size: 48, source: 'figurecheck.svg' },
  { size: 128, source: 'figurecheck.svg' },
];

const here = new URL('.', import.meta.url);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const { size, source } of DRAWINGS) {
  const svg = await readFile(new URL(source, here), 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: new URL(`${size}.png`, here).pathname, omitBackground: true });
}
await browser.close();
