import type { AnyCheck } from '../checks/index.ts';
import { element } from './elements.ts';
import type { Words } from './words.ts';

/** A check as the options show it: what it finds, a sentence in which it does, and a box to switch it off. */
export function checkRow(check: AnyCheck, on: boolean, { say }: Words, changed: (on: boolean) => void): HTMLElement {
  const { id, title, finds, limits, examples } = check;
  const box = element('input', { type: 'checkbox', id: `check-${id}`, 'aria-describedby': `finds-${id}` });
  box.checked = on;
  box.addEventListener('change', () => changed(box.checked));
  const label = element('label', { lang: 'en' }, title);
  label.htmlFor = box.id;
  const verdict = examples.inconsistent[0] ? 'inconsistent' : 'review';
  const example = examples.inconsistent[0] ?? examples.review?.[0];
  return element(
    'li',
    { class: 'check' },
    element('div', { class: 'check-title' }, box, label),
    element('p', { id: `finds-${id}`, lang: 'en' }, finds),
    example ? element('blockquote', { class: 'quote', lang: 'en' }, ...markedWords(example.text, verdict)) : null,
    element(
      'details',
      { 'data-key': id },
      element('summary', {}, say('optionsLimits')),
      element('p', { lang: 'en' }, limits),
    ),
  );
}

/** "It cost «£6 million (£7 million)»." with the words between « and » marked. */
export function markedWords(text: string, verdict: 'inconsistent' | 'review'): readonly (HTMLElement | string)[] {
  return text.split(/«|»/).map((part, index) => (index % 2 === 1 ? element('mark', { class: verdict }, part) : part));
}
