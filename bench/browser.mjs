import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browserTests } from './chromium.mjs';
import { ourEdition, trivialEdition } from './editions.mjs';
import { median } from './measure.mjs';
import { openPages } from './pages.mjs';
import { PLAIN } from './readers.mjs';
import { scriptOf, tasksOf, traced } from './trace.mjs';

const CLICKS = 7;
/** The pages that are read, by their address. */
export const READ = [
  ['/article', 'an article of 800 words'],
  ['/long', 'a page of 50,000 words'],
  ['/live', 'a live page of 5 MB'],
];

/** Milliseconds that a verdict is waited for. */
const PATIENCE = 60_000;

/** The time on the clock that pages have too. */
const now = () => performance.timeOrigin + performance.now();
const pause = (milliseconds) => new Promise((wait) => setTimeout(wait, milliseconds));

/** The extension in a real Chromium, on pages of invented news; where there is none, `missing` says so. */
export async function measureBrowser() {
  const tests = await browserTests();
  const path = tests.browserPath('chromium');
  if (!path) return { missing: 'There is no Chromium on the path' };
  const folder = mkdtempSync(join(tmpdir(), 'figurecheck-bench-'));
  const site = await openPages();
  try {
    const start = (edition) => tests.chromiumReader(path, { edition });
    const trivial = await measured(await start(trivialEdition(join(folder, 'trivial'))), site);
    const ours = await measured(await start(ourEdition(join(folder, 'ours'))), site);
    const gate = await measuredGate(await start(ourEdition(join(folder, 'sites'), { sites: true })), site);
    const limit = Math.max(ours.limit, trivial.limit);
    return { ours, trivial, gate, limit, version: ours.version, bytes: bytesOf('content.js', 'gate.js') };
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

/** One edition: clicks on an article, one after the other in fresh tabs, and each page once with all that its thread did written down. */
async function measured(reader, site) {
  try {
    const fresh = [];
    const known = [];
    for (let turn = 0; turn < CLICKS; turn++) {
      await reader.goTo(`${site.address}/article`);
      await quiet(reader, 500);
      fresh.push(await click(reader));
      known.push(await click(reader));
    }
    const limit = await limitOf(reader, `${site.address}/long`);
    const pages = {};
    const starts = [];
    for (const [path] of READ) {
      const address = site.address + path;
      await reader.goTo(address);
      await quiet(reader, 2000);
      let result = null;
      const events = await traced(reader.page(), async () => {
        result = await click(reader, false);
      });
      await reader.leavePopup();
      pages[path] = { result, ...tasksOf(events, address) };
      starts.push(scriptOf(events, 'content.js')?.start ?? null);
    }
    return {
      version: await reader.browser.version(),
      // The first click after the browser's start also starts the extension's background.
      first: fresh[0],
      fresh: median(fresh.slice(1)),
      known: median(known.slice(1)),
      limit,
      pages,
      start: starts[0] === null ? null : median(starts),
    };
  } finally {
    await reader.quit();
  }
}

/** What the gate costs a page without figures, every site being read without a click: the median of several loads. */
async function measuredGate(reader, site) {
  try {
    const worker = await reader.worker();
    await worker.evaluate('chrome.storage.local.set({ settings: { everywhere: true } })');
    const registered = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)';
    for (let turn = 0; turn < 100 && (await worker.evaluate(registered)) === 0; turn++) await pause(50);
    const loads = [];
    for (let turn = 0; turn < 5; turn++) {
      const page = await reader.newTab('about:blank');
      const address = `${site.address}/plain`;
      const events = await traced(page, () => page.goto(address));
      const gate = scriptOf(events, 'gate.js');
      if (!gate) throw new Error('The gate was not put into the page: is automatic checking on?');
      if (scriptOf(events, 'content.js')) throw new Error('A page without figures was read.');
      loads.push({ ...gate, load: tasksOf(events, address).all });
      await page.close();
    }
    const of = (name) => median(loads.map((load) => load[name]));
    return { start: of('start'), called: of('called'), load: of('load') };
  } finally {
    await reader.quit();
  }
}

/** Milliseconds from the click to the popup with its verdict drawn; null where none came in time. */
async function click(reader, leave = true) {
  await reader.page().bringToFront();
  const start = now();
  await reader.click();
  let drawn = null;
  while (drawn === null && now() - start < PATIENCE) {
    drawn = await reader.inPopup('globalThis.drawnAt ?? null');
    if (drawn === null) await pause(50);
  }
  if (leave) await reader.leavePopup();
  if (leave && drawn === null) throw new Error('A click on an article came to no verdict within a minute.');
  return drawn === null ? null : drawn - start;
}

/** Until the page itself has had no long task for a while: a large one is laid out for seconds. No more posts come: what they cost is the page's. */
const quiet = (reader, milliseconds) =>
  reader.page().evaluate(
    (still) =>
      new Promise((done) => {
        globalThis.growing = false;
        const end = () => {
          tasks.disconnect();
          done();
        };
        let timer = setTimeout(end, still);
        const tasks = new PerformanceObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, still);
        });
        tasks.observe({ type: 'longtask' });
      }),
    milliseconds,
  );

/** Megabytes a second that the plain expression reads in this browser, in a long page's text. */
async function limitOf(reader, address) {
  await reader.goTo(address);
  const read = await reader.page().evaluate(
    (source, flags) => {
      const plain = new RegExp(source, flags);
      const text = document.body.textContent.repeat(4);
      const times = Array.from({ length: 15 }, () => {
        const start = performance.now();
        text.match(plain);
        return performance.now() - start;
      });
      return { size: new TextEncoder().encode(text).length / 1e6, times };
    },
    PLAIN.source,
    PLAIN.flags,
  );
  // The fastest: here is no clock of the processor's own time.
  return read.size / (Math.min(...read.times) / 1000);
}

const bytesOf = (...names) =>
  names.map((name) => {
    const file = readFileSync(`dist/chrome/${name}`);
    return { name, raw: file.length, gzip: gzipSync(file).length };
  });
