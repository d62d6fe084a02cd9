import { gathered } from '../text/gathered.ts';
/** Words that wording cannot do without: a sentence that says none of them holds no claim of that wording. */
export interface TriggerWords {
  /** Which of the masks holds their bit, and the bit. */
  readonly half: 0 | 1;
  readonly bit: number;
}

/** What triggers a stretch of text says: a bit each, in two halves of 31. */
export type Said = readonly [number, number];

/** The flags of a hash's last bits: it may be a trigger word, or the beginning of one that goes on. */
const WHOLE = 1;
const BEGINNING = 2;
const SIZE = 1 << 14;
/** The last place of a table whose size is a power of two: a hash's last bits. */
const LAST = SIZE - 1;
const FLAGS = new Uint8Array(SIZE);

/** Triggers by the hash of their small letters, in full: no two words of English share one, and cutting words out of the text costs more than all the rest. */
const WORDS = new Map<number, [number, number]>();
const BEGINNINGS = new Map<number, [number, number]>();
const BITS = 31;
let registered = 0;

const hashed = (hash: number, letter: number): number => (Math.imul(hash, 37) + letter) | 0;

/**
 * Registers trigger words, once, beside the wording that they are of: `triggerWords('from', 'averag*', '(')`. A star stands for any ending; a single mark
 * that is no letter is a word too. Of a phrase ("as many as") name its rarest word. Throws at the sixty-third: more than a text can be asked for at once.
 */
export function triggerWords(...words: readonly string[]): TriggerWords {
  if (registered === 2 * BITS) throw new Error('There are more than 62 sets of trigger words: let readers share some.');
  const half = registered < BITS ? 0 : 1;
  const bit = 1 << (registered % BITS);
  registered++;
  for (const word of gathered(words, (several) => several.split(' '))) {
    const begins = word.length > 1 && word.endsWith('*');
    const hash = [...(begins ? word.slice(0, -1) : word)].reduce((all, one) => hashed(all, one.charCodeAt(0)), 0);
    const table = begins ? BEGINNINGS : WORDS;
    const known = table.get(hash) ?? [0, 0];
    known[half] |= bit;
    table.set(hash, known);
    FLAGS[hash & LAST] = (FLAGS[hash & LAST] ?? 0) | (begins ? BEGINNING : WHOLE);
  }
  return { half, bit };
}

/** The triggers that the text says between two offsets. One pass by character codes; only what is likely to be a trigger is looked up. */
export function saidIn(text: string, start: number, end: number): Said {
  let [first, second] = [0, 0];
  let hash = 0;
  const say = (bits: readonly [number, number] | undefined): void => {
    if (!bits) return;
    first |= bits[0];
    second |= bits[1];
  };
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 32;
    const letter = code | 32;
    if (letter >= 97 && letter <= 122) {
      hash = hashed(hash, letter);
      if ((FLAGS[hash & LAST] ?? 0) >= BEGINNING) say(BEGINNINGS.get(hash));
      continue;
    }
    if (hash !== 0 && ((FLAGS[hash & LAST] ?? 0) & WHOLE) !== 0) say(WORDS.get(hash));
    hash = 0;
    if (code !== 32 && ((FLAGS[code & LAST] ?? 0) & WHOLE) !== 0) say(WORDS.get(code));
  }
  return [first, second];
}

export const says = (said: Said, { half, bit }: TriggerWords): boolean => (said[half] & bit) !== 0;
