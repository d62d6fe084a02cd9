import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
// @ts-expect-error: scripts of the build have no types.
import { libraryBuilt } from '../build/library.mjs';
// @ts-expect-error: scripts of the build have no types.
import { writeTypes } from '../build/types.mjs';

/** A project that has installed the package as it is published: its package.json and what that names. */
let project = '';

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'figurecheck-'));
  const installed = join(project, 'node_modules/figurecheck');
  mkdirSync(installed, { recursive: true });
  cpSync('package.json', join(installed, 'package.json'));
  await libraryBuilt(join(installed, 'dist/lib'));
  await writeTypes(join(installed, 'dist/lib'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  mkdirSync(join(project, 'node_modules/@types'));
  symlinkSync(resolve('node_modules/@types/node'), join(project, 'node_modules/@types/node'));
}, 180_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** The example of a file's section on the library, the first block of code behind `import`. */
function exampleIn(path: string): string {
  const [, code] = /```ts\n(import[\s\S]*?)```/.exec(readFileSync(path, 'utf8')) ?? [];
  if (!code) throw new Error(`${path} has no example that begins with an import.`);
  return code;
}

const PLACES = ['README.md', 'docs/api.md'];

test('the examples in the README and the API compile under strict rules and print what they say', () => {
  const examples = PLACES.map((path, index) => ({ code: exampleIn(path), file: join(project, `example-${index}.ts`) }));
  for (const { code, file } of examples) writeFileSync(file, code);
  const program = ts.createProgram(
    examples.map(({ file }) => file),
    {
      strict: true,
      outDir: join(project, 'out'),
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: ['node'],
      typeRoots: [join(project, 'node_modules/@types')],
      skipLibCheck: false,
    },
  );
  const own = ts.getPreEmitDiagnostics(program).filter((one) => !one.file?.fileName.includes('@types/'));
  expect(own.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'))).toEqual([]);
  program.emit();
  for (const [index, { code }] of examples.entries()) {
    const printed = execFileSync(process.execPath, [join(project, `out/example-${index}.js`)], { encoding: 'utf8' });
    expect(printed.trim().split('\n')).toEqual([...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line));
  }
}, 120_000);
