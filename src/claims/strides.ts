import type { Percentage, Ratio } from '../figures/figure.ts';
import { gathered } from '../text/gathered.ts';
import type { Term } from './change.ts';
import { type Way, wayOf } from './change-words.ts';
import type { Place } from './places.ts';

/** One step of several: "up 50%", "doubled". */
export interface Stride {
  readonly term: Term<Percentage | Ratio>;
  readonly way: Way;
}

/** The strides that a place names: "s1" and "s2" with their words, or one that is repeated: "8% a year for five years". */
export function strideList({ figures, words }: Place): readonly Stride[] {
  const strides = gathered(['1', '2'], (number): readonly Stride[] => {
    const figure = figures[`s${number}`];
    if (figure?.kind !== 'percentage' && figure?.kind !== 'ratio') return [];
    const own =
      wayOf(words[`w${number}`] ?? '') ?? (figure.kind === 'ratio' ? (figure.value < 1 ? 'down' : 'up') : null);
    const way = own ?? wayOf(words['w1'] ?? '');
    return way ? [{ term: { figure, hedge: figure.hedge }, way }] : [];
  });
  const times = figures['times'];
  const [first] = strides;
  if (!first || !times || strides.length > 1) return strides;
  const count = times.kind === 'duration' || times.kind === 'count' ? times.value : 0;
  return Number.isInteger(count) && count >= 2 && count <= 30 ? Array.from({ length: count }, () => first) : [];
}

/** "5% better off" is more, whatever "off" is elsewhere. */
export const betterOff = (words: string): Way | null =>
  /^better/i.test(words) ? 'up' : /^worse/i.test(words) ? 'down' : null;
