import type { Line } from './pdf-lines.ts';
import { wordsOf } from './pdf-lines.ts';

/** How many lines at the top and the foot of a page may be its header and footer. */
const DEEP = 3;

const NUMBER_OF_PAGE = /^(?:[-–|]\s*)?(?:page\s+)?#(?:\s*(?:of|\/|\|)\s*#)?(?:\s*[-–|])?$/i;

/**
 * The pages without their headers and footers, as far as these are sure: a line at the top or foot that stands on most pages in the
 * same place, numbers aside ("Press release – page 3"), and page numbers alone.
 */
export function withoutMargins(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const counts = new Map<string, number>();
  const edges = pages.map((lines) => new Map(edgeOf(lines).map((line) => [line, keyOf(line)])));
  for (const edge of edges) for (const key of new Set(edge.values())) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, Math.ceil(pages.length / 2));
  return pages.map((lines, index) =>
    lines.filter((line) => {
      const key = edges[index]?.get(line);
      if (key === undefined) return true;
      if ((counts.get(key) ?? 0) >= enough) return false;
      return !isPageNumber(line, index, pages.length);
    }),
  );
}

/** The lines at the top and at the foot, which of a short page are all. */
function edgeOf(lines: readonly Line[]): readonly Line[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, DEEP), ...byHeight.slice(-DEEP)])];
}

/** Where it stands, to two points, and what it says with its numbers as "#". */
const keyOf = (line: Line): string => `${Math.round(line.y / 2)} ${wordsOf(line).replace(/\d+/g, '#')}`;

/** A number alone that is the page's own; on the only page a bare "1" is told apart from nothing. */
function isPageNumber(line: Line, index: number, pages: number): boolean {
  const words = wordsOf(line);
  if (!NUMBER_OF_PAGE.test(words.replace(/\d+/g, '#'))) return false;
  const [first] = words.match(/\d+/g) ?? [];
  return Number(first) === index + 1 && (pages > 1 || /page|of|\//i.test(words));
}
