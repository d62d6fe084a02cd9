import type { TestResult } from '../claims/test-results.ts';
import { type Interval, overlaps, times } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { ALPHA, pOf, printedPOf, toldP } from './shared/p-of.ts';

/** One side of a two-tailed p. */
const HALF: Interval = { low: 0.5, high: 0.5 };
/** A nought too many or too few. */
const SHIFTS = [10, 0.1, 100, 0.01];

/** "t(28) = 2.20, p = .036": the p-value follows from the statistic and its degrees of freedom. */
export const pValue = {
  id: 'p-value',
  title: 'P-value',
  finds: 'A p-value that does not follow from the test statistic and the degrees of freedom printed with it.',
  limits:
    'Reads t, F, r, χ², z and Q, as statcheck does. Half the p is put up for a look (a test of one side), and so is a larger one where p-values were corrected for many tests.',
  claim: 'test-result',
  examples: {
    inconsistent: [{ text: 'Those who napped did better, «t(28) = 2.20, p = .18».' }],
    review: [{ text: 'Those who napped did better, «t(28) = 2.20, p = .018».' }],
    consistent: [{ text: 'Those who napped did better, «t(28) = 2.20, p = .036».' }],
    silent: [{ text: 'Napping and recall were linked (r = .21), and the difference was significant (p < .05).' }],
  },
  judge: (claim) => {
    const [expected, told] = [pOf(claim), toldP(claim)];
    const never = claim.p?.value === 0 && claim.pSign === '<';
    if (!never && overlaps(expected, told)) return judgement(claim, 'consistent', 0.95, '');
    const half = !never && overlaps(times(expected, HALF), told);
    if (half && claim.oneTailed === 'here')
      return judgement(claim, 'consistent', 0.9, ' That is the p of both sides; the text tests one.');
    if (half && (claim.oneTailed === 'elsewhere' || (claim.sign === '=' && claim.pSign === '=' && hasSides(claim))))
      return judgement(claim, 'review', 0.6, ' Right if only one side was tested.');
    if (claim.corrected && told.low > expected.high)
      return judgement(claim, 'review', 0.5, ' Right if it was corrected for many tests.');
    const shift = claim.pSign === '=' && SHIFTS.find((by) => overlaps(times(expected, { low: by, high: by }), told));
    const slip = shift ? ` It seems to have a nought too ${shift < 1 ? 'many' : 'few'}.` : '';
    return judgement(claim, 'inconsistent', slip ? 0.97 : 0.93, slip + flip(claim, expected, told));
  },
} satisfies Check<'test-result'>;

/** Of t, r and z, and of F and χ² with one degree of freedom, half the p is that of one side. */
const hasSides = ({ test, df }: TestResult): boolean =>
  test !== 'Q' && (test === 't' || test === 'r' || (df[0] ?? 1) === 1);

/** statcheck's decision error: significant as told and not as it follows, or the other way. */
function flip(claim: TestResult, expected: Interval, told: Interval): string {
  if (told.high <= ALPHA && expected.low > ALPHA) return ' The text calls it significant at .05, which it is not.';
  const denied = claim.pSign === '>' ? told.low >= ALPHA : claim.p !== null && claim.p.value > ALPHA;
  return denied && expected.high <= ALPHA ? ' By the text it is not significant at .05, and it is.' : '';
}

function judgement(claim: TestResult, verdict: Judgement['verdict'], confidence: number, doubt: string): Judgement {
  const { test, df, statistic, sign, p, pSign, start, end } = claim;
  const name = `${NAMES[test] ?? test}${df.length > 0 ? `(${df.join(', ')})` : ''} ${sign} ${statistic.text}`;
  const right = `p ${written(printedPOf(claim), p?.precision.step ?? 0.001)}`;
  const says = p ? `p ${pSign} ${p.text}` : 'not significant';
  const { low, high } = pOf(claim);
  return {
    verdict,
    confidence,
    start,
    end,
    figures: p ? [statistic, p] : [statistic],
    message:
      verdict === 'consistent'
        ? `${name} gives ${right}.${doubt}`
        : `${verdict === 'review' ? 'Worth a look: ' : ''}${name} gives ${right}. The text says ${says}.${doubt}`,
    working: [
      `${name}: p from ${low.toPrecision(2)} to ${high.toPrecision(2)}, whatever its last digit was rounded from`,
      `The text: ${says}`,
    ],
    suggestion:
      verdict === 'inconsistent' && p && pSign === '=' && right.startsWith('p = ')
        ? { span: p, text: p.text.startsWith('.') ? right.slice(4) : `0${right.slice(4)}` }
        : null,
  };
}

const NAMES: Readonly<Record<string, string>> = { chi2: 'χ²' };

/** "= .036", "< .001": to three places at least, or as many as the text has. */
function written(p: number, step: number): string {
  const places = Math.min(6, Math.max(3, Math.round(-Math.log10(step))));
  const least = 10 ** -places;
  return p < least / 2 ? `< ${least.toFixed(places).slice(1)}` : `= ${p.toFixed(places).replace(/^0/, '')}`;
}
