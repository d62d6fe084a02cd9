import type { ReportedResult, Verdict } from '../report/report.ts';
import { button, element } from './elements.ts';
import { shortQuote } from './passages.ts';
import { quoteOf } from './quote.ts';
import { sumRow } from './sum.ts';
import type { ReadPage } from './tab-state.ts';
import { sureness } from './wording.ts';
import type { WordKey, Words } from './words.ts';

/** What a reader may do with a result. Each answers with a sentence to say beside it. */
export interface CardActions {
  /** Left out where the card stands beside the passage itself. */
  readonly show?: (result: ReportedResult) => Promise<Said>;
  readonly copy: (result: ReportedResult) => Promise<Said>;
  readonly link: (result: ReportedResult) => Promise<Said>;
  /** Copies a report of a flag that is wrong. */
  readonly flag: (result: ReportedResult) => Promise<Said>;
  readonly dismiss: (result: ReportedResult) => void;
  /** Left out where a page cannot be read again. */
  readonly readAgain?: () => void;
}

/** What came of an action: a word of thanks, or that the passage is no longer on the page. */
export type Said = { readonly kind: 'done'; readonly words: string } | { readonly kind: 'gone' };

/** Each verdict has a shape and words of its own, so that none depends on colour. */
const MARKS: Readonly<Record<Verdict, { readonly shape: string; readonly words: WordKey }>> = {
  inconsistent: { shape: '●', words: 'markInconsistent' },
  review: { shape: '◐', words: 'markReview' },
  consistent: { shape: '✓', words: 'markConsistent' },
};

/** What a check says is English, whatever the language of the interface: screen readers are told so. */
const ENGLISH = { lang: 'en' } as const;

/** A finding: its mark and title, the passage, the sum, the likely slip, and what can be done with it. */
export function cardOf(page: ReadPage, result: ReportedResult, words: Words, actions: CardActions): HTMLElement {
  const { say } = words;
  const { show } = actions;
  const title = titleOf(page, result);
  const said = element('p', { class: 'said', role: 'status' });
  const finding = result.verdict !== 'consistent';
  const card = element(
    'article',
    {
      class: `card ${result.verdict}`,
      'data-key': result.key,
      'aria-label': title,
      tabindex: -1,
    },
    element('h2', { class: 'title' }, markOf(result.verdict, words), element('span', ENGLISH, title)),
    quoteElement(page, result),
    ...sumOf(result, words),
    element(
      'div',
      { class: 'actions' },
      show ? act('showInPage', 'primary', () => show(result)) : null,
      act('copy', '', () => actions.copy(result)),
      act('link', '', () => actions.link(result)),
      finding
        ? button(say('dismiss'), () => actions.dismiss(result), {
            class: 'dismiss',
            'aria-label': say('dismissNamed', title),
          })
        : null,
    ),
    element(
      'div',
      { class: 'aside' },
      element('span', { class: 'sure' }, sureness(result.confidence, words)),
      act('reportFlag', 'flag', () => actions.flag(result)),
    ),
    said,
  );
  return card;

  function act(key: WordKey, kind: string, doing: () => Promise<Said>): HTMLButtonElement {
    return button(
      say(key),
      () => void doing().then(tell, (error) => tell({ kind: 'done', words: say('didNotWork', failure(error)) })),
      { 'data-act': key, ...(kind === '' ? {} : { class: kind }) },
    );
  }

  function tell(outcome: Said): void {
    if (outcome.kind === 'done') {
      said.replaceChildren(outcome.words);
      return;
    }
    card.classList.add('gone');
    const again = actions.readAgain;
    said.replaceChildren(
      say('passageGone'),
      ...(again ? [' ', button(say('readPageAgain'), again, { class: 'again' })] : []),
    );
  }
}

/** A dismissed finding: one line, from which it can be had back. */
export function dismissedRow(page: ReadPage, result: ReportedResult, { say }: Words, restore: () => void): HTMLElement {
  return element(
    'div',
    { class: 'dismissed', 'data-key': result.key },
    element('span', { class: 'dismissed-words' }, say('dismissed', `“${shortQuote(page.report, result)}”`)),
    button(say('undo'), restore, { class: 'undo', 'aria-label': say('undoNamed', titleOf(page, result)) }),
  );
}

/** A sum that holds: its passage on one line, opening to its sum. */
export function heldRow(page: ReadPage, result: ReportedResult, words: Words, show: CardActions['show']): HTMLElement {
  const said = element('p', { class: 'said', role: 'status' });
  const press =
    show &&
    (() =>
      void show(result).then((outcome) => {
        if (outcome.kind === 'gone') row.classList.add('gone');
        said.replaceChildren(outcome.kind === 'gone' ? words.say('passageGone') : outcome.words);
      }));
  const row = element(
    'details',
    { class: 'held', 'data-key': result.key },
    element(
      'summary',
      {},
      markOf('consistent', words),
      element('span', { class: 'held-quote', ...languageOf(page) }, shortQuote(page.report, result)),
    ),
    ...sumOf(result, words),
    press ? element('div', { class: 'actions' }, button(words.say('showInPage'), press)) : null,
    said,
  );
  return row;
}

const failure = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const titleOf = ({ titles }: ReadPage, { check }: ReportedResult): string => titles[check] ?? check;

/** A verdict's shape, with its words for who does not see it. */
export const markOf = (verdict: Verdict, { say }: Words): HTMLElement =>
  element(
    'span',
    { class: `mark ${verdict}` },
    element('span', { 'aria-hidden': 'true' }, MARKS[verdict].shape),
    element('span', { class: 'unseen' }, say('marked', say(MARKS[verdict].words), '')),
  );

/** The article's own language, for its words; a page may state any words as one, so only what looks like a tag is passed on. */
const languageOf = ({ report: { source } }: ReadPage): { readonly lang?: string } =>
  source.lang !== null && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(source.lang) ? { lang: source.lang } : {};

const quoteElement = (page: ReadPage, result: ReportedResult): HTMLElement =>
  element(
    'blockquote',
    { class: 'quote', ...languageOf(page) },
    ...quoteOf(page.report, result).map(({ text, figure }) =>
      figure ? element('mark', { class: result.verdict }, text) : text,
    ),
  );

/** What is said of a result, its working as a small sum, and what was probably meant. */
function sumOf({ message, working, suggestion }: ReportedResult, { say }: Words): readonly HTMLElement[] {
  const rows = working
    .map(sumRow)
    .map(({ label, amount }) =>
      amount === null
        ? element('div', { class: 'row' }, element('dt', { class: 'whole' }, label))
        : element('div', { class: 'row' }, element('dt', {}, label), element('dd', {}, amount)),
    );
  return [
    element('p', { class: 'message', ...ENGLISH }, message),
    ...(rows.length > 0 ? [element('dl', { class: 'working', ...ENGLISH }, ...rows)] : []),
    ...(suggestion ? [element('p', { class: 'suggestion' }, say('suggested', suggestion.text))] : []),
  ];
}
