import type { TabState } from '../view/tab-state.ts';
import { tallyOf } from '../view/tab-state.ts';
import { sentencesFor } from '../view/wording.ts';
import type { Words } from '../view/words.ts';

/** What the toolbar shows for a tab: the count first, the verdict's colour second, the sentence on hover. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
}

/** Dark enough for white figures on each (4.5:1), on light and dark toolbars. */
const COLOURS = { inconsistent: '#b3261e', review: '#855700', consistent: '#1d6b3c', quiet: '#59616b' } as const;

export function badgeOf(state: TabState, words: Words): Badge {
  const title = words.say('badgeTitle', sentencesFor(state, words).verdict);
  if (state.phase === 'failed') return { text: '!', colour: COLOURS.quiet, title };
  if (state.phase === 'nothing-wrong') return { text: '✓', colour: COLOURS.consistent, title };
  if (state.phase !== 'findings') return { text: '', colour: COLOURS.quiet, title };
  const { inconsistent, review } = tallyOf(state);
  const left = inconsistent + review;
  if (left === 0) return { text: '✓', colour: COLOURS.consistent, title };
  return { text: String(left), colour: inconsistent > 0 ? COLOURS.inconsistent : COLOURS.review, title };
}
