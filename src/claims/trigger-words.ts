import { HASHES, hashOf, hashOn } from '../facts/word-hash.ts';

/** Words that wording cannot do without: a sentence that says none of them holds no claim of that wording. */
export interface TriggerWords {
  /** Which of the masks holds their bit, and the bit. */
  readonly half: 0 | 1;
  readonly bit: number;
}

/** What triggers a stretch of text says: a bit each, in two halves of 31. */
export type Said = readonly [number, number];

/** The flags of a hash: it may be a trigger word, or the beginning of one that goes on. */
const WHOLE = 1;
const BEGINNING = 2;
const FLAGS = new Uint8Array(HASHES);

/** Triggers by their words in small letters; what a word begins with has a star behind it. */
const TRIGGERS = new Map<string, [number, number]>();
const BITS = 31;
let registered = 0;

/**
 * Registers trigger words, once, beside the wording that they are of: `triggerWords('from', 'averag*', '(')`. A star stands for any ending; a single mark
 * that is no letter is a word too. Of a phrase ("as many as") name its rarest word. Throws at the sixty-third: more than a text can be asked for at once.
 */
export function triggerWords(...words: readonly string[]): TriggerWords {
  if (registered === 2 * BITS) throw new Error('There are more than 62 sets of trigger words: let readers share some.');
  const half = registered < BITS ? 0 : 1;
  const bit = 1 << (registered % BITS);
  registered++;
  for (const word of words.flatMap((several) => several.split(' '))) {
    const known = TRIGGERS.get(word) ?? [0, 0];
    known[half] |= bit;
    TRIGGERS.set(word, known);
    const begins = word.length > 1 && word.endsWith('*');
    const hash = hashOf(begins ? word.slice(0, -1) : word);
    FLAGS[hash] = (FLAGS[hash] ?? 0) | (begins ? BEGINNING : WHOLE);
  }
  return { half, bit };
}

/** The triggers that the text says between two offsets. One pass by character codes; only what is likely to be a trigger is looked up. */
export function saidIn(text: string, start: number, end: number): Said {
  const said: [number, number] = [0, 0];
  let hash = 0;
  let from = start;
  const add = (word: string): void => {
    const bits = TRIGGERS.get(word);
    if (!bits) return;
    said[0] |= bits[0];
    said[1] |= bits[1];
  };
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 32;
    const letter = code | 32;
    if (letter >= 97 && letter <= 122) {
      if (hash === 0) from = at;
      hash = hashOn(hash, letter);
      if (((FLAGS[hash] ?? 0) & BEGINNING) !== 0) add(`${text.slice(from, at + 1).toLowerCase()}*`);
    } else {
      if (hash !== 0) {
        if (((FLAGS[hash] ?? 0) & WHOLE) !== 0) add(text.slice(from, at).toLowerCase());
        hash = 0;
      }
      if (code !== 32 && ((FLAGS[hashOn(0, code | 32)] ?? 0) & WHOLE) !== 0) add(text.charAt(at));
    }
  }
  return said;
}

export const says = (said: Said, { half, bit }: TriggerWords): boolean => (said[half] & bit) !== 0;
