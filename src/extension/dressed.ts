import { rootsOf } from '../page/mark-roots.ts';

/** Sees to it that marks at these places have their style, asking for what the page has not got yet. */
export type Dress = (places: readonly globalThis.Range[]) => void;

/** What of a page has the style of marks already; it stays as long as the page does. `ask` gets it for some elements, by their ids, or for everything. */
export function dressedIn(page: Document, ask: (roots: readonly string[] | null) => void): Dress {
  const dressed = new Set<string>();
  let wholly = false;
  return (places) => {
    if (wholly || places.length === 0) return;
    const roots = rootsOf(page, places);
    if (roots === null) {
      wholly = true;
      ask(null);
      return;
    }
    const bare = roots.filter((root) => !dressed.has(root));
    for (const root of bare) dressed.add(root);
    if (bare.length > 0) ask(bare);
  };
}
