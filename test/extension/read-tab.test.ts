import { beforeEach, expect, test, vi } from 'vitest';
import type { doorWith } from './door.ts';

vi.mock('../../src/extension/browser.ts', async () => (await import('./door.ts')).theDoor());

const { readTab } = await import('../../src/extension/read-tab.ts');
const { browser } = (await import('../../src/extension/browser.ts')) as unknown as ReturnType<typeof doorWith>;

const tab = { id: 7, url: 'https://example.org/' } as never;

beforeEach(() => {
  vi.resetAllMocks();
  browser.runtime.getURL.mockImplementation((path: string) => `chrome-extension://ours/${path}`);
});

test('the script is put in, and the page is asked', async () => {
  browser.tabs.sendMessage.mockResolvedValue({ phase: 'no-article' });
  expect(await readTab(tab)).toEqual({ phase: 'no-article' });
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['content.js'] });
  // The style of the marks comes with the first mark.
  expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'read' }, { frameId: 0 });
});

test('a page that refuses the script is unreadable, with its reason', async () => {
  browser.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
  expect(await readTab({ id: 7, url: 'https://example.org/a.pdf' } as never)).toEqual({
    phase: 'unreadable',
    reason: 'pdf',
  });
});

test('what is no refusal is a failure in its own words', async () => {
  browser.scripting.executeScript.mockRejectedValue(new Error('Could not load file: content.js'));
  expect(await readTab(tab)).toEqual({ phase: 'failed', message: 'Could not load file: content.js.' });
});

test('an answer of another version is a failure, not an empty report', async () => {
  browser.tabs.sendMessage.mockResolvedValue({ phase: 'findings', report: { schema: 2 } });
  expect(await readTab(tab)).toMatchObject({ phase: 'failed' });
});

test('a tab without an id is a window of the browser itself', async () => {
  expect(await readTab({ url: 'https://example.org/' } as never)).toEqual({
    phase: 'unreadable',
    reason: 'browser-page',
  });
});
