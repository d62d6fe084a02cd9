import type { ReportedResult } from '../report/report.ts';
import type { CardActions } from './card.ts';
import { cardOf, dismissedRow, heldRow } from './card.ts';
import { button, element } from './elements.ts';
import type { Filter } from './evidence.ts';
import { evidenceOf } from './evidence.ts';
import { drawInPlace } from './in-place.ts';
import { focusKept } from './keep-focus.ts';
import type { ReadPage, TabState } from './tab-state.ts';
import { isFinding, tallyOf } from './tab-state.ts';
import { stepOfKey, walkOf } from './walk.ts';
import { brokenNotes, footFor, languageNote, sentencesFor } from './wording.ts';
import type { Words } from './words.ts';

/** What a reader may do with a report besides what cards offer. */
export interface ReportActions extends CardActions {
  readonly show: NonNullable<CardActions['show']>;
  readonly restore: (result: ReportedResult) => void;
  readonly readAgain: () => void;
}

export interface ReportView {
  readonly draw: (state: TabState) => void;
  /** Marks the card of a result as the one that the page shows. */
  readonly point: (id: string) => void;
  /** Where what is not of the report (a menu) is put: the right end of the head. */
  readonly head: HTMLElement;
}

/** The result that a row is about, as the last report has it: a row that stays in place goes on to the next report's. */
interface Now {
  result: ReportedResult;
}

/**
 * Draws the state of a page into `root`: verdict, evidence, a card for each finding, the sums that hold, the foot. What looks as before
 * stays in place; the filter, what is unfolded and the keyboard's place survive a redraw; nothing else is remembered.
 */
