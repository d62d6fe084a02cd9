import nlp from 'compromise/two';
import type { Span } from './article.ts';

/** The words that say what a number counts: "tax-exempt partnership interests" behind "12", its head "interests". */
export interface CountedPhrase extends Span {
  readonly text: string;
  /** The last noun, as written. */
  readonly head: string;
}

/** Reads the noun phrase behind a number: the sentence that it stands in, and where in it the number ends. */
export type Grammar = (sentence: string, end: number) => CountedPhrase | null;

interface Term extends Span {
  readonly text: string;
  readonly tags: readonly string[];
  /** What stands between it and the next word. */
  readonly post: string;
}

/** No counted thing is further from its number. */
const LONGEST = 8;
/** Tags that stand before a noun in its phrase; a participle too ("limited partnership", "recorded songs"). */
const BEFORE_NOUN = ['Adjective', 'Adverb', 'Gerund', 'PastTense', 'Participle', 'Hyphenated'];
const NO_NOUN = ['Pronoun', 'Date', 'Duration', 'Value'];

/**
 * The counted phrase by compromise's tagging, for what the rule in figures/counted-noun.ts leaves open: "12 tax-exempt limited
 * partnership interests". Null where no noun follows ("rose to 408,000 last year"). Slow (0.13 MB a second): sentences that need it, no article.
 */
export const countedPhrase: Grammar = (sentence, end) => {
  const terms = termsOf(sentence);
  const from = terms.findIndex(({ start }) => start >= end);
  if (from < 0 || !/^[ \u00a0-]?$/.test(sentence.slice(end, terms[from]?.start))) return null;
  let last = -1;
  for (let i = from; i < Math.min(terms.length, from + LONGEST); i++) {
    const term = terms[i];
    if (!term) break;
    if (isNoun(term)) last = i;
    else if (!BEFORE_NOUN.some((tag) => term.tags.includes(tag)) || (last >= 0 && !leadsToNoun(terms, i))) break;
    if (!/^[ \u00a0-]*$/.test(term.post)) break;
  }
  const [first, head] = [terms[from], terms[last]];
  if (!first || !head) return null;
  return { start: first.start, end: head.end, text: sentence.slice(first.start, head.end), head: head.text };
};

const isNoun = ({ tags }: Term): boolean => tags.includes('Noun') && !NO_NOUN.some((tag) => tags.includes(tag));

/** Behind a plural the phrase has ended: in "interests sold them" the noun was the last word. */
function leadsToNoun(terms: readonly Term[], at: number): boolean {
  const [before, next] = [terms[at - 1], terms[at + 1]];
  return before !== undefined && next !== undefined && !before.tags.includes('Plural') && isNoun(next);
}

/** compromise gives untyped JSON; a term of another shape is left out. */
function termsOf(sentence: string): readonly Term[] {
  const said: unknown = nlp(sentence).json({ offset: true });
  if (!Array.isArray(said)) return [];
  return said.flatMap((part: { readonly terms?: unknown }) =>
    Array.isArray(part.terms) ? part.terms.flatMap(termOf) : [],
  );
}

function termOf(term: {
  readonly text?: unknown;
  readonly post?: unknown;
  readonly tags?: unknown;
  readonly offset?: { readonly start?: unknown; readonly length?: unknown };
}): readonly Term[] {
  const { text, post, tags, offset } = term;
  const { start, length } = offset ?? {};
  if (typeof text !== 'string' || typeof start !== 'number' || typeof length !== 'number' || !Array.isArray(tags))
    return [];
  return [
    { text, start, end: start + text.length, tags: tags.map(String), post: typeof post === 'string' ? post : '' },
  ];
}
