import type { Line } from './pdf-lines.ts';

/** Numbers that take a hyphen: "twenty-five", "12-month", "three-quarters" broken at their own hyphen keep it. */
const KEEPS_HYPHEN =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|quarter|third|non|self|mid|well|long|short|high|low|year|year-on|year-over|cross|co|ex|multi|so|pre|post|all|anti))-$/i;

const BROKEN_WORD = /\p{Ll}-$/u;

/** The lines of a paragraph as HTML on one: words that the line breaks are put together, raised text is marked as such. */
export function joinedLines(lines: readonly Line[]): string {
  let out = '';
  for (const { runs } of lines) {
    const line = runs
      .map(({ text, raised }) => (raised ? `<sup>${escaped(text.trim())}</sup>` : escaped(text)))
      .join('')
      .trim();
    const plain = line.replace(/^<sup>/, '');
    if (out === '') out = line;
    else if (out.endsWith('\u00ad')) out = out.slice(0, -1) + line;
    else if (BROKEN_WORD.test(out) && /^\p{Ll}/u.test(plain))
      out = (KEEPS_HYPHEN.test(out) ? out : out.slice(0, -1)) + line;
    else if (/[\p{L}\d]-$/u.test(out)) out += line;
    else out = `${out} ${line}`;
  }
  return out.replace(/[ \t]+/g, ' ');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
