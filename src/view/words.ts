import type messages from '../../_locales/en/messages.json';

/**
 * The words of the interface stand in `_locales/<language>/messages.json`, in the browsers' own format, sorted by key; what a
 * check says stays English. A key names what is meant ("dismiss"), a page's own begin with its name ("optionsReset").
 * `$1`, `$2` are put in; a dollar sign is `$$`; what is counted has two keys, `figuresRead_one` and `figuresRead_other`.
 */
export type WordKey = keyof typeof messages;

/** "figuresRead" for the two keys `figuresRead_one` and `figuresRead_other`. */
export type CountedKey = WordKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The interface in one language. A view is given it; extension/words.ts has the browser's, english.ts the one for tests. */
export interface Words {
  /** BCP 47, for `lang` attributes and for Intl: "en-GB", "de-CH". */
  readonly locale: string;
  /** `say('position', 2, 9)`: "2 of 9". Numbers are written as the language writes them. */
  readonly say: (key: WordKey, ...given: readonly (string | number)[]) => string;
  /** `counted('figuresRead', 1200)`: "1,200 figures read". */
  readonly counted: (key: CountedKey, count: number) => string;
}

/** Gives a message with its `$1`, `$2` put in, "" where there is none: what browser.i18n.getMessage does. */
export type Lookup = (key: string, given: string[]) => string;

/**
 * Words from a source of messages. `reader` is the language of the browser: it writes the numbers and dates where the
 * messages are in the same language (Swiss "1’200" in German), and is left aside where they are not.
 */
export function wordsFrom(lookup: Lookup, reader?: string): Words {
  const own = lookup('locale', []);
  const locale = reader?.split('-')[0] === own.split('-')[0] ? (reader ?? own) : own;
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const written = (given: string | number): string => (typeof given === 'number' ? numbers.format(given) : given);
  return {
    locale,
    say: (key, ...given) => lookup(key, given.map(written)),
    counted: (key, count) => lookup(`${key}_${plural.select(count) === 'one' ? 'one' : 'other'}`, [written(count)]),
  };
}

/** "Sept 2026" of "2026-09", as the language writes it; null for what is no month. */
export function monthIn({ locale }: Words, month: string): string | null {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return null;
  return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** Fills a page's own text: each element with `data-words="key"` says that key, and the page says its language. */
export function fillWords(page: Document, { say, locale }: Words): void {
  page.documentElement.lang = locale;
  for (const element of page.querySelectorAll('[data-words]'))
    element.textContent = say(element.getAttribute('data-words') as WordKey);
}
