import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { collectTests, getFn } from '@vitest/runner';
import { build } from 'esbuild';
import { testFiles } from './test-files.mjs';

/** The words that the tests import from Vitest, without its workers. */
const WORDS = resolve(import.meta.dirname, 'words.mjs');

/** Settings that Vitest's collector asks for; no test of the pure rooms depends on them. */
const SETTINGS = {
  root: process.cwd(),
  setupFiles: [],
  sequence: { hooks: 'stack', setupFiles: 'list' },
  testTimeout: 0,
  hookTimeout: 0,
  retry: 0,
  maxConcurrency: 1,
  passWithNoTests: false,
  allowOnly: false,
  tags: [],
};

/**
 * Bundles the test files with what they test, once; each call of what it returns runs the
 * bundle anew and gives its tests: `{ id, name, file, run }`. An id is the file and a number, so that a mutant that
 * changes a name changes no id.
 */
export async function loadTests() {
  const files = testFiles();
  const {
    outputFiles: [bundle],
  } = await build({
    stdin: {
      contents: `export const files = {${files.map((file) => `${JSON.stringify(file)}: () => require('./${file}')`).join()}}`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    alias: { vitest: WORDS },
    external: [WORDS, 'compromise', 'linkedom', 'fast-check'],
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(resolve('test/x.ts')).href) },
    logLevel: 'error',
  });
  const script = new Script(`(function (module, exports, require) {${bundle.text}\n})`, { filename: 'tests.cjs' });
  const require = createRequire(resolve('package.json'));
  return async () => {
    const module = { exports: {} };
    script.runInThisContext()(module, module.exports, require);
    const runner = { config: SETTINGS, importFile: (path) => module.exports.files[relative(process.cwd(), path)]() };
    const collected = await collectTests(
      files.map((file) => resolve(file)),
      runner,
    );
    return collected.flatMap((file) => {
      if (file.result?.state === 'fail') throw new Error(file.result.errors?.[0]?.message ?? 'a test file broke');
      return testsOf(file).map((test, index) => ({
        id: `${file.name}#${index}`,
        name: test.fullName,
        file: file.name,
        run: getFn(test),
      }));
    });
  };
}

const testsOf = (suite) =>
  suite.tasks.flatMap((task) => (task.type === 'suite' ? testsOf(task) : task.mode === 'run' ? [task] : []));
