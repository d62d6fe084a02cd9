import type { Figure } from '../figures/figure.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Reading } from './reading.ts';

/** A sentence with the figures that stand in it, in order. */
export interface Written {
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
}

const KNOWN = new WeakMap<Reading, readonly Written[]>();

/** Every sentence of a reading that has a figure, worked out once for all readers. */
export function bySentence(reading: Reading): readonly Written[] {
  const known = KNOWN.get(reading);
  if (known) return known;
  const written: Written[] = [];
  const { figures } = reading;
  let first = 0;
  for (const sentence of reading.sentences) {
    while (first < figures.length && (figures[first]?.start ?? 0) < sentence.start) first++;
    let last = first;
    while (last < figures.length && (figures[last]?.start ?? sentence.end) < sentence.end) last++;
    if (last > first) written.push({ sentence, figures: figures.slice(first, last) });
    first = last;
  }
  KNOWN.set(reading, written);
  return written;
}
