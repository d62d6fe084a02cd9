import type { ExportForm } from '../report/formats/exports.ts';
import type { NamedReport } from '../report/formats/named-report.ts';

/** A file to save: "figurecheck-release.csv" for release.docx. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** What a form makes of reports, and what to call it. */
export function downloadOf(form: ExportForm, reports: readonly NamedReport[], version: string): Download {
  const [only] = reports;
  const stem = only && reports.length === 1 ? stemOf(only.name) : `${reports.length}-texts`;
  return { name: `figurecheck-${stem}.${form.ending}`, type: form.type, content: form.write(reports, version) };
}

/** The last part of a path or address without its ending, in characters that every file system takes; "report" where none are left. */
const stemOf = (name: string): string =>
  (
    name
      .split(/[?#]/, 1)[0]
      ?.split(/[\\/]/)
      .findLast((part) => part !== '') ?? ''
  )
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, 60)
    .replace(/^[-.]+|[-.]+$/g, '') || 'report';

/** Has the browser save a file, as if a link to it had been clicked. */
export function save({ name, type, content }: Download): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
