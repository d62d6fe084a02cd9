import { describe, expect, test } from 'vitest';
import { saidIn, says, triggerWords } from '../../src/claims/trigger-words.ts';

const MEAN = triggerWords('averag* apiece', '(');
const UP = triggerWords('up');

const saysMean = (text: string) => says(saidIn(text, 0, text.length), MEAN);

describe('trigger words', () => {
  test.each(['It AVERAGED six.', 'the average', 'Averages', '£5 apiece', 'apiece', 'six (seven)'])(
    '“%s” says one',
    (text) => expect(saysMean(text)).toBe(true),
  );

  test.each(['a piece', 'apieces', 'the coverage', 'averse', '', '6 7 [8]'])('“%s” says none', (text) =>
    expect(saysMean(text)).toBe(false),
  );

  test('each set has a bit of its own', () => {
    const said = saidIn('It went up.', 0, 11);
    expect(says(said, UP)).toBe(true);
    expect(says(said, MEAN)).toBe(false);
  });

  test('what stands outside the two offsets is not said', () => {
    const text = 'an average of 5, up from 4';
    expect(says(saidIn(text, 3, 10), MEAN)).toBe(true);
    expect(says(saidIn(text, 11, 16), MEAN)).toBe(false);
    expect(says(saidIn(text, 0, 16), UP)).toBe(false);
  });
});
