import type { Given, Repetition } from '../claims/repetition.ts';
import type { Check, Judgement } from './check.ts';
import { comesOfOthers } from './shared/derived.ts';
import { agree, digitsOf, isSame, repeatSlip, slipInWords } from './shared/repeated.ts';

/** "the £350m plan … the £350bn plan": one figure of the body given twice. */
export const repeatedFigure = {
  id: 'repeated-figure',
  title: 'Figure given again',
  finds: 'A figure that the same text gives again with another value.',
  limits:
    'Only where noun, unit and words agree and nothing says that it is another: last year’s, a part, an estimate, a sum of others.',
  claim: 'repetition',
  examples: {
    inconsistent: [
      {
        text: 'Ministers have put forward a £350m plan to mend the roads. Critics say that the «£350bn» plan comes too late.',
      },
    ],
    consistent: [
      { text: 'The bus was carrying 112 passengers to Leeds. None of the «112» passengers was hurt, the police said.' },
    ],
    silent: [
      { text: 'The bus was carrying 112 passengers to Leeds. Last year the 121 passengers of another bus were hurt.' },
    ],
  },
  judge: (claim) => {
    const { first, again, shared, sameNoun } = claim;
    if (claim.grows) return leap(claim);
    if (isSame(first.figure, again.figure))
      return isPlain(claim) && isNear(first.figure.value, again.figure.value)
        ? judgement(claim, 'consistent', 0.9, '')
        : null;
    if (first.other || again.other || agree(first.figure, again.figure)) return null;
    if (comesOfOthers(first.figure, again.figure, claim.beside)) return null;
    const slip = repeatSlip(first.figure, again.figure);
    if (slip && isTied(claim, slip.kind))
      return judgement(claim, 'inconsistent', 0.93, ` ${slipInWords(slip, first.figure, again.figure)}`);
    const hedged = first.figure.hedge !== null || again.figure.hedge !== null;
    if (hedged || !sameNoun || shared < 2) return null;
    if (isWhole(first, again) || (isOnePhrase(first, again) && (shared > 3 || isOneFate(first, again))))
      return judgement(claim, 'inconsistent', 0.85, '');
    return null;
  },
} satisfies Check<'repetition'>;

/** No million grows a thousandfold while its digits grow by half: it is to reach a billion. Two visitors of a new site may become two thousand. */
function leap(claim: Repetition): Judgement | null {
  const { first, again } = claim;
  if (first.figure.value < LEAST_LEAPT) return null;
  const grown = again.figure.value / first.figure.value;
  const power = [1e3, 1e6].find((scale) => grown / scale >= 1 && grown / scale < LARGEST_GROWTH);
  if (power === undefined) return null;
  return judgement(
    claim,
    'inconsistent',
    0.9,
    ` That is more than ${power === 1e3 ? 'a thousand' : 'a million'} times as much.`,
  );
}

const LARGEST_GROWTH = 2;
const LEAST_LEAPT = 1e6;

/** "about 44 billion feet" and "47 billion feet" may be one figure, which bears nothing out. */
const isNear = (a: number, b: number): boolean => Math.max(a, b) / Math.min(a, b) < 1.04;

/** Surely the same thing again: "the 112 passengers", noun and words alike, or "nearly 60,000 miles" for 59,650. */
function isPlain({ first, again, sameNoun, shared }: Repetition): boolean {
  if (digitsOf(again.figure).length < 2 && again.figure.value < 1000) return again.definite && sameNoun && shared > 0;
  if (again.definite) return true;
  if (again.other) return false;
  if (sameNoun && shared > 1) return true;
  return first.noun === again.noun && shared > (digitsOf(first.figure).length > 3 ? 0 : 2);
}

/** How much the words must have in common where digits alone tell: the fewer digits, the more words. */
function isTied(
  { first, again, shared, sameNoun, anaphor }: Repetition,
  slip: 'scale' | 'tens' | 'transposed' | 'dropped',
): boolean {
  const digits = digitsOf(first.figure).length;
  const definite = again.definite && sameNoun;
  // "buy it for $2.4bn. The $4.2bn deal": one digit and a scale may be two sums all the same.
  if (
    anaphor &&
    slip !== 'dropped' &&
    (again.noun !== null || (slip === 'scale' ? digits > 1 : slip === 'transposed' && digits > 2))
  )
    return true;
  if (slip === 'scale')
    return digits > 1 ? shared > 1 || (sameNoun && (shared > 0 || again.definite)) : definite && shared > 1;
  if (slip === 'tens') return digits > 2 ? definite && shared > 0 : false;
  if (slip === 'dropped') return digits > 1 && definite && shared > 1;
  const counted = first.figure.kind === 'count';
  // Prices are near each other by nature: 90.25 and 92.50 a share.
  if (first.figure.precision.step < 1 && first.figure.value < 1000 && !sameNoun) return false;
  if (digits > 4) return shared > 0 || sameNoun || again.definite;
  if (digits > 3) return (shared > 0 && (sameNoun || !counted)) || (again.definite && !counted);
  if (digits > 2)
    return (definite && shared > 0) || (sameNoun && shared > 2) || (again.definite && !counted && shared > 1);
  return (definite && (shared > 1 || (!counted && first.definite))) || (sameNoun && shared > 3);
}

/** "One of the two lifts … Three of the four lifts". */
const isWhole = (a: Given, b: Given): boolean => a.whole && b.whole;

/** "Five foreign climbers … the nine foreign climbers". */
const isOnePhrase = (a: Given, b: Given): boolean => a.phrase && b.phrase && b.definite;

const isOneFate = (a: Given, b: Given): boolean => a.fate !== null && a.fate === b.fate;

const written = ({ figure: { hedge, text } }: Given): string => (hedge === null ? text : `${hedge} ${text}`);

function judgement(
  { first, again, start, end }: Repetition,
  verdict: Judgement['verdict'],
  confidence: number,
  doubt: string,
): Judgement {
  const [before, now] = [written(first), written(again)];
  return {
    verdict,
    confidence,
    start,
    end,
    figures: [first.figure, again.figure],
    message:
      verdict === 'consistent'
        ? `The text gives ${before}, and again ${now}.`
        : `The text first gives ${before}, then ${now}.${doubt}`,
    working: [`First: ${before}`, `Again: ${now}`],
  };
}
