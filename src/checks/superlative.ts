import type { Check } from './check.ts';

/** Further apart than this the two were hardly meant to be of one kind. */
const ABSURD = 50;

/** "the largest of the three at £2m, ahead of £3m": the first of several is not less than those behind it. */
export const superlative = {
  id: 'superlative',
  title: 'Superlative',
  finds: 'The largest that is smaller than what it is set against; a record that the old one beats.',
  limits:
    'Only where the words set the figures against each other, of one measure and one time: “one of the largest” and the second round say nothing.',
  claim: 'superlative',
  examples: {
    inconsistent: [{ text: 'It is the «largest of the three at £2m, ahead of £3m» for its rival.' }],
    consistent: [{ text: 'It is the «largest of the three at £3m, ahead of £2m» for its rival.' }],
    silent: [{ text: 'It is one of the largest at £2m, ahead of £3m for its rival.' }],
  },
  judge: ({ own, others, most, word, figures, start, end }) => {
    const past = others.find(({ value }) => (most ? value > own.value : value < own.value));
    const told = {
      start,
      end,
      figures,
      working: [`The text calls it ${word}: ${own.text}`, `Set against: ${others.map(({ text }) => text).join(', ')}`],
    };
    if (!past)
      return {
        ...told,
        verdict: 'consistent',
        confidence: 0.85,
        message: `${own.text} is not ${most ? 'less' : 'more'} than ${others.map(({ text }) => text).join(' or ')}.`,
      };
    const apart = Math.abs(past.value) > 0 && Math.abs(own.value) > 0 ? Math.abs(past.value / own.value) : 1;
    if (Math.max(apart, 1 / apart) > ABSURD) return null;
    return {
      ...told,
      verdict: 'inconsistent',
      confidence: 0.9,
      message: `${past.text} is ${most ? 'more' : 'less'} than ${own.text}, which the text calls ${articled(word)}.`,
    };
  },
} satisfies Check<'superlative'>;

/** "the largest", "a record low", "second", "more". */
const articled = (word: string): string =>
  /est$|^most|^least/i.test(word) ? `the ${word}` : /^(?:record|new)/i.test(word) ? `a ${word}` : word;
