import { describe, expect, test } from 'vitest';
import {
  agree,
  digitsOf,
  inMeasureOf,
  isSame,
  repeatSlip,
  slipInWords,
  unitSlip,
} from '../../../src/checks/shared/repeated.ts';
import { figureOf } from './figure-of.ts';

describe('agree: two writings of one value', () => {
  test.each([
    ['£350m', '£350m'],
    ['£349.6m', '£350m'], // rounded
    ['£350m', '£349.6m'],
    ['£350.9m', '£350m'], // cut off
    ['1,943 homes', '1,900 homes'],
    ['nearly 60,000 miles', '59,650 miles'],
    ['more than 400 people', '640 people'], // a bound has no end
    ['fewer than 400 people', '250 people'],
    ['about 100 people', '95 people'],
    ['about 95 people', 'about 105 people'],
    ['a third', 'one in three'],
    ['100 people', '98 people'], // a round hundred
    ['64%', '64 per cent'],
    ['0.5%', '0.5%'],
  ])('%s, %s', (a, b) => {
    expect(agree(figureOf(a), figureOf(b))).toBe(true);
  });

  test.each([
    ['£351m', '£354m'], // both to the million
    ['£353.4m', '£350.1m'],
    ['£365m', '£350m'],
    ['112 people', '113 people'],
    ['90 people', '88 people'], // below a hundred people are counted
    ['nearly 60,000 miles', '71,000 miles'],
    ['more than 400 people', '250 people'],
    ['fewer than 400 people', '560 people'],
    ['more than 400 people', '900 people'],
    ['fewer than 400 people', '150 people'],
    ['a third', 'half'],
    ['64%', '67%'],
  ])('not %s, %s', (a, b) => {
    expect(agree(figureOf(a), figureOf(b))).toBe(false);
  });

  test('the same to the eye is within a tenth as well', () => {
    expect(isSame(figureOf('nearly 60,000 miles'), figureOf('59,650 miles'))).toBe(true);
    expect(isSame(figureOf('more than 400 people'), figureOf('640 people'))).toBe(false);
    expect(isSame(figureOf('400 people'), figureOf('640 people'))).toBe(false);
  });
});

describe('repeatSlip: how one figure came of the other', () => {
  test.each([
    ['£350m', '£350bn', { kind: 'scale', factor: 1000 }],
    ['£350bn', '£350m', { kind: 'scale', factor: 1000 }],
    ['£3.5m', '£3.5tn', { kind: 'scale', factor: 1e6 }],
    ['£640m', '£64m', { kind: 'tens', factor: 10 }],
    ['£640m', '£6.4m', { kind: 'tens', factor: 100 }],
    ['£35m', '£350bn', { kind: 'tens', factor: 10_000 }],
    ['112 people', '12 people', { kind: 'dropped' }],
    ['1,943 homes', '193 homes', { kind: 'dropped' }],
    ['£350m', '£530m', { kind: 'transposed' }],
    ['1,943 homes', '1,493 homes', { kind: 'transposed' }],
  ] as const)('%s, %s', (a, b, slip) => {
    expect(repeatSlip(figureOf(a), figureOf(b))).toEqual(slip);
  });

  test.each([
    ['£350m', '£350m', 'no slip at all'],
    ['0 people', '12 people', 'nothing has no digits'],
    ['£350m', '£360m', 'another figure'],
    ['£5m', '£3m', 'one digit'],
    ['12 people', '2 people', 'one digit is left'],
    ['112 people', '192 people', 'no digit is missing'],
    ['1,943 homes', '1,349 homes', 'three digits are elsewhere'],
    ['thirteen states', 'thirty-one states', 'words have no digits'],
    ['$15,000', '15 billion dollars', 'no hand slips so far'],
    ['£12m', '£2.1bn', 'a hundred times as much as well'],
  ])('none: %s, %s (%s)', (a, b) => {
    expect(repeatSlip(figureOf(a), figureOf(b))).toBeNull();
  });

  test.each([
    ['£350m', '£350bn', '£350bn is a thousand times £350m.'],
    ['£640m', '£64m', '£640m is ten times £64m.'],
    ['£35m', '£350bn', '£350bn is 10,000 times £35m.'],
    ['112 people', '12 people', 'One of them has lost a digit.'],
    ['£350m', '£530m', 'Two digits have changed places.'],
  ])('in words: %s, %s', (a, b, words) => {
    const [first, again] = [figureOf(a), figureOf(b)];
    const slip = repeatSlip(first, again);
    expect(slip && slipInWords(slip, first, again)).toBe(words);
  });
});

describe('unitSlip: the same number in another unit', () => {
  test.each([
    ['£50m', '$50m', 'The same number stands with two currencies.'],
    ['40 miles', '40km', 'The same number stands with two units.'],
    ['30 days', '30 weeks', 'The same number stands with two units.'],
    ['£50m', '£50m', null],
    ['£50m', '$60m', null],
    ['40 miles', '40 tonnes', null], // two measures
    ['40 miles', '£40', null],
    ['40 people', '40 homes', null],
  ])('%s, %s', (a, b, words) => {
    expect(unitSlip(figureOf(a), figureOf(b))).toBe(words);
  });
});

test.each([
  ['64km', '10 miles', 39.77],
  ['90 minutes', '2 hours', 1.5],
  ['half', '20%', 50],
  ['50%', 'a third', 0.5],
])('inMeasureOf: %s, as %s is written', (figure, like, value) => {
  const found = inMeasureOf(figureOf(figure), figureOf(like));
  expect(found?.value).toBeCloseTo(value, 2);
  expect(found?.unit ?? null).toBe(figureOf(like).unit);
  expect(found && found.interval.low <= found.value && found.value <= found.interval.high).toBe(true);
});

test.each([
  ['64km', '10 tonnes'],
  ['64km', '£10'],
  ['£64', '$10'],
  ['64 people', '10 homes'],
])('inMeasureOf: %s has none in common with %s', (figure, like) => {
  expect(inMeasureOf(figureOf(figure), figureOf(like))).toBeNull();
});

test.each([
  ['£350m', '35'],
  ['£3.5bn', '35'],
  ['350 miles', '35'],
  ['0.05%', '5'],
  ['1,701 people', '1701'],
])('digitsOf %s', (figure, digits) => {
  expect(digitsOf(figureOf(figure))).toBe(digits);
});
