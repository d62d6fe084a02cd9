// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { dressedIn } from '../../src/extension/dressed.ts';

const ask = vi.fn();
const at = (selector: string): Range => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector) as Element);
  return range;
};

beforeEach(() => {
  ask.mockReset();
  document.body.innerHTML = '<p id="a">£6m</p><p id="b">£7m</p><p class="bare">£8m</p>';
});

test('a page without marks is given no style', () => {
  dressedIn(document, ask)([]);
  expect(ask).not.toHaveBeenCalled();
});

test('what has its style already is not asked for again', () => {
  const dress = dressedIn(document, ask);
  dress([at('#a')]);
  dress([at('#a'), at('#b')]);
  dress([at('#b')]);
  expect(ask.mock.calls).toEqual([[['a']], [['b']]]);
});

test('where a mark has no id around it all of the page is asked for, once', () => {
  const dress = dressedIn(document, ask);
  dress([at('#a'), at('.bare')]);
  dress([at('#b'), at('.bare')]);
  expect(ask.mock.calls).toEqual([[null]]);
});
