import type { FromNothing } from '../claims/from-nothing.ts';
import { contains, overlaps } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { reachOf } from './shared/reach.ts';

/** "up 300% from zero": nothing is a percentage or a multiple of nothing; and what falls to nothing falls by 100%. */
export const fromZero = {
  id: 'from-zero',
  title: 'Change from zero',
  finds: 'A rise in per cent, or by a multiple, that begins at zero, and a fall to zero that is not 100%.',
  limits: 'Sees only a zero that the sentence itself names as the start or the end.',
  claim: 'from-nothing',
  examples: {
    inconsistent: [{ text: 'Near-misses have «soared 400% from zero» in ten years.' }],
    consistent: [{ text: 'Rejections are down «from 38 to nil: a 100 per cent» reduction.' }],
    silent: [{ text: 'The number of people on zero-hours contracts is up 13% from 2021.' }],
  },
  judge: (claim) => {
    const { told, level, at } = claim;
    const reach = reachOf(told);
    const isShare =
      told.figure.kind === 'ratio' || (told.figure.kind === 'percentage' && level?.figure.kind !== 'percentage');
    if (!isShare) return level && overlaps(reachOf(level).likely, reach.likely) ? holds(claim) : null;
    if (at === 'end') {
      if (contains(reach.likely, 100)) return holds(claim);
      return judgement(
        claim,
        'inconsistent',
        `What falls to nothing falls by 100%. The text says ${told.figure.text}.`,
      );
    }
    return judgement(
      claim,
      'inconsistent',
      `There is no percentage and no multiple of nothing. The text says ${told.figure.text}, from ${claim.nothing}.`,
    );
  },
} satisfies Check<'from-nothing'>;

const holds = (claim: FromNothing): Judgement =>
  judgement(claim, 'consistent', `All of it, as the text says: ${claim.told.figure.text}.`);

function judgement(
  { told, level, nothing, at, start, end }: FromNothing,
  verdict: Judgement['verdict'],
  message: string,
): Judgement {
  const other = level ? [`${at === 'start' ? 'After' : 'Before'}: ${level.figure.text}`] : [];
  return {
    verdict,
    confidence: verdict === 'consistent' ? 0.85 : 0.93,
    start,
    end,
    figures: [...(level ? [level.figure] : []), told.figure],
    message,
    working: [`${at === 'start' ? 'Before' : 'After'}: ${nothing}`, ...other, `The text: ${told.figure.text}`],
  };
}
