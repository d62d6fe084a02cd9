import { EXPORT_FORMS } from '../report/formats/exports.ts';
import type { NamedReport } from '../report/formats/named-report.ts';
import { downloadOf, save } from './download.ts';
import { button, element } from './elements.ts';
import type { Words } from './words.ts';

/** What an export menu is given. */
export interface ExportSource {
  /** The reports to export; none where there is nothing yet. */
  readonly reports: () => readonly NamedReport[];
  readonly version: string;
  /** Puts words on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  /** Prints; left out where a page cannot (a popup). */
  readonly print?: () => void;
}

/** "Export": each form as a file to save or words to copy. A disclosure, so that it is reached and left like any other text. */
export function exportMenu({ say }: Words, { reports, version, copy, print }: ExportSource): HTMLElement {
  const said = element('p', { class: 'said', role: 'status' });
  const rows = EXPORT_FORMS.map((form) => {
    const file = () => downloadOf(form, reports(), version);
    return element(
      'li',
      { class: 'export' },
      element('span', { class: 'export-name' }, form.name, element('small', {}, say(`export_${form.id}`))),
      button(say('exportSave'), () => save(file()), { 'aria-label': `${say('exportSave')}: ${form.name}` }),
      button(say('copy'), () => void copied(file().content), { 'aria-label': `${say('copy')}: ${form.name}` }),
    );
  });
  const printing = print && element('li', { class: 'export' }, button(say('exportPrint'), print));
  const menu = element(
    'details',
    { class: 'exports' },
    element('summary', {}, say('exportMenu')),
    element('ul', { role: 'list' }, ...rows, printing ?? null),
    said,
  );
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  return menu;

  async function copied(text: string): Promise<void> {
    try {
      await copy(text);
      said.textContent = say('copied');
    } catch (error) {
      said.textContent = say('didNotWork', error instanceof Error ? error.message : String(error));
    }
  }
}
