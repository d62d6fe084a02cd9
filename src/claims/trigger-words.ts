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
  for (const word of words.flatMap((several) => several.split(' '))) {
    const begins = word.length > 1 && word.endsWith('*');
    const hash = [...(begins ? word.slice(0, -1) : word)].reduce((all, one) => hashed(all, one.charCodeAt(0)), 0);
    const table = begins ? BEGINNINGS : WORDS;
    const known = table.get(hash) ?? [0, 0];
    known[half] |= bit;
    table.set(hash, known);
    FLAGS[hash & (SIZE - 1)] = (FLAGS[hash & (SIZE - 1)] ?? 0) | (begins ? BEGINNING : WHOLE);
  }
  return { half, bit };
}

/** The triggers that the text says between two offsets. One pass by character codes; only what is likely to be a trigger is looked up. */
export function saidIn(text: string, start: number, end: number): Said {
  let [first, second] = [0, 0];
  let hash = 0;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 32;
    const letter = code | 32;
    const goesOn = letter >= 97 && letter <= 122;
    if (goesOn) hash = hashed(hash, letter);
    const flags = hash === 0 ? 0 : (FLAGS[hash & (SIZE - 1)] ?? 0);
    const bits =
      flags === 0
        ? undefined
        : goesOn
          ? flags >= BEGINNING
            ? BEGINNINGS.get(hash)
            : undefined
          : (flags & WHOLE) !== 0
            ? WORDS.get(hash)
            : undefined;
    if (bits) {
      first |= bits[0];
      second |= bits[1];
    }
    if (goesOn) continue;
    hash = 0;
    if (code === 32 || ((FLAGS[code & (SIZE - 1)] ?? 0) & WHOLE) === 0) continue;
    const mark = WORDS.get(code);
    if (mark) {
      first |= mark[0];
      second |= mark[1];
    }
  }
  return [first, second];
}

export const says = (said: Said, { half, bit }: TriggerWords): boolean => (said[half] & bit) !== 0;
