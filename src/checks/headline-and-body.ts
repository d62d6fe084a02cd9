import type { Echo, HeadlineFigure, Mention } from '../claims/repetition.ts';
import { gathered } from '../text/gathered.ts';
import type { Check, Judgement } from './check.ts';
import { derivedFrom, shareFrom } from './shared/derived.ts';
import { clashOf } from './shared/headline-clash.ts';
import { type Doubt, doubtOf, fatesDoubt, likened } from './shared/headline-doubts.ts';
import { agree, digitsOf, isSame } from './shared/repeated.ts';

/** "Bushfire chars 9,000 acres" over "burnt through 90,000 acres": the headline's figure and the text's. */
export const headlineAndBody = {
  id: 'headline-and-body',
  title: 'Headline and text',
  finds: 'A headline whose figure is not the one that its own text gives.',
  limits:
    'Only where headline and text plainly speak of one thing; questions, quotes, lists, live pages and rounded or hedged figures are left alone.',
  claim: 'headline-figure',
  examples: {
    inconsistent: [{ text: 'Flood barrier to cost «£640bn»\n\nThe flood barrier will cost £640m, the agency said.' }],
    consistent: [
      { text: 'Flood barrier to cost «£640m»\n\nThe flood barrier will cost £638.5 million, the agency said.' },
    ],
    silent: [{ text: 'Could the flood barrier cost £640bn?\n\nThe flood barrier will cost £640m, the agency said.' }],
  },
  judge: (claim) => {
    const { told, echoes } = claim;
    const alike = gathered(echoes, (echo): readonly Echo[] => {
      const figure = likened(told, echo);
      return figure ? [{ ...echo, figure }] : [];
    });
    const same = alike.filter(({ figure }) => agree(told.figure, figure));
    const clash = clashOf(claim);
    if (clash) return doubted(claim, clash);
    const held = same.find((echo) => isSame(told.figure, echo.figure) && isTied(echo));
    if (held)
      return holds(claim, [held], `The headline gives ${written(told)}, and so does the text: ${written(held)}.`);
    if (same.length > 0) return null;
    const fates = fatesDoubt(told, echoes);
    if (fates) return doubted(claim, fates);
    // "Two men jailed" over "two brothers": the number is there, and the nouns are the writer's affair.
    if (told.figure.kind === 'count' && echoes.some(({ figure }) => figure.value === told.figure.value)) return null;
    const derived = derivedFrom(told, echoes) ?? shareFrom(told, echoes);
    if (derived) return derived.tied ? holds(claim, derived.echoes, derived.message) : null;
    const doubt = doubtOf(claim);
    return doubt && doubted(claim, doubt);
  },
} satisfies Check<'headline-figure'>;

/** Sure enough to say that the headline holds. */
const isTied = ({ shared, sameThing, paragraph, figure, other }: Echo): boolean =>
  shared > 1 ||
  (shared > 0 && (sameThing || paragraph < 2 || digitsOf(figure).length > 2)) ||
  (paragraph === 0 && figure.kind !== 'count' && digitsOf(figure).length > 1) ||
  (paragraph < 2 &&
    (sameThing || (!other && figure.kind !== 'count' && (digitsOf(figure).length > 1 || figure.precision.step < 1))));

const written = ({ figure: { hedge, text } }: Mention): string => (hedge === null ? text : `${hedge} ${text}`);

function doubted(claim: HeadlineFigure, { echoes, confidence, slip }: Doubt): Judgement {
  const body = echoes.map(written).join(' and ');
  const given =
    written(claim.told) === body
      ? `Headline and text both give ${body}.`
      : `The headline gives ${written(claim.told)}. The text gives ${body}.`;
  const message = `${given}${slip && ` ${slip}`}`;
  return { ...judgement(claim, echoes, message), verdict: 'inconsistent', confidence };
}

const holds = (claim: HeadlineFigure, echoes: readonly Echo[], message: string): Judgement => ({
  ...judgement(claim, echoes, message),
  verdict: 'consistent',
  confidence: 0.9,
});

const judgement = (
  { told, start, end }: HeadlineFigure,
  echoes: readonly Echo[],
  message: string,
): Omit<Judgement, 'verdict' | 'confidence'> => ({
  start,
  end,
  figures: [told.figure, ...echoes.map(({ figure }) => figure)],
  message,
  working: [`The headline: ${written(told)}`, `The text: ${echoes.map(written).join(', ')}`],
});
