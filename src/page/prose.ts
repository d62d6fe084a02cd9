import { type Box, linkDensity, type Outline } from './box.ts';
import type { Steps } from './steps.ts';

/** Shorter runs of text say nothing about where an article is. */
export const SHORTEST = 20;

export const HEADING = /^h[1-6]$/;

/** Whether a block's text is a paragraph of what holds the block, as that of a <div> with nothing but words in it. */
export const isParagraph = (box: Box): boolean => box.blocks === 0 || box.name === 'p' || box.name === 'pre';

/** How much a block's own text looks like prose: its commas and its length, less what is linked. */
export function proseOf(box: Box): number {
  const { own } = box;
  if (own.chars < SHORTEST || HEADING.test(box.name) || box.hint === 'byline') return 0;
  const parts = 1 + Math.floor(box.breaks / 2);
  return (parts + own.commas + Math.min(own.chars / 80, 3 * parts)) * (1 - linkDensity(own));
}

/** So many boxes are looked at from one step to the next. */
const STEP = 2000;

/** How much prose there is under each box that has any, itself included. */
export function* proseUnder({ boxes }: Outline, counts: (box: Box) => boolean = () => true): Steps<Map<Box, number>> {
  const under = new Map<Box, number>();
  for (let at = boxes.length - 1; at >= 0; at -= 1) {
    if (at % STEP === 0) yield;
    const box = boxes[at];
    if (!box || !counts(box)) continue;
    const prose = (under.get(box) ?? 0) + (box.block ? proseOf(box) : 0);
    if (prose === 0) continue;
    under.set(box, prose);
    if (box.parent) under.set(box.parent, (under.get(box.parent) ?? 0) + prose);
  }
  return under;
}
