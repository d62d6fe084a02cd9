import { type Amount, isMajority, type Portion, type Share } from '../../claims/share.ts';
import { type Interval, overlaps } from '../../figures/interval.ts';
import { writtenLike } from '../../figures/write-money.ts';
import type { Judgement } from '../check.ts';
import { hundredths, portionReach, shareReach } from './share-reach.ts';
import { shareSlip } from './share-slips.ts';

/** Further apart than this, and no slip explains it: the figures were hardly meant to agree. */
const ABSURD = 5;

/** A part of a whole against the share that the text makes of it: "37 of 80 (54%)", "1% of $21.1bn, just over $2bn". */
export function judgeShare({ part, whole, share, given: computed, loose, start, end }: Share): Judgement | null {
  if (!part || !share || whole.value <= 0 || part.value < 0) return null;
  // What "most" comes to cannot be said.
  const given = isMajority(share) ? 'share' : computed;
  const actual = shareReach(part, whole);
  if (!actual) return null;
  const printed = portionReach(share);
  const exact = (part.value / whole.value) * 100;
  const told: Told = { part, whole, share, given, exact, start, end };
  if (overlaps(actual.likely, printed.likely)) return judgement(told, 'consistent', 0.92, '');
  // A part above its whole is another matter.
  if (exact > 100 && given === 'share') return null;
  const slip = shareSlip(exact, { share: printed.likely, text: given === 'share' ? share.text : part.text, given });
  if (overlaps(actual.wide, printed.wide))
    return loose ? null : judgement(told, 'review', 0.5, ' Right if a figure was cut off or rounded further.');
  if (loose && !slip) return null;
  if (!slip && apart(exact, printed.likely) > ABSURD) return null;
  return judgement(told, 'inconsistent', slip ? 0.97 : 0.92, slip ? ` ${slip}` : '');
}

const apart = (value: number, { low, high }: Interval): number =>
  value <= 0 ? Number.POSITIVE_INFINITY : Math.max(value / Math.max(high, 1e-9), low / value);

interface Told {
  readonly part: Amount;
  readonly whole: Amount;
  readonly share: Portion;
  readonly given: Share['given'];
  /** Of a hundred. */
  readonly exact: number;
  readonly start: number;
  readonly end: number;
}

function judgement(told: Told, verdict: Judgement['verdict'], confidence: number, doubt: string): Judgement {
  const { part, whole, share, given, exact, start, end } = told;
  const right =
    given === 'share' ? percentLike(share, exact) : amountLike(part, (whole.value * hundredths(share)) / 100);
  const sum =
    given === 'share' ? `${part.text} of ${whole.text} is ${right}.` : `${share.text} of ${whole.text} is ${right}.`;
  const says = verdict === 'consistent' ? '' : ` The text says ${given === 'share' ? share.text : part.text}.`;
  const doubtful = given === 'share' ? share : part;
  return {
    verdict,
    confidence,
    start,
    end,
    figures: [part, whole, share],
    message: `${verdict === 'review' ? 'Worth a look: ' : ''}${sum}${says}${doubt}`,
    working: [
      `The part: ${part.text}`,
      `The whole: ${whole.text}`,
      `Share: ${percentLike(share, exact)}`,
      `The text: ${share.text}`,
    ],
    suggestion:
      verdict === 'inconsistent' && /\d/.test(doubtful.text) && doubtful.kind !== 'ratio'
        ? { span: doubtful, text: inItsPlace(doubtful.text, right) }
        : null,
  };
}

/** As many decimals as the article prints, one where a small share needs it. */
export function percentLike({ kind, precision }: Portion, value: number): string {
  const printed =
    kind === 'percentage' && precision.step < 1 ? Math.min(3, Math.round(-Math.log10(precision.step))) : 0;
  const decimals = Math.max(printed, value < 10 ? 1 : 0);
  return `${Number(value.toFixed(decimals)).toLocaleString('en-GB', { maximumFractionDigits: decimals })}%`;
}

/** An amount in the article's own manner: "£4,500", "3,200". */
export function amountLike(figure: Amount, value: number): string {
  if (figure.kind === 'money') return writtenLike(figure, value, figure.unit, Math.max(2, figure.precision.digits));
  const plain = Number(value.toPrecision(figure.precision.digits + 1));
  return (value >= 100 ? Math.round(plain) : plain).toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

/** "about 54 per cent" keeps its words. */
const inItsPlace = (text: string, right: string): string =>
  text.endsWith('%') || !right.endsWith('%') ? right : text.replace(/\d[\d,.]*/, () => right.slice(0, -1));