export function reportView(root: HTMLElement, words: Words, actions: ReportActions): ReportView {
  const { say, counted } = words;
  const verdict = element('h1', { class: 'verdict', 'aria-live': 'polite' });
  const body = element('div', { class: 'body' });
  const again = button(say('readAgain'), actions.readAgain, { class: 'again' });
  const walk = walkOf(words, step);
  const head = element('header', { class: 'head' }, element('span', { class: 'name' }, 'Figurecheck'), walk.bar, again);
  root.replaceChildren(head, verdict, body);
  root.addEventListener('keydown', onKey);
  const holding = element('details', { class: 'holding', 'data-key': 'holding' });
  const rows = new WeakMap<HTMLElement, Now>();
  let filter: Filter = 'all';
  let state: TabState = { phase: 'reading' };
  let current: string | null = null;
  let drawn = '';

  return { draw, point, head };

  function draw(next: TabState): void {
    state = next;
    root.setAttribute('data-phase', state.phase);
    root.setAttribute('aria-busy', String(state.phase === 'reading'));
    again.hidden = state.phase === 'reading' || state.phase === 'unreadable' || state.phase === 'unread';
    again.textContent = say('report' in state && state.selection ? 'readWholePage' : 'readAgain');
    const { verdict: sentence, advice } = sentencesFor(state, words);
    // Writing the same words again would make a screen reader say them twice.
    if (verdict.textContent !== sentence) verdict.textContent = sentence;
    const now = JSON.stringify([state, filter]);
    if (now === drawn && body.querySelector('.gone') === null) return;
    drawn = now;
    focusKept(body, () =>
      drawInPlace(
        body,
        [
          ...(advice === null ? [] : [element('p', { class: 'advice' }, advice)]),
          ...('report' in state ? pageParts(state) : []),
        ],
        goOn,
      ),
    );
    mark();
  }

  /** A row that stays is about the new report's result, and what was said of the old one is over. */
  function goOn(old: HTMLElement, fresh: HTMLElement): void {
    const [row, next] = [rows.get(old), rows.get(fresh)];
    if (!row || !next) return;
    row.result = next.result;
    old.classList.remove('gone');
    old.querySelector('.said')?.replaceChildren();
  }

  /** A row about a result; `make` gives it the actions that go with what it is about now. */
  function rowOf(result: ReportedResult, make: (actions: ReportActions) => HTMLElement): HTMLElement {
    const now: Now = { result };
    const made = make({
      show: () => actions.show(now.result),
      copy: () => actions.copy(now.result),
      link: () => actions.link(now.result),
      flag: () => actions.flag(now.result),
      dismiss: () => actions.dismiss(now.result),
      restore: () => actions.restore(now.result),
      readAgain: actions.readAgain,
    });
    rows.set(made, now);
    return made;
  }

  function pageParts(page: ReadPage): readonly HTMLElement[] {
    const tally = tallyOf(page);
    if (filter !== 'all' && tally[filter] === 0) filter = 'all';
    const { results, source } = page.report;
    const dismissed = new Set(page.dismissed);
    const shown = results.filter((result) => isFinding(result) && (filter === 'all' || result.verdict === filter));
    const standing = results.filter((result) => !isFinding(result));
    const notes = [
      page.selection ? say('selectionOnly') : null,
      page.cut ? say('beginningOnly') : null,
      page.notKept === undefined ? null : say('notKept', page.notKept),
      languageNote(source.lang, words),
      ...brokenNotes(page, words),
    ].filter((note) => note !== null);
    return [
      evidenceOf(tally, filter, words, choose),
      ...notes.map((note) => element('p', { class: 'note' }, note)),
      ...shown.map((result) =>
        rowOf(result, (own) =>
          dismissed.has(result.key)
            ? dismissedRow(page, result, words, () => own.restore(result))
            : cardOf(page, result, words, own),
        ),
      ),
      ...(standing.length > 0 && (filter === 'all' || filter === 'consistent') ? [held(page, standing)] : []),
      element('footer', { class: 'foot' }, footFor(page.ratesTo, words)),
    ];
  }

  function held(page: ReadPage, results: readonly ReportedResult[]): HTMLElement {
    const opened = results.map((result) => rowOf(result, (own) => heldRow(page, result, words, own.show)));
    drawInPlace(holding, [element('summary', {}, counted('holding', results.length)), ...opened], goOn);
    return holding;
  }

  function choose(which: Filter): void {
    // Pressed once more, a filter is taken off.
    filter = filter === which ? 'all' : which;
    holding.open = filter === 'consistent';
    draw(state);
    body.querySelector<HTMLElement>(`[data-filter="${which}"]`)?.focus();
  }

  function cards(): readonly HTMLElement[] {
    return [...body.querySelectorAll<HTMLElement>('.card')];
  }

  function idOf(card: HTMLElement): string | null {
    return rows.get(card)?.result.id ?? null;
  }

  function point(id: string): void {
    current = id;
    mark();
    cards()
      .find((card) => idOf(card) === id)
      ?.scrollIntoView?.({ block: 'nearest' });
  }

  function mark(): void {
    const all = cards();
    for (const card of all) {
      if (idOf(card) === current) card.setAttribute('aria-current', 'true');
      else card.removeAttribute('aria-current');
    }
    walk.draw(all.findIndex((card) => idOf(card) === current) + 1, all.length);
  }

  /** Goes to the next card or the one before, and the page follows. */
  function step(by: 1 | -1): void {
    const all = cards();
    const focused = all.findIndex((card) => card.contains(document.activeElement));
    const at = focused >= 0 ? focused : all.findIndex((card) => idOf(card) === current);
    const from = at < 0 && by < 0 ? 0 : at;
    const card = all[(from + by + all.length) % all.length];
    card?.focus();
    card?.querySelector<HTMLElement>('[data-act="showInPage"]')?.click();
    const id = card && idOf(card);
    if (id) point(id);
  }

  function onKey(event: KeyboardEvent): void {
    const by = stepOfKey(event);
    const within = event.target instanceof Element && event.target.closest('.card, .walk') !== null;
    if (by === null || !within) return;
    event.preventDefault();
    step(by);
  }
}
