import { HASHES, hashOf, hashOn } from '../facts/word-hash.ts';
import { ANCHOR_WORDS } from './anchor-words.ts';
import { VULGAR } from './vulgar.ts';

/** Where figures may begin or lie: digits, and words that numbers, ranks and ratios are written with. */
export interface Anchors {
  /** Offsets of runs of digits, fractions of one character and words that begin a number, in order. */
  readonly numbers: readonly number[];
  readonly ranks: readonly number[];
  readonly ratios: readonly number[];
  /** "half", "quarter", "tenths": parts of a unit or of a time. */
  readonly parts: readonly number[];
}

const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries(ANCHOR_WORDS)
    .flatMap(([kind, words]) => words.map((word) => [word, 1 << Object.keys(ANCHOR_WORDS).indexOf(kind)] as const))
    .reduce((all, [word, bit]) => all.set(word, (all.get(word) ?? 0) | bit), new Map<string, number>()),
);
const MAY_BE = new Uint8Array(HASHES);
for (const word of WORDS.keys()) MAY_BE[hashOf(word)] = 1;

const isWordCharacter = (code: number): boolean => (code >= 48 && code <= 57) || code === 95;
const FRACTIONS: ReadonlySet<number> = new Set([...VULGAR.keys()].map((sign) => sign.charCodeAt(0)));

/** Reads a text once, by character codes, for whatever may be a figure; all else is read around these places only. */
export function anchorsOf(text: string): Anchors {
  const found: readonly number[][] = [[], [], [], []];
  const [numbers = []] = found;
  let before = 32;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    let letter = code | 32;
    if (letter >= 97 && letter <= 122) {
      const start = at;
      let hash = 0;
      do {
        hash = hashOn(hash, letter);
        letter = text.charCodeAt(++at) | 32;
      } while (letter >= 97 && letter <= 122);
      if (MAY_BE[hash] === 1 && !isWordCharacter(before) && !isWordCharacter(text.charCodeAt(at))) {
        const bits = WORDS.get(text.slice(start, at).toLowerCase()) ?? 0;
        for (let kind = 0; kind < found.length; kind++) if ((bits & (1 << kind)) !== 0) found[kind]?.push(start);
      }
      before = 97;
    } else if (code >= 48 && code <= 57) {
      numbers.push(at);
      do at++;
      while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57);
      before = 48;
    } else {
      if (code > 187 && FRACTIONS.has(code)) numbers.push(at);
      before = code;
      at++;
    }
  }
  const [, ranks = [], ratios = [], parts = []] = found;
  return { numbers, ranks, ratios, parts };
}
