import { hedgeNamed } from '../figures/hedges.ts';
import type { Check } from './check.ts';
import { reachOf } from './shared/reach.ts';

/** More than this many times the whole, and no scale slip: the two were hardly meant as part and whole. */
const ABSURD = 3;
/** A million printed as a billion. */
const SCALES = [1000, 1e6];

/** "103 out of 96 samples": a part that is more than its whole. */
export const partExceedsWhole = {
  id: 'part-exceeds-whole',
  title: 'Part larger than its whole',
  finds: 'A part of something that is more than all of it.',
  limits: 'Only where the words make the one a part of the other: “of the”, “out of”, “of which”.',
  claim: 'share',
  examples: {
    inconsistent: [{ text: 'The agency has «40 staff, 46 of them» part-time.' }],
    consistent: [{ text: '«Nine of the 12» crew were saved.' }],
    silent: [{ text: 'A crowd of 52,000 squeezed into a ground with 50,000 seats.' }],
  },
  judge: ({ part, whole, share, start, end }) => {
    if (!part || part.value < 0 || whole.value <= 0) return null;
    const figures = [part, whole];
    const working = [`The part: ${part.text}`, `The whole: ${whole.text}`];
    if (part.value <= whole.value)
      return share
        ? null
        : {
            verdict: 'consistent',
            confidence: 0.8,
            start,
            end,
            figures,
            message: `${part.text} is not more than ${whole.text}.`,
            working,
          };
    // "As many as 640 of the 600" names 640.
    const hedge = hedgeNamed(part.hedge)?.bound === 'below' ? null : part.hedge;
    const [above, below] = [reachOf({ figure: part, hedge }), reachOf({ figure: whole, hedge: whole.hedge })];
    if (above.wide.low <= below.wide.high) return null;
    // "£240m, or 160% of the £150m on offer": more, and rightly so.
    if (share?.kind === 'percentage' && share.value > 100) return null;
    const ratio = part.value / whole.value;
    if (ratio > ABSURD && !SCALES.some((power) => ratio <= power && ratio > power / 50)) return null;
    return {
      verdict: 'inconsistent',
      confidence: 0.92,
      start,
      end,
      figures,
      message: `${part.text} is more than the whole of which it is a part, ${whole.text}.`,
      working,
    };
  },
} satisfies Check<'share'>;
