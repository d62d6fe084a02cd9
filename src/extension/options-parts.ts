import type { Child } from '../view/elements.ts';
import { element } from '../view/elements.ts';

/** A part of a page of text, under its heading. */
export const section = (heading: string, ...parts: readonly Child[]): HTMLElement =>
  element('section', {}, element('h2', {}, heading), ...parts);

/** A box to tick, with its words. */
export function choice(id: string, words: string, on: boolean, changed: (on: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', id });
  box.checked = on;
  box.addEventListener('change', () => changed(box.checked));
  return element('label', { class: 'choice' }, box, words);
}
