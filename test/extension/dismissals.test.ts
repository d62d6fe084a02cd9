import { beforeEach, expect, test, vi } from 'vitest';
import { doorWith } from './door.ts';

beforeEach(() => vi.resetModules());

async function dismissalsWith(options: { readonly incognito?: boolean } = {}) {
  const door = doorWith(options);
  vi.doMock('../../src/extension/browser.ts', () => door);
  return { ...door, ...(await import('../../src/extension/dismissals.ts')) };
}

test('what is dismissed in one article is not in another', async () => {
  const { dismissedAt, setDismissedAt } = await dismissalsWith();
  await setDismissedAt('https://example.org/a', ['k1']);
  expect(await dismissedAt('https://example.org/a')).toEqual(['k1']);
  expect(await dismissedAt('https://example.org/b')).toEqual([]);
});

test('an article with nothing dismissed any more leaves nothing behind', async () => {
  const { setDismissedAt, stored } = await dismissalsWith();
  await setDismissedAt('https://example.org/a', ['k1']);
  await setDismissedAt('https://example.org/a', []);
  expect(stored.size).toBe(0);
});

test('a private window leaves nothing on the disk, and remembers while it is open', async () => {
  const { dismissedAt, setDismissedAt, stored } = await dismissalsWith({ incognito: true });
  await setDismissedAt('https://example.org/a', ['k1']);
  expect(await dismissedAt('https://example.org/a')).toEqual(['k1']);
  expect(stored.size).toBe(0);
});

test.each([['k1'], [{ 0: 'k1' }], [null], [[1, null]]])('%j in storage is repaired to none', async (value) => {
  const { dismissedAt, stored } = await dismissalsWith();
  stored.set('dismissed https://example.org/a', value);
  expect(await dismissedAt('https://example.org/a')).toEqual([]);
});

test('where there is no room the error says so, and what was kept stays', async () => {
  const { browser, dismissedAt, setDismissedAt } = await dismissalsWith();
  await setDismissedAt('https://example.org/a', ['k1']);
  browser.storage.local.set.mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
  await expect(setDismissedAt('https://example.org/a', ['k1', 'k2'])).rejects.toThrow(/no more room for Figurecheck/);
  expect(await dismissedAt('https://example.org/a')).toEqual(['k1']);
});

test.each([['k1'], []])('a list that a newer version keeps in another form is left as it is (%j)', async (...keys) => {
  const { setDismissedAt, stored } = await dismissalsWith();
  const newer = { version: 2, keys: [{ key: 'k1', since: '2027-01-01' }] };
  stored.set('dismissed https://example.org/a', newer);
  await expect(setDismissedAt('https://example.org/a', keys)).rejects.toThrow(/newer version of Figurecheck/);
  expect(stored.get('dismissed https://example.org/a')).toEqual(newer);
});
