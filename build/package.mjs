/**
 * `npm run package`: what the stores take, in artifacts/: the Chromium zip, the Firefox package, and the source that it is built from.
 * Each is the same to the byte whenever the same commit is packed on the same machine: all files bear the commit's date.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const run = (program, args) => execFileSync(program, args, { cwd: inProject('.'), encoding: 'utf8' });

const { version } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
const committed = new Date(run('git', ['log', '-1', '--format=%cI']).trim());
const artifact = (kind) => `figurecheck-${version}-${kind}.zip`;

await rm(inProject('artifacts'), { recursive: true, force: true });
await mkdir(inProject('artifacts'));
for (const [folder, kind] of [
  ['dist/chrome', 'chromium'],
  ['dist/firefox', 'firefox'],
]) {
  for (const name of await readdir(inProject(folder), { recursive: true }))
    await utimes(join(inProject(folder), name), committed, committed);
  const webExt = inProject('node_modules/web-ext/bin/web-ext.js');
  const where = [`--source-dir=${folder}`, '--artifacts-dir=artifacts', `--filename=${artifact(kind)}`];
  run(process.execPath, [webExt, 'build', '--no-config-discovery', ...where]);
}
run('git', ['archive', '--format=zip', `--output=artifacts/${artifact('source')}`, 'HEAD']);

for (const name of (await readdir(inProject('artifacts'))).sort()) {
  const { size } = await stat(inProject(`artifacts/${name}`));
  console.log(`artifacts/${name}: ${(size / 1024).toFixed(0)} KB`);
}
