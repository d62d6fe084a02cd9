import { expect, test } from 'vitest';
import { whyUnreadable } from '../../src/extension/unreadable.ts';

test.each([
  // Chromium 156.
  [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
  [
    'chrome-extension://abc/page.html',
    'Cannot access a chrome-extension:// URL of different extension',
    'browser-page',
  ],
  [undefined, 'The extensions gallery cannot be scripted.', 'store'],
  [undefined, 'Cannot access contents of url "file:///home/draft.html".', 'file'],
  ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'store'],
  [
    'file:///home/draft.html',
    'Cannot access contents of the page. Extension manifest must request permission to access this host.',
    'file',
  ],
  ['file:///home/draft.html', 'Cannot access contents of url "file:///home/draft.html".', 'file'],
  ['https://example.org/', 'Frame with ID 0 is showing error page', 'did-not-load'],
  ['https://example.org/', 'This page cannot be scripted due to an ExtensionsSettings policy.', 'policy'],
  // Firefox 153.
  ['about:addons', 'Missing host permission for the tab', 'browser-page'],
  ['about:license', 'Could not establish connection. Receiving end does not exist.', 'browser-page'],
  ['https://addons.mozilla.org/', 'Missing host permission for the tab', 'store'],
  ['https://example.org/notice.pdf?v=2', 'Missing host permission for the tab', 'pdf'],
  ['https://support.mozilla.org/', 'Missing host permission for the tab', 'protected'],
  [undefined, 'Missing host permission for the tab', 'protected'],
])('%s: “%s” is %s', (url, message, reason) => {
  expect(whyUnreadable(url === undefined ? {} : { url }, new Error(message))).toBe(reason);
});

test('a PDF without the name of one is known by its title', () => {
  const refused = new Error('Missing host permission for the tab');
  expect(whyUnreadable({ url: 'https://example.org/get?id=4', title: 'notice.pdf' }, refused)).toBe('pdf');
});

test.each(['Could not load file: content.js', 'boom'])('“%s” is no refusal but a failure', (message) => {
  expect(whyUnreadable({ url: 'https://example.org/' }, new Error(message))).toBeNull();
});
