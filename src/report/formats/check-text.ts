import type { Example } from '../../checks/check.ts';
import type { AnyCheck } from '../../checks/index.ts';
import { paintWith } from './colour.ts';

/** All checks, a line each: "same-currency-twice   The same currency twice". */
export function checkList(checks: readonly AnyCheck[]): string {
  const widest = Math.max(0, ...checks.map(({ id }) => id.length));
  return checks.map(({ id, title }) => `${id.padEnd(widest)}  ${title}\n`).join('');
}

/** What a check finds and does not see, with its examples; the words that it points at stand between « and ». */
export function checkExplanation({ id, title, finds, limits, examples }: AnyCheck, colour: boolean): string {
  const paint = paintWith(colour);
  const column = (shape: string, heading: string, rows: readonly Example[]): string =>
    rows.length === 0
      ? ''
      : `\n${heading}\n${rows.map((row) => `  ${shape} ${row.text}${row.published ? ` (${row.published})` : ''}\n`).join('')}`;
  return [
    `${paint('strong', title)} ${paint('faint', `(${id})`)}\n\n${finds}\n${limits}\n`,
    column(paint('inconsistent', '●'), 'Does not add up:', examples.inconsistent),
    column(paint('consistent', '✓'), 'Holds:', examples.consistent),
    column(paint('faint', '–'), 'Says nothing of:', examples.silent),
  ].join('');
}
