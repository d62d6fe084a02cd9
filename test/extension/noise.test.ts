import { expect, test } from 'vitest';
import { quietly } from '../../src/extension/noise.ts';

test.each([
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'No tab with id: 12.',
  'Invalid tab ID: 12',
])('“%s” is noise', async (words) => {
  await expect(quietly(Promise.reject(new Error(words)))).resolves.toBeUndefined();
});

test('anything else is thrown on', async () => {
  await expect(quietly(Promise.reject(new Error('Extension context invalidated.')))).rejects.toThrow('invalidated');
});
