import { describe, expect, test } from 'vitest';
import { changeText } from '../../src/claims/change-text.ts';
import { wayOf } from '../../src/claims/change-words.ts';
import { changes } from '../../src/claims/changes.ts';
import { readingOf } from '../../src/claims/reading.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import { articleFromText } from '../../src/text/plain.ts';

const read = (text: string) => changes.read(readingOf(articleFromText(text, { language: 'en' })));

/** A change as one line: "£50m > £56m by £6m, 12% up". */
const lines = (text: string): readonly string[] =>
  read(text).map((change) => {
    if (change.kind !== 'change') return change.kind;
    const { from, to, by, rate, multiple, way } = change;
    const told = [by && `by ${by.figure.text}`, rate?.figure.text, multiple?.figure.text, way].filter(Boolean);
    return `${from?.figure.text ?? '?'} > ${to?.figure.text ?? '?'}: ${told.join(', ')}`;
  });

describe('changes', () => {
  test.each([
    ['Sales rose 12% to £56m from £50m.', '£50m > £56m: 12%, up'],
    ['Sales rose from £50m to £56m, up 12%.', '£50m > £56m: 12%, up'],
    ['Sales rose by £6m, or 12%, to £56m from £50m.', '£50m > £56m: by £6m, 12%, up'],
    ["Sales of £56m, up 12% on last year's £50m, pleased the board.", '£50m > £56m: 12%, up'],
    ['Sales were £56m, 12% more than the £50m of 2003.', '£50m > £56m: 12%, up'],
    ['Sales came to £56m, compared with £50m a year earlier, a rise of 12%.', '£50m > £56m: 12%, up'],
    ['A 12% rise in sales, to £56m from £50m, pleased the board.', '£50m > £56m: 12%, up'],
    ['Sales rose by £6m, or 12%, to £56m.', '? > £56m: by £6m, 12%, up'],
    ['Sales fell to £50m from £56m. That is a drop of £6m.', '£56m > £50m: by £6m, down'],
    ['Sales doubled to £56m from £28m.', '£28m > £56m: doubled, up'],
    ['Sales increased 35 pct to 14.5 mln dlrs from 10.6 mln.', '10.6 mln > 14.5 mln dlrs: 35 pct, up'],
    ['Sales up 12% to £56m from £50m', '£50m > £56m: 12%, up'],
  ])('%s', (text, expected) => expect(lines(text)).toEqual([expected]));

  test.each([
    ['Exports rose 5.7%, compared with a 2.4% rise in the first quarter.', 'a rate against a rate'],
    ['Sales were £56m, up 5% from 1985.', 'a year'],
    ['The shop opens from 9 to 5.', 'no change'],
    ['The firm has 12 offices and 300 staff.', 'no tie'],
  ])('nothing: %s (%s)', (text) => expect(lines(text)).toEqual([]));

  test('words of another footing are noticed', () => {
    const [change] = read('Sales rose 12% like-for-like, to £56m from £54m.');
    expect(change?.kind === 'change' && change.rebased).toBe(true);
  });

  test('another clause has its own footing', () => {
    const [change] = read('Sales fell 5% to £43m from £45m, with same-store sales off 7%.');
    expect(change?.kind === 'change' && change.rebased).toBe(false);
  });

  test('a long sentence of filler is read to its end', () => {
    // No clock: an expression that goes back over such a sentence would not come to an end within the test's time.
    const text = `Sales rose 12% ${'in the long hot summer of last year '.repeat(4000)}to £56m from £50m.`;
    expect(read(text).length).toBeLessThanOrEqual(1);
  });
});

describe('the text of changes', () => {
  const view = (text: string) => {
    const figures = findFigures({ text, url: null, published: null, language: 'en' });
    return { figures, view: changeText(text, { start: 0, end: text.length }, figures) };
  };

  test('words of change are one character, stops are in capitals', () => {
    const { view: read } = view('Sales rose to £56m from £50m.');
    expect(read.text).toBe('sales \ue010 TO \ue001 FROM \ue001.');
  });

  test('a comparing word is no hedge', () => {
    const { view: read, figures } = view('It cost £5m more than the £12m of last year.');
    expect(figures.map((figure) => read.isBare(figure))).toEqual([false, true]);
  });

  test('offsets lead back into the article', () => {
    const text = 'It went up to £56m in May.';
    const { view: read } = view(text);
    expect(read.source(read.text.indexOf('\ue001'))).toBe(text.indexOf('£'));
    expect(read.source(read.text.length)).toBe(text.length);
  });
});

test.each([
  ['rose', 'up'],
  ['went up', 'up'],
  ['edged lower', 'down'],
  ['cut back', 'down'],
  ['improved', null],
  ['in', null],
])('the way of “%s” is %s', (words, way) => expect(wayOf(words)).toBe(way));
