import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/view/settings.ts';
import { doorWith } from './door.ts';

beforeEach(() => vi.resetModules());

async function settingsWith() {
  const door = doorWith();
  vi.doMock('../../src/extension/browser.ts', () => door);
  return { ...door, ...(await import('../../src/extension/settings.ts')) };
}

test('nothing chosen is the usual', async () => {
  const { readSettings } = await settingsWith();
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('a change is kept, and leaves the rest', async () => {
  const { changeSettings, readSettings } = await settingsWith();
  await changeSettings({ level: 'inconsistent' });
  expect(await changeSettings({ checksOff: ['average'] })).toMatchObject({
    level: 'inconsistent',
    checksOff: ['average'],
  });
  expect(await readSettings()).toMatchObject({ level: 'inconsistent', checksOff: ['average'] });
});

test('what a newer version has kept besides is not lost by a change', async () => {
  const { changeSettings, stored } = await settingsWith();
  stored.set('settings', { level: 'inconsistent', colours: ['plum'] });
  await changeSettings({ highlights: false });
  expect(stored.get('settings')).toMatchObject({ level: 'inconsistent', highlights: false, colours: ['plum'] });
});

test.each([7, 'level', [['level']], null])(
  '%j in their place counts as nothing chosen, and the next choice is kept',
  async (corrupt) => {
    const { changeSettings, readSettings, stored } = await settingsWith();
    stored.set('settings', corrupt);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings({ highlights: false });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, highlights: false });
  },
);

test('what is forgotten is the usual again', async () => {
  const { changeSettings, forgetSettings, readSettings } = await settingsWith();
  await changeSettings({ everywhere: true });
  await forgetSettings();
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('a change is told, and only one of the settings', async () => {
  const { browser, onSettings } = await settingsWith();
  const changed = vi.fn();
  onSettings(changed);
  const [heard] = browser.storage.onChanged.addListener.mock.calls[0] ?? [];
  heard({ 'dismissed https://example.org/': { newValue: ['k'] } }, 'local');
  heard({ settings: { newValue: { level: 'inconsistent' } } }, 'session');
  expect(changed).not.toHaveBeenCalled();
  heard({ settings: { newValue: { level: 'inconsistent' } } }, 'local');
  heard({ settings: {} }, 'local');
  expect(changed.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, level: 'inconsistent' }], [DEFAULT_SETTINGS]]);
});

test.each([
  ['nothing', undefined, false],
  ['what was chosen', { level: 'inconsistent', checksOff: ['average'], colours: ['plum'] }, false],
  ['a list', [['level']], true],
  ['a level that there is none of', { level: 7, highlights: true }, true],
  ['hosts that are none', { always: ['www.example.org', 'file:///etc'] }, true],
])('%s in storage is spoiled: %s: %s', async (_, kept, spoiled) => {
  const { areSettingsSpoiled, stored } = await settingsWith();
  if (kept !== undefined) stored.set('settings', kept);
  expect(await areSettingsSpoiled()).toBe(spoiled);
});

test('once something is chosen again nothing is spoiled any more', async () => {
  const { areSettingsSpoiled, changeSettings, stored } = await settingsWith();
  stored.set('settings', { level: 7 });
  await changeSettings({ highlights: false });
  expect(await areSettingsSpoiled()).toBe(false);
});

test.each([
  ['Chromium’s quota', 'Resource::kQuotaBytes quota exceeded'],
  ['Firefox’s quota', 'QuotaExceededError: storage.local API call exceeded its quota limitations.'],
  ['the disk', 'IO error: /data/000012.log: No space left on device (ChromeMethodBFE: 9::WritableFileAppend::8)'],
])(
  'where there is no room (%s) the error says so and what can be done, and what was kept stays',
  async (_, message) => {
    const { browser, changeSettings, readSettings } = await settingsWith();
    await changeSettings({ level: 'inconsistent' });
    browser.storage.local.set.mockRejectedValueOnce(new Error(message));
    await expect(changeSettings({ highlights: false })).rejects.toThrow(
      /^The browser has no more room for Figurecheck\./,
    );
    expect(await readSettings()).toMatchObject({ level: 'inconsistent', highlights: true });
  },
);

test('another failure of the storage is told as it is', async () => {
  const { browser, changeSettings } = await settingsWith();
  browser.storage.local.set.mockRejectedValueOnce(new Error('Corruption: block checksum mismatch'));
  await expect(changeSettings({ highlights: false })).rejects.toThrow('Corruption: block checksum mismatch');
});
