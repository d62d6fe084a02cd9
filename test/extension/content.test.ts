// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { doorWith } from './door.ts';

const PLACE = Symbol.for('figurecheck');

vi.mock('../../src/extension/tab.ts', () => ({ tabOf: () => ({ answer: async () => ({ phase: 'no-article' }) }) }));

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
