import type { Numbered } from '../claims/numbered.ts';
import type { Vote, VoteRelation } from '../claims/votes.ts';
import { exactly, gap, type Interval, minus, overlaps, rounded, span, times } from '../figures/interval.ts';
import { grouped } from '../figures/write-money.ts';
import type { Check, Judgement } from './check.ts';
import { isTransposed } from './shared/transposed.ts';

/** Further apart than this, and no slip explains it: the margin is another's. */
const ABSURD = 4;

/** "52 votes to 48, a majority of six"; majorities over all others, votes short of what was needed, seats that must change hands. */
export const voteMargin = {
  id: 'vote-margin',
  title: 'Votes and majorities',
  finds: 'A majority, margin or lead that the votes or seats do not give.',
  limits:
    'Only where one pair of numbers stands near the margin; swings, thresholds and earlier majorities are left alone.',
  claim: 'vote',
  examples: {
    inconsistent: [{ text: 'The motion was carried by «52 votes to 48, a majority of six».' }],
    consistent: [{ text: 'The motion was carried by «52 votes to 48, a majority of four».' }],
    silent: [{ text: 'The motion won 52 votes to 48, where its rival had a majority of 12 last time.' }],
  },
  judge: (claim) => {
    const { told } = claim;
    const sum = SUMS[claim.relation](
      claim,
      claim.given.map(({ value }) => value),
    );
    if (sum === null) return null;
    if (typeof sum.holds === 'boolean') return said(claim, sum.holds ? 'consistent' : 'inconsistent', sum.words, '');
    if (told === null) return null;
    if (overlaps(sum.holds, likelyOf(told))) return said(claim, 'consistent', sum.words, '');
    if (claim.doubtful || overlaps(sum.loose ?? sum.holds, looseOf(told))) return null;
    const slip = slipOf(claim, sum.holds);
    if (slip === null && gap(sum.holds, likelyOf(told)) > ABSURD) return null;
    return said(claim, 'inconsistent', sum.words, slip === null ? '' : ` ${slip}`);
  },
} satisfies Check<'vote'>;

/** What follows from the numbers: an interval for the figure that is told, or whether the words are true. */
interface Sum {
  readonly holds: Interval | boolean;
  /** "52 less 48 is four." */
  readonly words: string;
  /** Where others may have voted too. */
  readonly loose?: Interval;
}

type Work = (claim: Vote, values: readonly number[]) => Sum | null;

const number = (value: number): string => grouped(Number(value.toPrecision(10)));

const difference = ({ given: [left, right] }: Vote): Interval =>
  left && right ? absolute(minus(countReach(left), countReach(right))) : exactly(0);
const absolute = ({ low, high }: Interval): Interval =>
  high < 0 ? { low: -high, high: -low } : { low: Math.max(0, low), high };

const SUMS: Readonly<Record<VoteRelation, Work>> = {
  margin: (claim, [left = 0, right = 0]) => {
    const [a, b] = claim.given;
    const per = a?.kind === 'percentage' || b?.kind === 'percentage' ? ' points' : '';
    return { holds: difference(claim), words: `${a?.text} less ${b?.text} is ${number(Math.abs(left - right))}${per}` };
  },
  percent: (_, [left = 0, right = 0]) => {
    const share = (Math.abs(left - right) / (left + right)) * 100;
    const more = (Math.abs(left - right) / Math.min(left, right)) * 100;
    const holds = { low: share * 0.97, high: more * 1.03 };
    return {
      holds,
      loose: { low: 0, high: holds.high },
      words: `${number(Math.abs(left - right))} votes are ${Number(share.toPrecision(2))}% of the ${number(left + right)} that the two had`,
    };
  },
  overall: (_, [part = 0, whole = 0]) => {
    const majority = 2 * part - whole;
    if (whole <= part || majority <= 0) return null;
    return {
      holds: exactly(majority),
      words: `${number(part)} seats are ${number(majority)} more than the other ${number(whole - part)}`,
      loose: span(exactly(majority), exactly(majority)),
    };
  },
  short: (_, [need = 0, have = 0]) =>
    need > have
      ? { holds: exactly(need - have), words: `${number(need)} less ${number(have)} is ${number(need - have)}` }
      : null,
  tie: ({ given }, values) => {
    const lead = leadOf(given, values);
    return lead === null
      ? null
      : {
          holds: exactly(lead / 2),
          words: `Each vote that changes sides closes the gap by two: half of ${number(lead)} is ${number(lead / 2)}`,
        };
  },
  switch: ({ given }, values) => {
    const lead = leadOf(given, values);
    if (lead === null) return null;
    const enough = Math.floor(lead / 2) + 1;
    return {
      holds: { low: lead / 2, high: enough },
      words: `Each vote that changes sides closes the gap by two: ${number(enough)} would turn a lead of ${number(lead)}`,
    };
  },
  threshold: ({ threshold, given }, [left = 0, right = 0]) =>
    threshold === null
      ? null
      : { holds: left / (left + right) >= threshold - 1e-9, words: shareWords(given, left, right) },
  'below-threshold': ({ threshold, given }, [left = 0, right = 0]) =>
    threshold === null ? null : { holds: left / (left + right) < threshold, words: shareWords(given, left, right) },
  doubled: (_, values) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const doubled = 2 * least;
    return {
      holds: doubled < (least + most) / 2,
      words: `Twice ${number(least)} is ${number(doubled)}, ${doubled > (least + most) / 2 ? 'more' : 'less'} than half of the ${number(least + most)} votes`,
    };
  },
  unanimous: ({ given }, values) => {
    const against = given.length === 1 ? 1 : Math.min(...values);
    return {
      holds: against === 0,
      words: against === 0 ? 'Nobody voted against' : `With ${number(against)} against the vote was not unanimous`,
    };
  },
  'same-lead': (_, [a = 0, b = 0, c = 0, d = 0]) => ({
    holds: a - b === c - d,
    words: `${number(a)} less ${number(b)} is ${number(a - b)}, ${number(c)} less ${number(d)} is ${number(c - d)}`,
  }),
};

