import { type Following, followChanges } from '../page/follow.ts';
import type { Runtime } from './browser.ts';
import { browser } from './browser.ts';
import type { Notice, Withdrawal } from './messages.ts';
import { askForStyle, askToCheck, requestFrom, withdrawalFrom } from './messages.ts';
import { quietly } from './noise.ts';
import { covers } from './origins.ts';
import { pageCards } from './page-card.ts';
import { onLaterRates } from './rates-place.ts';
import { onSettings, readSettings } from './settings.ts';
import { tabOf } from './tab.ts';

/** Where an injected script leaves word for the next: a page is given the script again at every click. */
const PLACE = Symbol.for('figurecheck');

/** Is the script that is here already still ours to speak through? One left behind by an update of the extension is not. */
const inPlace = (): boolean => {
  const alive: unknown = Reflect.get(globalThis, PLACE);
  return typeof alive === 'function' && alive() === true;
};

/** Whether the extension that put this script here is still there; one that was updated or removed no longer answers. */
const isAlive = (): boolean => Boolean(browser.runtime?.id);

function listen(): void {
  const send = (notice: Notice): void => void quietly(browser.runtime.sendMessage(notice));
  const tab = tabOf(document, {
    tell: (state) => send({ type: 'state', state }),
    point: (id) => send({ type: 'current', id }),
    style: askForStyle,
    check: askToCheck,
    settings: readSettings,
    stale: () => following?.pending() ?? false,
  });
  const cards = pageCards(document, tab);
  let following: Following | null = follow();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const withdrawal = withdrawalFrom(message, sender);
    if (withdrawal) withdraw(withdrawal);
    const request = requestFrom(message, sender);
    if (!request) return undefined;
    if (request.type !== 'state') following ??= follow();
    return tab.answer(request);
  });
  onLaterRates(() => void tab.refresh('settings'));
  onSettings(() => void tab.refresh('settings'));
  window.addEventListener('pageshow', ({ persisted }) => persisted && isAlive() && tab.repeat());

  function follow(): Following {
    return followChanges(document, {
      heard: tab.changed,
      changed: () => {
        if (isAlive()) return tab.refresh('page');
        following?.stop();
        return 0;
      },
      isOurs: cards.isOurs,
    });
  }

  /** Nothing is left of us in a page but an ear for the next click. */
  function withdraw({ removed, left }: Withdrawal): void {
    if (!covers(removed, location.href) || covers(left, location.href)) return;
    following?.stop();
    following = null;
    cards.close();
    void tab.withdraw();
  }
}

if (!inPlace()) {
  Reflect.set(globalThis, PLACE, isAlive);
  listen();
}
