import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from './read-figures.ts';

/** Pieces of news prose that finders look at, and the marks that join them. */
const PIECES = [
  '5',
  '12',
  '1,234.5',
  '0',
  '007',
  '1987',
  '2019-08-30',
  '12/03/2019',
  '7.30pm',
  '19:30',
  '6m',
  '½',
  '.5',
  '£',
  '$',
  '€',
  '%',
  ' per cent',
  ' million',
  'bn',
  'five',
  'one',
  'a dozen',
  'twenty-',
  'half',
  'a quarter of',
  'two-thirds',
  'third',
  'doubled',
  'twice the',
  ' in ',
  ' of the ',
  ' and ',
  ' to ',
  ' or ',
  'between ',
  'aged ',
  '-year-old',
  ' years',
  ' hours',
  'h ',
  'th',
  's',
  "'",
  'May',
  'Thursday, ',
  'August',
  'over ',
  'about ',
  ' or so',
  ' people',
  ' new schools',
  't(',
  ') = ',
  'p < ',
  '95% CI ',
  '±',
  '-',
  '–',
  '/',
  ',',
  ', ',
  '.',
  '. ',
  ' ',
  '\n',
  '\u00a0',
  '(',
  ')',
  '[',
  ']',
  '#',
  '@',
  'Smith',
  'Section ',
  'é',
  '𝟓',
  '\ud800',
  '°',
  '′',
  '×10',
  'km',
  ' ft',
  'kg',
];

const prose = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 3 })), {
  maxLength: 24,
});

describe('the figures of any text', () => {
  test('stand exactly where they say, in order and apart', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('en', 'en-US', 'de', 'fr', null), (pieces, language) => {
        const text = pieces.join('');
        let end = 0;
        for (const figure of readFigures(text, language)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.text).not.toBe('');
          expect(figure.text.trim()).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(end);
          end = figure.end;
          if (figure.kind === 'date') continue;
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(figure.interval.low).toBeLessThanOrEqual(figure.interval.high);
        }
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  test.each([
    '5 ',
    '5 May ',
    'May 5-',
    'one in ',
    'Jane Smith, 5, a',
    'section 5, ',
    '0',
    't(5) = ',
    '5 of the 5 ',
    '2h 5m ',
    '5 years, ',
  ])(
    '«%s» again and again is read to its end',
    (piece) => {
      // No clock: a scanner that goes back over a text of this length would not come to an end within the test's time.
      const text = piece.repeat(400_000 / piece.length);
      for (const figure of readFigures(text)) expect(figure.end).toBeLessThanOrEqual(text.length);
    },
    60_000,
  );
});
