/** `npm start`: shows the extension on a sample article in a browser; without one, checks the samples here. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { FoundBrowser } from './find-browser.ts';
import { BROWSER_NAMES, findBrowsers, hasDisplay } from './find-browser.ts';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const SAMPLES = inProject('docs/samples');

/** The sample with the most to find. */
const FIRST = 'swing-bridge.html';

/** A browser that ends sooner than this did not start: nobody reads an article in three seconds. */
const STARTED_AFTER = 3000;

const operands = process.argv.slice(2);
process.exitCode = operands.length > 0 ? await check(operands) : await show();

async function show(): Promise<number> {
  const { PATH = '' } = process.env;
  const webExt = inProject('node_modules/web-ext/bin/web-ext.js');
  const browsers = hasDisplay(process.platform, process.env) && existsSync(webExt) ? findBrowsers(PATH) : [];
  for (const browser of browsers) if (await ran(browser, webExt)) return 0;

  const names = (await readdir(SAMPLES)).filter((name) => name.endsWith('.html')).sort();
  await check(['--fail-on', 'never', ...names.map((name) => `${SAMPLES}/${name}`)]);
  console.log(`\n${notOpened(browsers)}`);
  return 0;
}

/** Why there is no window, in one line. */
function notOpened(tried: readonly FoundBrowser[]): string {
  if (tried.length > 0) return `No window stayed open: tried ${tried.map(({ path }) => path).join(', ')}.`;
  const display = 'a display (on Linux DISPLAY or WAYLAND_DISPLAY)';
  return `No window was opened: looked for ${display}, web-ext, and one of ${BROWSER_NAMES.join(', ')}.`;
}

/** Runs the command line on what it is given, and answers its exit status. */
function check(these: readonly string[]): Promise<number> {
  const program = fileURLToPath(new URL('./figurecheck.mjs', import.meta.url));
  return ended(process.execPath, [program, ...these]);
}

/** Opens the first sample in a browser with the extension in it, until it is closed; false where it did not start. */
async function ran({ kind, path }: FoundBrowser, webExt: string): Promise<boolean> {
  const samples = await serveSamples();
  const toolbar = kind === 'firefox' ? 'in the toolbar' : 'behind the puzzle piece in the toolbar';
  console.log(`Opening ${path} with Figurecheck and a sample article. Click the 7 ${toolbar}; Ctrl-C here ends it.`);
  const started = Date.now();
  const status = await ended(process.execPath, [
    webExt,
    'run',
    '--no-config-discovery',
    '--no-reload',
    '--no-input',
    `--start-url=${samples.address}/${FIRST}`,
    ...(kind === 'firefox'
      ? [`--source-dir=${inProject('dist/firefox')}`, '--target=firefox-desktop', `--firefox=${path}`]
      : [`--source-dir=${inProject('dist/chrome')}`, '--target=chromium', `--chromium-binary=${path}`]),
    // Chromium will not run in its sandbox for root, as in a container.
    ...(kind === 'chromium' && process.getuid?.() === 0 ? ['--args=--no-sandbox'] : []),
  ]);
  samples.close();
  return status === 0 || Date.now() - started > STARTED_AFTER;
}

/** The samples on an address of their own: Chromium lets no extension read files before it is told to. */
async function serveSamples(): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const [, name] = /^\/([a-z-]+\.html)$/.exec(request.url ?? '') ?? [];
    if (!name) return void response.writeHead(404).end();
    readFile(`${SAMPLES}/${name}`).then(
      (page) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The exit status of a program; Ctrl-C is left to it, so that it can put its own things away. */
function ended(program: string, these: readonly string[]): Promise<number> {
  const child = spawn(program, these, { stdio: 'inherit' });
  const leaveIt = () => undefined;
  process.on('SIGINT', leaveIt);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status, signal) => {
      process.off('SIGINT', leaveIt);
      resolve(status ?? (signal === 'SIGINT' ? 0 : 1));
    });
  });
}
