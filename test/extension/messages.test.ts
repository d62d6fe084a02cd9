import { expect, test, vi } from 'vitest';
import { stateOf } from '../../src/view/tab-state.ts';
import { pageWith, reportWith, WRONG } from '../view/page.ts';

vi.mock('../../src/extension/browser.ts', async () => (await import('./door.ts')).theDoor());

const { browser } = await import('../../src/extension/browser.ts');
const { applicantFrom, askForStyle, askToCheck, noticeFrom, requestFrom, styleFrom, tabStateFrom, withdrawalFrom } =
  await import('../../src/extension/messages.ts');

const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const content = { id: 'ours', url: 'https://example.org/', tab: { id: 7 }, frameId: 0 } as never;

test.each([
  [{ type: 'read' }, { type: 'read' }],
  [
    { type: 'show', id: 'r1' },
    { type: 'show', id: 'r1' },
  ],
  [
    { type: 'dismiss', key: 'a|b' },
    { type: 'dismiss', key: 'a|b' },
  ],
  [
    { type: 'restore', key: 'a|b', more: 1 },
    { type: 'restore', key: 'a|b' },
  ],
  [{ type: 'state' }, { type: 'state' }],
  [
    { type: 'selection', text: '£6m' },
    { type: 'selection', text: '£6m' },
  ],
  [
    { type: 'step', by: -1 },
    { type: 'step', by: -1 },
  ],
  [{ type: 'selection' }, null],
  [{ type: 'step', by: 2 }, null],
  [{ type: 'show' }, null],
  [{ type: 'show', id: 1 }, null],
  [{ type: 'dismiss', key: null }, null],
  [{ type: 'format the disk' }, null],
  ['read', null],
  [null, null],
  [[{ type: 'read' }], null],
])('the popup says %j: %j', (message, request) => {
  expect(requestFrom(message, popup)).toEqual(request);
});

test.each([
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/popup.html' }],
  ['our own script in a page, whose process may be taken over', { id: 'ours', url: 'https://example.org/' }],
  ['nobody', {}],
])('nothing is done for %s', (_, sender) => {
  expect(requestFrom({ type: 'read' }, sender)).toBeNull();
});

test('that permissions were taken back is heard of our own pages, in its own shape only', () => {
  const withdrawal = { type: 'withdrawn', removed: ['*://*/*'], left: [] };
  expect(withdrawalFrom(withdrawal, popup)).toEqual(withdrawal);
  expect(withdrawalFrom(withdrawal, { id: 'ours', url: 'https://example.org/' })).toBeNull();
  expect(withdrawalFrom({ ...withdrawal, left: [7] }, popup)).toBeNull();
  expect(withdrawalFrom({ ...withdrawal, removed: '*' }, popup)).toBeNull();
  expect(withdrawalFrom({ ...withdrawal, type: 'read' }, popup)).toBeNull();
});

const notice = { type: 'state', state: { phase: 'reading' } };

test('a notice is heard from the page of a tab', () => {
  expect(noticeFrom(notice, content)).toEqual({ tab: 7, notice: { type: 'state', state: { phase: 'reading' } } });
});

test('the result that is shown is heard of too', () => {
  expect(noticeFrom({ type: 'current', id: 'r1' }, content)).toEqual({ tab: 7, notice: { type: 'current', id: 'r1' } });
  expect(noticeFrom({ type: 'current', id: 1 }, content)).toBeNull();
});

test.each([
  [
    { type: 'style', roots: null },
    { tab: 7, roots: null },
  ],
  [
    { type: 'style', roots: ['post-7'] },
    { tab: 7, roots: ['post-7'] },
  ],
  [{ type: 'style', roots: ['two words'] }, null],
  [{ type: 'style', roots: ['a\nb'] }, null],
  [{ type: 'style', roots: [7] }, null],
  [{ type: 'style', roots: 'post-7' }, null],
  [{ type: 'style' }, null],
  [{ type: 'state', roots: null }, null],
])('for %j the style that is put in is %j', (message, style) => {
  expect(styleFrom(message, content)).toEqual(style);
});

