import { attribute, isElement, own } from './dom.ts';

/** More elements than these, and the style may as well be for the whole page. */
const MOST = 100;
/** Longer ids, and those with what breaks a line, are not worth writing into a style. */
const ID = /^[^\s\p{Cc}]{1,100}$/u;

/** May an id be written into a style? */
export const isPlainId = (id: string): boolean => ID.test(id);

/**
 * The ids of elements that hold these places between them, each the nearest one around its place: "post-7" of a live report. A style for
 * them alone costs a page of thirty thousand elements next to nothing, one for everything a pause that a reader feels. Null where a
 * place has no such element around it, or stands in a frame or a shadow root.
 */
export function rootsOf(page: Document, places: readonly globalThis.Range[]): readonly string[] | null {
  const roots = new Set<string>();
  for (const { commonAncestorContainer } of places) {
    const root = rootOf(page, commonAncestorContainer);
    if (root === null) return null;
    roots.add(root);
  }
  return roots.size > MOST ? null : [...roots];
}

function rootOf(page: Document, place: Node): string | null {
  for (let at: Node | null = place; at; at = own(at, 'parentNode')) {
    if (!isElement(at)) continue;
    const id = attribute(at, 'id');
    if (isPlainId(id) && own(at, 'getRootNode').call(at) === page) return id;
  }
  return null;
}
