import { expect, test, vi } from 'vitest';
import { stateOf } from '../../src/view/tab-state.ts';
import { pageWith, WRONG } from '../view/page.ts';
import type { doorWith } from './door.ts';

vi.mock('../../src/extension/browser.ts', async () => (await import('./door.ts')).theDoor());
await import('../../src/extension/background.ts');
const { browser, permitted } = (await import('../../src/extension/browser.ts')) as unknown as ReturnType<
  typeof doorWith
>;
const [heard] = browser.runtime.onMessage.addListener.mock.calls[0] ?? [];
const page = { id: 'ours', tab: { id: 7 }, frameId: 0 };

test('the menu of selected text and the gate are set up as the extension is installed', async () => {
  browser.runtime.onInstalled.addListener.mock.calls[0]?.[0]({ reason: 'update', temporary: false });
  await vi.waitFor(() => expect(browser.contextMenus.create).toHaveBeenCalledTimes(2));
  expect(browser.contextMenus.create.mock.calls[1]?.[0]).toMatchObject({
    title: 'Check the figures in the selection',
    contexts: ['selection'],
  });
});

test('a page that may have figures is read', async () => {
  browser.tabs.sendMessage.mockResolvedValue({ phase: 'no-article' });
  heard({ type: 'may-have-figures' }, page);
  await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'read' }, { frameId: 0 }));
});

test('the next finding is shown by a key, in a page that was not read before too', async () => {
  browser.tabs.sendMessage.mockReset();
  browser.tabs.sendMessage
    .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
    .mockResolvedValueOnce(stateOf(pageWith([WRONG])))
    .mockResolvedValueOnce('shown');
  browser.commands.onCommand.addListener.mock.calls[0]?.[0]('next-finding', { id: 7 });
  await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(3));
  expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(7, { type: 'step', by: 1 }, { frameId: 0 });
});

test('a selection is checked and the panel opened, at once', async () => {
  browser.tabs.sendMessage.mockReset();
  browser.tabs.sendMessage.mockResolvedValue({ phase: 'no-article' });
  const info = { menuItemId: 'check-selection', selectionText: '£6m (£7m)' };
  browser.contextMenus.onClicked.addListener.mock.calls[0]?.[0](info, { id: 7 });
  expect(browser.sidebarAction.open).toHaveBeenCalledOnce();
  await vi.waitFor(() =>
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'selection', text: '£6m (£7m)' }, { frameId: 0 }),
  );
});

test('the style of the marks goes into the tab that asks: within elements in the author’s name, wholly in the reader’s too', async () => {
  heard({ type: 'style', roots: ['post-7'] }, page);
  heard({ type: 'style', roots: null }, page);
  await vi.waitFor(() => expect(browser.scripting.insertCSS).toHaveBeenCalledTimes(3));
  expect(browser.scripting.insertCSS.mock.calls.map(([{ target, origin }]) => [target, origin])).toEqual([
    [{ tabId: 7 }, 'AUTHOR'],
    [{ tabId: 7, allFrames: true }, 'USER'],
    [{ tabId: 7, allFrames: true }, 'AUTHOR'],
  ]);
});

test('that a permission was taken back is told in all tabs; one where nobody listens is passed over', async () => {
  browser.tabs.sendMessage.mockReset();
  browser.tabs.sendMessage
    .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
    .mockResolvedValue(undefined);
  browser.tabs.query.mockResolvedValue([{ id: 7 }, { id: 8 }]);
  permitted.add('*://left.example/*');
  browser.permissions.onRemoved.addListener.mock.calls[0]?.[0]({ origins: ['*://gone.example/*'] });
  await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(2));
  const told = { type: 'withdrawn', removed: ['*://gone.example/*'], left: ['*://left.example/*'] };
  expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(8, told, { frameId: 0 });
});

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

test('the first page opens once, for who installs it, and the workbench from the menu of the button', async () => {
  const installed = browser.runtime.onInstalled.addListener.mock.calls[0]?.[0];
  browser.tabs.create.mockClear();
  installed({ reason: 'update', temporary: false });
  installed({ reason: 'install', temporary: true });
  expect(browser.tabs.create).not.toHaveBeenCalled();
  installed({ reason: 'install', temporary: false });
  expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: 'chrome-extension://ours/welcome.html' });
  await browser.contextMenus.onClicked.addListener.mock.calls[0]?.[0]({ menuItemId: 'workbench' }, undefined);
  expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: 'chrome-extension://ours/workbench.html' });
});

test('a browser without menus and keys, as Firefox on Android, is served too', async () => {
  vi.resetModules();
  const { contextMenus, commands, sidebarAction, ...rest } = browser;
  vi.doMock('../../src/extension/browser.ts', () => ({ browser: rest }));
  rest.runtime.onMessage.addListener.mockClear();
  await import('../../src/extension/background.ts');
  expect(rest.runtime.onMessage.addListener).toHaveBeenCalledOnce();
});
