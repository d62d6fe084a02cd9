import { languageFrom, publishedFrom } from '../text/article-facts.ts';
import { element } from './elements.ts';
import type { Words } from './words.ts';

/** When a text is from and in which language, as they can be set beside it. */
export interface TextFacts {
  readonly published: string | null;
  readonly language: string | null;
}

export interface FactsForm {
  readonly root: HTMLElement;
  readonly draw: (facts: TextFacts) => void;
}

/** Those that checks read words or places in come first; of the others only what needs no words is checked. */
const LANGUAGES = [
  'en-GB',
  'en-US',
  'en-AU',
  'en-CA',
  'en-IE',
  'en-IN',
  'en-NZ',
  'en-ZA',
  'de',
  'es',
  'fr',
  'it',
  'nl',
  'pl',
  'pt',
  'sv',
];

/** Date and language of the text in front: rates are looked up by the one, wording by the other. */
export function factsForm({ say, locale }: Words, set: (facts: Partial<TextFacts>) => void): FactsForm {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const date = element('input', { type: 'text', id: 'published', 'aria-describedby': 'published-hint' });
  date.placeholder = say('workbenchDateExample');
  date.autocomplete = 'off';
  const hint = element('span', { id: 'published-hint', class: 'hint', role: 'status' });
  const language = element('select', { id: 'language' });
  date.addEventListener('change', () => {
    const typed = date.value.trim();
    const published = publishedFrom(typed);
    const wrong = typed !== '' && published === null;
    hint.textContent = wrong ? say('workbenchNoDate') : '';
    date.setAttribute('aria-invalid', String(wrong));
    if (!wrong) set({ published });
  });
  language.addEventListener('change', () => set({ language: languageFrom(language.value) }));
  const labelled = (id: string, words: string, ...parts: readonly (HTMLElement | null)[]) => {
    const label = element('label', {}, words);
    label.htmlFor = id;
    return element('div', { class: 'fact' }, label, ...parts);
  };
  const root = element(
    'div',
    { class: 'facts' },
    labelled('published', say('workbenchDate'), date, hint),
    labelled('language', say('workbenchLanguage'), language),
  );
  return { root, draw };

  function draw(facts: TextFacts): void {
    if (document.activeElement !== date) {
      date.value = facts.published ?? '';
      date.setAttribute('aria-invalid', 'false');
      hint.textContent = '';
    }
    const tags = facts.language && !LANGUAGES.includes(facts.language) ? [facts.language, ...LANGUAGES] : LANGUAGES;
    language.replaceChildren(
      option('', say('workbenchLanguageUnknown')),
      ...tags.map((tag) => option(tag, names.of(tag) ?? tag)),
    );
    language.value = facts.language ?? '';
  }

  function option(value: string, words: string): HTMLOptionElement {
    const made = element('option', {}, words);
    made.value = value;
    return made;
  }
}
