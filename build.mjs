import { readdir, readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';
import { library } from './build/library.mjs';
import { notices } from './build/notices.mjs';
import { withoutEval } from './build/without-eval.mjs';

const watch = process.argv.includes('--watch');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** What is put into a page by a click, and into every page of a site that is checked without one, in bytes after gzip at most. */
const BUDGETS = { 'content.js': 60 * 1024, 'gate.js': 10 * 1024 };

/** The command line, its packages bundled, so that a clone needs no install to run it. */
const commandLine = {
  entryPoints: ['figurecheck', 'start', 'document-thread'].map((name) => `src/cli/${name}.ts`),
  outdir: 'dist/cli',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // What reads documents is large, and loaded only for them.
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Bundled CommonJS packages ask for node's own modules by require().
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  plugins: [notices('dist/cli')],
  logLevel: 'warning',
};

/** What each browser does not read of the one manifest, taken out so that neither warns of it. */
const WITHOUT = {
  chrome: ({
    browser_specific_settings,
    sidebar_action,
    background: { scripts, ...background },
    action: { default_area, ...action },
    ...rest
  }) => ({
    ...rest,
    action,
    background,
  }),
  firefox: ({
    minimum_chrome_version,
    side_panel,
    background: { service_worker, ...background },
    permissions,
    ...rest
  }) => ({
    ...rest,
    background,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
  }),
};

/** The languages of the interface. */
const LANGUAGES = await readdir('_locales');

const manifestOf = (browser) => ({
  name: 'manifest',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]manifest\.json$/ }, async ({ path }) => {
      const source = JSON.parse(await readFile(path, 'utf8'));
      return {
        contents: JSON.stringify(WITHOUT[browser]({ ...source, version }), null, 2),
        loader: 'copy',
        watchFiles: [path],
      };
    });
  },
});

/** ISO 4217's list without the countries of each code and its number: a quarter of it is what is asked for. */
const currencyNamesOnly = {
  name: 'currency-names-only',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]currency-codes[\\/]index\.js$/ }, async ({ path }) => {
      const { data } = await import(path);
      const named = data.map(({ code, currency }) => ({ code, currency }));
      return { contents: `exports.data = ${JSON.stringify(named)};`, loader: 'js' };
    });
  },
};

/** A style sheet that is taken in by code, as its text. */
const styleAsText = {
  name: 'style-as-text',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.css$/ }, async ({ path, with: { type } }) => {
      if (type !== 'text') return undefined;
      const { code } = await esbuild.esbuild.transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text', watchFiles: [path] };
    });
  },
};

const withinBudget = {
  name: 'within-budget',
  setup(esbuild) {
    esbuild.initialOptions.metafile = true;
    esbuild.onEnd(async ({ errors, metafile }) => {
      if (errors.length > 0) return undefined;
      const over = [];
      for (const [file, budget] of Object.entries(BUDGETS)) {
        const path = `${esbuild.initialOptions.outdir}/${file}`;
        const bytes = gzipSync(await readFile(path)).length;
        const size = `${path}: ${(bytes / 1024).toFixed(1)} KB gzip of ${budget / 1024}`;
        if (bytes <= budget) console.log(size);
        else over.push(`${size}. It is put into pages; largest in it: ${largestIn(metafile.outputs[path])}.`);
      }
      return { errors: over.map((text) => ({ text })) };
    });
  },
};

const largestIn = ({ inputs }) =>
  Object.entries(inputs)
    .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
    .slice(0, 4)
    .map(([path, { bytesInOutput }]) => `${path} ${(bytesInOutput / 1024).toFixed(1)} KB`)
    .join(', ');

/** Where a file stands in the built extension, without its ending: icons and words as in the project, the rest at the top. */
const outOf = (path) => (/^(?:icons|_locales)\//.test(path) ? path : basename(path)).replace(/\.\w+$/, '');

/** Pages of ours, and the scripts of each; then those that have no page. */
const PAGES = ['options', 'panel', 'popup', 'welcome', 'workbench'];
const SCRIPTS = [...PAGES, 'background', 'content', 'gate', 'check-worker', 'document-worker'];

const extension = (browser, target) => ({
  entryPoints: [
    'manifest.json',
    ...SCRIPTS.map((name) => `src/extension/${name}.ts`),
    ...PAGES.map((name) => `src/extension/${name}.html`),
    ...['figurecheck', 'pages', 'workbench'].map((name) => `src/view/${name}.css`),
    ...[16, 32, 48, 128].map((size) => `icons/${size}.png`),
    ...LANGUAGES.map((language) => `_locales/${language}/messages.json`),
  ].map((path) => ({ in: path, out: outOf(path) })),
  outdir: `dist/${browser}`,
  loader: { '.html': 'copy', '.css': 'copy', '.json': 'copy', '.png': 'copy' },
  bundle: true,
  minify: !watch,
  platform: 'browser',
  target,
  format: 'iife',
  // Currency signs as they are, not as six characters each.
  charset: 'utf8',
  plugins: [manifestOf(browser), withoutEval, styleAsText, currencyNamesOnly, withinBudget, notices(`dist/${browser}`)],
  logLevel: 'warning',
});

const editions = [
  commandLine,
  library('dist/lib'),
  extension('chrome', 'chrome114'),
  extension('firefox', 'firefox140'),
];

await rm('dist', { recursive: true, force: true });
if (watch) for (const edition of editions) await (await context(edition)).watch();
else {
  const built = await Promise.allSettled(editions.map((edition) => build(edition)));
  process.exitCode = built.some(({ status }) => status === 'rejected') ? 1 : 0;
}
