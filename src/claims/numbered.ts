import type { CalendarDate, Figure } from '../figures/figure.ts';
import { gathered } from '../text/gathered.ts';
import { type Masked, matchesOf } from './masked.ts';

/** A figure that has a number. */
export type Numbered = Exclude<Figure, CalendarDate>;

/** The first match of any of the wordings whose named figures are all numbers. */
export function firstOf(wordings: readonly RegExp[], masked: Masked): Readonly<Record<string, Numbered>> | null {
  for (const wording of wordings)
    for (const { figures } of matchesOf(wording, masked)) {
      const all = gathered(Object.entries(figures), ([name, figure]) =>
        figure.kind === 'date' ? [] : [[name, figure] as const],
      );
      if (all.length > 0) return Object.fromEntries(all);
    }
  return null;
}
