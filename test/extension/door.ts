import { vi } from 'vitest';
import { ENGLISH } from '../../src/view/english.ts';
import type { WordKey } from '../../src/view/words.ts';

/** What stands for the browser in these tests: the door that src/extension/browser.ts is, with what each test needs. */
export function doorWith({ incognito = false } = {}) {
  const stored = new Map<string, unknown>();
  return {
    stored,
    browser: {
      runtime: {
        id: 'ours',
        getURL: vi.fn((path: string) => `chrome-extension://ours/${path}`),
        sendMessage: vi.fn(async () => undefined),
        onMessage: { addListener: vi.fn() },
      },
      i18n: {
        getMessage: (key: WordKey, given: readonly string[]) => ENGLISH.say(key, ...given),
        getUILanguage: () => 'en-GB',
      },
      extension: { inIncognitoContext: incognito },
      storage: {
        onChanged: { addListener: vi.fn() },
        local: {
          get: vi.fn(async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {})),
          set: vi.fn(async (items: Readonly<Record<string, unknown>>) => {
            for (const [key, value] of Object.entries(items)) stored.set(key, value);
          }),
          remove: vi.fn(async (key: string) => void stored.delete(key)),
        },
      },
      scripting: { executeScript: vi.fn(), insertCSS: vi.fn(), removeCSS: vi.fn() },
      tabs: { sendMessage: vi.fn() },
      action: {
        setBadgeText: vi.fn(async () => undefined),
        setBadgeBackgroundColor: vi.fn(async () => undefined),
        setBadgeTextColor: vi.fn(async () => undefined),
        setTitle: vi.fn(async () => undefined),
      },
    },
  };
}
