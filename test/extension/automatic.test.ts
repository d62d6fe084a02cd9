import { beforeEach, expect, test, vi } from 'vitest';
import type { doorWith } from './door.ts';

vi.mock('../../src/extension/browser.ts', async () => (await import('./door.ts')).theDoor());

const { allowAutomatic, isAllowed, permissionsChanged, register, setNever, withdrawAutomatic } = await import(
  '../../src/extension/automatic.ts'
);
const { forgetSettings, readSettings } = await import('../../src/extension/settings.ts');
const { browser, permitted, registered, stored } = (await import(
  '../../src/extension/browser.ts'
)) as unknown as ReturnType<typeof doorWith>;

beforeEach(async () => {
  stored.clear();
  await forgetSettings();
  permitted.clear();
  registered.splice(0);
});

const SITE = 'news.example.org';
const gates = async () => {
  await register();
  return registered.flatMap(({ matches }) => matches);
};

test('nothing is in any page before it is asked for', async () => {
  expect(await gates()).toEqual([]);
});

test('a site is asked for at once, and its pages are then looked at', async () => {
  const asked = allowAutomatic(SITE);
  expect(browser.permissions.request).toHaveBeenCalledWith({ origins: [`*://${SITE}/*`] });
  expect(await asked).toBe(true);
  expect((await readSettings()).always).toEqual([SITE]);
  expect(await gates()).toEqual([`*://${SITE}/*`]);
  expect(await isAllowed(SITE)).toBe(true);
});

test('refused, nothing is kept', async () => {
  browser.permissions.request.mockResolvedValueOnce(false);
  expect(await allowAutomatic(SITE)).toBe(false);
  expect((await readSettings()).always).toEqual([]);
});

test('taken back, the permission is given back with it, at once: the popup may be closed before an answer comes', async () => {
  await allowAutomatic(SITE);
  const withdrawn = withdrawAutomatic(SITE);
  expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: [`*://${SITE}/*`] });
  await withdrawn;
  expect([...permitted]).toEqual([]);
  expect((await readSettings()).always).toEqual([]);
  expect(await gates()).toEqual([]);
});

test('on every site, but for those that are never to be checked', async () => {
  await allowAutomatic(null);
  await setNever(SITE, true);
  expect(await gates()).toEqual(['*://*/*']);
  expect(registered).toMatchObject([{ js: ['gate.js'], excludeMatches: [`*://${SITE}/*`] }]);
  await setNever(SITE, false);
  expect((await readSettings()).never).toEqual([]);
});

test('an answer that came after the popup was gone is kept by the background', async () => {
  permitted.add(`*://${SITE}/*`);
  await permissionsChanged([`*://${SITE}/*`], true);
  expect((await readSettings()).always).toEqual([SITE]);
  await permissionsChanged(['*://*/*'], true);
  expect((await readSettings()).everywhere).toBe(true);
});

test('a permission that is taken back in the browser’s own pages is no longer counted on', async () => {
  await allowAutomatic(SITE);
  await allowAutomatic(null);
  permitted.clear();
  await permissionsChanged([`*://${SITE}/*`, '*://*/*'], false);
  expect(await readSettings()).toMatchObject({ always: [], everywhere: false });
  expect(await gates()).toEqual([]);
});

test('two changes at once leave one gate', async () => {
  await allowAutomatic(SITE);
  await Promise.all([register(), register(), register()]);
  expect(registered).toHaveLength(1);
});

test('the gate is never taken out to be put in again: a page that opens in between would not be read', async () => {
  await allowAutomatic(SITE);
  await register();
  browser.scripting.unregisterContentScripts.mockClear();
  browser.scripting.updateContentScripts.mockClear();
  await register();
  expect(browser.scripting.updateContentScripts).not.toHaveBeenCalled();
  await allowAutomatic(null);
  expect(await gates()).toEqual(['*://*/*']);
  await setNever(SITE, true);
  await register();
  await setNever(SITE, false);
  await register();
  expect(registered).toMatchObject([{ matches: ['*://*/*'], excludeMatches: [] }]);
  expect(browser.scripting.updateContentScripts).toHaveBeenCalledTimes(3);
  expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled();
});
