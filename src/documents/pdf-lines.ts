/** A run of text on a page as a PDF has it; x and y are of its start on the base line, in points from the lower left. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of the type, 10 for ten points. */
  readonly size: number;
  readonly font: string;
}

/** A raised or lowered bit of a line: a footnote's mark, the 2 of km². */
export type Run = { readonly text: string; readonly raised: boolean };

/** What stands on one base line without a wide gap. */
export interface Line {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** Base lines that differ by less than this share of the type are one line. */
const SAME_LINE = 0.6;
/** Wider than any space between words, in the type's size: the gap between columns or the cells of a table. */
const WIDE_GAP = 1.8;
/** Wider than the gap within a word. */
const SPACE = 0.15;
/** Smaller type than this share of its line's, off the base line, is raised. */
const SMALL = 0.8;

/** The lines of a page from top to bottom; those of two columns side by side are lines of their own. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.findLast((one) => isOnLine(one, piece));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => segmentsOf(row.sort((a, b) => a.x - b.x)));
}

const tallest = (row: readonly Piece[]): Piece => row.reduce((tall, piece) => (piece.size > tall.size ? piece : tall));

/** Rows come from top to bottom, so only the last few can take another piece. */
function isOnLine(row: readonly Piece[], piece: Piece): boolean {
  const tall = tallest(row);
  return (
    Math.abs(tall.y - piece.y) < SAME_LINE * Math.max(tall.size, piece.size) * (tall.size === piece.size ? 0.6 : 1)
  );
}

function segmentsOf(row: readonly Piece[]): readonly Line[] {
  const segments: Piece[][] = [];
  for (const piece of row) {
    const before = segments.at(-1)?.at(-1);
    const gap = before ? piece.x - (before.x + before.width) : Number.POSITIVE_INFINITY;
    if (before && gap < WIDE_GAP * Math.max(before.size, piece.size)) segments.at(-1)?.push(piece);
    else segments.push([piece]);
  }
  return segments.map(lineOf);
}

function lineOf(pieces: readonly Piece[]): Line {
  const tall = tallest(pieces);
  const runs: Run[] = [];
  let end: number | null = null;
  for (const { text, x, y, width, size } of pieces) {
    const raised = size < SMALL * tall.size && y > tall.y + 0.15 * tall.size;
    const spaced = end !== null && x - end > SPACE * size && !/\s$/.test(runs.at(-1)?.text ?? '') && !/^\s/.test(text);
    runs.push({ text: spaced ? ` ${text}` : text, raised });
    end = x + width;
  }
  const last = pieces.at(-1) ?? tall;
  return { runs, left: pieces[0]?.x ?? 0, right: last.x + last.width, y: tall.y, size: tall.size, font: tall.font };
}

/** The words of a line, raised ones too. */
export const wordsOf = ({ runs }: Line): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
