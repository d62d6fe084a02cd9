// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followChanges } from '../../src/page/follow.ts';

const changed = vi.fn();
const ours = document.createElement('figurecheck-card');
let following: ReturnType<typeof followChanges>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'setInterval', 'clearInterval'] });
  changed.mockReset();
  document.body.innerHTML = '<p>First.</p>';
  following = followChanges(document, { changed, isOurs: (node) => node === ours });
});
afterEach(() => {
  following.stop();
  vi.useRealTimers();
});

const change = () => document.body.append('more');
/** Mutations are told after the script that made them. */
const pass = async (milliseconds: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
};

test('a change is heard of once it has settled, many at once as one', async () => {
  change();
  change();
  await pass(100);
  expect(following.pending()).toBe(true);
  expect(changed).not.toHaveBeenCalled();
  await pass(700);
  expect(changed).toHaveBeenCalledOnce();
  expect(following.pending()).toBe(false);
});

test('what calls take decides how often they come: fifty times as long nothing is called', async () => {
  const rewriting = setInterval(change, 100);
  changed.mockReturnValue(200);
  await pass(60_000);
  expect(changed.mock.calls.length).toBeGreaterThan(3);
  expect(changed.mock.calls.length).toBeLessThan(8);
  changed.mockReset();
  await pass(20_000);
  changed.mockReset();
  await pass(60_000);
  expect(changed.mock.calls.length).toBeGreaterThan(50);
  clearInterval(rewriting);
});

test('a single change after a costly call is heard soon, once that has been paid for', async () => {
  changed.mockReturnValue(200);
  change();
  await pass(800);
  changed.mockReset();
  await pass(12_000);
  change();
  await pass(800);
  expect(changed).toHaveBeenCalledOnce();
});

test('what changes while a call is at work is heard when it is done', async () => {
  let done = (_: number): void => undefined;
  changed.mockReturnValueOnce(new Promise<number>((resolve) => (done = resolve)));
  change();
  await pass(800);
  change();
  await pass(5000);
  expect(changed).toHaveBeenCalledOnce();
  expect(following.pending()).toBe(true);
  done(1);
  await pass(800);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('each change is told at once, and attributes where they are asked for', async () => {
  const heard = vi.fn();
  const other = followChanges(document, { changed, heard, isOurs: (node) => node === ours });
  change();
  document.body.append(ours);
  document.body.className = 'dark';
  document.body.title = 'nothing that is read';
  await Promise.resolve();
  expect(heard.mock.calls.flat(2).map(({ type }) => type)).toEqual(['childList', 'attributes']);
  other.stop();
});

test('what we add ourselves is no change', async () => {
  document.documentElement.append(ours);
  await pass(1000);
  ours.remove();
  await pass(1000);
  expect(changed).not.toHaveBeenCalled();
});

test('a page in the background waits until it is looked at', async () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  change();
  await pass(5000);
  expect(changed).not.toHaveBeenCalled();
  visibility.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  expect(changed).toHaveBeenCalledOnce();
  visibility.mockRestore();
});

test('a step back in an application’s history is looked into', async () => {
  window.dispatchEvent(new PopStateEvent('popstate'));
  await pass(1000);
  expect(changed).toHaveBeenCalledOnce();
});

test('stopped, it hears nothing', async () => {
  change();
  await pass(100);
  following.stop();
  await pass(5000);
  expect(changed).not.toHaveBeenCalled();
});
