import { describe, expect, test } from 'vitest';
import { foundIn } from '../../src/claims/found.ts';
import { wording } from '../../src/claims/masked.ts';
import { hasNeeds, needsOf } from '../../src/claims/wording-needs.ts';

const M = '\ue001';
const P = '\ue002';
const C = '\ue005';

describe('what wording needs', () => {
  test.each([
    ['rose {percent} to {money:to}', [P, M], 'rose '],
    ['{money}(?: or {percent})?', [M], ''],
    ['(?:{money}|{percent}) of {count}', [`${M}${P}`, C], ' of '],
    ['(?:{money} and {count}|{percent}) up', [`${M}${P}`], ' up'],
    ['{percent}(?! of {money})', [P], ''],
    ['(?<=to ){money}', [M], ''],
    ['(?:{money} ){2,3}each', [M], 'each'],
    ['ab+c{count}', [C], 'ab'],
    ['colou?r {count}', [C], 'colo'],
    ['[a-z]+ {any}', [], ''],
  ])('%s', (source, signs, words) => {
    const needs = needsOf(wording(source));
    expect(needs.signs).toEqual(signs);
    expect(needs.words).toBe(words);
  });

  test('signs stand in their order, words anywhere', () => {
    const needs = needsOf(new RegExp(`Rose ${P} to ${M}`, 'i'));
    expect(hasNeeds(`it ROSE ${P} in May, to ${M}`, needs)).toBe(true);
    expect(hasNeeds(`it rose ${M} or ${P}`, needs)).toBe(false);
    expect(hasNeeds(`it fell ${P} to ${M}`, needs)).toBe(false);
  });

  test('letter case counts where the expression says so', () => {
    expect(hasNeeds('from', needsOf(/FROM/g))).toBe(false);
    expect(hasNeeds('FROM', needsOf(/FROM/g))).toBe(true);
  });

  test('every place is found, one behind the other', () =>
    expect(foundIn(wording('{count} men'), `${C} men and ${C} men`).map(({ index }) => index)).toEqual([0, 10]));
});
