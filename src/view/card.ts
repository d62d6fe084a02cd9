import type { ReportedResult, Verdict } from '../report/report.ts';
import { button, element } from './elements.ts';
import { shortQuote } from './passages.ts';
import { quoteOf } from './quote.ts';
import { sumRow } from './sum.ts';
import type { ReadPage } from './tab-state.ts';
import type { WordKey, Words } from './words.ts';

/** What a reader may do with a result. Each answers with a sentence to say beside it, or null where the page shows it. */
export interface CardActions {
  readonly show: (result: ReportedResult) => Promise<Said>;
  readonly copy: (result: ReportedResult) => Promise<Said>;
  readonly link: (result: ReportedResult) => Promise<Said>;
  readonly dismiss: (result: ReportedResult) => void;
  readonly restore: (result: ReportedResult) => void;
  readonly readAgain: () => void;
}

/** What came of an action: a word of thanks, or that the passage is no longer on the page. */
export type Said = { readonly kind: 'done'; readonly words: string } | { readonly kind: 'gone' };

/** Each verdict has a shape and words of its own, so that none depends on colour. */
const MARKS: Readonly<Record<Verdict, { readonly shape: string; readonly words: WordKey }>> = {
  inconsistent: { shape: '●', words: 'markInconsistent' },
  review: { shape: '◐', words: 'markReview' },
  consistent: { shape: '✓', words: 'markConsistent' },
};

/** A finding: its mark and title, the passage, the sum, the likely slip, and what can be done with it. */
export function cardOf(page: ReadPage, result: ReportedResult, actions: CardActions, words: Words): HTMLElement {
  const { say } = words;
  const title = titleOf(page, result);
  const said = element('p', { class: 'said', role: 'status' });
  const card = element(
    'article',
    { class: `card ${result.verdict}`, 'data-key': result.key, 'aria-label': title },
    element('h2', { class: 'title' }, markOf(result.verdict, words), title),
    quoteElement(page, result),
    element('p', { class: 'message' }, result.message),
    workingOf(result),
    result.suggestion ? element('p', { class: 'suggestion' }, words.say('suggested', result.suggestion.text)) : null,
    element(
      'div',
      { class: 'actions' },
      act(say('showInPage'), 'primary', () => actions.show(result)),
      act(say('copy'), '', () => actions.copy(result)),
      act(say('link'), '', () => actions.link(result)),
      button(say('dismiss'), () => actions.dismiss(result), {
        class: 'dismiss',
        'aria-label': say('dismissNamed', title),
      }),
    ),
    said,
  );
  return card;

  function act(words: string, kind: string, doing: () => Promise<Said>): HTMLButtonElement {
    return button(
      words,
      () => void doing().then(tell, (error) => tell({ kind: 'done', words: say('didNotWork', failure(error)) })),
      kind === '' ? {} : { class: kind },
    );
  }

  function tell(outcome: Said): void {
    if (outcome.kind === 'done') {
      said.replaceChildren(outcome.words);
      return;
    }
    card.classList.add('gone');
    said.replaceChildren(say('passageGone'), ' ', button(say('readPageAgain'), actions.readAgain, { class: 'again' }));
  }
}

/** A dismissed finding: one line, from which it can be had back. */
export function dismissedRow(
  page: ReadPage,
  result: ReportedResult,
  actions: CardActions,
  { say }: Words,
): HTMLElement {
  const title = titleOf(page, result);
  return element(
    'div',
    { class: 'dismissed', 'data-key': result.key },
    element('span', { class: 'dismissed-words' }, say('dismissed', shortQuote(page.report, result))),
    button(say('undo'), () => actions.restore(result), { class: 'undo', 'aria-label': say('undoNamed', title) }),
  );
}

/** A sum that holds: its passage on one line, opening to its sum. */
export function heldRow(page: ReadPage, result: ReportedResult, actions: CardActions, words: Words): HTMLElement {
  const said = element('p', { class: 'said', role: 'status' });
  const show = () =>
    void actions.show(result).then((outcome) => {
      said.replaceChildren(outcome.kind === 'gone' ? words.say('passageGone') : outcome.words);
    });
  return element(
    'details',
    { class: 'held', 'data-key': result.key },
    element(
      'summary',
      {},
      markOf('consistent', words),
      element('span', { class: 'held-quote' }, shortQuote(page.report, result)),
    ),
    element('p', { class: 'message' }, result.message),
    workingOf(result),
    element('div', { class: 'actions' }, button(words.say('showInPage'), show)),
    said,
  );
}

const failure = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const titleOf = ({ titles }: ReadPage, { check }: ReportedResult): string => titles[check] ?? check;

const markOf = (verdict: Verdict, { say }: Words): HTMLElement =>
  element(
    'span',
    { class: `mark ${verdict}` },
    element('span', { 'aria-hidden': 'true' }, MARKS[verdict].shape),
    element('span', { class: 'unseen' }, say('marked', say(MARKS[verdict].words), '')),
  );

const quoteElement = (page: ReadPage, result: ReportedResult): HTMLElement =>
  element(
    'blockquote',
    { class: 'quote' },
    ...quoteOf(page.report, result).map(({ text, figure }) =>
      figure ? element('mark', { class: result.verdict }, text) : text,
    ),
  );

function workingOf({ working }: ReportedResult): HTMLElement | null {
  if (working.length === 0) return null;
  const rows = working
    .map(sumRow)
    .map(({ label, amount }) =>
      amount === null
        ? element('div', { class: 'row' }, element('dt', { class: 'whole' }, label))
        : element('div', { class: 'row' }, element('dt', {}, label), element('dd', {}, amount)),
    );
  return element('dl', { class: 'working' }, ...rows);
}
