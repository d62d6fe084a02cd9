import type { Span } from '../text/article.ts';
import type { Interval } from './interval.ts';

/** What the written digits say of exactness, in the figure's unit: "£6.40 million" has the step 10,000. */
export interface Precision {
  /** One unit of the last digit written: 1 for "100,000", a million for "£6 million", 0.1 for "2.0". */
  readonly step: number;
  /** One unit of the last digit that is not a trailing zero: 100,000 for "100,000". A reader may take it as rounded to this. */
  readonly coarse: number;
  /** Significant digits, trailing zeros of a whole number left out: 1 for "100,000", 3 for "6.40". */
  readonly digits: number;
}

interface Written extends Span {
  readonly text: string;
  /** Words that soften or bound the figure, as written: "over", "or so"; null where none. */
  readonly hedge: string | null;
  /** The figure with its hedge, "over £6 million"; null where there is none. */
  readonly hedged: Span | null;
}

/** A figure with a number for its value. */
export interface Measured extends Written {
  readonly value: number;
  /** Every value that the writing allows, the hedge included. */
  readonly interval: Interval;
  readonly precision: Precision;
  /** What it counts or measures, in the article's words: "investment in new security equipment"; null where unread. */
  readonly of?: string | null;
}

/** "£6 million", "3.1bn Australian dollars", "274.5 pence". */
export interface Money extends Measured {
  readonly kind: 'money';
  /** ISO 4217, the likeliest reading. `value` is in its major unit (274.5 pence is 2.745 GBP). */
  readonly unit: string;
  /** Every reading of an ambiguous sign, likeliest first; a sole one where there is no doubt. */
  readonly units: readonly string[];
  /** What the writing leaves open, "dollar" for "$"; null where it names one currency. */
  readonly family: string | null;
  /** As the article wrote the currency: "$", "Australian dollars", "pence". */
  readonly sign: string;
}

/** "12%", "12 per cent": 12. */
export interface Percentage extends Measured {
  readonly kind: 'percentage';
  readonly unit: 'percent';
}

/** "three percentage points": 3; basis points are hundredths. */
export interface PercentagePoints extends Measured {
  readonly kind: 'percentage-points';
  readonly unit: 'point';
}

/** "30 miles": CLDR unit names; of a compound the larger unit (5ft 2in is 5.1667 foot). */
export interface Quantity extends Measured {
  readonly kind: 'quantity';
  readonly unit: string;
  /** Every reading of a name that several units share, likeliest first: `gallon`, `gallon-imperial`. A sole one where there is no doubt. */
  readonly units?: readonly string[];
}

/** "over 65 migrants": the counted noun's lemma as unit, null where none is read. */
export interface Count extends Measured {
  readonly kind: 'count';
  readonly unit: string | null;
}

/** "one in five" 0.2, "doubled" 2, "two-thirds" 0.667. */
export interface Ratio extends Measured {
  readonly kind: 'ratio';
  readonly unit: null;
}

/** "the third", "21st": the rank. */
export interface Ordinal extends Measured {
  readonly kind: 'ordinal';
  readonly unit: null;
}

/** "in 1987": the number. */
export interface Year extends Measured {
  readonly kind: 'year';
  readonly unit: null;
}

/** "six years", "14 days". */
export interface Duration extends Measured {
  readonly kind: 'duration';
  readonly unit: string;
}

/** "aged 81", "37-year-old". */
export interface Age extends Measured {
  readonly kind: 'age';
  readonly unit: string;
}

/** "p < .05", "t(28) = 2.20", "95% CI 0.95 to 1.14": the statistic's name as unit. */
export interface Statistic extends Measured {
  readonly kind: 'statistic';
  readonly unit: string;
}

/** "30 August 2019": ISO 8601 as precise as the text: "2019-08", "--03-05" without a year. */
export interface CalendarDate extends Written {
  readonly kind: 'date';
  readonly value: string;
  readonly unit: null;
}

/** A number as the article writes it. Discriminated by `kind`. */
export type Figure =
  | Money
  | Percentage
  | PercentagePoints
  | Quantity
  | Count
  | Ratio
  | Ordinal
  | Year
  | Duration
  | Age
  | Statistic
  | CalendarDate;

export type FigureKind = Figure['kind'];
