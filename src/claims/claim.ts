import type { Money } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { Anniversary } from './anniversaries.ts';
import type { Average } from './averages.ts';
import type { CalendarTime } from './calendar-times.ts';
import type { Change } from './change.ts';
import type { DatedEvent } from './dated-events.ts';
import type { Estimate } from './estimates.ts';
import type { FromNothing } from './from-nothing.ts';
import type { Bounded } from './impossible.ts';
import type { ItemList } from './lists.ts';
import type { Life } from './lives.ts';
import type { WholeMean } from './means.ts';
import type { UnitConversion } from './measured-twice.ts';
import type { NumberForm } from './number-forms.ts';
import type { PollError } from './polls.ts';
import type { Price } from './prices.ts';
import type { Product } from './product.ts';
import type { WrittenRange } from './ranges.ts';
import type { Reading } from './reading.ts';
import type { Growth, Sequence } from './repeated-changes.ts';
import type { HeadlineFigure, Repetition } from './repetition.ts';
import type { Risk } from './risks.ts';
import type { Score } from './scores.ts';
import type { SameShare, Share } from './share.ts';
import type { ShareSet, Sum } from './sum.ts';
import type { Superlative } from './superlatives.ts';
import type { TableMention } from './table-mention.ts';
import type { TableWorkings } from './table-workings.ts';
import type { TestResult } from './test-results.ts';
import type { TimeSpan } from './time-spans.ts';
import type { Vote } from './votes.ts';
import type { Weekdays } from './weekdays.ts';
import type { When } from './when.ts';

interface Said extends Span {
  /** The sentence that says it. */
  readonly sentence: Span;
}

/** One amount given again: "over £6 million (£7 million)", "2.4bn euros ($3.1bn; £2.9bn)": a claim for each target. */
export interface Conversion extends Said {
  readonly kind: 'conversion';
  readonly source: Money;
  readonly target: Money;
  /** How the words join them: a bracket, "or", dashes, a slash, "equal to". */
  readonly joint: 'bracket' | 'apposition' | 'slash';
  /** Words stand between the amount and its bracket: "£6m investment (€7m)". */
  readonly apart: boolean;
  /** The second amount may be another than the first: last year's profit, the price for children, the price abroad. */
  readonly compares: boolean;
  readonly when: When;
}

/** The conversions of one pair of currencies at the article's own time, in reading order; two or more. */
export interface ConversionSet extends Said {
  readonly kind: 'conversion-set';
  readonly conversions: readonly Conversion[];
}

/** How the text says that figures relate. Found once, judged by every check of its kind. */
export type Claim =
  | Conversion
  | ConversionSet
  | UnitConversion
  | Weekdays
  | CalendarTime
  | Life
  | Anniversary
  | TimeSpan
  | DatedEvent
  | ItemList
  | HeadlineFigure
  | Repetition
  | TableWorkings
  | TableMention
  | Average
  | Change
  | Bounded
  | FromNothing
  | Growth
  | Sequence
  | Share
  | SameShare
  | PollError
  | Price
  | Product
  | Score
  | Vote
  | Sum
  | ShareSet
  | TestResult
  | NumberForm
  | WrittenRange
  | Estimate
  | Risk
  | Superlative
  | WholeMean;

export type ClaimKind = Claim['kind'];

export type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>;

/** Reads the claims of one or more kinds from an article's figures. */
export interface ClaimReader {
  readonly id: string;
  readonly kinds: readonly ClaimKind[];
  /** The language of its wording: articles in others are not read. Absent where it needs no words, but figures, signs and tables. */
  readonly language?: 'en';
  readonly read: (reading: Reading) => readonly Claim[];
}
