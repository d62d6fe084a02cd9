import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowsers, hasDisplay } from '../../src/cli/find-browser.ts';

const found = (programs: readonly string[], path = ['/usr/bin', '/opt/bin'].join(delimiter)) =>
  findBrowsers(path, (one) => programs.includes(one)).map((browser) => `${browser.kind} ${browser.path}`);

test.each<[string, readonly string[], readonly string[]]>([
  [
    'Firefox first, which shows the button',
    ['/usr/bin/chromium', '/usr/bin/firefox-esr'],
    ['firefox /usr/bin/firefox-esr', 'chromium /usr/bin/chromium'],
  ],
  ['one of a kind', ['/usr/bin/google-chrome', '/opt/bin/chromium'], ['chromium /opt/bin/chromium']],
  [
    'what macOS keeps elsewhere',
    ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['firefox /Applications/Firefox.app/Contents/MacOS/firefox'],
  ],
  ['none', [], []],
])('%s', (_, programs, browsers) => {
  expect(found(programs)).toEqual(browsers);
});

test('an empty path names no file of the folder one happens to be in', () => {
  expect(found(['firefox', 'chromium'], '')).toEqual([]);
});

test('what is on this machine is looked for without a failure', () => {
  expect(findBrowsers('/no/such/folder').every(({ path }) => path.length > 0)).toBe(true);
});

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
])('a display on %s with %j: %s', (platform, environment, there) => {
  expect(hasDisplay(platform, environment)).toBe(there);
});
