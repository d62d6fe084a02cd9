import { HASHES, hashOf, hashOn } from '../facts/word-hash.ts';
import { gathered } from '../text/gathered.ts';

/** Bits by the hash of a word: which of the sets it may belong to. */
const BITS = new Int32Array(HASHES);
let sets = 0;

/**
 * Registers words that stand right before or right behind the numbers of a finder, once, beside its wording, and gives their bit: `nearWords('year years')`.
 * Of a word that goes on with another character than a plain letter ("o'clock", "yr.") the letters up to it count. Throws at the thirty-first set.
 */
export function nearWords(...words: readonly string[]): number {
  if (sets === 30) throw new Error('There are more than thirty sets of words near numbers: let finders share some.');
  const bit = 1 << sets++;
  for (const word of gathered(words, (several) => several.split(' '))) {
    if (word === '') continue;
    const hash = hashOf(word);
    BITS[hash] = (BITS[hash] ?? 0) | bit;
  }
  return bit;
}

/** Every set: where other alphabets stand, a finder must look for itself. */
const ALL = -1;

const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const parts = (code: number): boolean => code === 32 || code === 160 || code === 45;

/** The sets that the word behind an offset may belong to, over one space or hyphen. A bit that is not set is certain. */
export function nearBehind(text: string, end: number): number {
  let at = parts(text.charCodeAt(end)) ? end + 1 : end;
  let hash = 0;
  let code = text.charCodeAt(at);
  for (; isPlainLetter(code); code = text.charCodeAt(++at)) hash = hashOn(hash, code | 32);
  return code > 127 && code !== 160 ? ALL : (BITS[hash] ?? ALL);
}

/** The sets that the word before an offset may belong to, over one space or hyphen. A bit that is not set is certain. */
export function nearBefore(text: string, start: number): number {
  const end = parts(text.charCodeAt(start - 1)) ? start - 1 : start;
  let from = end;
  while (isPlainLetter(text.charCodeAt(from - 1))) from--;
  const before = text.charCodeAt(from - 1);
  if (before > 127 && before !== 160) return ALL;
  let hash = 0;
  for (let at = from; at < end; at++) hash = hashOn(hash, text.charCodeAt(at) | 32);
  return BITS[hash] ?? ALL;
}
