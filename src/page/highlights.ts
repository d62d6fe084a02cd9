import type { Verdict } from '../report/report.ts';

/** Where a result stands in the page, and what is said of it. */
export interface Mark {
  readonly verdict: Verdict;
  readonly ranges: readonly globalThis.Range[];
}

const CURRENT = 'figurecheck-current';
const NAMES: Readonly<Record<Verdict, string>> = {
  inconsistent: 'figurecheck-inconsistent',
  review: 'figurecheck-review',
  consistent: 'figurecheck-consistent',
};

/**
 * The only style that a page is given: a line of another shape for each verdict and a faint tint, on the page's own letters in the
 * page's own colours. A highlight may set nothing that moves a letter, so neither does this.
 */
export const HIGHLIGHT_CSS = `
::highlight(${NAMES.inconsistent}) { background-color: rgb(208 52 44 / 0.14); text-decoration: underline solid 2px rgb(208 52 44); text-underline-offset: 2px; }
::highlight(${NAMES.review}) { background-color: rgb(190 120 0 / 0.14); text-decoration: underline dashed 2px rgb(190 120 0); text-underline-offset: 2px; }
::highlight(${NAMES.consistent}) { background-color: transparent; text-decoration: underline dotted 2px rgb(40 130 70); text-underline-offset: 2px; }
::highlight(${CURRENT}) { background-color: rgb(255 214 64 / 0.55); color: rgb(20 20 20); }
@media (forced-colors: active) {
  ::highlight(${CURRENT}) { background-color: Highlight; color: HighlightText; }
}
`;

/** Marks the page's findings in place of those marked before. Does nothing in a browser without custom highlights. */
export function paint(page: Document, marks: readonly Mark[]): void {
  clear(page);
  const registry = registryOf(page);
  const Painter = painterOf(page);
  if (!registry || !Painter) return;
  for (const [verdict, name] of Object.entries(NAMES)) {
    const ranges = marks.filter((mark) => mark.verdict === verdict).flatMap((mark) => mark.ranges);
    if (ranges.length > 0) registry.set(name, new Painter(...ranges));
  }
}

/** Takes every mark of ours off the page. */
export function clear(page: Document): void {
  const registry = registryOf(page);
  for (const name of [...Object.values(NAMES), CURRENT]) registry?.delete(name);
}

/** Scrolls to a passage and marks it as the one that is looked at. */
export function show(page: Document, ranges: readonly globalThis.Range[]): void {
  const [first] = ranges;
  const element = first && elementOf(first);
  if (!first || !element) return;
  const registry = registryOf(page);
  const Painter = painterOf(page);
  if (registry && Painter) {
    const current = new Painter(...ranges);
    current.priority = 1;
    registry.set(CURRENT, current);
  }
  const still = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}

const elementOf = (range: globalThis.Range): Element | null => {
  const node = range.startContainer;
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
};

/** The registry and constructor of the page's own window: a frame's ranges are painted by its own. */
const registryOf = (page: Document): HighlightRegistry | null => windowOf(page)?.CSS?.highlights ?? null;
const painterOf = (page: Document): typeof globalThis.Highlight | null => windowOf(page)?.Highlight ?? null;
const windowOf = (page: Document): (Window & typeof globalThis) | null =>
  page.defaultView as (Window & typeof globalThis) | null;
