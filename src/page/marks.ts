import type { Box, Outline } from './box.ts';
import type { Picked } from './pick.ts';
import type { Steps } from './steps.ts';

const STEP = 5000;

/**
 * Forgets what was written of elements of which something else is known now: one in them is left out or no longer, is the
 * headline or no longer. It all follows from the whole page, so that it may change where nothing has been touched.
 */
export function* forgetOtherwise({ boxes }: Outline, { root, left, headline, standfirst }: Picked): Steps<void> {
  for (const top of new Set([root, headline, standfirst])) {
    if (!top) continue;
    for (let at = top.at; at <= top.last; at += 1) {
      if (at % STEP === 0) yield;
      const box = boxes[at];
      if (!box) continue;
      const mark =
        (left.has(box) ? 1 : 0) +
        (box.hint === 'never' || box.hint === 'comments' ? 2 : 0) +
        (box === headline ? 4 : 0) +
        (box === standfirst ? 8 : 0);
      if (mark !== box.mark && box.mark >= 0) forget(box);
      box.mark = mark;
    }
  }
}

/** What was written of a box, and of all around it, holds no more. */
export function forget(box: Box): void {
  for (let at: Box | null = box; at; at = at.parent) at.piece = null;
}
