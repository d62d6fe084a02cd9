/** What follows a page as it changes. */
export interface Following {
  /** Whether the page has changed since it was last heard of. */
  readonly pending: () => boolean;
  readonly stop: () => void;
}

export interface Follower {
  /** Called once a change has settled. What it does to the page itself is not heard. */
  readonly changed: () => void | Promise<void>;
  /** Nodes whose coming and going is no change of the page: our own. */
  readonly isOurs?: (node: Node) => boolean;
}

/** How long a first change is left to settle, in milliseconds, and how long at most one that never does. */
const FIRST_PAUSE = 700;
const LONGEST_PAUSE = 60_000;

/**
 * Follows a page that changes under the reader: a live report, a site that swaps articles without loading. Between a change and
 * the call nothing is observed at all, and each call that comes soon after the last waits twice as long as that, so that a
 * page that rewrites itself without end costs next to nothing. A page in the background waits until it is looked at.
 */
export function followChanges(page: Document, { changed, isOurs = () => false }: Follower): Following {
  const view = page.defaultView;
  let pause = FIRST_PAUSE;
  let heardAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target, addedNodes, removedNodes }) => !areOurs(target, addedNodes, removedNodes))) wait();
  });
  const look = (): void => {
    if (!stopped && page.documentElement)
      observer.observe(page.documentElement, { childList: true, characterData: true, subtree: true });
  };
  // A step back in an application's history may change its page after a while; what comes first counts.
  view?.addEventListener('popstate', wait);
  look();

  return {
    pending: () => timer !== undefined,
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
    observer.disconnect();
    // Quiet for longer than it was left alone: what comes now is a change, not a rewriting without end.
    if (now() - heardAt > 2 * pause) pause = FIRST_PAUSE;
    timer = setTimeout(() => void hear(), pause);
  }

  async function hear(): Promise<void> {
    if (page.visibilityState === 'hidden') {
      page.addEventListener('visibilitychange', () => void hear(), { once: true });
      return;
    }
    if (stopped) return;
    timer = undefined;
    try {
      await changed();
    } finally {
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      heardAt = now();
      look();
    }
  }

  function areOurs(target: Node, added: NodeList, removed: NodeList): boolean {
    if (isOurs(target)) return true;
    const nodes = [...added, ...removed];
    return nodes.length > 0 && nodes.every(isOurs);
  }

  function now(): number {
    return view?.performance.now() ?? 0;
  }
}
