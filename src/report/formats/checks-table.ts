import type { AnyCheck } from '../../checks/index.ts';

/** A cell of a Markdown table: one line, its bars escaped. */
const cell = (text: string): string => text.replace(/[«»]/g, '').replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

/** What each check finds, with its first example, and what it does not see: the table of the README. */
export function checksTable(checks: readonly AnyCheck[]): string {
  const rows = checks.map(({ id, finds, limits, examples }) => {
    const [example] = examples.inconsistent.length > 0 ? examples.inconsistent : (examples.review ?? []);
    const said = example ? ` “${cell(example.text)}”` : '';
    return `| \`${id}\` | ${cell(finds)}${said} | ${cell(limits)} |`;
  });
  return ['| check | what it finds | what it does not see |', '| --- | --- | --- |', ...rows].join('\n');
}
