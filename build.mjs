import { rm } from 'node:fs/promises';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');

/** The command line: one file for node, its packages bundled, so that a clone needs no install to run it. */
const commandLine = {
  entryPoints: ['src/cli/figurecheck.ts', 'src/cli/start.ts'],
  outdir: 'dist/cli',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Bundled CommonJS packages ask for node's own modules by require().
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'warning',
};

const editions = [commandLine];

await rm('dist', { recursive: true, force: true });
if (watch) for (const edition of editions) await (await context(edition)).watch();
else await Promise.all(editions.map((edition) => build(edition)));
