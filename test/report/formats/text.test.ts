import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/report/formats/text.ts';
import { sampleReport, withFigures } from './sample.ts';

const PLAIN = { colour: false, width: 80, named: false };

test('a proof: verdict, evidence, each finding with its words underlined and its sum, what holds', () => {
  const named = sampleReport(
    [
      'Cameras for the coast',
      '',
      'Ministers met. The plan included «over £6 million (£7 million)» for cameras. More will follow.',
      '',
      'Boats cost «£2m ($2.6m)» each; the «£3m ($4.4m)» spent last year was less.',
    ].join('\n'),
    [
      {
        working: ['£6 million is not £7 million', '£6 million was about €6.8 million in January 2019'],
        suggestion: '€7 million',
      },
      { check: 'currency-conversion', verdict: 'consistent', working: ['£2m was about $2.6m in August 2019'] },
      {
        check: 'currency-conversion',
        verdict: 'review',
        message: 'Right if the dollars are of 2014.',
        working: ['£3m was about $3.9m'],
      },
    ],
  );
  expect(textOf(named, PLAIN)).toBe(`One figure does not add up.
0 figures read, 1 sum holds, 1 for a look.

● Same currency twice · line 3

   The plan included over £6 million (£7 million) for cameras.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

  The same currency is given twice.
    £6 million is not £7 million
    £6 million was about €6.8 million in January 2019
  Probably €7 million was meant.

◐ Currency conversion · line 5

   Boats cost £2m ($2.6m) each; the £3m ($4.4m) spent last year was less.
                                    ^^^^^^^^^^^

  Worth a look: Right if the dollars are of 2014.
    £3m was about $3.9m

1 sum that holds:
✓ line 5  “£2m ($2.6m)”  £2m was about $2.6m in August 2019
`);
});

describe('the verdict in one sentence', () => {
  const rows: readonly (readonly [string, ReturnType<typeof sampleReport>, string])[] = [
    ['an empty page', sampleReport(''), 'No article was found here.\n'],
    [
      'nothing to check',
      sampleReport('It rained.'),
      'No figures that can be checked against each other.\n0 figures read.\n',
    ],
    ['all holds', sampleReport('«£2m ($2.6m)»', [{ verdict: 'consistent' }]), 'Nothing here contradicts itself.\n'],
    [
      'one for a look',
      sampleReport('«£2m ($2.6m)»', [{ verdict: 'review' }]),
      'Nothing contradicts itself; one sum is worth a look.\n',
    ],
    ['two wrong', sampleReport('«£2m (£3m)» and «£2m (£3m)»'), 'Two figures do not add up.\n'],
    ['ten wrong', sampleReport('«£2m (£3m)» '.repeat(10)), '10 figures do not add up.\n'],
    [
      'another language',
      sampleReport('Es regnet.', [], { lang: 'de' }),
      'No figures that can be checked against each other.\n0 figures read.\nThis article is in German: only conversions',
    ],
  ];
  test.each(rows)('%s', (_name, named, beginning) =>
    expect(textOf(named, PLAIN).slice(0, beginning.length)).toBe(beginning),
  );
});

test('a check that broke is told, and the verdict does not sound as if all were well', () => {
  const named = sampleReport('It cost £6m.');
  const broken = {
    ...named,
    report: { ...named.report, broken: [{ check: 'currency-conversion', message: 'No rate for XYZ.' }] },
  };
  expect(textOf(broken, PLAIN)).toBe(
    'This could not be checked in full.\n0 figures read.\n“Currency conversion” did not run: No rate for XYZ.\n',
  );
});

test('a finding across sentences quotes each, its figures marked', () => {
  const named = withFigures(
    sampleReport(
      '«Council to spend £850 billion\n\nIt rained. The council will spend £850 million» on roads. All agreed.',
    ),
    ['£850 billion', '£850 million'],
  );
  expect(textOf(named, PLAIN)).toContain(`
  line 1
   Council to spend £850 billion
                    ^^^^^^^^^^^^

  line 3
   The council will spend £850 million on roads.
                          ^^^^^^^^^^^^
`);
});

test('a page is told by paragraphs, one of several by its name', () => {
  const named = sampleReport('A\n\n\nB\n\nIt cost «£6m (£7m)».', [], { isPage: true, name: 'page.html' });
  const text = textOf(named, { ...PLAIN, named: true });
  expect(text).toMatch(/^page\.html\nOne figure/);
  expect(text).toContain('● Same currency twice · paragraph 3\n');
});

test('a sentence of a page’s length is cut between words', () => {
  const named = sampleReport(`${'before it and '.repeat(200)}«£6m (£7m)»${' after it and'.repeat(200)}.`);
  const text = textOf(named, PLAIN);
  expect(text.length).toBeLessThan(1700);
  expect(text).toMatch(/\n {2}…(?:before|it|and) /);
  expect(text).toMatch(/ (?:after|it|and)…\n/);
  expect(text).toContain('^^^^^^^^^\n');
});

test('colour is given on request only, and no article can bring its own', () => {
  const named = sampleReport('\u001b[2J It cost «£6m (£7m)».');
  expect(textOf(named, { ...PLAIN, colour: true })).toContain('\u001b[31m●\u001b[39m');
  expect(textOf(named, { ...PLAIN, colour: true })).not.toContain('\u001b[2J');
  expect(textOf(named, PLAIN)).not.toContain('\u001b');
});

test('a long sum is broken at spaces under its indent', () => {
  const sum = `£6 million at these rates ${'and so on '.repeat(9)}`.trim();
  const lines = textOf(sampleReport('It cost «£6m (£7m)».', [{ working: [sum] }]), PLAIN).split('\n');
  expect(
    lines
      .filter((line) => line.startsWith('    '))
      .map((line) => line.trim())
      .join(' '),
  ).toContain(sum);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('a sum that holds across paragraphs is told by its figures', () => {
  const named = withFigures(
    sampleReport('It cost «£6m ($7m).\n\nIt rained. Repairs were £3m ($3.5m)».', [
      { verdict: 'consistent', working: ['a', 'b'] },
    ]),
    ['£6m', '£3m'],
  );
  expect(textOf(named, PLAIN)).toContain('\n✓ line 1  “£6m … £3m”  a; b\n');
});
