/** What an element is given besides its children: attributes by their names; `on` a click. */
export interface Given {
  readonly class?: string;
  readonly id?: string;
  readonly role?: string;
  readonly type?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly tabindex?: number;
  readonly open?: boolean;
  readonly hidden?: boolean;
  readonly [attribute: `aria-${string}` | `data-${string}`]: string;
  readonly on?: (event: Event) => void;
}

export type Child = Node | string | null;

/** An element with its attributes and children, built node by node: no text of a page is ever read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { on, ...given }: Given = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(given)) {
    if (value === false || value === undefined) continue;
    made.setAttribute(attribute, value === true ? '' : String(value));
  }
  if (on) made.addEventListener('click', on);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that reads as its words. */
export const button = (words: string, on: () => void, given: Given = {}): HTMLButtonElement =>
  element('button', { type: 'button', ...given, on }, words);
