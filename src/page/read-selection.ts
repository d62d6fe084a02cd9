import type { ArticleFacts, Span } from '../text/article.ts';
import type { Box, Outline } from './box.ts';
import { outlineOf } from './outline.ts';
import { pageFacts } from './page-facts.ts';
import type { Written } from './piece.ts';
import { rangesOf } from './ranges.ts';
import type { PageReading } from './read-page.ts';
import { atOnce } from './steps.ts';
import { writeArticle } from './write-article.ts';

/** What a reader has selected, read with the paragraphs that it begins and ends in, since those say what the figures are. */
export interface SelectionReading extends PageReading {
  /** The selected part of the article's text. */
  readonly selected: Span;
}

/** Reads a selection of a page, an article or not; null where nothing that is read is in it: a text box, a picture. */
export function readSelection(
  document: Document,
  selection: globalThis.Range,
  facts: Partial<ArticleFacts> = {},
): SelectionReading | null {
  const outline = outlineOf(document);
  const root = outline && smallestAround(outline, selection);
  if (!root) return null;
  const left = new Set(outline.boxes.filter((box) => box !== root && !meets(selection, box.element)));
  const written = atOnce(writeArticle({ root, left, headline: null, standfirst: null }));
  const { text, blocks, tables, anew, cut } = written;
  const selected = spanOf(selection, written);
  if (!selected) return null;
  return {
    article: { text, blocks, tables, ...pageFacts(document, facts) },
    document,
    rangesOf: (span) => rangesOf(span, written),
    cut,
    anew,
    selected,
  };
}

/** The block that holds the whole selection. */
function smallestAround({ boxes }: Outline, { commonAncestorContainer }: globalThis.Range): Box | null {
  const around = boxes.filter(({ block, element }) => block && element.contains(commonAncestorContainer));
  return around.at(-1) ?? null;
}

/** A node of another tree, a frame's or a shadow root's, is not in a selection of this one. */
const meets = (selection: globalThis.Range, node: Node): boolean =>
  node.getRootNode() === selection.startContainer.getRootNode() && selection.intersectsNode(node);

function spanOf(selection: globalThis.Range, { lines, blocks }: Written): Span | null {
  let first: number | null = null;
  let end = 0;
  const segments = lines.flatMap((line, at) =>
    line.segments.map((one) => ({ ...one, start: one.start + (blocks[at]?.start ?? 0) })),
  );
  for (const { node, start, offset, length } of segments) {
    if (!meets(selection, node)) continue;
    const from = node === selection.startContainer ? Math.max(offset, selection.startOffset) : offset;
    const to = node === selection.endContainer ? Math.min(offset + length, selection.endOffset) : offset + length;
    if (from >= to) continue;
    first ??= start + from - offset;
    end = start + to - offset;
  }
  return first === null ? null : { start: first, end };
}
