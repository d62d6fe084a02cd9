import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../src/checks/index.ts';
import {
  directions,
  doors,
  endings,
  length,
  lines,
  network,
  packageOf,
  purity,
  type Rule,
  shape,
} from './house-rules.ts';
import { importsOf, roomOf, sourcesUnder } from './house-source.ts';

const SOURCES = sourcesUnder('src');
const SCRIPTS = [
  ...sourcesUnder('bench', ['.mjs', '.ts']),
  { path: 'build.mjs', text: readFileSync('build.mjs', 'utf8') },
];
const TESTS = sourcesUnder('test').filter(({ path }) => !path.startsWith('test/house'));

describe('the house', () => {
  const gates: readonly (readonly [string, Rule, typeof SOURCES])[] = [
    ['rooms import only from rooms below', directions, SOURCES],
    ['imports name the file', endings, SOURCES],
    ['packages come in by their own door', doors, SOURCES],
    ['pure rooms know no page, browser, clock or chance', purity, SOURCES],
    ['the network is reached by its doors', network, SOURCES],
    ['a file fits a screen or two', length, [...SOURCES, ...SCRIPTS]],
    ['plain data, no classes, no enums, no silent catch', shape, SOURCES],
    ['no path of one machine, no temporary line without its day', lines, [...SOURCES, ...SCRIPTS, ...TESTS]],
  ];
  test.each(gates)(
    '%s',
    (_name, rule, sources) => {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.flatMap(rule)).toEqual([]);
      // The first rule parses every source: no clock decides whether the house is in order.
    },
    60_000,
  );

  test('each package has one door', () => {
    const files = new Map<string, string[]>();
    for (const source of SOURCES)
      for (const { from } of importsOf(source)) {
        if (from.startsWith('.') || from.startsWith('node:')) continue;
        files.set(packageOf(from), [...new Set([...(files.get(packageOf(from)) ?? []), source.path])]);
      }
    const several = [...files]
      .filter(([, paths]) => paths.length > 1)
      .map(([name, paths]) => `${name} is imported in ${paths.join(' and ')}; make one of them the door.`);
    expect(several).toEqual([]);
  });

  test('the lock file names no download address', () => {
    expect(
      readFileSync('package-lock.json', 'utf8').match(/"resolved": "http[^"]*"/g) ?? [],
      'run npm install with the project’s .npmrc',
    ).toEqual([]);
  });
});

describe('the checks', () => {
  const files = SOURCES.filter(({ path }) => /^src\/checks\/[^/]+\.ts$/.test(path))
    .map(({ path }) => basename(path, '.ts'))
    .filter((name) => name !== 'check' && name !== 'index');
  const ids = CHECKS.map(({ id }) => id);

  test('each file is one check, registered once under its name', () => {
    expect(
      files
        .filter((name) => !ids.includes(name))
        .map((name) => `add ${name} to CHECKS in src/checks/index.ts, or move it to src/checks/shared/.`),
    ).toEqual([]);
    expect(
      ids.filter((id) => !files.includes(id)).map((id) => `rename the file of ${id} to src/checks/${id}.ts.`),
    ).toEqual([]);
    expect(
      ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => `${id} stands twice in src/checks/index.ts; take one out.`),
    ).toEqual([]);
  });

  test('each has its table', () => {
    const path = (id: string) => `test/checks/${id}.test.ts`;
    const without = ids.filter(
      (id) => !existsSync(path(id)) || !readFileSync(path(id), 'utf8').includes('checkTable('),
    );
    expect(without.map((id) => `write ${path(id)} with checkTable(…).`)).toEqual([]);
  });

  test('each says what it finds, what it does not see, and shows both', () => {
    const mute = CHECKS.filter(
      ({ title, finds, limits, examples }) =>
        !title ||
        !finds ||
        !limits ||
        !(examples.inconsistent[0] ?? examples.review?.[0]) ||
        !examples.consistent[0] ||
        !examples.silent[0],
    );
    expect(mute.map(({ id }) => `give ${id} a title, finds, limits and an example of each verdict.`)).toEqual([]);
  });
});

test('every file of src/ is in a room', () => {
  expect(SOURCES.filter(({ path }) => roomOf(path) === null).map(({ path }) => `move ${path} into a room.`)).toEqual(
    [],
  );
});
