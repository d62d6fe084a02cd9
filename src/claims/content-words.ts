import { SAME_WORD, TELLS_NOTHING } from './repetition-wording.ts';

const WORDS = /[a-zà-ž]+(?:['’-][a-zà-ž]+)*/g;

/** The words that tell something, each in one form: "Bushfire chars 9,000 acres of Grampians park" has fire, burn, grampian, park. */
export function contentWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(WORDS) ?? [])
    for (const part of word.split(/['’-]/)) {
      if (part.length < 2 || TELLS_NOTHING.has(part)) continue;
      found.add(SAME_WORD.get(part) ?? stem(part));
    }
  return found;
}

/** "climbing", "climbed" and "climbs" are climb; crude, and the same for both sides. */
function stem(word: string): string {
  const short = word.replace(/(?:ies|ing|ed|es|(?<!s)s|y|e)$/, '');
  const root = short.length < 3 ? word : short;
  return SAME_WORD.get(root) ?? root;
}

export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
};