test('a style is put in for the page of a tab only', () => {
  const message = { type: 'style', roots: null };
  expect(styleFrom(message, { id: 'ours', tab: { id: 7 }, frameId: 3 } as never)).toBeNull();
  expect(styleFrom(message, { id: 'theirs', tab: { id: 7 }, frameId: 0 } as never)).toBeNull();
});

test('the script in the page asks for a style and waits for nothing', () => {
  askForStyle(['post-7']);
  expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'style', roots: ['post-7'] });
});

test('a page asks to be read by the gate in it, not by a frame of another', () => {
  expect(applicantFrom({ type: 'may-have-figures' }, content)).toEqual({ id: 7 });
  expect(applicantFrom({ type: 'may-have-figures' }, { id: 'ours', tab: { id: 7 }, frameId: 3 } as never)).toBeNull();
  expect(applicantFrom({ type: 'read' }, content)).toBeNull();
});

test.each([
  ['a frame in it', { id: 'ours', tab: { id: 7 }, frameId: 3 }],
  ['another extension', { id: 'theirs', tab: { id: 7 }, frameId: 0 }],
  ['no tab', { id: 'ours', frameId: 0 }],
])('not from %s', (_, sender) => {
  expect(noticeFrom(notice, sender as never)).toBeNull();
});

test.each([
  [null],
  [{}],
  [{ type: 'state' }],
  [{ type: 'state', state: { phase: 'done' } }],
  [{ type: 'read', state: notice.state }],
])('nor %j', (message) => {
  expect(noticeFrom(message, content)).toBeNull();
});

const article = { text: '', blocks: [], tables: [], title: null, url: null, published: null, language: null };

test('an answer to a question is a report', async () => {
  const answer = { report: reportWith([]), titles: {}, ratesTo: '2026-09' };
  vi.mocked(browser.runtime.sendMessage).mockResolvedValue(answer);
  expect(await askToCheck(article)).toBe(answer);
});

test.each([
  ['breaks off', () => Promise.reject(new Error('The message channel closed before a response was received'))],
  ['says nothing', () => Promise.resolve(undefined)],
])('a background that is stopped in the middle and %s is asked once more', async (_, stopped) => {
  const answer = { report: reportWith([]), titles: {}, ratesTo: '2026-09' };
  vi.mocked(browser.runtime.sendMessage).mockReset();
  vi.mocked(browser.runtime.sendMessage).mockImplementationOnce(stopped).mockResolvedValue(answer);
  expect(await askToCheck(article)).toBe(answer);
  expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
});

test('an answer of another shape, as after an update, is an error', async () => {
  vi.mocked(browser.runtime.sendMessage).mockResolvedValue(undefined);
  await expect(askToCheck(article)).rejects.toThrow('updated');
});

test('a background that never answers is an error, not a wait without end', async () => {
  vi.useFakeTimers();
  vi.mocked(browser.runtime.sendMessage).mockReturnValue(new Promise(() => undefined));
  const asked = expect(askToCheck(article)).rejects.toThrow('no answer came within 20 seconds');
  await vi.advanceTimersByTimeAsync(20_000);
  await asked;
  vi.useRealTimers();
});

const findings = stateOf(pageWith([WRONG]));

test('a state crosses as plain JSON', () => {
  expect(tabStateFrom(JSON.parse(JSON.stringify(findings)))).toEqual(findings);
});

test.each([
  [{ ...findings, report: null }],
  [{ ...findings, report: { ...pageWith([]).report, schema: 2 } }],
  [{ ...findings, report: { ...pageWith([]).report, results: 'none' } }],
  [{ ...findings, dismissed: undefined }],
  [{ ...findings, titles: [] }],
  [{ ...findings, ratesTo: 2026 }],
  [{ phase: 'unreadable', reason: 'bored' }],
  [{ phase: 'failed' }],
  [undefined],
])('a state without its parts is none', (state) => {
  expect(tabStateFrom(state)).toBeNull();
});
