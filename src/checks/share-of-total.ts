import type { Check } from './check.ts';
import { judgeShare } from './shared/judge-share.ts';

/** "37 of 80 (54%)": a part of a whole and the share that the text makes of it. */
export const shareOfTotal = {
  id: 'share-of-total',
  title: 'Share of a total',
  finds: 'A part given with its whole, and a share that does not follow from them.',
  limits: 'Silent where the share is of something else, weighted, or set against a target.',
  claim: 'share',
  examples: {
    inconsistent: [
      { text: 'Damp was found in «37 of 80 flats (54%)».' },
      { text: 'Labour took «18 of the 20 seats, 75%».' },
    ],
    consistent: [{ text: 'Damp was found in «37 of 80 flats (46%)».' }],
    silent: [{ text: 'Nine of the 90 players retired, and audiences were 15% smaller for it.' }],
  },
  judge: (claim) => (claim.given === 'share' ? judgeShare(claim) : null),
} satisfies Check<'share'>;
