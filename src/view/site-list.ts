import { button, element } from './elements.ts';
import type { Words } from './words.ts';

/** Sites in a list, each with a way off it; a sentence where there are none. */
export function siteList(hosts: readonly string[], { say }: Words, remove: (host: string) => void): HTMLElement {
  if (hosts.length === 0) return element('p', { class: 'none' }, say('optionsNone'));
  const row = (host: string) =>
    element(
      'li',
      {},
      host,
      button(say('optionsRemove'), () => remove(host), { 'aria-label': say('optionsRemoveNamed', host) }),
    );
  return element('ul', { class: 'sites', role: 'list' }, ...[...hosts].sort().map(row));
}
