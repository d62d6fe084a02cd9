import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marionetteAt } from './marionette.ts';
import type { Reader } from './reader.ts';
import { READ, until } from './reader.ts';

/** Firefox makes the ids of a toolbar button's parts from the add-on's id. */
const BUTTON = '#figurecheck_figurecheck_org-BAP';
const SIDEBAR = 'figurecheck_figurecheck_org-sidebar-action';

const PREFERENCES = {
  // A popup in a window without the desktop's focus would close as it opens.
  'ui.popup.disable_autohide': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.aboutwelcome.enabled': false,
  'app.update.enabled': false,
  // Questions are guarded against a press that was meant for something else; here nobody presses by mistake.
  'security.notification_enable_delay': 0,
} as const;

/** Firefox can also be asked to open its sidebar, answer its questions, and look into what is closed to pages. */
export interface FirefoxReader extends Reader {
  /** Evaluates an expression in the browser's own window. */
  readonly inBrowser: <T>(expression: string) => Promise<T>;
  /** The same in the tab in front, with the browser's own rights: closed shadow roots are open to it. */
  readonly inTab: <T>(expression: string) => Promise<T>;
  readonly openSidebar: () => Promise<void>;
  readonly inSidebar: <T>(expression: string) => Promise<T>;
  /** Presses a button of the mouse at a point of the page, for real: the left one, 0, or the right one, 2. */
  readonly press: (x: number, y: number, button?: 0 | 2) => Promise<void>;
  readonly key: (value: string) => Promise<void>;
  /** Answers the question for a permission. */
  readonly allow: () => Promise<void>;
}

export async function firefoxReader(executablePath: string): Promise<FirefoxReader> {
  const profile = await mkdtemp(join(tmpdir(), 'figurecheck-firefox-'));
  const port = await freePort();
  const preferences = Object.entries({ ...PREFERENCES, 'marionette.port': port });
  await writeFile(
    join(profile, 'user.js'),
    preferences.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );
  const firefox = spawn(
    executablePath,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const marionette = await marionetteAt(port);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
  const path = new URL('../../dist/firefox', import.meta.url).pathname;
  await marionette.send('Addon:Install', { path, temporary: true });

  return {
    name: 'Firefox',
    ownPage: 'about:license',
    goTo: async (address) => {
      await leavePopup();
      await marionette.send('WebDriver:Navigate', { url: address });
    },
    click: async () => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      const found = (await marionette.send('WebDriver:FindElement', { using: 'css selector', value: BUTTON })) as {
        readonly value: Readonly<Record<string, string>>;
      };
      await marionette.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
      await until(() => inPopup<boolean>(READ), Boolean);
    },
    inPopup,
    inPage: (expression) => within('content', `Promise.resolve(${expression})`),
    inBrowser: (expression) => within('chrome', expression),
    inTab: (expression) => inside('gBrowser.selectedBrowser', expression),
    openSidebar: async () => {
      await within('chrome', `window.SidebarController.show('${SIDEBAR}').then(() => true)`);
      await until(() => inSidebar<boolean>(READ), Boolean);
    },
    inSidebar,
    press: async (x, y, button = 0) => {
      await marionette.send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
              { type: 'pointerDown', button },
              { type: 'pointerUp', button },
            ],
          },
        ],
      });
    },
    key: async (value) => {
      await marionette.send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ],
      });
    },
    allow: async () => {
      const question = `document.getElementById('addon-webext-permissions-notification')`;
      await until(() => within<boolean>('chrome', `Boolean(${question}?.button)`), Boolean);
      await within('chrome', `(${question}.button.click(), true)`);
    },
    badge: () => within('chrome', `document.querySelector('${BUTTON} .toolbarbutton-badge')?.textContent ?? ''`),
    leavePopup,
    quit: async () => {
      marionette.close();
      firefox.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };

  async function within<T>(context: 'chrome' | 'content', expression: string): Promise<T> {
    await marionette.send('Marionette:SetContext', { value: context });
    const script = `const [done] = arguments; Promise.resolve(${expression}).then(done, (error) => done({ error: String(error) }));`;
    const answer = (await marionette.send('WebDriver:ExecuteAsyncScript', {
      script,
      args: [],
      scriptTimeout: 20_000,
    })) as {
      readonly value: T;
    };
    await marionette.send('Marionette:SetContext', { value: 'content' });
    return answer.value;
  }

  function inPopup<T>(expression: string): Promise<T> {
    return inside<T>(`document.querySelector('.webextension-popup-browser')`, expression);
  }

  function inSidebar<T>(expression: string): Promise<T> {
    return inside<T>(
      `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`,
      expression,
    );
  }

  /** What is in a browser lives in a process of its own, out of a window script's reach: a frame script is sent into it. */
  async function inside<T>(browser: string, expression: string): Promise<T> {
    const script = `const document = content.document, window = content;
      Promise.resolve(${expression}).then((value) => sendAsyncMessage('figurecheck-test', { value }));`;
    return within<T>(
      'chrome',
      `new Promise((resolve) => {
        const popup = ${browser};
        if (!popup?.messageManager) return resolve(null);
        // A popup that is just closing takes the script and never answers.
        setTimeout(() => resolve(null), 2000);
        const listener = ({ data }) => { popup.messageManager.removeMessageListener('figurecheck-test', listener); resolve(data.value); };
        popup.messageManager.addMessageListener('figurecheck-test', listener);
        popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(`{ ${script} }`)}), false);
      })`,
    );
  }

  async function leavePopup(): Promise<void> {
    await within('chrome', `document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()`);
    const gone = `document.querySelector('.webextension-popup-browser') === null`;
    await until(() => within<boolean>('chrome', gone), Boolean);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
