import type { Span } from '../text/article.ts';
import { HIGHLIGHT_CSS, highlightName, type MarkName } from './highlight-style.ts';
import type { PageReading } from './read-page.ts';

/** A passage to be marked in the page. */
export interface Mark {
  readonly span: Span;
  readonly verdict: Exclude<MarkName, 'current'>;
  /** What names the passage to the caller, as a result's key. */
  readonly key: string;
}

/** The marks in a page. They are drawn by the browser and put nothing into the page. */
export interface Highlights {
  /** Draws these marks and no others; returns the keys of those that the page no longer holds. */
  readonly paint: (reading: PageReading, marks: readonly Mark[]) => readonly string[];
  /** Scrolls to a passage and marks it as the one looked at; false if the page no longer shows it. */
  readonly show: (reading: PageReading, span: Span) => boolean;
  readonly clear: () => void;
}

type View = Window & typeof globalThis;

/** The later in the list is drawn over the earlier. */
const ORDER: readonly MarkName[] = ['consistent', 'review', 'inconsistent', 'current'];

/** Marks for one page and the frames in it. In a browser without CSS highlights nothing is drawn, and `show` scrolls. */
export function createHighlights(): Highlights {
  const views = new Set<View>();

  const draw = (name: MarkName, ranges: readonly globalThis.Range[]): void => {
    for (const view of views) registryOf(view)?.delete(highlightName(name));
    for (const [view, own] of byView(ranges)) {
      const registry = registryOf(view);
      if (!registry) continue;
      views.add(view);
      const highlight = new view.Highlight(...own);
      highlight.priority = ORDER.indexOf(name);
      registry.set(highlightName(name), highlight);
    }
  };

  return {
    paint: (reading, marks) => {
      const gone: string[] = [];
      const found = new Map<MarkName, globalThis.Range[]>(ORDER.map((name) => [name, []]));
      for (const { span, verdict, key } of marks) {
        const ranges = reading.rangesOf(span);
        if (ranges) found.get(verdict)?.push(...ranges);
        else gone.push(key);
      }
      for (const [name, ranges] of found) draw(name, ranges);
      return gone;
    },
    show: (reading, span) => {
      const ranges = reading.rangesOf(span);
      const [first] = ranges ?? [];
      if (!ranges || !first || !isDrawn(first)) return false;
      draw('current', ranges);
      scrollTo(first);
      return true;
    },
    clear: () => {
      for (const name of ORDER) draw(name, []);
      views.clear();
    },
  };
}

/**
 * Gives a document the style of the highlights where the extension's own style does not reach, as in a shadow root; false
 * where the browser does not let it.
 */
export function adoptHighlightStyle(root: Document | ShadowRoot): boolean {
  const view = ('defaultView' in root ? root : root.ownerDocument).defaultView;
  if (!view || !('adoptedStyleSheets' in root)) return false;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(HIGHLIGHT_CSS);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return true;
}

function registryOf(view: View): HighlightRegistry | null {
  return typeof view.CSS === 'object' && 'highlights' in view.CSS && 'Highlight' in view ? view.CSS.highlights : null;
}

const viewOf = (range: globalThis.Range): View | null => range.startContainer.ownerDocument?.defaultView ?? null;

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

function scrollTo(range: globalThis.Range): void {
  const view = viewOf(range);
  const element = range.startContainer.parentElement;
  if (!view || !element || typeof element.scrollIntoView !== 'function') return;
  const calm = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  const behavior = calm ? 'instant' : 'smooth';
  const { top, bottom } = range.getBoundingClientRect();
  const height = view.innerHeight;
  // In a frame the window's own height says nothing of what is in view.
  const seen = view.parent === view && top > height * MARGIN && bottom < height * (1 - MARGIN);
  if (seen) return;
  if (view.parent !== view || element.getBoundingClientRect().height < height) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  } else view.scrollBy({ top: (top + bottom) / 2 - height / 2, behavior });
}
