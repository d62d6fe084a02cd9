import { READ_ATTRIBUTES } from './touched.ts';

/** What follows a page as it changes. */
export interface Following {
  /** Whether the page has changed since it was last heard of. */
  readonly pending: () => boolean;
  readonly stop: () => void;
}

export interface Follower {
  /**
   * Called once a change has settled. What it does to the page itself is not heard. It says how many milliseconds it has
   * taken of a core; what says nothing is timed.
   */
  readonly changed: () => Cost | Promise<Cost>;
  /** Hears what has changed, at once: to take note of it and no more. Attributes are only told where this is given. */
  readonly heard?: (records: readonly MutationRecord[]) => void;
  /** Nodes whose coming and going is no change of the page: our own. */
  readonly isOurs?: (node: Node) => boolean;
}

type Cost = number | undefined;

/** How long a first change is left to settle, in milliseconds, and how long at most one waits. */
const FIRST_PAUSE = 700;
const LONGEST_PAUSE = 120_000;

/** So many times as long as a call took nothing is called: a page that rewrites itself without end costs 2% of a core. */
const REST = 50;

/**
 * Follows a page that changes under the reader: a live report, a site that swaps articles without loading. What calls take
 * decides how often they come. A page in the background waits until it is looked at.
 */
export function followChanges(page: Document, { changed, heard, isOurs = () => false }: Follower): Following {
  const view = page.defaultView;
  let free = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let busy = false;
  let missed = false;

  const observer = new MutationObserver((records) => {
    const theirs = records.filter(({ target, addedNodes, removedNodes }) => !areOurs(target, addedNodes, removedNodes));
    if (theirs.length === 0) return;
    heard?.(theirs);
    wait();
  });
  // A step back in an application's history may change its page after a while; what comes first counts.
  view?.addEventListener('popstate', wait);
  if (page.documentElement)
    observer.observe(page, {
      childList: true,
      characterData: true,
      subtree: true,
      ...(heard ? { attributeFilter: [...READ_ATTRIBUTES] } : {}),
    });

  return {
    pending: () => timer !== undefined || missed,
    stop: () => {
      stopped = true;
      observer.disconnect();
      clearTimeout(timer);
      timer = undefined;
      view?.removeEventListener('popstate', wait);
    },
  };

  function wait(): void {
    if (timer !== undefined || stopped) return;
    missed = busy;
    if (busy) return;
    timer = setTimeout(() => void hear(), Math.max(FIRST_PAUSE, free - now()));
  }

  async function hear(): Promise<void> {
    if (page.visibilityState === 'hidden') {
      page.addEventListener('visibilitychange', () => void hear(), { once: true });
      return;
    }
    if (stopped) return;
    timer = undefined;
    busy = true;
    const from = now();
    let cost: Cost;
    try {
      const answer = changed();
      const took = now() - from;
      cost = (await answer) ?? took;
    } finally {
      free = now() + Math.min(LONGEST_PAUSE, REST * (cost ?? now() - from));
      busy = false;
      if (missed) wait();
    }
  }

  function areOurs(target: Node, added: NodeList, removed: NodeList): boolean {
    if (isOurs(target)) return true;
    if (added.length + removed.length === 0) return false;
    for (const nodes of [added, removed]) for (const node of nodes) if (!isOurs(node)) return false;
    return true;
  }

  function now(): number {
    return view?.performance.now() ?? 0;
  }
}
