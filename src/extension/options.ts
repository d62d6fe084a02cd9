import { button, element } from '../view/elements.ts';
import { focusKept } from '../view/keep-focus.ts';
import type { Settings } from '../view/settings.ts';
import { hostFrom } from '../view/settings.ts';
import { siteList } from '../view/site-list.ts';
import type { Words } from '../view/words.ts';
import { allowAutomatic, isAllowed, setNever, withdrawAutomatic } from './automatic.ts';
import { mayAskForRates, readLaterRates } from './later-rates.ts';
import { sentenceOf } from './noise.ts';
import { checkSection, currencySection } from './options-checking.ts';
import { choice, section } from './options-parts.ts';
import { ratesSection } from './options-rates.ts';
import { settingsSection } from './options-settings.ts';
import { onLaterRates } from './rates-place.ts';
import { areSettingsSpoiled, changeSettings, onSettings, readSettings } from './settings.ts';
import { words } from './words.ts';

/** The options: everything that can be chosen, on one page that is read from top to bottom. Each choice holds at once. */
async function open(): Promise<void> {
  const own = words();
  const { say } = own;
  const said = element('p', { class: 'leaf-said', role: 'status' });
  const tell = (sentence: string): void => said.replaceChildren(sentence);
  const telling = (doing: Promise<string>): void => {
    void doing.then(tell, (error: unknown) => tell(say('didNotWork', sentenceOf(error))));
  };
  const change = (what: Partial<Settings>): void => telling(changeSettings(what).then(() => say('optionsSaved')));
  const main = element('main', {});
  document.documentElement.lang = own.locale;
  document.title = `${say('options')} – Figurecheck`;
  document.body.append(
    element('header', { class: 'masthead' }, element('h1', {}, 'Figurecheck', element('span', {}, say('options')))),
    main,
    said,
  );
  await draw(await readSettings());
  onSettings((settings) => void draw(settings));
  onLaterRates(() => void readSettings().then(draw));

  async function draw(settings: Settings): Promise<void> {
    const [granted, mayAsk, kept, spoiled] = await Promise.all([
      isAllowed(null),
      mayAskForRates(),
      readLaterRates(),
      areSettingsSpoiled(),
    ]);
    const held = document.activeElement?.id;
    const parts = [
      element('p', { class: 'lead' }, say('optionsLead')),
      ...(spoiled ? [element('p', { class: 'note', id: 'spoiled', role: 'status' }, say('optionsSpoiled'))] : []),
      shownSection(settings),
      section(
        say('inThePage'),
        choice('highlights', say('underline'), settings.highlights, (highlights) => change({ highlights })),
        choice('showConsistent', say('underlineHolding'), settings.showConsistent, (showConsistent) =>
          change({ showConsistent }),
        ),
      ),
      automaticSection(settings, granted, own, telling),
      currencySection(settings, own, change),
      ratesSection(kept, mayAsk && !granted, own, tell),
      settingsSection(settings, own, tell),
      checkSection(settings, own, change),
    ];
    focusKept(main, () => main.replaceChildren(...parts));
    if (held) document.getElementById(held)?.focus();
  }

  function shownSection({ level }: Settings): HTMLElement {
    const radio = (value: Settings['level'], title: string, hint: string): HTMLElement => {
      const input = element('input', {
        type: 'radio',
        id: `level-${value}`,
        'aria-describedby': `level-${value}-hint`,
      });
      input.name = 'level';
      input.checked = level === value;
      input.addEventListener('change', () => change({ level: value }));
      const label = element('label', { class: 'choice' }, input, title);
      return element('div', {}, label, element('p', { class: 'hint', id: `level-${value}-hint` }, hint));
    };
    return section(
      say('optionsShown'),
      radio('review', say('optionsLevelReview'), say('optionsLevelReviewHint')),
      radio('inconsistent', say('optionsLevelInconsistent'), say('optionsLevelInconsistentHint')),
    );
  }
}

function automaticSection(
  { always, never, everywhere }: Settings,
  granted: boolean,
  own: Words,
  telling: (doing: Promise<string>) => void,
): HTMLElement {
  const { say } = own;
  // The browser's question must come straight from the press: nothing is waited for before it.
  const everywhereChosen = (on: boolean): void =>
    telling(
      (on ? allowAutomatic(null) : withdrawAutomatic(null).then(() => true)).then((done) =>
        say(!done ? 'notGranted' : on ? 'granted' : 'revoked'),
      ),
    );
  const typed = element('input', { type: 'text', id: 'never-site', class: 'site' });
  typed.placeholder = 'www.example.org';
  typed.autocomplete = 'off';
  typed.setAttribute('aria-label', say('optionsNeverAdd'));
  const add = (): void => {
    const host = hostFrom(typed.value);
    telling(
      host === null ? Promise.resolve(say('optionsNoSite')) : setNever(host, true).then(() => say('optionsSaved')),
    );
  };
  typed.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') add();
  });
  return section(
    say('automatic'),
    element('p', { class: 'hint' }, say('optionsAutomaticHint')),
    choice('everywhere', say('everywhere'), everywhere && granted, everywhereChosen),
    element('h3', {}, say('optionsAlways')),
    siteList(always, own, (host) => telling(withdrawAutomatic(host).then(() => say('revoked')))),
    element('h3', {}, say('optionsNever')),
    siteList(never, own, (host) => telling(setNever(host, false).then(() => say('optionsSaved')))),
    element('div', { class: 'add' }, typed, button(say('optionsAdd'), add)),
  );
}

void open();
