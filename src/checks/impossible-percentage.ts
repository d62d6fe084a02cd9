import type { Bounded } from '../claims/impossible.ts';
import type { Check } from './check.ts';

const WHY: Readonly<Record<Bounded['sense'], string>> = {
  fall: 'Nothing can fall by more than 100%.',
  share: 'No share of a whole is more than 100%.',
  double: 'Per cent is already per hundred: the figure is either per cent or per that number.',
};

/** "fell 120%", "130% of the vote": a percentage of which there can be no more than a hundred. */
export const impossiblePercentage = {
  id: 'impossible-percentage',
  title: 'Impossible percentage',
  finds: 'A fall, a discount or a share of a whole of more than 100%, and per cent given "per 100,000".',
  limits:
    'Silent for what can fall below zero (profit, growth), and for per cent of a target, a capacity or another year.',
  claim: 'bounded',
  examples: {
    inconsistent: [{ text: 'Sales of the diesel version «collapsed by 140%» after the scandal.' }],
    consistent: [],
    silent: [{ text: 'Net profit fell 130%, turning last year’s $10m surplus into a $3m loss.' }],
  },
  judge: ({ percentage: { figure }, sense, start, end }) => ({
    verdict: 'inconsistent',
    confidence: 0.93,
    start,
    end,
    figures: [figure],
    message: `${WHY[sense]} The text says ${figure.text}.`,
    working: [`The text: ${figure.text}`, `The most there can be: ${sense === 'double' ? 'one of the two' : '100%'}`],
  }),
} satisfies Check<'bounded'>;
