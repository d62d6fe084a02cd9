import { articleFromText } from '../text/plain.ts';
import { cardOf } from '../view/card.ts';
import { button, element } from '../view/elements.ts';
import { quoteOf } from '../view/quote.ts';
import { DEFAULT_SETTINGS } from '../view/settings.ts';
import { browser } from './browser.ts';
import { checkArticle } from './check-article.ts';
import { resultActions } from './result-actions.ts';
import { words } from './words.ts';

/** What a reader sees once, after installing: what it does, on an example that is checked before her eyes, in three steps. */
function open(): void {
  const own = words();
  const { say } = own;
  // Written for this page; its second amount was meant to be euros.
  const example = say('welcomeExample');
  const checked = checkArticle(
    articleFromText(example, { published: '2019-01-25', language: 'en-GB' }),
    DEFAULT_SETTINGS,
  );
  const page = { ...checked, dismissed: [] };
  const [result] = checked.report.results;
  const quote = result
    ? quoteOf(checked.report, result).map(({ text, figure }) =>
        figure ? element('mark', { class: result.verdict }, text) : text,
      )
    : [example];
  const { copy, link, flag } = resultActions(() => page, own);
  const card = result && cardOf(page, result, own, { copy, link, flag, dismiss: () => undefined });
  // A picture of a card, not one to use: there is no article behind it.
  for (const part of card?.querySelectorAll('.actions, .aside, .said, .quote') ?? []) part.remove();
  const step = (number: number, heading: string, text: string, ...shown: readonly (HTMLElement | null | undefined)[]) =>
    element(
      'li',
      {},
      element('h2', {}, element('span', { class: 'number', 'aria-hidden': 'true' }, String(number)), heading),
      element('p', {}, text),
      ...shown.filter((part) => part !== null && part !== undefined),
    );
  document.documentElement.lang = own.locale;
  document.title = 'Figurecheck';
  document.body.append(
    element('header', { class: 'masthead' }, element('span', { class: 'masthead-name' }, 'Figurecheck')),
    element(
      'main',
      {},
      element('h1', { class: 'welcome' }, say('welcomeTitle')),
      element('p', { class: 'lead' }, say('welcomeLead')),
      element(
        'ol',
        { class: 'steps', role: 'list' },
        step(
          1,
          say('welcomeStep1'),
          say('welcomeStep1Text'),
          element('blockquote', { class: 'quote', lang: 'en' }, ...quote),
        ),
        step(2, say('welcomeStep2'), say('welcomeStep2Text'), card),
        step(3, say('welcomeStep3'), say('welcomeStep3Text')),
      ),
      element('p', { class: 'promise' }, say('welcomeNever')),
      element(
        'div',
        { class: 'actions' },
        button(
          say('welcomeWorkbench'),
          () => void browser.tabs.create({ url: browser.runtime.getURL('workbench.html') }),
          {
            class: 'primary',
          },
        ),
        button(say('options'), () => void browser.runtime.openOptionsPage()),
      ),
    ),
  );
}

open();
