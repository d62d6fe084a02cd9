import type { Figure } from '../figures/figure.ts';
import { gathered } from '../text/gathered.ts';
import type { Estimate } from './estimates.ts';
import { OTHER_END, SO_BETWEEN, WITH_MARGIN } from './margin-wording.ts';
import type { Passage } from './passages.ts';
import { triggerWords } from './trigger-words.ts';

export const MARGIN_TRIGGER = triggerWords('plus minus margin give ±');

/** "44%, plus or minus three points, so between 41% and 47%": the ends follow from the estimate and its margin. */
export function marginsIn(text: string, passage: Passage): readonly Estimate[] {
  const { figures } = passage;
  return gathered(figures, (estimate, at) => {
    const [margin, low, high] = figures.slice(at + 1);
    if (!isValued(estimate) || !isValued(margin) || !isValued(low) || !isValued(high)) return [];
    if (
      !WITH_MARGIN.test(text.slice(estimate.end, margin.start)) ||
      !SO_BETWEEN.test(text.slice(margin.end, low.start)) ||
      !OTHER_END.test(text.slice(low.end, high.start))
    )
      return [];
    return {
      kind: 'estimate',
      sentence: { start: passage.start, end: passage.end },
      estimate,
      margin,
      low: { value: low.value, step: low.precision.step },
      high: { value: high.value, step: high.precision.step },
      interval: `${low.text} to ${high.text}`,
      level: 95,
      nothing: null,
      p: null,
      significant: false,
      insignificant: false,
      figures: [estimate, margin, low, high],
      start: estimate.start,
      end: high.end,
    } as const;
  });
}

const isValued = (figure: Figure | undefined): figure is Exclude<Figure, { readonly kind: 'date' }> =>
  figure !== undefined && figure.kind !== 'date' && figure.kind !== 'year';
