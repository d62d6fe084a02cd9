import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

/** Every expression of the sources, `{ source, flags, files }`: those that stand in them, and those that the engine builds. */
export async function expressions() {
  const found = new Map();
  const add = (source, flags, file) => {
    const key = `/${source}/${flags}`;
    const known = found.get(key) ?? { source, flags, files: new Set() };
    found.set(key, known);
    known.files.add(file);
  };
  for (const file of sources()) literalsOf(file, (source, flags) => add(source, flags, file));
  await builtOnes(add);
  return [...found.values()].map((each) => ({ ...each, files: [...each.files].sort() }));
}

/** Sources that ship; those that fetch rates run on the maker's machine alone. */
const sources = () =>
  readdirSync('src', { recursive: true })
    .filter((file) => /\.ts$/.test(file) && !/\.d\.ts$/.test(file))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => !file.startsWith('src/facts/sources/'))
    .sort();

function literalsOf(file, add) {
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node.text.slice(1, end), node.text.slice(end + 1));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
}

/** The engine tells each expression that it builds from words and tables, while it reads what the checks give as examples. */
async function builtOnes(add) {
  globalThis.toldExpression = (file) =>
    function told(...how) {
      const built = new RegExp(...how);
      add(built.source, built.flags, file);
      return built;
    };
  const folder = await mkdtemp(join(tmpdir(), 'figurecheck-expressions-'));
  try {
    const { CHECKS, reportOf, articleFromText } = await import(pathToFileURL(await bundled(folder)).href);
    const examples = CHECKS.flatMap(({ examples: each }) => Object.values(each).flat());
    for (const example of examples) reportOf(articleFromText(typeof example === 'string' ? example : example.text, {}));
  } finally {
    delete globalThis.toldExpression;
    await rm(folder, { recursive: true });
  }
}

async function bundled(folder) {
  const outfile = join(folder, 'engine.mjs');
  const contents = `
    export { CHECKS } from './src/checks/index.ts';
    export { reportOf } from './src/report/report-of.ts';
    export { articleFromText } from './src/text/plain.ts';
    export * as text from './src/report/formats/text.ts';`;
  await build({
    stdin: { contents, resolveDir: '.' },
    outfile,
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
    plugins: [
      {
        name: 'told',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replaceAll(
              'new RegExp(',
              `new (globalThis.toldExpression(${JSON.stringify(relative(resolve('.'), path).replaceAll('\\', '/'))}))(`,
            ),
            loader: 'ts',
          })),
      },
    ],
  });
  return outfile;
}
