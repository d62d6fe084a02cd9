import type { Count, Duration, Figure, Money, Percentage, Quantity, Ratio } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';

/** What can be part of another: "18 seats", "$1.1 billion", "155 days". */
export type Amount = Money | Quantity | Count | Duration;

/** A part in words of the whole: "54%", "a third". */
export type Portion = Percentage | Ratio;

/** A part, its whole and what part it is: "37 of 80 (54%)", "1% of $21.1bn, just over $2bn". What is not told is null; two at least are. */
export interface Share extends Span {
  readonly kind: 'share';
  readonly sentence: Span;
  readonly part: Amount | null;
  readonly whole: Amount;
  readonly share: Portion | null;
  /** Which is worked out from the other two, as the words put it: in "1% of $21.1bn, $2bn" the part. */
  readonly given: 'share' | 'part';
  /** The words tie part and share, the whole only stands beside them: "The offering may raise $21.1bn. Fees of 1 per cent, or $2bn, …". */
  readonly loose: boolean;
}

/** One share given twice: "a third (45%)", "almost half of voters, 38%", "most voters, 39%". */
export interface SameShare extends Span {
  readonly kind: 'same-share';
  readonly sentence: Span;
  /** "a third", "one household in five"; null for "most voters", which is no figure everywhere. */
  readonly fraction: Ratio | null;
  /** As the article has it: "a third", "Most". */
  readonly words: string;
  /** What words without a figure allow, of a hundred: "most" 50 to 100. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** The same as a number; of a poll's answers all, none of which fits where the words are wrong. */
  readonly given: readonly Portion[];
}

/** Can a figure be a part or a whole: money, a measure, a count, a time? */
export const isAmount = (figure: Figure | undefined): figure is Amount =>
  figure?.kind === 'money' || figure?.kind === 'quantity' || figure?.kind === 'count' || figure?.kind === 'duration';

/** Can a figure be a share: a percentage, a fraction below one? */
export const isPortion = (figure: Figure | undefined): figure is Portion =>
  figure?.kind === 'percentage' || (figure?.kind === 'ratio' && figure.value < 1);

/** Counts of the same, or one of them bare; money in one currency; measures in one unit. "1.1 million people" are no part of five million households. */
export const sameMeasure = (a: Amount, b: Amount): boolean =>
  mayBePart(a, b) &&
  (a.kind !== 'count' ||
    b.kind !== 'count' ||
    a.unit === null ||
    b.unit === null ||
    a.unit === b.unit ||
    (a.unit === 'person' && PEOPLE.has(b.unit)));

/** Who may be counted again as "people": "60% of the 85 staff, 51 people". */
const PEOPLE: ReadonlySet<string> = new Set(
  'staff worker employee pupil student member voter patient adult resident respondent man woman passenger player officer teacher nurse soldier job'.split(
    ' ',
  ),
);

/** The same where grammar says whose part it is: "12 of the 30 schools". */
export function mayBePart(a: Amount, b: Amount): boolean {
  if (a.kind === 'count' && b.kind === 'count') return true;
  // "140 days, 155 of which"; "$45bn of the 100 billion". Not "14 of the 10-mile races", "25 of the 20-pence coins".
  if (a.kind === 'count')
    return a.unit === null && (b.kind === 'duration' ? !b.text.includes('-') : a.value > 1000 && b.value > 1000);
  if (b.kind === 'count') return b.unit === null && b.value > 1000;
  return a.kind === b.kind && a.unit === b.unit;
}

/** "Most of the seven", "a majority of voters": more than half, and no telling how much. */
export const isMajority = (figure: Portion): boolean => figure.kind === 'ratio' && /most$|majority$/i.test(figure.text);
