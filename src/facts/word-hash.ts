/**
 * A hash of letters, for tables that tell by the characters of a word whether a look at it is worth while, without cutting it out of the text. Two words
 * may share one: what depends on the word looks it up in full behind the hash.
 */
export const HASHES = 1 << 14;

/** The hash of a word that goes on with a letter, whose code is that of the small one. */
export const hashOn = (hash: number, letter: number): number => (Math.imul(hash, 37) + letter) & (HASHES - 1);

/** The hash of a whole word, in small letters or not. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at) | 32);
  return hash;
}
