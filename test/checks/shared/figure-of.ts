import type { Repeatable } from '../../../src/claims/repetition.ts';
import { readFigures } from '../../figures/read-figures.ts';

/** The one figure of a phrase, as the article's reader reads it: "nearly 60,000 miles". */
export function figureOf(phrase: string): Repeatable {
  const [figure, ...others] = readFigures(phrase);
  if (!figure || others.length > 0 || typeof figure.value !== 'number') throw new Error(`“${phrase}” is no one figure`);
  return figure as Repeatable;
}
