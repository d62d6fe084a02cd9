import { button, element } from './elements.ts';
import type { Words } from './words.ts';

/** The way from finding to finding: previous, next, and where one is. */
export interface Walk {
  readonly bar: HTMLElement;
  /** Says where one stands among so many; 0 before the first. */
  readonly draw: (at: number, of: number) => void;
}

/** `step` goes to the next finding (1) or the one before (-1). */
export function walkOf({ say }: Words, step: (by: 1 | -1) => void): Walk {
  const place = element('span', { class: 'place', role: 'status' });
  const previous = button('↑', () => step(-1), { 'aria-label': say('previous'), title: say('previous') });
  const next = button('↓', () => step(1), { 'aria-label': say('next'), title: say('next') });
  const bar = element('div', { class: 'walk', role: 'group', 'aria-label': say('findings') }, place, previous, next);
  return {
    bar,
    draw: (at, of) => {
      bar.hidden = of < 2;
      const words = at === 0 ? '' : say('position', at, of);
      if (place.textContent !== words) place.textContent = words;
    },
  };
}

/** The key that goes to another finding; null for any other. Only within the list: elsewhere arrows scroll. */
export const stepOfKey = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 1 | -1 | null => {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
};
