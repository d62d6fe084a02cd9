import { jsonFrom } from '../text/json.ts';
import { save } from '../view/download.ts';
import { button, element } from '../view/elements.ts';
import type { Settings } from '../view/settings.ts';
import { settingsFrom } from '../view/settings.ts';
import type { Words } from '../view/words.ts';
import { forgetLaterRates } from './later-rates.ts';
import { sentenceOf } from './noise.ts';
import { section } from './options-parts.ts';
import { changeSettings, forgetSettings } from './settings.ts';

/** Larger than any file of settings. */
const LARGEST = 1024 * 1024;

/** Settings as a file, from a file, and as they were at the beginning. */
export function settingsSection(settings: Settings, { say }: Words, tell: (sentence: string) => void): HTMLElement {
  const picker = element('input', { type: 'file', id: 'settings-file', hidden: true });
  picker.accept = 'application/json,.json';
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    picker.value = '';
    if (file) void taken(file).catch(broke);
  });
  const content = `${JSON.stringify(settings, null, 2)}\n`;
  return section(
    say('optionsSettings'),
    element('p', { class: 'hint' }, say('optionsSettingsHint')),
    element(
      'div',
      { class: 'actions' },
      button(say('optionsExport'), () =>
        save({ name: 'figurecheck-settings.json', type: 'application/json', content }),
      ),
      button(say('optionsImport'), () => picker.click()),
      button(say('optionsReset'), () => void reset().catch(broke), { class: 'dismiss' }),
      picker,
    ),
  );

  function broke(error: unknown): void {
    tell(say('didNotWork', sentenceOf(error)));
  }

  async function reset(): Promise<void> {
    await forgetSettings();
    await forgetLaterRates();
    tell(say('optionsResetDone'));
  }

  async function taken(file: File): Promise<void> {
    const value = file.size > LARGEST ? null : jsonFrom(await file.text());
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      tell(say('optionsNotImported', file.name));
      return;
    }
    const read = settingsFrom(value);
    // Which sites may be read without a click is the browser's to grant here, not a file's.
    await changeSettings({ ...read, everywhere: settings.everywhere, always: settings.always });
    tell(say('optionsImported'));
  }
}
