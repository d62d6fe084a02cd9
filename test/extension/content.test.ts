// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { doorWith } from './door.ts';

const PLACE = Symbol.for('figurecheck');

const refresh = vi.hoisted(() => vi.fn());
vi.mock('../../src/extension/tab.ts', () => ({
  tabOf: () => ({ answer: async () => ({ phase: 'no-article' }), refresh }),
}));

beforeEach(() => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, PLACE);
});

/** The script as a click injects it: a module of its own each time, in the same page. */
async function inject(door = doorWith()) {
  vi.resetModules();
  vi.doMock('../../src/extension/browser.ts', () => door);
  await import('../../src/extension/content.ts');
  return door.browser.runtime.onMessage.addListener;
}

test('it answers our popup, and leaves other messages to others', async () => {
  const [answer] = (await inject()).mock.calls[0] ?? [];
  const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
  expect(await answer({ type: 'read' }, popup)).toEqual({ phase: 'no-article' });
  expect(answer({ type: 'read' }, { id: 'theirs' })).toBeUndefined();
});

test('injected twice, it listens once', async () => {
  expect(await inject()).toHaveBeenCalledOnce();
  expect(await inject()).not.toHaveBeenCalled();
});

test('where an update of the extension cut off the script that was there, a new one listens', async () => {
  const old = doorWith();
  await inject(old);
  Reflect.set(old.browser.runtime, 'id', undefined);
  expect(await inject()).toHaveBeenCalledOnce();
});

test('what is there is checked again as settings change, and as later exchange rates come or go', async () => {
  const door = doorWith();
  await inject(door);
  const tell = (changes: object, area: string) => {
    for (const [heard] of door.browser.storage.onChanged.addListener.mock.calls) heard(changes, area);
  };
  refresh.mockClear();
  tell({ 'later-rates': { newValue: {} } }, 'local');
  tell({ settings: { newValue: {} } }, 'local');
  expect(refresh.mock.calls).toEqual([['settings'], ['settings']]);
  tell({ 'later-rates': { newValue: {} } }, 'sync');
  tell({ dismissed: { newValue: {} } }, 'local');
  expect(refresh).toHaveBeenCalledTimes(2);
});
