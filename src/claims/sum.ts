import type { Span } from '../text/article.ts';
import type { Amount, Portion } from './share.ts';

/** A total and the parts that it is said to be made of: "12 people: five men and eight women". */
export interface Sum extends Span {
  readonly kind: 'sum';
  readonly sentence: Span;
  readonly total: Amount;
  readonly parts: readonly Amount[];
  /** Parts of parts, which do not count again: "58 in England, 21 of them in London". */
  readonly within: readonly Amount[];
  /**
   * What the words say of others besides: none are left ("closed"), there may be some ("open": "$2m, $1.2m of it from …"), or hardly any, in a
   * list of what became of all ("nearly": "Of the 4,963 men, 2,210 returned, 1,946 were taken and 913 were killed"). "likely" is a list by place
   * or time ("64 people, 27 on Friday and 35 on Saturday"), "apart" one whose parts have nothing in common ("19 voted for and 11 against").
   */
  readonly list: 'closed' | 'likely' | 'nearly' | 'apart' | 'open';
}

/** Shares that make up a whole: "63% agreed and the remaining 47% did not", a poll's answers with those who did not know. */
export interface ShareSet extends Span {
  readonly kind: 'share-set';
  readonly sentence: Span;
  readonly shares: readonly Portion[];
  /** Nothing is left besides ("the remaining 47%"); others may have been left out, and yet it is one whole that is shared out; or neither is sure. */
  readonly set: 'closed' | 'shared-out' | 'open';
  /** Shares told shortly before, which "the remaining" may leave out as well: "30% is rented; 20% is owned and the remaining 50% is shared". */
  readonly before: readonly Portion[];
}
