import type { TabState } from '../view/tab-state.ts';
import type { Runtime } from './browser.ts';
import { browser } from './browser.ts';
import type { Notice } from './messages.ts';
import { askToCheck, requestFrom } from './messages.ts';
import { quietly } from './noise.ts';
import { tabOf } from './tab.ts';

/** Where an injected script leaves word for the next: a page is given the script again at every click. */
const PLACE = Symbol.for('figurecheck');

/** Is the script that is here already still ours to speak through? One left behind by an update of the extension is not. */
const inPlace = (): boolean => {
  const alive: unknown = Reflect.get(globalThis, PLACE);
  return typeof alive === 'function' && alive() === true;
};

if (!inPlace()) {
  Reflect.set(globalThis, PLACE, () => Boolean(browser.runtime?.id));
  const tell = (state: TabState): void => {
    const notice: Notice = { type: 'state', state };
    void quietly(browser.runtime.sendMessage(notice));
  };
  const tab = tabOf(document, { tell, check: askToCheck });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = requestFrom(message, sender);
    return request ? tab.answer(request) : undefined;
  });
}