const shareWords = ([a, b]: readonly Numbered[], left: number, right: number): string =>
  `${a?.text} to ${b?.text} is ${Number(((100 * left) / (left + right)).toPrecision(3))}%`;

const leadOf = (given: readonly Numbered[], [left = 0, right = 0]: readonly number[]): number | null =>
  given.length === 1 ? left : left === right ? null : Math.abs(left - right);

/** Votes are counted; "1.2 million votes" and "48.1%" are rounded. */
const countReach = (figure: Numbered): Interval => {
  const { value, precision, interval, hedge } = figure;
  if (hedge !== null) return interval;
  return figure.kind === 'percentage' || precision.step > 1 || precision.step < 1
    ? rounded(value, precision.step)
    : exactly(value);
};

/** A margin may be rounded where its votes are: "about 1,600". */
const likelyOf = (told: Numbered): Interval =>
  told.hedge !== null
    ? span(told.interval, rounded(told.value, told.precision.step))
    : rounded(
        told.value,
        told.precision.step < 1 ? told.precision.step : told.value >= 1000 ? told.precision.coarse : 0,
      );

const looseOf = (told: Numbered): Interval => {
  const unit = told.value >= 1000 ? told.precision.coarse : told.precision.step < 1 ? told.precision.step : 0;
  return span(likelyOf(told), { low: told.value - unit, high: told.value + unit });
};

const middle = ({ low, high }: Interval): Interval => exactly((low + high) / 2);

function slipOf({ told, relation }: Vote, holds: Interval): string | null {
  if (!told) return null;
  const printed = likelyOf(told);
  const counted = relation === 'tie' || relation === 'switch';
  // "38% to 33%, an eight-point lead": eight is within what rounding allows of twice five, and no reader would see it.
  if (overlaps(times(counted ? holds : middle(holds), exactly(2)), printed))
    return counted ? 'The text counts each of them once.' : 'That is twice as many.';
  if (holds.low <= 0) return null;
  for (const [power, words] of [
    [10, 'ten'],
    [100, 'a hundred'],
    [1000, 'a thousand'],
  ] as const) {
    if (overlaps(times(holds, exactly(power)), printed)) return `That is ${words} times too many.`;
    if (overlaps(times(holds, exactly(1 / power)), printed)) return `That is ${words} times too few.`;
  }
  return isTransposed(told.text, (factor) => overlaps(holds, times(printed, exactly(factor))))
    ? 'Two digits have changed places.'
    : null;
}

function said(
  { given, told, start, end }: Vote,
  verdict: Judgement['verdict'],
  words: string,
  doubt: string,
): Judgement {
  const says =
    verdict === 'consistent' ? '' : told ? ` The text gives ${told.text}.${doubt}` : ' The text says otherwise.';
  return {
    verdict,
    confidence: verdict === 'consistent' ? 0.9 : doubt === '' ? 0.9 : 0.95,
    start,
    end,
    figures: [...given, ...(told ? [told] : [])],
    message: `${words}.${says}`,
    working: [words, ...(told ? [`The text gives: ${told.text}`] : [])],
  };
}
