import { describe, expect, test } from 'vitest';
import { maskedOf, matchesOf, outer, wording } from '../../src/claims/masked.ts';
import { findFigures } from '../../src/figures/find-figures.ts';

const masked = (text: string) =>
  maskedOf(text, { start: 0, end: text.length }, findFigures({ text, url: null, published: null, language: 'en' }));

describe('masked text', () => {
  test('a figure and its hedge are one character', () => {
    expect(masked('The plan cost over £6 million in all.').text).toBe('The plan cost \ue001 in all.');
  });

  test('offsets lead back into the article, hedge included', () => {
    const text = 'It rose to about £56m from £50m.';
    const view = masked(text);
    const [match] = matchesOf(wording('to {money:to} from {money:from}'), view);
    expect(match?.figures['to']?.text).toBe('£56m');
    expect(match?.figures['from']?.text).toBe('£50m');
    expect(text.slice(match?.span.start, match?.span.end)).toBe('to about £56m from £50m');
    expect(match?.before).toBe('It rose ');
    expect(match?.behind).toBe('.');
  });

  test('a hedge belongs to its figure', () => {
    const [figure] = masked('nearly £5m').figures;
    expect(figure && outer(figure)).toEqual({ start: 0, end: 10 });
  });

  test('a figure that crosses the end is left as written', () => {
    const text = 'It cost £6 million.';
    const figures = findFigures({ text, url: null, published: null, language: 'en' });
    expect(maskedOf(text, { start: 0, end: 10 }, figures).text).toBe('It cost £6');
  });
});

describe('wording', () => {
  test('up to so many plain words may stand between, but no figure and no stop', () => {
    const near = wording('{money:a}{2 words} and {money:b}');
    expect(matchesOf(near, masked('£5m in cash and £6m')).length).toBe(1);
    expect(matchesOf(near, masked('£5m in cash or kind and £6m')).length).toBe(0);
    expect(matchesOf(near, masked('£5m, cash and £6m')).length).toBe(0);
  });

  test('named words are given as written', () => {
    const [match] = matchesOf(wording('(?<verb>rose|fell) to {money:to}'), masked('Profit Rose to £5m'));
    expect(match?.words['verb']).toBe('Rose');
  });

  test('a class that there is none of is a fault of the table', () => {
    expect(() => wording('{pounds:a}')).toThrow('There is no class of figures named {pounds:a}');
  });
});
