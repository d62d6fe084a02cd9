import type { Verdict } from '../report/report.ts';
import type { CardActions } from './card.ts';
import { cardOf, dismissedRow, heldRow } from './card.ts';
import { button, element } from './elements.ts';
import type { ReadPage, TabState, Tally } from './tab-state.ts';
import { isFinding, tallyOf } from './tab-state.ts';
import { brokenNotes, footFor, languageNote, sentencesFor } from './wording.ts';
import type { Words } from './words.ts';

type Filter = 'all' | Verdict;

export interface ReportView {
  readonly draw: (state: TabState) => void;
}

/**
 * Draws the state of a page into `root`: verdict, evidence, a card for each finding, the sums that hold, the foot. The
 * filter and the keyboard's place survive a redraw; nothing else is remembered.
 */
export function reportView(root: HTMLElement, words: Words, actions: CardActions): ReportView {
  const { say, counted } = words;
  const verdict = element('h1', { class: 'verdict', 'aria-live': 'polite' });
  const body = element('div', { class: 'body' });
  const again = button(say('readAgain'), actions.readAgain, { class: 'again' });
  root.replaceChildren(
    element('header', { class: 'head' }, element('span', { class: 'name' }, 'Figurecheck'), again),
    verdict,
    body,
  );
  let filter: Filter = 'all';
  let state: TabState = { phase: 'reading' };

  return { draw };

  function draw(next: TabState): void {
    state = next;
    root.setAttribute('data-phase', state.phase);
    root.setAttribute('aria-busy', String(state.phase === 'reading'));
    again.hidden = state.phase === 'reading' || state.phase === 'unreadable';
    const { verdict: sentence, advice } = sentencesFor(state, words);
    // Writing the same words again would make a screen reader say them twice.
    if (verdict.textContent !== sentence) verdict.textContent = sentence;
    const focused = keyOfFocus();
    body.replaceChildren(
      ...(advice === null ? [] : [element('p', { class: 'advice' }, advice)]),
      ...('report' in state ? pageParts(state) : []),
    );
    if (focused !== null) refocus(focused);
  }

  function pageParts(page: ReadPage): readonly HTMLElement[] {
    const tally = tallyOf(page);
    if (filter !== 'all' && tally[filter] === 0) filter = 'all';
    const { results, source } = page.report;
    const dismissed = new Set(page.dismissed);
    const shown = results.filter((result) => isFinding(result) && (filter === 'all' || result.verdict === filter));
    const holding = results.filter((result) => !isFinding(result));
    const notes = [languageNote(source.lang, words), ...brokenNotes(page, words)].filter((note) => note !== null);
    return [
      evidence(tally),
      ...notes.map((note) => element('p', { class: 'note' }, note)),
      ...shown.map((result) =>
        dismissed.has(result.key) ? dismissedRow(page, result, actions, words) : cardOf(page, result, actions, words),
      ),
      ...(holding.length > 0 && (filter === 'all' || filter === 'consistent') ? [held(page, holding.length)] : []),
      element('footer', { class: 'foot' }, footFor(page.ratesTo, words)),
    ];
  }

  function held(page: ReadPage, count: number): HTMLElement {
    const rows = page.report.results
      .filter((result) => !isFinding(result))
      .map((result) => heldRow(page, result, actions, words));
    return element(
      'details',
      { class: 'holding', open: filter === 'consistent' },
      element('summary', {}, counted('holding', count)),
      ...rows,
    );
  }

  function evidence(tally: Tally): HTMLElement {
    const figures = counted('figuresRead', tally.figures);
    const filters: readonly (readonly [Filter, string])[] = [
      ['inconsistent', tally.review > 0 ? counted('addUp', tally.inconsistent) : ''],
      ['consistent', counted('hold', tally.consistent)],
      ['review', counted('lookAt', tally.review)],
    ];
    const offered = filters.filter(([which, words]) => words !== '' && which !== 'all' && tally[which] > 0);
    return element(
      'div',
      { class: 'evidence', role: 'group', 'aria-label': say('whatWasRead') },
      offered.length === 0 ? element('span', {}, figures) : chip('all', figures),
      ...offered.map(([which, words]) => chip(which, words)),
    );
  }

  function chip(which: Filter, words: string): HTMLElement {
    const choose = () => {
      filter = which;
      draw(state);
      body.querySelector<HTMLElement>(`[data-filter="${which}"]`)?.focus();
    };
    return button(words, choose, { class: 'chip', 'data-filter': which, 'aria-pressed': String(filter === which) });
  }

  /** The finding that the keyboard is in, so that dismissing it leaves the keyboard at its Undo. */
  function keyOfFocus(): string | null {
    const within = body.contains(document.activeElement) ? document.activeElement : null;
    return within?.closest('[data-key]')?.getAttribute('data-key') ?? null;
  }

  function refocus(key: string): void {
    const rows = [...body.querySelectorAll<HTMLElement>('[data-key]')];
    rows
      .find((row) => row.getAttribute('data-key') === key)
      ?.querySelector<HTMLElement>('button, summary')
      ?.focus();
  }
}
