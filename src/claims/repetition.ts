import type { Age, Count, Duration, Money, Percentage, PercentagePoints, Quantity, Ratio } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { Way } from './change-words.ts';

/** Figures that are given again: no dates, no ranks. */
export type Repeatable = Money | Percentage | PercentagePoints | Quantity | Count | Age | Ratio | Duration;

/** What became of those counted: "47 killed", "28 were injured". */
export type Fate = 'killed' | 'injured' | 'missing' | 'arrested' | 'rescued' | 'jobs' | 'charged';

/** A figure and what the words beside it say of it. */
export interface Mention {
  readonly figure: Repeatable;
  /** "rose to 18%" is a level, "up 18%" a step; null where the words leave it open. */
  readonly step: 'to' | 'by' | null;
  /** The way of the change whose size or end it is: "drop 4.2%". */
  readonly way: Way | null;
  readonly fate: Fate | null;
  /** Whose age it is: "boy" in "Boy, 12" and in "a 15-year-old boy"; null where it is no age. */
  readonly person: string | null;
}

/** A figure of the body that may be the headline's again. */
export interface Echo extends Mention {
  readonly sentence: Span;
  /** 0 for the standfirst and the first paragraph, then 1, 2 … */
  readonly paragraph: number;
  /** How many words that tell something the headline and the sentence have in common. */
  readonly shared: number;
  /** Which part of the headline's words that is: 1 where the sentence has them all. */
  readonly covered: number;
  /** It counts what the headline counts: the same noun, the same fate, the age of the same kind of person. */
  readonly sameThing: boolean;
  /** Its words say that it is another figure: last year's, a part of it, a forecast, somebody's estimate. */
  readonly other: boolean;
}

/** A headline's figure and every figure of its kind in the body. */
export interface HeadlineFigure extends Span {
  readonly kind: 'headline-figure';
  readonly sentence: Span;
  readonly told: Mention;
  readonly echoes: readonly Echo[];
  /** A level and a step are two things here: not of inflation, whose level is a change. */
  readonly levels: boolean;
  /** Up and down are two things here: not of losses, nor of employment and unemployment. */
  readonly ways: boolean;
}

/** One figure of the body, and the words of its thing. */
export interface Given {
  readonly figure: Repeatable;
  readonly sentence: Span;
  readonly fate: Fate | null;
  /** "the 112 passengers", "that £350m": it points back. */
  readonly definite: boolean;
  /** "of the two lifts": a part is told of it. */
  readonly whole: boolean;
  /** Its noun has a word of its own before it: "foreign climbers". */
  readonly phrase: boolean;
  /** The noun phrase behind it, "foreign climber" or "plan"; null where none is read. */
  readonly noun: string | null;
  readonly other: boolean;
}

/** Two figures of the body that may be one figure given twice: "the £350m plan … the £350bn plan". */
export interface Repetition extends Span {
  readonly kind: 'repetition';
  readonly sentence: Span;
  readonly first: Given;
  readonly again: Given;
  /** How many words that tell something their sentences have in common. */
  readonly shared: number;
  readonly sameNoun: boolean;
  /** Nothing but the figure before it can be meant: "agreed to buy it for $2.4bn. The $4.2bn deal". */
  readonly anaphor: boolean;
  /** The second is what the first is to become: "has topped 300 million … it is expected to reach 400 billion". */
  readonly grows: boolean;
  /** Every other figure of their kind and unit: what they may be a sum or a difference of. */
  readonly beside: readonly Repeatable[];
}
