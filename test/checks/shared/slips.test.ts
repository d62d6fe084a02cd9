import { describe, expect, test } from 'vitest';
import { shareSlip } from '../../../src/checks/shared/share-slips.ts';
import { amountText, stepSlip } from '../../../src/checks/shared/step-slips.ts';
import { partSlip, sumSlip } from '../../../src/checks/shared/sum-slips.ts';
import { tableSlip } from '../../../src/checks/shared/table-slips.ts';
import type { Level, Step } from '../../../src/claims/change.ts';
import type { Amount } from '../../../src/claims/share.ts';
import { numbersIn } from '../../../src/claims/table-cells.ts';
import { figureOf } from './figure-of.ts';

describe('shareSlip', () => {
  test.each([
    [46.25, '54%', 'share', 'That is the share of the others.'],
    [46.25, '4.6%', 'share', 'That is ten times too little.'],
    [4.6, '46%', 'share', 'That is ten times too much.'],
    [0.46, '46%', 'share', 'That is a hundred times too much.'],
    [46.25, '64%', 'share', 'Two digits seem to have changed places.'],
    [46.25, '58%', 'share', null],
    [46.25, '5', 'share', 'That is ten times too little.'],
  ] as const)('%d per cent, printed %s', (actual, text, given, message) => {
    const value = Number.parseFloat(text);
    const step = text.includes('.') ? 0.1 : 1;
    expect(shareSlip(actual, { share: { low: value - step / 2, high: value + step / 2 }, text, given })).toBe(message);
  });

  test('of a part, too much makes the share too large', () => {
    const share = { low: 19.8, high: 20.2 };
    expect(shareSlip(2, { share, text: '£9m', given: 'part' })).toBe('That is ten times too little.');
    expect(shareSlip(200, { share, text: '£9m', given: 'part' })).toBe('That is ten times too much.');
  });

  test('of a part, digits in each other’s place', () => {
    const share = { low: 24.9, high: 25.1 };
    expect(shareSlip((25 * 1200) / 2100, { share, text: '1,200', given: 'part' })).toBe(
      'Two digits seem to have changed places.',
    );
    expect(shareSlip((25 * 2100) / 1200, { share, text: '1,200', given: 'part' })).toBeNull();
  });
});

describe('stepSlip', () => {
  const slip = (from: string, to: string, by: string): string | null => {
    const step = figureOf(by) as Step;
    return stepSlip(figureOf(from) as Level, figureOf(to) as Level, step, step.interval);
  };

  test.each([
    ['£30m', '£36m', '£60m', 'That is ten times too much.'],
    ['£30m', '£90m', '£6m', 'That is ten times too little.'],
    ['£30m', '£36m', '£6bn', 'That is a thousand times too much.'],
    ['£30m', '£36m', '£36m', 'That is one of the two figures, not what lies between them.'],
    ['£30m', '£36m', '£30m', 'That is one of the two figures, not what lies between them.'],
    ['£36m', '£30m', '£7m', 'One digit may be wrong.'],
    ['£30m', '£36m', '£5m', 'One digit may be wrong.'],
    ['£300m', '£346m', '£56m', 'One digit may be wrong.'],
    ['£30m', '£36m', '£8m', null],
    ['£300m', '£346m', '£66m', null],
  ])('%s to %s, by %s', (from, to, by, message) => {
    expect(slip(from, to, by)).toBe(message);
  });

  test.each([
    ['£24m', 6e6, '£6m'],
    ['£24.5m', 6.25e6, '£6.3m'],
    ['35 people', 6, '6'],
    ['1,200 people', 1345, '1,345'],
    ['three percentage points', 2, '2 points'],
    ['0.25 percentage points', 0.5, '0.5 percentage points'],
    ['25 basis points', 0.5, '50 basis points'],
    ['3 million people', 4_250_000, '4.25 million'],
    ['12 tonnes', 4, '4 tonnes'],
  ])('amountText: as %s is written, %d is %s', (like, value, text) => {
    expect(amountText(figureOf(like) as Step, value)).toBe(text);
  });
});

describe('sumSlip', () => {
  const people = (value: number): Amount => figureOf(`${value.toLocaleString('en-GB')} people`) as Amount;
  const slip = (total: number, parts: readonly number[], within: readonly number[] = []): string | null =>
    sumSlip(
      {
        kind: 'sum',
        sentence: { start: 0, end: 1 },
        start: 0,
        end: 1,
        total: people(total),
        parts: parts.map(people),
        within: within.map(people),
        list: 'closed',
      },
      parts.reduce((sum, part) => sum + part, 0),
      { low: total, high: total },
    );

  test.each([
    [83, [35, 23], [25], 'The text counts a part of a part a second time.'],
    [58, [35, 23, 12], [], 'The text leaves out 12.'],
    [47, [35, 23, 12], [], 'The text leaves out 23.'],
    [58, [35, 230], [], '230 may be ten times or more too large.'],
    [580, [35, 23], [], 'The total is ten times too large.'],
    [58_000, [35, 23], [], 'The total is a thousand times too large.'],
    [58, [350, 230], [], 'The total is ten times too small.'],
    [85, [35, 23], [], 'Two digits seem to have changed places.'],
    [61, [35, 23], [], null],
    [35, [35, 23], [], null],
  ])('%d of %j', (total, parts, within, message) => {
    expect(slip(total, parts, within)).toBe(message);
  });

  test('partSlip: which part bears a nought too many', () => {
    expect(partSlip([35, 230], 58)).toBe(1);
    expect(partSlip([3500, 23], 58)).toBe(0);
    expect(partSlip([35_000, 23], 58)).toBe(0);
    expect(partSlip([35, 23], 58)).toBeNull();
    expect(partSlip([30, 900], 1000)).toBeNull();
  });
});

describe('tableSlip', () => {
  /** What is said of a printed cell below those that it sums, the sum being `value`. */
  const slip = (printed: string, value: number, cells: readonly string[]): string | null => {
    const [result, ...numbers] = [printed, ...cells].flatMap((cell) => numbersIn(cell, 0, '.', []).own ?? []);
    if (!result) throw new Error(`“${printed}” is no number`);
    return (
      tableSlip(
        result,
        value,
        numbers.map((number) => ({ number, factor: 1 })),
      )?.text ?? null
    );
  };

  test.each([
    ['-12', 12, ['5', '7'], 'The sign is the other way round.'],
    ['3,742', 3724, ['1,204', '987', '1,533'], 'Two digits seem to have changed places.'],
    ['3,424', 3724, ['1,204', '987', '1,533'], 'One digit differs.'],
    ['2,191', 3724, ['1,204', '987', '1,533'], 'That leaves out 1,533.'],
    ['4,711', 3724, ['1,204', '987', '1,533'], 'That counts 987 twice.'],
    ['37,240', 3724, ['1,204', '987', '1,533'], 'That is ten times too much.'],
    ['3.724', 3724, ['1,204', '987', '1,533'], 'That is a thousand times too little.'],
    ['3,706', 3724, ['1,204', '978', '1,542'], 'In 1,542 two digits may have changed places.'],
    ['3,804', 3724, ['1,201', '980', '1,543'], 'One digit may be wrong.'],
    ['3,861', 3724, ['1,204', '987', '1,533'], null],
  ])('%s for %d of %j', (printed, value, cells, text) => {
    expect(slip(printed, value, cells)).toBe(text);
  });
});
