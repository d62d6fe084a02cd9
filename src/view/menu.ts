import { button, element } from './elements.ts';
import type { Settings } from './settings.ts';
import type { WordKey, Words } from './words.ts';

/** What the menu shows: the choices, and which of them the browser has permitted. */
export interface MenuState {
  readonly settings: Settings;
  /** The site in front, "www.example.org"; null where that is none, or not known. */
  readonly host: string | null;
  /** Whether the browser lets us read that site, and every site, without a click. */
  readonly granted: { readonly host: boolean; readonly everywhere: boolean };
}

/** What can be chosen. Each gives a sentence to say, or null; permissions are asked for at once, in the reader's press. */
export interface MenuActions {
  readonly always: (on: boolean) => Promise<string | null>;
  readonly never: (on: boolean) => Promise<string | null>;
  readonly everywhere: (on: boolean) => Promise<string | null>;
  readonly change: (change: Partial<Settings>) => Promise<string | null>;
  /** Pages of ours, and the panel where there is one to open. */
  readonly go: readonly { readonly key: WordKey; readonly on: () => void }[];
}

export interface Menu {
  /** The button that unfolds it. */
  readonly opener: HTMLElement;
  readonly sheet: HTMLElement;
  readonly draw: (state: MenuState) => void;
}

/** "⋯": where to check without a click, what is underlined in the page, and the way to other pages of ours. */
export function menuOf(words: Words, actions: MenuActions): Menu {
  const { say } = words;
  const said = element('p', { class: 'said', role: 'status' });
  const choices = element('div', { class: 'choices' });
  const sheet = element('section', { class: 'menu', id: 'menu', 'aria-label': say('menu'), hidden: true });
  sheet.append(
    choices,
    said,
    element('div', { class: 'ways' }, ...actions.go.map(({ key, on }) => button(say(key), on))),
  );
  const opener = button('⋯', () => unfold(sheet.hidden !== false), {
    class: 'opener',
    'aria-label': say('menu'),
    'aria-expanded': 'false',
    'aria-controls': 'menu',
  });
  sheet.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    unfold(false);
    opener.focus();
  });
  return { opener, sheet, draw };

  function unfold(open: boolean): void {
    sheet.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    said.replaceChildren();
  }

  function draw({ settings, host, granted }: MenuState): void {
    const held = document.activeElement?.getAttribute('data-choice');
    choices.replaceChildren(
      group(
        'automatic',
        ...(host === null
          ? []
          : [
              box('always', say('alwaysHere', host), settings.always.includes(host) && granted.host, actions.always),
              box('never', say('neverHere', host), settings.never.includes(host), actions.never),
            ]),
        box('everywhere', say('everywhere'), settings.everywhere && granted.everywhere, actions.everywhere),
      ),
      group(
        'inThePage',
        box('highlights', say('underline'), settings.highlights, (on) => actions.change({ highlights: on })),
        box('showConsistent', say('underlineHolding'), settings.showConsistent, (on) =>
          actions.change({ showConsistent: on }),
        ),
      ),
    );
    if (held) choices.querySelector<HTMLElement>(`[data-choice="${held}"]`)?.focus();
  }

  function group(key: WordKey, ...boxes: readonly HTMLElement[]): HTMLElement {
    return element('fieldset', {}, element('legend', {}, say(key)), ...boxes);
  }

  function box(
    name: string,
    text: string,
    checked: boolean,
    choose: (on: boolean) => Promise<string | null>,
  ): HTMLElement {
    const input = element('input', { type: 'checkbox', 'data-choice': name });
    input.checked = checked;
    input.addEventListener('change', () => {
      void choose(input.checked).then(
        (sentence) => said.replaceChildren(sentence ?? ''),
        (error) => {
          input.checked = !input.checked;
          said.replaceChildren(say('didNotWork', error instanceof Error ? error.message : String(error)));
        },
      );
    });
    return element('label', { class: 'choice' }, input, text);
  }
}
