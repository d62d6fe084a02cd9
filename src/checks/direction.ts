import type { Change } from '../claims/change.ts';
import { overlaps } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { grainOf, reachOf } from './shared/reach.ts';

/** "the magnitude 7.0 quake … jumped to more than 87,000": two things. */
const UNLIKE = 1000;
/** Two levels further apart than this, against the word for their change, were hardly meant as one: "26 cents a share, up from 1.1 million dollars". */
const FAR = 4;

/** "rose to 7.1% from 7.2%": the word for a change against the order of its figures. */
export const direction = {
  id: 'direction',
  title: 'Direction of a change',
  finds:
    'A rise that leads to a smaller figure, a fall that leads to a larger one, and a change between two figures that are the same.',
  limits: 'Silent for ranks, scores and ratings, for exchange rates, and where a loss stands against a profit.',
  claim: 'change',
  examples: {
    inconsistent: [{ text: 'The jobless rate «rose to 7.1% from 7.2%».' }],
    consistent: [{ text: 'The gauge of confidence «dipped to 98.2 from 98.9».' }],
    silent: [{ text: 'The notes were upgraded to tier 1 from tier 2.' }],
  },
  judge: (claim) => {
    const { from, to, way } = claim;
    if (!from || !to || way === null || claim.unordered) return null;
    const [a, b] = [from.figure.value, to.figure.value];
    if (a === b) return claim.rebased || claim.compared ? null : unmoved(claim);
    const right = way === (b > a ? 'up' : 'down');
    const grain = grainOf(from.figure, to.figure);
    if (right)
      return claim.rate || claim.by || claim.multiple || Math.max(a / b, b / a) > UNLIKE
        ? null
        : judgement(claim, 'consistent', 0.85, `It went ${way}, as the text says.`);
    if (claim.rebased || !claim.tight || claim.compared) return null;
    if (Math.max(a / b, b / a) > FAR) return null;
    // Figures rounded alike keep their order.
    const alike = from.figure.precision.step === to.figure.precision.step && from.hedge === null && to.hedge === null;
    if (!alike && overlaps(reachOf(from, grain).likely, reachOf(to, grain).likely)) return null;
    // "prices will drop from 3 to 5 per cent": the drop itself is so much.
    if (
      way === 'down' &&
      !PAST.test(claim.word) &&
      to.figure.kind === 'percentage' &&
      /^[^%a-z]*$/.test(from.figure.text)
    )
      return null;
    const other = way === 'up' ? 'below' : 'above';
    return judgement(
      claim,
      'inconsistent',
      0.92,
      `${to.figure.text} is ${other} ${from.figure.text}. The text says “${claim.word}”.`,
    );
  },
} satisfies Check<'change'>;

/** "fell", "was cut": of what has been, both ends are told. */
const PAST = /(?:ed|fell|fallen|sank|sunk|slid|shrank|shrunk|lost|went|came|down|lower)$/i;

/** "down from 7 points" to 7 points. */
function unmoved(claim: Change): Judgement | null {
  const { from, to } = claim;
  if (!from || !to || from.hedge !== null || to.hedge !== null || !claim.tight) return null;
  if (from.figure.text !== to.figure.text || claim.rate || claim.by) return null;
  const sum = `Both figures are ${to.figure.text}. The text says “${claim.word}”.`;
  return to.figure.precision.step < 1 || to.figure.value >= 1000
    ? judgement(claim, 'review', 0.5, `Worth a look: ${sum} Right if rounding hides the difference.`)
    : judgement(claim, 'inconsistent', 0.85, sum);
}

function judgement(
  { from, to, start, end, word }: Change,
  verdict: Judgement['verdict'],
  confidence: number,
  message: string,
): Judgement | null {
  if (!from || !to) return null;
  return {
    verdict,
    confidence,
    start,
    end,
    figures: [from.figure, to.figure],
    message,
    working: [`Before: ${from.figure.text}`, `After: ${to.figure.text}`, `The text: ${word}`],
  };
}
