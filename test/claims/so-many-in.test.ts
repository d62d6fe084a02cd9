import { describe, expect, test } from 'vitest';
import { readingOf } from '../../src/claims/reading.ts';
import { withFractions } from '../../src/claims/so-many-in.ts';
import { articleFromText } from '../../src/text/plain.ts';

const fractionsIn = (text: string): readonly (readonly [string, number])[] => {
  const { figures } = readingOf(articleFromText(text, { published: null, language: 'en' }));
  return withFractions(text, figures).flatMap((figure) =>
    figure.kind === 'ratio' ? [[figure.text, Number(figure.value.toFixed(3))] as const] : [],
  );
};

describe('withFractions', () => {
  test.each([
    ['It is true of one household in five.', 'one household in five', 0.2],
    ['Seven pupils in ten walk.', 'Seven pupils in ten', 0.7],
    ['About one adult in six is a carer.', 'one adult in six', 0.167],
    ['It killed one sick child in every 40.', 'one sick child in every 40', 0.025],
  ])('%s', (text, words, value) => {
    expect(fractionsIn(text)).toEqual([[words, value]]);
  });

  test.each([
    'She won one match in 2004.',
    'There are nine clubs in five towns.',
    'There are six clubs in nine towns.',
    'It has two of the shops in 12 cities.',
    'It hired ten men in three weeks.',
  ])('none in: %s', (text) => {
    expect(fractionsIn(text)).toEqual([]);
  });

  test('keeps its hedge', () => {
    const text = 'It is fewer than one birth in 20.';
    const { figures } = readingOf(articleFromText(text, { published: null, language: 'en' }));
    expect(withFractions(text, figures)[0]).toMatchObject({
      kind: 'ratio',
      hedge: 'fewer than',
      text: 'one birth in 20',
    });
  });
});
