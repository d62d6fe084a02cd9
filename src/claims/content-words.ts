import { SAME_WORD, TELLS_NOTHING } from './repetition-wording.ts';

/** "well-known" is two words, the s of "it's" none. */
const WORDS = /[a-zà-ž]{2,}/g;

/** The forms of words met before; null for those that tell nothing. News says most of its words again and again. */
const forms = new Map<string, string | null>();
const REMEMBERED = 5000;

/** The words that tell something, each in one form: "Bushfire chars 9,000 acres of Grampians park" has fire, burn, grampian, park. */
export function contentWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(WORDS) ?? []) {
    const form = formOf(word);
    if (form !== null) found.add(form);
  }
  return found;
}

function formOf(word: string): string | null {
  const known = forms.get(word);
  if (known !== undefined) return known;
  if (forms.size >= REMEMBERED) forms.clear();
  const form = TELLS_NOTHING.has(word) ? null : (SAME_WORD.get(word) ?? stem(word));
  forms.set(word, form);
  return form;
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
