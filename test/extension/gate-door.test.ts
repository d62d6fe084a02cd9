import { expect, test, vi } from 'vitest';
import { tellBackground } from '../../src/extension/gate-door.ts';

test('a gate that an update left behind falls silent, though Chromium throws at once', async () => {
  const sendMessage = vi.fn(() => {
    throw new Error('Extension context invalidated.');
  });
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  expect(tellBackground).not.toThrow();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
  vi.unstubAllGlobals();
});
