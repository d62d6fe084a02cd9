// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { doorWith } from './door.ts';

const PLACE = Symbol.for('figurecheck');

const { refresh, withdraw } = vi.hoisted(() => ({ refresh: vi.fn(), withdraw: vi.fn() }));
/** What each script that was injected hears of changes, the last one's last. */
const heard = vi.hoisted((): ReturnType<typeof vi.fn>[] => []);
vi.mock('../../src/extension/tab.ts', () => ({
  tabOf: () => {
    const changed = vi.fn();
    heard.push(changed);
    return { answer: async () => ({ phase: 'no-article' }), refresh, withdraw, changed };
  },
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

describe('a permission that is taken back', () => {
  const background = { id: 'ours', url: 'chrome-extension://ours/background.js' };
  const here = `*://${location.hostname}/*`;
  const changes = async (): Promise<number> => {
    heard.at(-1)?.mockClear();
    document.body.append('£6m');
    await Promise.resolve();
    return heard.at(-1)?.mock.calls.length ?? 0;
  };
  const hears = async () => {
    const [hear] = (await inject()).mock.calls[0] ?? [];
    withdraw.mockClear();
    return (removed: readonly string[], left: readonly string[]) =>
      hear({ type: 'withdrawn', removed, left }, background);
  };

  test('leaves nothing of a page that it was for: no mark, and no watch on it', async () => {
    const told = await hears();
    expect(await changes()).toBe(1);
    told([here], []);
    expect(withdraw).toHaveBeenCalledOnce();
    expect(await changes()).toBe(0);
  });

  test('is nothing to pages of other sites, and to one that another permission still holds', async () => {
    const told = await hears();
    told(['*://other.example/*'], []);
    told([here], ['*://*/*']);
    expect(withdraw).not.toHaveBeenCalled();
    expect(await changes()).toBe(1);
  });

  test('the next click reads and follows the page as ever; a look at what is known does not', async () => {
    const [hear] = (await inject()).mock.calls[0] ?? [];
    hear({ type: 'withdrawn', removed: [here], left: [] }, background);
    const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
    hear({ type: 'state' }, popup);
    expect(await changes()).toBe(0);
    hear({ type: 'read' }, popup);
    expect(await changes()).toBe(1);
  });
});
