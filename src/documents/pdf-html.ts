import { stretchesOf } from './pdf-columns.ts';
import { joinedLines } from './pdf-join.ts';
import { type Line, linesOf, type Piece, wordsOf } from './pdf-lines.ts';
import { withoutMargins } from './pdf-margins.ts';

interface Paragraph {
  readonly lines: readonly Line[];
}

type Part = Paragraph | { readonly rows: readonly (readonly Line[])[] };

/** Larger than the text by this much is a heading. */
const HEADING = 1.15;
/** A gap larger than the usual one by this much parts paragraphs. */
const APART = 1.3;
/** A line that ends so far before its column's edge ends its paragraph, where it ends a sentence. */
const SHORT = 0.82;

const BULLET = /^(?:[•●▪■◦‣–—*·]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/;
const SENTENCE_END = /[.!?:]["”’')\]]*\s*$/;

/** Pages of a PDF as HTML: headings, paragraphs, list items and tables; "" where there is no text. */
export function htmlOfPages(pages: readonly (readonly Piece[])[]): string {
  const lines = withoutMargins(pages.map(linesOf));
  const usual = usualSize(lines.flat());
  const parts: Part[] = [];
  for (const page of lines)
    for (const stretch of stretchesOf(page)) {
      if (stretch.kind === 'table') parts.push({ rows: stretch.rows });
      else for (const paragraph of paragraphsOf(stretch.lines)) addOrCarryOn(parts, paragraph);
    }
  return parts.map((part) => htmlOf(part, usual)).join('\n');
}

/** A paragraph that a page or a column breaks in two is one: the first half ends no sentence, the second begins with a small letter. */
function addOrCarryOn(parts: Part[], paragraph: Paragraph): void {
  const before = parts.at(-1);
  const last = before && 'lines' in before ? before.lines.at(-1) : undefined;
  const [first] = paragraph.lines;
  const broken =
    before &&
    'lines' in before &&
    last &&
    first &&
    last.size === first.size &&
    !SENTENCE_END.test(wordsOf(last)) &&
    /^(?:\p{Ll}|[£$€]?\d)/u.test(wordsOf(first)) &&
    !BULLET.test(`${wordsOf(first)} `);
  if (broken) parts[parts.length - 1] = { lines: [...before.lines, ...paragraph.lines] };
  else parts.push(paragraph);
}

function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const leading = usualLeading(lines);
  const edge = Math.max(0, ...lines.map(({ right }) => right));
  const margin = Math.min(...lines.map(({ left }) => left));
  const paragraphs: Line[][] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && before && !isApart(before, line, leading, margin, edge)) open.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs.map((of) => ({ lines: of }));
}

function isApart(before: Line, line: Line, leading: number, margin: number, edge: number): boolean {
  const [words, next] = [wordsOf(before), wordsOf(line)];
  const gap = before.y - line.y;
  // Up again: the top of the next column.
  if (gap <= 0) return true;
  if (Math.abs(before.size - line.size) > 0.6 || gap > APART * Math.max(leading, 1.05 * line.size)) return true;
  if (BULLET.test(next)) return true;
  const ends = SENTENCE_END.test(words);
  if (ends && line.left > margin + 0.8 * line.size && Math.abs(before.left - line.left) > 0.8 * line.size) return true;
  const isShort = before.right - margin < SHORT * (edge - margin);
  if (isShort && ends) return true;
  // A line alone in bold over the text, as subheadings are.
  return isShort && before.font !== line.font && /^\p{Lu}/u.test(next) && !/[,;–-]$/.test(words);
}

/** The distance from line to line that most have. */
function usualLeading(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, index) => {
    const gap = (lines[index - 1]?.y ?? 0) - line.y;
    return index > 0 && gap > 0 && gap < 3 * line.size ? [Math.round(gap * 2) / 2] : [];
  });
  return mode(gaps) ?? 1.2 * (lines[0]?.size ?? 10);
}

/** The size of type that most of the text is set in. */
function usualSize(lines: readonly Line[]): number {
  const weights = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + wordsOf(line).length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function mode(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

function htmlOf(part: Part, usual: number): string {
  if ('rows' in part) {
    const cells = (row: readonly Line[]): string => row.map((cell) => `<td>${joinedLines([cell])}</td>`).join('');
    return `<table>${part.rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
  }
  const [first] = part.lines;
  const words = joinedLines(part.lines);
  if (first && first.size > HEADING * usual && part.lines.length <= 4)
    return first.size > 1.5 * usual ? `<h1>${words}</h1>` : `<h2>${words}</h2>`;
  return first && BULLET.test(wordsOf(first))
    ? `<ul><li>${words.replace(/^[•●▪■◦‣*·]\s*/, '')}</li></ul>`
    : `<p>${words}</p>`;
}
