import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, hostFrom, settingsFrom } from '../../src/view/settings.ts';

test.each([
  undefined,
  null,
  7,
  'settings',
  [],
  {},
  { level: 'loud', always: 'all', highlights: 'no', homeCurrency: '$' },
])('%j is repaired to the usual', (value) => expect(settingsFrom(value)).toEqual(DEFAULT_SETTINGS));

test('what was chosen is kept, and what a newer version adds does no harm', () => {
  const chosen = {
    checksOff: ['average', 'a-check-to-come'],
    level: 'inconsistent',
    homeCurrency: 'CAD',
    colour: 'blue',
  };
  expect(settingsFrom(chosen)).toEqual({
    ...DEFAULT_SETTINGS,
    checksOff: ['average', 'a-check-to-come'],
    level: 'inconsistent',
    homeCurrency: 'CAD',
  });
});

test('lists lose what is no site, and what stands there twice', () => {
  const { always, never } = settingsFrom({
    always: ['example.org', 7, 'https://example.org/news', 'not a host', '', 'both.example.org'],
    never: ['both.example.org', null],
  });
  expect(always).toEqual(['example.org']);
  expect(never).toEqual(['both.example.org']);
});

test('anything at all gives settings, and repairing twice changes nothing', () => {
  const keys = Object.keys(DEFAULT_SETTINGS) as [string, ...string[]];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), fc.anything()), (value) => {
      const once = settingsFrom(value);
      expect(settingsFrom(once)).toEqual(once);
    }),
  );
});

test.each([
  ['https://www.example.org/news?page=2', 'www.example.org'],
  [' Example.ORG ', 'example.org'],
  ['127.0.0.1:8080', '127.0.0.1'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['about:config', null],
  ['ftp://example.org', null],
  ['*', null],
  ['', null],
])('the host of “%s” is %s', (typed, host) => expect(hostFrom(typed)).toBe(host));
