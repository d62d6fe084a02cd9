#!/usr/bin/env node
// The whole engine on the worst strings that we could think of, at 10 KB, 100 KB and 1 MB; writes docs/linear.md.
// npm run linear; fails where ten times the text takes more than forty times as long.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { engine } from './readers.mjs';

/** What is written again and again, without a sentence's end where none is in it. */
const UNITS = [
  ...[
    '1',
    '5,',
    '5.',
    '1-',
    '1:2:',
    '1/2 ',
    '½',
    '(5) ',
    '1990 ',
    '123,456 ',
    '1, 2, 3, ',
    '2, ',
    '12% ',
    '5%, ',
    '5 per cent',
  ],
  ...[
    '$',
    '£6 (',
    '£6 million (£7 million) ',
    '£5 each, ',
    'US$',
    'Rs',
    '(',
    '“',
    '.',
    '-',
    'a',
    'a ',
    'A B ',
    'Mr. A. ',
  ],
  ...[
    'per cent of ',
    'nearly ',
    'one hundred ',
    'twenty-',
    'from 5 to 6 ',
    'rose 5% to £6 from £7, ',
    'yes 52, no 48 ',
  ],
  ...[
    'needed 5 votes, 3 short ',
    'each of the 5 men had 6 ',
    '5 men and ',
    'aged 5, ',
    'who is 5 ',
    'May 5, ',
    '5ft 2in ',
  ],
  ...['5 million people ', 'p < .05, t(28) = 2.20, ', '\n\n', 'a 1\n', '1\t', '| 1 ', 'a   1', '\u00ad', 'x\u00ad'],
];
const SIZES = [10_000, 100_000, 1_000_000];
/** A square would take a hundred times as long. On a busy machine up to thirty were seen where memory was cleared in the midst of the longest. */
const MOST = 40;

const { reportOf, articleFromText } = await engine();
const written = (unit) => JSON.stringify(unit).replaceAll('|', '\\|').replaceAll('\u00ad', '\\u00ad');

const rows = UNITS.map((unit) => {
  const all = SIZES.map((size) =>
    Math.min(...Array.from({ length: size < SIZES[2] ? 3 : 1 }, () => timeOf(unit, size))),
  );
  console.log(written(unit), all.map((ms) => ms.toFixed(0)).join(' '));
  return { unit, all, times: all[2] / all[1] };
});

function timeOf(unit, size) {
  const article = articleFromText(unit.repeat(size / unit.length), { published: '2024-05-14', language: 'en' });
  const from = process.cpuUsage();
  reportOf(article);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

writeFileSync(
  'docs/linear.md',
  [
    '# Linear on any text',
    '',
    'Written by `npm run linear`, which fails where ten times the text takes more than forty times as long: a square would take a hundred. The whole engine, in milliseconds of',
    `the processor (the least of three, of 1 MB one), on what is written here again and again up to the length; ${cpus()[0]?.model.trim()}, node ${process.version}.`,
    '',
    'What bounds the expressions: those of figures are held at a place, or look at a window of some dozen characters around it. Those of claims are looked',
    'for in one sentence at a time, and a sentence of more than 5,000 characters is none that a person wrote: nothing is claimed of it. So what',
    'may take the square of a sentence’s length takes a text only so many times its own.',
    '',
    '| again and again | 10 KB | 100 KB | 1 MB | 1 MB, times 100 KB |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ({ unit, all, times }) =>
        `| \`${written(unit)}\` | ${all.map((ms) => ms.toFixed(1)).join(' | ')} | ${times.toFixed(1)} |`,
    ),
    '',
  ].join('\n'),
);
const broken = rows.filter(({ times, all }) => times > MOST && all[2] > 200);
for (const { unit, times } of broken)
  console.error(`linear: ${written(unit)}: 1 MB takes ${times.toFixed(1)} times as long as 100 KB.`);
if (broken.length > 0) process.exitCode = 1;
