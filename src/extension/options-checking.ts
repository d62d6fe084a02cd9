import { CHECKS } from '../checks/index.ts';
import { currencyName, SHARED_CURRENCIES } from '../facts/currencies.ts';
import { checkRow } from '../view/check-row.ts';
import { button, element } from '../view/elements.ts';
import type { Settings } from '../view/settings.ts';
import type { Words } from '../view/words.ts';
import { section } from './options-parts.ts';

type Change = (what: Partial<Settings>) => void;

/** Every check, with what it finds, an example and what it does not see, as the checks themselves say. */
export function checkSection({ checksOff }: Settings, own: Words, change: Change): HTMLElement {
  const { say, counted } = own;
  const off = new Set(checksOff);
  const switched = (id: string, on: boolean): void =>
    change({ checksOff: on ? checksOff.filter((one) => one !== id) : [...checksOff, id] });
  const hidden = CHECKS.filter(({ id }) => off.has(id)).length;
  return section(
    say('optionsChecks'),
    element('p', { class: 'hint' }, say('optionsChecksHint')),
    hidden > 0
      ? element(
          'p',
          {},
          counted('optionsOff', hidden),
          ' ',
          button(say('optionsAllOn'), () => change({ checksOff: [] })),
        )
      : null,
    element(
      'ul',
      { class: 'checks', role: 'list' },
      ...CHECKS.map((check) => checkRow(check, !off.has(check.id), own, (on) => switched(check.id, on))),
    ),
  );
}

/** What a bare sign stands for, where an article names no place. */
export function currencySection({ homeCurrency }: Settings, { say, locale }: Words, change: Change): HTMLElement {
  const names = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'none' });
  const select = element('select', { id: 'home-currency', 'aria-describedby': 'home-currency-hint' });
  const option = (value: string, text: string): HTMLOptionElement => {
    const made = element('option', {}, text);
    made.value = value;
    return made;
  };
  const listed = SHARED_CURRENCIES.map((code) => ({ code, name: names.of(code) ?? currencyName(code) }));
  listed.sort((a, b) => a.name.localeCompare(b.name, locale));
  select.append(
    option('', say('optionsCurrencyNone')),
    ...listed.map(({ code, name }) => option(code, `${name} (${code})`)),
  );
  select.value = homeCurrency ?? '';
  select.addEventListener('change', () => change({ homeCurrency: select.value || null }));
  const label = element('label', { class: 'unseen' }, say('optionsCurrency'));
  label.htmlFor = select.id;
  return section(
    say('optionsCurrency'),
    element('p', { class: 'hint', id: 'home-currency-hint' }, say('optionsCurrencyHint')),
    label,
    select,
  );
}
