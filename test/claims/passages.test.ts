import { describe, expect, test } from 'vitest';
import { digitsIn, type Gate, kindsOf, maskOf, passing } from '../../src/claims/passages.ts';
import { readingOf } from '../../src/claims/reading.ts';
import { triggerWords } from '../../src/claims/trigger-words.ts';
import { articleFromText } from '../../src/text/plain.ts';

const UP = triggerWords('up');
const TEXT = [
  'Shops sold 12 cakes. Prices went up.',
  'Nobody came. Nothing happened.',
  'They took £5, up from £4. It was 20% more.',
].join('\n');

const reading = readingOf(articleFromText(TEXT, { language: 'en' }));
const wordsOf = (gate: Gate) => passing(reading, gate).map(({ start, end }) => TEXT.slice(start, end));

describe('gates', () => {
  test('every sentence that has a figure passes an open gate', () =>
    expect(wordsOf({})).toEqual(['Shops sold 12 cakes.', 'They took £5, up from £4.', 'It was 20% more.']));

  test('so many figures', () => expect(wordsOf({ figures: 2 })).toEqual(['They took £5, up from £4.']));

  test('kinds of figures', () => {
    expect(wordsOf({ kinds: [kindsOf('percentage', 'count')] })).toEqual(['Shops sold 12 cakes.', 'It was 20% more.']);
    expect(wordsOf({ kinds: [kindsOf('percentage'), kindsOf('count')] })).toEqual([]);
  });

  test('words', () => expect(wordsOf({ words: UP })).toEqual(['They took £5, up from £4.']));

  test('the next sentence of the block counts where the gate says so', () => {
    expect(wordsOf({ words: UP, next: true })).toEqual(['Shops sold 12 cakes.', 'They took £5, up from £4.']);
    expect(wordsOf({ kinds: [kindsOf('money'), kindsOf('percentage')], next: true })).toEqual([
      'They took £5, up from £4.',
    ]);
    expect(wordsOf({ figures: 3, next: true })).toEqual(['They took £5, up from £4.']);
  });
});

test.each([
  [5000, 1],
  [5001, 0],
])('of a sentence of %i characters so many pass: %i', (length, passed) => {
  const text = `${'12 cakes and '.repeat(500).slice(0, length - 1)}.`;
  const all = readingOf(articleFromText(text, { language: 'en' }));
  expect(all.sentences.map(({ start, end }) => end - start)).toEqual([length]);
  expect(passing(all, {})).toHaveLength(passed);
});

test('a block without figures is not cut', () =>
  expect(reading.sentences.map(({ start, end }) => TEXT.slice(start, end))).toContain(
    'Nobody came. Nothing happened.',
  ));

test('readers share the masked text of a sentence', () => {
  const [first] = passing(reading, { figures: 2 });
  if (!first) throw new Error('There is such a sentence.');
  expect(maskOf(reading, first)).toBe(maskOf(reading, first));
});

describe('digits', () => {
  test.each([
    ['On 30.02.2020 it rained.', { any: true, pointed: true, clocked: false, slashed: false, broken: false }],
    ['It cost 3.5 at 7:30.', { any: true, pointed: false, clocked: true, slashed: false, broken: false }],
    ['Monday 3/5/2021.', { any: true, pointed: false, clocked: false, slashed: true, broken: false }],
    [
      'It cost £17.m, then £1..5 and £5bn million.',
      { any: true, pointed: false, clocked: false, slashed: false, broken: true },
    ],
    ['It cost £17.m then.', { any: true, pointed: false, clocked: false, slashed: false, broken: true }],
    ['It cost £17. million then.', { any: true, pointed: false, clocked: false, slashed: false, broken: true }],
    ['It cost £1..5 then.', { any: true, pointed: false, clocked: false, slashed: false, broken: true }],
    ['It cost £5bn million then.', { any: true, pointed: false, clocked: false, slashed: false, broken: true }],
    ['In 2004, it cost 3.5 million.', { any: true, pointed: false, clocked: false, slashed: false, broken: false }],
    [
      'It cost 10m, or 5 in 2004. The rest is lost.',
      { any: true, pointed: false, clocked: false, slashed: false, broken: false },
    ],
    ['Nobody came.', { any: false, pointed: false, clocked: false, slashed: false, broken: false }],
  ])('“%s”', (text, digits) => {
    const own = readingOf(articleFromText(text, { language: 'en' }));
    const [first] = own.sentences;
    if (!first) throw new Error('There is a sentence.');
    expect(digitsIn(own, first)).toEqual(digits);
  });
});
