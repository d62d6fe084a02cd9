import type { Check } from './check.ts';

/** "up 300% from zero": nothing is a percentage or a multiple of nothing. */
export const fromZero = {
  id: 'from-zero',
  title: 'Change from zero',
  finds: 'A rise in per cent, or by a multiple, that begins at zero.',
  limits: 'Sees only a zero that the sentence itself names as the start.',
  claim: 'from-nothing',
  examples: {
    inconsistent: [{ text: 'Near-misses have «soared 400% from zero» in ten years.' }],
    consistent: [],
    silent: [{ text: 'The number of people on zero-hours contracts is up 13% from 2021.' }],
  },
  judge: ({ told: { figure }, nothing, start, end }) => ({
    verdict: 'inconsistent',
    confidence: 0.93,
    start,
    end,
    figures: [figure],
    message: `There is no percentage and no multiple of nothing. The text says ${figure.text}, from ${nothing}.`,
    working: [`Before: ${nothing}`, `The text: ${figure.text}`],
  }),
} satisfies Check<'from-nothing'>;
