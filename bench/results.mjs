import { availableParallelism, cpus, totalmem } from 'node:os';
import { READ } from './browser.mjs';
import { budgetsOf } from './budgets.mjs';
import { exponentOf } from './measure.mjs';
import { LIMIT, OURS, READERS, versionOf } from './readers.mjs';

/** bench/RESULTS.md: what was promised, then what was measured, for somebody who has read nothing else of the project. */
export function resultsOf({ texts, measured, browser }) {
  const budgets = budgetsOf({ texts, measured, browser });
  return [
    '# Speed',
    '',
    'Written by `npm run bench`; `npm run bench -- --check` fails where a budget below is broken. All was measured in one run, one thing after the',
    'other, in time of the processor unless it says otherwise, so that what else the machine does counts little.',
    '',
    `- Machine: ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB.`,
    `- node ${process.version}; ${browser.missing ? `no browser: ${browser.missing}` : browser.version.replace('/', ' ')}.`,
    ...texts.map(
      ({ name, about, articles }) => `- “${name}”: ${articles.length} articles, ${sizeOf(articles)} MB, ${about}.`,
    ),
    '',
    '## Budgets',
    '',
    'Speeds are held against the limit: one plain regular expression for numbers with their signs and scale words, over the same text in the',
    'same run. It understands nothing; nothing that reads every number can be faster. Milliseconds are as they were set on a machine of this',
    'kind; where the plain expression is slower, as much more is allowed. A goal breaks nothing.',
    '',
    ...table(
      ['budget', 'measured', 'allowed', 'holds'],
      budgets.map(({ name, measured, allowed, share, goal }) => [name, measured, allowed, verdict(share, goal)]),
    ),
    ...(browser.missing ? [`| in the browser | skipped: ${browser.missing.toLowerCase()} | | |`] : []),
    ...texts.flatMap(({ name }, index) => [
      '',
      `## Beside its peers: ${name}`,
      '',
      ...peers(measured.map((reader) => ({ ...reader.texts[index], memory: reader.memory }))),
      '',
      `Milliseconds that one article takes as it grows, “${name}”, and the exponent of growth: 1 is linear, 2 quadratic. Where a size would take`,
      'a peer longer than two seconds it is left out.',
      '',
      ...growth(measured.map((reader) => reader.texts[index])),
    ]),
    '',
    'MB/s is of UTF-8, over all articles again and again, warm. The article of 800 words is the median of many articles of that length. Each',
    'reader has a process of its own; “peak” is the most memory that it ever had of the system with node itself, “loaded” what it holds on the heap before',
    'the first text. “found” is how many things it read in an article: the readers do not read the same, so it says what the time was spent on.',
    '',
    'What the engine still holds on the heap after an article of each size is gone, in MB: ' +
      `${measured[OURS].texts[0].growth.map(({ kilobytes, held }) => `${sizeName(kilobytes)}: ${held.toFixed(1)}`).join(', ')}.`,
    '',
    `## Where the engine’s time goes: ${texts.at(-1).name}`,
    '',
    'Milliseconds for a megabyte, each stage by itself, warm. The plain expression that the budgets are held against takes ' +
      `${digits(1000 / measured[LIMIT].texts.at(-1).speed)}.`,
    '',
    ...table(
      ['stage', 'ms', 'times the limit'],
      measured[OURS].stages.map(({ name, ms }) => [
        name,
        digits(ms),
        digits((ms * measured[LIMIT].texts.at(-1).speed) / 1000),
      ]),
    ),
    '',
    '## In Chromium',
    '',
    ...(browser.missing ? [`Skipped: ${browser.missing.toLowerCase()}.`] : inBrowser(browser)),
    '',
  ].join('\n');
}

const verdict = (share, goal) => (share <= 1 ? 'yes' : goal ? 'not yet' : 'NO');

const sizeOf = (articles) => (articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6).toFixed(1);

const sizeName = (kilobytes) => (kilobytes < 1000 ? `${kilobytes} KB` : `${kilobytes / 1000} MB`);

/** Three digits, without a power of ten. */
const digits = (value) => (value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString());

function peers(readers) {
  const [limit] = readers;
  const rows = READERS.map(({ name, from }, number) => {
    const { speed, found, article, memory } = readers[number];
    return [
      from ? `${name}, ${versionOf(from)}` : name,
      digits(speed),
      `1/${digits(limit.speed / speed)}`,
      digits(article.median),
      digits(article.slow),
      digits(memory.peak),
      memory.loaded.toFixed(1),
      found.toFixed(1),
    ];
  });
  const columns = [
    'reader',
    'MB/s',
    'of the limit',
    '800 words, ms',
    '95th percentile',
    'peak, MB',
    'loaded, MB',
    'found',
  ];
  return table(columns, rows);
}

function growth(readers) {
  const sizes = readers[OURS].growth.map(({ kilobytes }) => kilobytes);
  const rows = READERS.map(({ name }, number) => {
    const all = readers[number].growth;
    const cells = sizes.map((size) => all.find(({ kilobytes }) => kilobytes === size)?.ms);
    return [
      name,
      ...cells.map((ms) => (ms === undefined ? '' : digits(ms))),
      all.length < 2 ? '' : exponentOf(all).toFixed(2),
    ];
  });
  return table(['reader', ...sizes.map(sizeName), 'exponent'], rows);
}

function inBrowser({ ours, trivial, gate, limit, bytes }) {
  const ms = (value) => (value === null ? 'none in a minute' : `${value.toFixed(0)} ms`);
  return [
    'Real clicks on the toolbar button, from the click to the popup with its verdict drawn, by the clock on the wall. The trivial extension beside it asks',
    'the page for its title and shows it: what a click costs any extension. Tasks are those of the page’s main thread, in time of the processor, while',
    'the page is read and its figures are marked; a page feels a task of more than 50 ms.',
    '',
    ...table(
      ['', 'Figurecheck', 'trivial extension'],
      [
        ['click to result, 800 words (median)', ms(ours.fresh), ms(trivial.fresh)],
        ['the first click after the start of the browser', ms(ours.first), ms(trivial.first)],
        ['click, the result being known', ms(ours.known), ms(trivial.known)],
        ...READ.flatMap(([path, name]) => [
          [`click to result, ${name}`, ms(ours.pages[path].result), ms(trivial.pages[path].result)],
          [`longest task, ${name}`, ...[ours, trivial].map(({ pages }) => `${pages[path].longest.toFixed(1)} ms`)],
          [`all tasks, ${name}`, ...[ours, trivial].map(({ pages }) => `${pages[path].all.toFixed(0)} ms`)],
        ]),
      ],
    ),
    '',
    ...table(
      ['put into pages', 'raw', 'gzip', 'start-up'],
      bytes.map(({ name, raw, gzip }) => {
        const start = name === 'gate.js' ? gate.start : ours.start;
        return [
          `\`${name}\``,
          ...[raw, gzip].map((size) => `${(size / 1024).toFixed(1)} KB`),
          `${start.toFixed(1)} ms`,
        ];
      }),
    ),
    '',
    `\`content.js\` is put in by a click, \`gate.js\` into each page of a site that is checked without one. On a page without figures the gate takes ${(gate.start + gate.called).toFixed(1)} ms`,
    `of the ${gate.load.toFixed(0)} ms that the page’s main thread works to load it. The plain expression reads ${digits(limit)} MB/s in this browser.`,
  ];
}

const table = (columns, rows) => [
  `| ${columns.join(' | ')} |`,
  `| ${columns.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];
