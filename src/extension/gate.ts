import { followChanges } from '../page/follow.ts';
import { mayHaveFigures } from '../page/gate.ts';
import { tellBackground } from './gate-door.ts';

/**
 * All of ours that is in a page of a site that is checked without a click, until the page turns out to be one to read: looks
 * whether it may be an article with figures, again when it changes, and then has the reader put in.
 */
function watch(): void {
  if (mayHaveFigures(document)) {
    tellBackground();
    return;
  }
  const following = followChanges(document, {
    changed: () => {
      if (!mayHaveFigures(document)) return undefined;
      following.stop();
      tellBackground();
      return undefined;
    },
  });
}

watch();
