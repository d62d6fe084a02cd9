import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../src/text/article.ts';
import { sentencesOf } from '../../src/text/sentences.ts';

const sentences = (text: string, kind: BlockKind = 'paragraph') =>
  sentencesOf(text, { kind, start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('where sentences end', () => {
  test.each([
    ['It cost £6m. It was agreed.', 2],
    ['Was it £6m? It was! So they say…', 3],
    ['“It cost £6m.” He left.', 2],
    ['It cost £6m.) He left.', 2],
    ['It cost $3.5m in all.', 1], // a decimal point
    ['They paid Mr. Smith £6m.', 1],
    ['They paid Mrs. Smith and Dr. Jones £6m.', 1],
    ['The scam of Rs. 500 crore grew.', 1],
    ['It weighs approx. 5kg.', 1],
    ['No. 10 said so.', 1],
    ['Gen. Lee met Sen. Warren in St. Louis.', 1],
    ['On Feb. 24 they met.', 1],
    ['The U.S. government paid.', 1],
    ['It was sold in the U.S. The buyer paid £6m.', 2], // an abbreviation that may end one
    ['It was sold to Acme Inc. It paid £6m.', 2],
    ['Acme Inc. shares rose.', 1],
    ['Smith et al. found 5%.', 1],
    ['J. K. Rowling gave £6m.', 1],
    ['It ended at 5 p.m. and he left.', 1],
    ['It cost a lot... but less than £6m.', 1], // goes on in lower case
    ['costs, e.g. £6m for boats', 1],
    ['', 0],
    ['  ', 0],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test('a sentence is trimmed and has its full stop', () => {
    expect(sentences(' It cost £6m.  It was agreed. ')).toEqual(['It cost £6m.', 'It was agreed.']);
  });

  test('a table has one to a row', () => {
    expect(sentences('Year\tCost. All\n2019\t£6m\n\n2020\t£7m', 'table')).toEqual([
      'Year\tCost. All',
      '2019\t£6m',
      '2020\t£7m',
    ]);
  });

  test('only the block is read', () => {
    const text = 'Before. One. Two. After.';
    const block = { kind: 'paragraph', start: 8, end: 17 } as const;
    expect(sentencesOf(text, block).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
  });
});

test('sentences are in order and leave out nothing but spaces', () => {
  const words = fc.array(fc.constantFrom('a', 'The', ' ', '. ', '! ', 'Mr. ', 'U.S. ', '5.5', '”', '...', '\n', 'Rs.'));
  fc.assert(
    fc.property(words, fc.constantFrom('paragraph', 'table'), (parts, kind: BlockKind) => {
      const text = parts.join('');
      expect(sentences(text, kind).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
