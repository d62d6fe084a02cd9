import type { Verdict } from '../report/report.ts';
import { markOf } from './card.ts';
import { button, element } from './elements.ts';
import type { Tally } from './tab-state.ts';
import type { Words } from './words.ts';

/** What of a report is shown: all of it, or the results of one verdict. */
export type Filter = 'all' | Verdict;

/** What the verdict rests on, each a filter: "1 does not add up · 9 sums hold · 41 figures read". */
export function evidenceOf(tally: Tally, chosen: Filter, words: Words, choose: (filter: Filter) => void): HTMLElement {
  const { say, counted } = words;
  const verdicts: readonly (readonly [Verdict, string])[] = [
    ['inconsistent', counted('addUp', tally.inconsistent)],
    ['review', counted('lookAt', tally.review)],
    ['consistent', counted('hold', tally.consistent)],
  ];
  const offered = verdicts.filter(([which]) => tally[which] > 0);
  const figures = counted('figuresRead', tally.figures);
  const chip = (which: Filter, text: string): HTMLElement => {
    const made = button(text, () => choose(which), {
      class: 'chip',
      'data-filter': which,
      'data-key': `filter ${which}`,
      'aria-pressed': String(chosen === which),
    });
    if (which !== 'all') made.prepend(markShape(which, words));
    return made;
  };
  return element(
    'div',
    { class: 'evidence', role: 'group', 'aria-label': say('whatWasRead') },
    ...offered.map(([which, text]) => chip(which, text)),
    offered.length === 0 ? element('span', { class: 'figures' }, figures) : chip('all', figures),
  );
}

/** The words of a filter say its verdict already. */
function markShape(verdict: Verdict, words: Words): HTMLElement {
  const mark = markOf(verdict, words);
  mark.setAttribute('aria-hidden', 'true');
  mark.querySelector('.unseen')?.remove();
  return mark;
}
