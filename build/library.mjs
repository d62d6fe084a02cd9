import { build } from 'esbuild';
import { notices } from './notices.mjs';

/** The library as one file for node, its packages bundled: whoever installs it installs nothing else. */
export const library = (outdir) => ({
  entryPoints: { index: 'src/library/index.ts' },
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Bundled CommonJS packages ask for node's own modules by require().
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  plugins: [notices(outdir)],
  logLevel: 'warning',
});

export const libraryBuilt = (outdir) => build(library(outdir));
