import { annotationOf } from './annotation.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import { markdownOf } from './markdown.ts';
import type { NamedReport } from './named-report.ts';
import { sarifOf } from './sarif.ts';

/** A form in which reports leave the program as a file. */
export interface ExportForm {
  readonly id: 'markdown' | 'json' | 'csv' | 'sarif' | 'annotation';
  readonly name: string;
  /** What it is good for, in a few words. */
  readonly use: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (reports: readonly NamedReport[], version: string) => string;
}

/** Every form, the one that people read first. */
export const EXPORT_FORMS: readonly ExportForm[] = [
  {
    id: 'markdown',
    name: 'Markdown',
    use: 'for an e-mail to the desk',
    ending: 'md',
    type: 'text/markdown',
    write: (reports) => reports.map(markdownOf).join('\n'),
  },
  {
    id: 'csv',
    name: 'CSV',
    use: 'for a spreadsheet',
    ending: 'csv',
    type: 'text/csv',
    write: csvOf,
  },
  {
    id: 'json',
    name: 'JSON',
    use: 'the whole report, for programs',
    ending: 'json',
    type: 'application/json',
    write: (reports) => {
      const plain = reports.map(({ report }) => report);
      const [only] = plain;
      return jsonOf(only && plain.length === 1 ? only : plain);
    },
  },
  {
    id: 'annotation',
    name: 'Web Annotation',
    use: 'for annotation tools (W3C)',
    ending: 'jsonld',
    type: 'application/ld+json',
    write: annotationOf,
  },
  {
    id: 'sarif',
    name: 'SARIF',
    use: 'for editors and code hosts',
    ending: 'sarif',
    type: 'application/sarif+json',
    write: sarifOf,
  },
];
