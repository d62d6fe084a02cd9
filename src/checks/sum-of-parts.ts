import type { Amount } from '../claims/share.ts';
import type { Sum } from '../claims/sum.ts';
import { exactly, type Interval, overlaps, plus } from '../figures/interval.ts';
import type { Check, Judgement } from './check.ts';
import { amountLike } from './shared/judge-share.ts';
import { type Reach, reachOf } from './shared/reach.ts';
import { sumSlip } from './shared/sum-slips.ts';

/** Further apart than this, and no slip explains it: the figures were hardly meant as a sum. */
const ABSURD = 2;
/** In a list of what became of all, a difference below this is an error, a larger one a group left out. */
const NEARLY = 0.05;
/** A list by place or time that is further off than this is of a few only. */
const LIKELY = 0.12;

/** "12 people: five men and eight women": a total and the parts that it is said to be made of. */
export const sumOfParts = {
  id: 'sum-of-parts',
  title: 'Total and parts',
  finds: 'A total that its own parts do not come to.',
  limits:
    'Only where the words leave nothing out: “including” and “among them” open a list, and overlapping groups have no sum.',
  claim: 'sum',
  examples: {
    inconsistent: [
      { text: 'The blast killed «12 people: five men and eight» women.' },
      { text: 'They counted «463,000 votes in one county and 654,000 in another, 1.16 million» in all.' },
    ],
    consistent: [{ text: 'The blast killed «13 people: five men and eight» women.' }],
    silent: [{ text: 'The blast killed 13 people, among them five men and two women.' }],
  },
  judge: (claim) => {
    const { total, parts, list } = claim;
    const all = parts.map((part) => reachOf({ figure: part, hedge: part.hedge }));
    const likely = all.map((reach) => reach.likely).reduce(plus);
    const wide = parts.map((part, index) => cutOff(part, all[index])).reduce(plus);
    const reach = reachOf({ figure: total, hedge: total.hedge });
    const whole = { likely: reach.likely, wide: cutOff(total, reach) };
    const sum = parts.reduce((value, part) => value + part.value, 0);
    if (overlaps(likely, whole.likely)) return judgement(claim, sum, 'consistent', 0.9, '');
    if (list === 'open' && !exceeds(wide, whole.wide)) return null;
    if (list === 'open' && sum > total.value * (1 + NEARLY)) return null;
    if (list === 'apart' && !exceeds(wide, whole.wide)) return null;
    if (list === 'likely' && Math.abs(sum / total.value - 1) > LIKELY) return null;
    const slip = sumSlip(claim, sum, whole.likely);
    if (list === 'nearly' && !slip && Math.abs(sum / total.value - 1) > NEARLY) return null;
    if (overlaps(wide, whole.wide))
      return list === 'closed'
        ? judgement(claim, sum, 'review', 0.5, ' Right if the parts were cut off or rounded further.')
        : null;
    const apart = Math.max(sum / total.value, total.value / sum);
    if (!slip && apart > ABSURD) return null;
    if (list === 'nearly' && sum < total.value)
      return judgement(claim, sum, 'review', 0.5, ' Right if some are in none of these groups.');
    return judgement(claim, sum, 'inconsistent', slip ? 0.97 : 0.92, slip ? ` ${slip}` : '');
  },
} satisfies Check<'sum'>;

/** What a figure stands for if it may be cut off: never less than what rounds to it. */
const cutOff = ({ value, hedge }: Amount, reach: Reach | undefined): Interval =>
  !reach ? exactly(value) : hedge === null ? { low: reach.likely.low, high: reach.wide.high } : reach.wide;

const exceeds = (parts: Interval, whole: Interval): boolean => parts.low > whole.high;

function judgement(
  { total, parts, within, start, end }: Sum,
  sum: number,
  verdict: Judgement['verdict'],
  confidence: number,
  doubt: string,
): Judgement {
  const added = parts.map(({ text }) => text).join(' + ');
  const right = asSum(total, parts, sum);
  const says = verdict === 'consistent' ? '' : ` The text says ${total.text}.`;
  return {
    verdict,
    confidence,
    start,
    end,
    figures: [total, ...parts],
    message: `${verdict === 'review' ? 'Worth a look: ' : ''}${added} is ${right}.${says}${doubt}`,
    working: [
      `The parts: ${added}`,
      ...(within.length > 0 ? [`Counted within them: ${within.map(({ text }) => text).join(', ')}`] : []),
      `Their sum: ${right}`,
      `The text: ${total.text}`,
    ],
    suggestion:
      verdict === 'inconsistent' && /^[^a-z]*\d/i.test(total.text) && total.kind !== 'quantity'
        ? { span: total, text: right }
        : null,
  };
}

/** As precise as the finest part, in the total's own manner. */
function asSum(total: Amount, parts: readonly Amount[], sum: number): string {
  if (total.kind === 'count') return sum.toLocaleString('en-GB');
  const step = Math.min(...parts.map(({ precision }) => precision.step));
  const digits = Math.max(1, Math.ceil(Math.log10(sum / step + 1e-9)));
  return amountLike({ ...total, precision: { ...total.precision, digits } }, sum);
}
