import { expect, test } from 'vitest';
import { covers } from '../../src/extension/origins.ts';

const PAGE = 'https://news.example.org/budget?year=2019';

test.each([
  ['*://news.example.org/*'],
  ['https://news.example.org/*'],
  ['*://*.example.org/*'],
  ['*://*.news.example.org/*'],
  ['*://*/*'],
  ['https://*/*'],
  ['<all_urls>'],
])('%s holds a page of news.example.org', (origin) => {
  expect(covers(['*://other.example/*', origin], PAGE)).toBe(true);
});

test.each([
  ['*://example.org/*'],
  ['http://news.example.org/*'],
  ['*://ws.example.org/*'],
  ['*://*.ws.example.org/*'],
  ['*://*.news.example.or/*'],
  ['https://news.example.org:8443/*'],
  ['no origin'],
])('%s does not', (origin) => {
  expect(covers([origin], PAGE)).toBe(false);
});

test('a port and an address in numbers are told apart like any other', () => {
  expect(covers(['http://localhost:8080/*'], 'http://localhost:8080/a')).toBe(true);
  expect(covers(['http://[::1]/*'], 'http://[::1]:8080/a')).toBe(true);
  expect(covers(['*://*/*'], 'file:///a.html')).toBe(false);
  expect(covers(['*://*/*'], 'about:blank')).toBe(false);
});
