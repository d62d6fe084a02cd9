import { type Overlay, openOverlay } from '../page/overlay.ts';
import { cardOf } from '../view/card.ts';
import { element } from '../view/elements.ts';
import css from '../view/figurecheck.css' with { type: 'text' };
import { browser } from './browser.ts';
import { resultActions } from './result-actions.ts';
import type { Pointed, Tab } from './tab.ts';
import { words } from './words.ts';

/** How wide a card over a page is, in CSS pixels. */
const WIDTH = 360;

/** Shows a result's card near its mark in the page when that is clicked. */
export function pageCards(
  page: Document,
  tab: Tab,
): { readonly isOurs: (node: Node) => boolean; readonly close: () => void } {
  let open: Overlay | null = null;

  page.addEventListener('click', (event) => {
    // A page's own script may click too, a script left behind by an update has no words any more, and a link or a selection is what the reader wants more than a card.
    if (!browser.runtime?.id || !event.isTrusted || event.defaultPrevented || event.button !== 0) return;
    if (event.composedPath().some((one) => one instanceof Element && one.matches('a[href], button, input, label')))
      return;
    if (page.getSelection()?.isCollapsed === false) return;
    const pointed = tab.at(event.clientX, event.clientY);
    if (pointed) show(pointed, event);
  });

  return { isOurs: (node) => node === open?.host, close: () => open?.close() };

  function show({ page: read, result }: Pointed, { clientX, clientY }: MouseEvent): void {
    const own = words();
    open?.close();
    const card = cardOf(read, result, own, {
      ...resultActions(() => read, own),
      dismiss: ({ key }) => {
        open?.close();
        void tab.answer({ type: 'dismiss', key });
      },
    });
    const close = element(
      'button',
      { type: 'button', class: 'close', 'aria-label': own.say('close'), on: () => open?.close() },
      '×',
    );
    const dialog = element(
      'div',
      { class: 'figurecheck overlay', role: 'dialog', 'aria-label': own.say('foundHere'), lang: own.locale },
      close,
      card,
    );
    const near = lineAt(page, clientX, clientY);
    open = openOverlay(page, dialog, near, { css, width: WIDTH });
  }
}

/** The place of a click, as high as a line of the text there: the card does not cover the words that it is about. */
function lineAt(page: Document, x: number, y: number): DOMRect {
  const element = page.elementFromPoint(x, y);
  const height = element ? Number.parseFloat(getComputedStyle(element).lineHeight) || 24 : 24;
  return new DOMRect(x - WIDTH / 4, y - height / 2, 1, height);
}
