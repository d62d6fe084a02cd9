import type { Interval } from '../figures/interval.ts';
import type { Span } from '../text/article.ts';
import type { Amount } from './share.ts';

/** One of the figures that are multiplied; `inverse` where it divides ("one every 30 seconds"). */
export interface Factor {
  readonly figure: Amount;
  readonly inverse: boolean;
}

/** What makes another number of units customary: "a year has about 250 working days". */
export interface Habit {
  readonly constant: Interval;
  /** "if only working days count" */
  readonly words: string;
}

/** A total and what it is the product of: "30 turbines of 3MW each, 90MW in all", "£350m a week, £18bn a year", "120 miles in two hours at 60mph". */
export interface Product extends Span {
  readonly kind: 'product';
  readonly sentence: Span;
  /** What the rate is of: things or people ("£50 a head"), time ("£350m a week"), motion ("60mph"), area ("400 people per sq km"). */
  readonly of: 'unit' | 'time' | 'motion' | 'area';
  readonly total: Amount;
  /** The rate first: "£50 a head". */
  readonly factors: readonly Factor[];
  /** What the units add: a kilogram has 1,000 grams, a year 52 to 52.18 weeks; 1 where nothing. */
  readonly constant: Interval;
  /** The one number of these that a newsroom would take: 52. */
  readonly usual: number;
  /** The constant in words, "a year has 52 weeks"; empty where it is 1. */
  readonly because: string;
  readonly habit: Habit | null;
  /** Of "£350m a week, £18bn a year" the week and the year; null where the time is a figure of its own. */
  readonly periods: { readonly shorter: string; readonly longer: string } | null;
  /** The figure that the words put as the result; null where nothing puts one so and only agreement can be told. */
  readonly result: Amount | null;
  /** The words name what is counted ("a gram" and "18kg"), so that no distance is too far for an error. */
  readonly named: boolean;
  /** The other words of the sentence leave room for another total: a price for a year in advance, a top speed. */
  readonly doubtful: boolean;
}
