import type { Told } from '../claims/told-ages.ts';
import { DAYS_IN_YEAR, wholeYears, writtenDays } from '../facts/calendar.ts';
import { type Interval, overlaps } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';

/** A span of more years is no test of an age. */
const VAGUE = 40;

/** An age of another day than the article's is a year off, no more. */
const A_YEAR = 1;
/** Further apart, and not by tens, the ages are of two people. */
const ABSURD = 45;

/** "born in 1960, now 48", "37 in 1980 … 90 next spring": a person's age against a birth or another age. */
export const age = {
  id: 'age',
  title: 'Age',
  finds: 'An age that does not follow from the person’s birth, or from an age at another time.',
  limits: 'Only where one person is named: two people are two ages. A birthday may or may not have passed.',
  claim: 'life',
  examples: {
    inconsistent: [{ text: '«Born on 7 March 1945, she died on 21 July 2017, aged 71».' }],
    review: [{ text: 'Olav Berg, «born in 1960, is now 57», he said.', published: '2019-11-02' }],
    consistent: [{ text: '«Born on 7 March 1945, she died on 21 July 2017, aged 72».' }],
    silent: [{ text: 'Lind was born in 1951. His son Petter, 34, runs the yard.', published: '2023-05-02' }],
  },
  judge: ({ first, second, start, end }) => {
    const [from, to] = first.time.low <= second.time.low ? [first, second] : [second, first];
    const due = ageLater(from, to);
    const span = { start, end };
    // "graduated in 1947, now 38": nearly any age would do, and none bears it out.
    if (overlaps(due, to.age) && due.high - due.low > VAGUE) return null;
    if (overlaps(due, to.age)) return judgement(span, from, to, due, 'consistent', 0.9);
    const off = Math.max(due.low - to.age.high, to.age.low - due.high);
    if (off > ABSURD && off % 10 !== 0 && to.kind === 'age' && from.kind === 'age') return null;
    const implied = from.implied || to.implied;
    if (implied && off <= A_YEAR) return off < A_YEAR ? null : judgement(span, from, to, due, 'review', 0.5);
    return judgement(span, from, to, due, 'inconsistent', off >= 5 ? 0.93 : 0.88);
  },
} satisfies Check<'life'>;

/** How old who was so old then is at the other time. */
function ageLater(from: Told, to: Told): Interval {
  if (from.kind === 'born' && to.time.high < from.time.low)
    return { low: -Math.ceil((from.time.high - to.time.low) / DAYS_IN_YEAR), high: -1 };
  const low = Math.max(0, wholeYears(from.time.high, Math.max(from.time.high, to.time.low)));
  const high = wholeYears(from.time.low, to.time.high);
  // An age of whole years may be a day old, or a day short of the next.
  return from.kind === 'born' ? { low, high } : { low: from.age.low + low, high: from.age.high + high + 1 };
}

const yearsWritten = ({ low, high }: Interval): string =>
  low === high ? String(low) : high - low === 1 ? `${low} or ${high}` : `${low} to ${high}`;

function judgement(
  span: { readonly start: number; readonly end: number },
  from: Told,
  to: Told,
  due: Interval,
  verdict: Judgement['verdict'],
  confidence: number,
): Judgement {
  const when = to.when ?? (to.implied ? 'at the article’s time' : writtenDays(to.time));
  const at = /^\d/.test(when) ? `in ${when}`.replace(/^in (\d{1,2} )/, 'on $1') : when;
  const origin =
    from.kind === 'born'
      ? `Born ${from.said}`
      : from.kind === 'deed'
        ? from.said
        : `${from.said}${from.when ? ` in ${from.when}` : ''}`;
  const sum = due.high < 0 ? `${origin}: not yet born ${at}` : `${origin} makes ${yearsWritten(due)} ${at}`;
  const says = to.kind === 'deed' ? `${yearsWritten(due)} is no age for it` : `The text says ${to.said}`;
  const holds = verdict === 'consistent';
  const doubt = verdict === 'review' ? ' Right if the age is that of another day.' : '';
  return {
    verdict,
    confidence,
    ...span,
    figures: [...new Set([...from.figures, ...to.figures])],
    message: `${verdict === 'review' ? 'Worth a look: ' : ''}${sum}${holds ? ', as the text says.' : `. ${says}.${doubt}`}`,
    working: [`First: ${origin}`, `Then: ${yearsWritten(due)} ${at}`, `The text: ${to.said}`],
  };
}
