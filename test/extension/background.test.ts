import { expect, test, vi } from 'vitest';
import { stateOf } from '../../src/view/tab-state.ts';
import { pageWith, WRONG } from '../view/page.ts';
import type { doorWith } from './door.ts';

vi.mock('../../src/extension/browser.ts', async () => (await import('./door.ts')).doorWith());
await import('../../src/extension/background.ts');
const { browser } = (await import('../../src/extension/browser.ts')) as unknown as ReturnType<typeof doorWith>;
const [heard] = browser.runtime.onMessage.addListener.mock.calls[0] ?? [];
const page = { id: 'ours', tab: { id: 7 }, frameId: 0 };

test('the badge of the tab that speaks is painted', () => {
  heard({ type: 'state', state: stateOf(pageWith([WRONG])) }, page);
  expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '1' });
  expect(browser.action.setBadgeBackgroundColor).toHaveBeenCalledWith({ tabId: 7, color: '#b3261e' });
  expect(browser.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Figurecheck: One figure does not add up.' });
});

const article = {
  text: 'over £6 million (£7 million)',
  blocks: [{ kind: 'paragraph', start: 0, end: 28 }],
  tables: [],
  title: null,
  url: null,
  published: null,
  language: 'en-GB',
};

test('an article is checked, and the checks of its report are named', async () => {
  const answer = await heard({ type: 'check', article }, page);
  expect(answer.report.results).toMatchObject([{ check: 'same-currency-twice', verdict: 'inconsistent' }]);
  expect(Object.keys(answer.titles)).toEqual(['same-currency-twice']);
  expect(answer.ratesTo).toMatch(/^\d{4}-\d{2}$/);
});

test.each([
  ['another extension', { type: 'check', article }, { ...page, id: 'theirs' }],
  ['a frame', { type: 'check', article }, { ...page, frameId: 4 }],
  ['what is no article', { type: 'check', article: { ...article, blocks: null } }, page],
  ['an article with a number for a title', { type: 'check', article: { ...article, title: 7 } }, page],
  ['a check of nothing', { type: 'check' }, page],
])('nothing is checked for %s', (_, message, sender) => {
  expect(heard(message, sender)).toBeUndefined();
});

test.each([
  ['a message of no known shape', { type: 'state' }, page],
  ['a page that is not in a tab', { type: 'state', state: { phase: 'reading' } }, { id: 'ours', frameId: 0 }],
])('%s paints nothing', (_, message, sender) => {
  browser.action.setBadgeText.mockClear();
  heard(message, sender);
  expect(browser.action.setBadgeText).not.toHaveBeenCalled();
});
