import { describe, expect, test } from 'vitest';
import { countedPhrase } from '../../src/text/grammar.ts';

/** The phrase behind the number «marked». */
const behind = (marked: string) => {
  const end = marked.indexOf('»') - 1;
  return countedPhrase(marked.replace(/[«»]/g, ''), end);
};

describe('the counted phrase by grammar', () => {
  test.each([
    ['Police said «65» illegal migrants were found.', 'illegal migrants', 'migrants'],
    ['Just «408,000» households in rented homes lost power.', 'households', 'households'],
    ['It made «300» recorded songs available.', 'recorded songs', 'songs'],
    ['They rescued «12» sheep from a field.', 'sheep', 'sheep'],
    ['It bought «30» large jet engines last year.', 'large jet engines', 'engines'],
  ])('%s', (marked, text, head) => {
    expect(behind(marked)).toMatchObject({ text, head });
  });

  test.each(['Output rose to «408,000» last year.', 'There were «12», children among them.', 'It was «five».', ''])(
    'none in %s',
    (marked) => {
      expect(behind(marked)).toBeNull();
    },
  );

  test('its span is exact', () => {
    const sentence = 'Police said 65 illegal migrants were found.';
    const found = countedPhrase(sentence, 14);
    expect(found && sentence.slice(found.start, found.end)).toBe('illegal migrants');
  });
});
