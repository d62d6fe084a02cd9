/** Joins alternatives into one expression, the longest first. */
export const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Words that only soften what follows: "about", "just under". In a bracket they may stand before the converted amount. */
export const SOFTENERS = anyOf([
  'about',
  'around',
  'approximately',
  'approx\\.?',
  'roughly',
  'some',
  'circa',
  'c\\.',
  'ca\\.',
  'an estimated',
  'estimated',
  'nearly',
  'almost',
  'close to',
  'just under',
  'just over',
  'slightly under',
  'slightly over',
  'slightly less than',
  'slightly more than',
  'a little over',
  'a little under',
  'just below',
  'just above',
  'over',
  'under',
  'more than',
  'less than',
  'at least',
  'up to',
  'in the region of',
  'just short of',
  '~',
  '≈',
  'in excess of',
  'upwards of',
  'well over',
  'as much as',
  'at most',
]);

/** What the amount is of, said between it and its bracket: "$5.15 an hour", "£40 a head", "€12 per share". */
export const PER = `(?: (?:a|an|per|each|every) \\p{L}+| (?:each|apiece)|/\\p{L}+|-a-\\p{L}+| pp)`;
