import { highlightName, type MarkName } from './highlight-style.ts';

/** Where a passage stands in the page, and what a report says of it. */
export interface Mark {
  readonly verdict: Exclude<MarkName, 'current'>;
  readonly ranges: readonly globalThis.Range[];
}

type View = Window & typeof globalThis;

/** The later in the list is drawn over the earlier. */
const ORDER: readonly MarkName[] = ['consistent', 'review', 'inconsistent', 'current'];

/** The windows, of a page and the frames in it, that hold marks of ours. */
const marked = new WeakMap<Document, Set<View>>();

/**
 * Draws these marks and no others. The browser draws them, nothing is put into the page; one without CSS highlights draws
 * nothing.
 */
export function paint(page: Document, marks: readonly Mark[]): void {
  clear(page);
  for (const name of ORDER) {
    draw(
      page,
      name,
      marks.filter((mark) => mark.verdict === name).flatMap((mark) => mark.ranges),
    );
  }
}

/** Takes every mark of ours off a page and its frames. */
export function clear(page: Document): void {
  for (const name of ORDER) erase(page, name);
  marked.delete(page);
}

/** Scrolls to a passage and marks it as the one looked at; false where the page no longer shows it. */
export function show(page: Document, ranges: readonly globalThis.Range[]): boolean {
  const [first] = ranges;
  erase(page, 'current');
  if (!first?.startContainer.isConnected || !isDrawn(first)) return false;
  draw(page, 'current', ranges);
  bringIntoView(first);
  return true;
}

/** Whether a point of the window, in CSS pixels, is on the words of a range. */
export const isAt = (range: globalThis.Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

function draw(page: Document, name: MarkName, ranges: readonly globalThis.Range[]): void {
  for (const [view, own] of byView(ranges)) {
    const registry = registryOf(view);
    if (!registry) continue;
    const highlight = new view.Highlight(...own);
    highlight.priority = ORDER.indexOf(name);
    registry.set(highlightName(name), highlight);
    marked.set(page, (marked.get(page) ?? new Set()).add(view));
  }
}

function erase(page: Document, name: MarkName): void {
  const own = page.defaultView;
  for (const view of new Set([...(own ? [own] : []), ...(marked.get(page) ?? [])])) {
    registryOf(view)?.delete(highlightName(name));
  }
}

function registryOf(view: View): HighlightRegistry | null {
  return 'Highlight' in view ? (view.CSS?.highlights ?? null) : null;
}

const viewOf = (range: globalThis.Range): View | null => range.startContainer.ownerDocument?.defaultView ?? null;

/** The ranges by the window that has to draw them. */
function byView(ranges: readonly globalThis.Range[]): Map<View, globalThis.Range[]> {
  const views = new Map<View, globalThis.Range[]>();
  for (const range of ranges) {
    const view = viewOf(range);
    if (!view) continue;
    const own = views.get(view);
    if (own) own.push(range);
    else views.set(view, [range]);
  }
  return views;
}

/** Text in an element that is folded away has no box. Where there is no layout at all, it counts as drawn. */
const isDrawn = (range: globalThis.Range): boolean =>
  typeof range.getClientRects !== 'function' || range.getClientRects().length > 0;

/** How far from the top and the bottom of the window a passage has to be to be seen well, in parts of its height. */
const MARGIN = 0.1;

function bringIntoView(range: globalThis.Range): void {
  const view = viewOf(range);
  const element = range.startContainer.parentElement;
  if (!view || !element || typeof element.scrollIntoView !== 'function') return;
  const calm = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  const behavior = calm ? 'instant' : 'smooth';
  // In a frame the window's own height says nothing of what is in view.
  const framed = view.parent !== view;
  if (framed || typeof range.getBoundingClientRect !== 'function') {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const { top, bottom } = range.getBoundingClientRect();
  const height = view.innerHeight;
  if (top > height * MARGIN && bottom < height * (1 - MARGIN)) return;
  // The middle of a paragraph that is higher than the window is not where its figure is.
  if (element.getBoundingClientRect().height < height * (1 - 2 * MARGIN))
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  else view.scrollBy({ top: (top + bottom) / 2 - height / 2, behavior });
}
