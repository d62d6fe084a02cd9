import { vi } from 'vitest';
import { ENGLISH } from '../../src/view/english.ts';
import type { WordKey } from '../../src/view/words.ts';

/** What stands for the browser in these tests: the door that src/extension/browser.ts is, with what each test needs. */
export function doorWith({ incognito = false } = {}) {
  const stored = new Map<string, unknown>();
  /** The origins that the browser has permitted, and the scripts that it puts into pages. */
  const permitted = new Set<string>();
  const registered: { readonly id: string; readonly matches: readonly string[] }[] = [];
  const event = () => ({ addListener: vi.fn() });
  return {
    stored,
    permitted,
    registered,
    browser: {
      runtime: {
        id: 'ours',
        getURL: vi.fn((path: string) => `chrome-extension://ours/${path}`),
        sendMessage: vi.fn(async () => undefined),
        onMessage: { addListener: vi.fn() },
        onInstalled: event(),
        onStartup: event(),
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
      scripting: {
        executeScript: vi.fn(),
        insertCSS: vi.fn(),
        getRegisteredContentScripts: vi.fn(async () => [...registered]),
        unregisterContentScripts: vi.fn(async () => void registered.splice(0)),
        registerContentScripts: vi.fn(async (scripts: typeof registered) => void registered.push(...scripts)),
        updateContentScripts: vi.fn(
          async (scripts: typeof registered) => void registered.splice(0, registered.length, ...scripts),
        ),
      },
      permissions: {
        onAdded: event(),
        onRemoved: event(),
        getAll: vi.fn(async () => ({ permissions: [] as string[], origins: [...permitted] })),
        contains: vi.fn(async ({ origins }: { origins: string[] }) => origins.every((one) => permitted.has(one))),
        request: vi.fn(async ({ origins }: { origins: string[] }) => {
          for (const origin of origins) permitted.add(origin);
          return true;
        }),
        remove: vi.fn(async ({ origins }: { origins: string[] }) => {
          for (const origin of origins) permitted.delete(origin);
          return true;
        }),
      },
      contextMenus: { onClicked: event(), removeAll: vi.fn(async () => undefined), create: vi.fn() },
      commands: { onCommand: event() },
      sidebarAction: { open: vi.fn(async () => undefined) },
      tabs: {
        query: vi.fn(async (): Promise<readonly { readonly id: number }[]> => []),
        sendMessage: vi.fn(),
        create: vi.fn(async () => undefined),
      },
      action: {
        setBadgeText: vi.fn(async () => undefined),
        setBadgeBackgroundColor: vi.fn(async () => undefined),
        setBadgeTextColor: vi.fn(async () => undefined),
        setTitle: vi.fn(async () => undefined),
      },
    },
  };
}

const PLACE = Symbol.for('figurecheck test door');

/**
 * The one door of a test file. It is kept at the file's global: of modules that ask for it at the same time each may be given this
 * module anew.
 */
export function theDoor(): ReturnType<typeof doorWith> {
  const made = (Reflect.get(globalThis, PLACE) as ReturnType<typeof doorWith> | undefined) ?? doorWith();
  Reflect.set(globalThis, PLACE, made);
  return made;
}
