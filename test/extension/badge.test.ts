import { expect, test } from 'vitest';
import { badgeOf } from '../../src/extension/badge.ts';
import { ENGLISH } from '../../src/view/english.ts';
import type { TabState } from '../../src/view/tab-state.ts';
import { stateOf } from '../../src/view/tab-state.ts';
import { ODD, pageWith, RIGHT, WRONG } from '../view/page.ts';

const RED = '#b3261e';
const AMBER = '#855700';
const GREEN = '#1d6b3c';

test.each<[string, TabState, string, string | null]>([
  ['both kinds of finding', stateOf(pageWith([WRONG, ODD, RIGHT])), '2', RED],
  ['only something for a look', stateOf(pageWith([ODD, RIGHT])), '1', AMBER],
  ['one dismissed of two', stateOf(pageWith([WRONG, ODD], { dismissed: [WRONG.key] })), '1', AMBER],
  ['all dismissed', stateOf(pageWith([WRONG], { dismissed: [WRONG.key] })), '✓', GREEN],
  ['sums that hold', stateOf(pageWith([RIGHT])), '✓', GREEN],
  ['nothing to check', stateOf(pageWith([])), '', null],
  ['no article', { phase: 'no-article' }, '', null],
  ['reading', { phase: 'reading' }, '', null],
  ['a failure', { phase: 'failed', message: 'x' }, '!', null],
])('%s', (_, state, text, colour) => {
  const badge = badgeOf(state, ENGLISH);
  expect(badge.text).toBe(text);
  if (colour) expect(badge.colour).toBe(colour);
  expect(badge.title).toMatch(/^Figurecheck: .+/);
});
