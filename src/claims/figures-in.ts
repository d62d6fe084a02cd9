import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { Reading } from './reading.ts';

/** The figures of a stretch of text. They are in order, so the first is found by halving. */
export function figuresIn({ figures }: Pick<Reading, 'figures'>, { start, end }: Span): readonly Figure[] {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < figures.length && (figures[last]?.end ?? end + 1) <= end) last++;
  return figures.slice(low, last);
}
