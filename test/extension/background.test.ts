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

test.each([
  ['a message of no known shape', { type: 'state' }, page],
  ['a page that is not in a tab', { type: 'state', state: { phase: 'reading' } }, { id: 'ours', frameId: 0 }],
])('%s paints nothing', (_, message, sender) => {
  browser.action.setBadgeText.mockClear();
  heard(message, sender);
  expect(browser.action.setBadgeText).not.toHaveBeenCalled();
});
