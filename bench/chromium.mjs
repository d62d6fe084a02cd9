import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The browser tests' own ways to find, start and click a Chromium, bundled, since node 20 reads no TypeScript. */
export async function browserTests() {
  // Where node finds the packages of this project.
  const folder = mkdtempSync(join('node_modules', '.figurecheck-bench-'));
  const outfile = join(folder, 'browser-tests.mjs');
  const contents = `
    export { chromiumReader } from './test/e2e/chromium.ts';
    export { until } from './test/e2e/reader.ts';
    export { browserPath } from './test/e2e/installed.ts';`;
  try {
    await build({
      stdin: { contents, resolveDir: '.' },
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
