import { expect, test } from 'vitest';
import { directions, doors, endings, length, lines, network, purity, type Rule, shape } from './house-rules.ts';

/** Each rule, a line that it must refuse and one that it must let pass, in the file that they stand in. */
const ROWS: readonly (readonly [string, Rule, string, string, string])[] = [
  [
    'an import upwards',
    directions,
    'src/text/a.ts',
    "import { x } from '../figures/figure.ts';",
    "import { x } from './article.ts';",
  ],
  [
    'a value of the report in a check',
    directions,
    'src/checks/a.ts',
    "import { x } from '../report/report.ts';",
    "import type { x } from '../report/report.ts';",
  ],
  [
    'a re-export upwards',
    directions,
    'src/facts/a.ts',
    "export { x } from '../claims/claim.ts';",
    "export { x } from './rates.ts';",
  ],
  [
    'a dynamic import upwards',
    directions,
    'src/page/a.ts',
    "const a = import('../extension/tab.ts');",
    "const a = import('../text/article.ts');",
  ],
  ['a room that is none', directions, 'src/utils/a.ts', 'export const a = 1;', ''],
  [
    'an import without its ending',
    endings,
    'src/text/a.ts',
    "import { x } from './article';",
    "import { x } from './article.ts';",
  ],
  [
    'a package in another room',
    doors,
    'src/figures/a.ts',
    "import nlp from 'compromise/one';",
    "import { x } from './figure.ts';",
  ],
  [
    'a package without a door',
    doors,
    'src/cli/a.ts',
    "import { x } from 'commander';",
    "import { x } from 'linkedom';",
  ],
  ['node in a pure room', doors, 'src/text/a.ts', "import { x } from 'node:fs';", ''],
  ['the clock', purity, 'src/claims/a.ts', 'const a = Date.now();', 'const a = Date.parse(text);'],
  ['today', purity, 'src/claims/a.ts', 'const a = new Date();', 'const a = new Date(published);'],
  ['chance', purity, 'src/claims/a.ts', 'const a = Math.random();', 'const a = Math.round(b);'],
  ['the console', purity, 'src/report/a.ts', 'console.log(a);', 'const a = { console: 1 };'],
  [
    'the page',
    purity,
    'src/text/a.ts',
    'const a = document.title;',
    'const f = (document: string) => document.length;',
  ],
  ['the window as an argument', purity, 'src/text/a.ts', 'read(window);', 'const a = b.window;'],
  ['the browser in the view', purity, 'src/view/a.ts', 'browser.tabs.query({});', 'document.createElement("p");'],
  ['the process', purity, 'src/facts/a.ts', 'const a = process.env;', 'interface A { readonly process: string }'],
  ['the network', network, 'src/extension/a.ts', 'void fetch(address);', 'const f = (fetch: () => void) => fetch();'],
  ['the network of the window', network, 'src/view/a.ts', 'navigator.sendBeacon(address);', 'send.fetched();'],
  ['a long file', length, 'src/text/a.ts', 'x;\n'.repeat(251), 'x;\n'.repeat(250)],
  ['a class', shape, 'src/text/a.ts', 'class A {}', 'interface A {}'],
  ['an enum', shape, 'src/text/a.ts', 'enum A { B }', "type A = 'b';"],
  ['an empty catch', shape, 'src/text/a.ts', 'try { a(); } catch {}', 'try { a(); } catch { return null; }'],
  ['a name of the DOM', shape, 'src/text/a.ts', 'interface Range {}', 'interface Span {}'],
  ['a helper', shape, 'src/text/text-helpers.ts', '', ''],
  [
    'a path of one machine',
    lines,
    'src/cli/a.ts',
    "read('/home/me/article.txt');",
    "read('test/articles/home/page.txt');",
  ],
  [
    'an undated temporary line',
    lines,
    'src/cli/a.ts',
    '// TODO: drop',
    '// TODO [2027-06-01]: drop once Firefox 153 is the floor',
  ],
];

test.each(ROWS)('%s is refused', (_name, rule, path, bad, good) => {
  expect(rule({ path, text: bad })).toHaveLength(1);
  if (good !== '') expect(rule({ path, text: good })).toEqual([]);
});

test('a table of data may be long', () => {
  expect(length({ path: 'src/facts/rates-data.ts', text: 'x;\n'.repeat(900) })).toEqual([]);
});
