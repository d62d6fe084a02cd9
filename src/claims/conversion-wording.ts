import { PER, SOFTENERS } from './wording.ts';

/** Plain words may part an amount from its bracket: "£6m investment (€7m)"; none that begins another thought. */
const STOP =
  '(?!(?:and|or|nor|but|for|to|than|from|in|on|of|with|by|at|plus|minus|against|versus|vs|before|after|as|while|was|were|is|are|had|has|have|per|into|over|up|down|each|compared|including|excluding|net|loss|profit|more|less|last|this|next)\\b)';

/** Words that say again that the amounts are one: "or", "equal to", "which is worth". */
const SAME =
  '(?:or|i\\.e\\.,?|ie|that is,?|equal to|equals|equivalent to|the equivalent of|equivalent|worth|which is|converts to|converted to|=)';
const AT_THE_TIME =
  "(?:at the time|then|at that time|now|today|currently|at (?:the )?(?:[a-z']{1,12} )?(?:exchange )?rates?(?: of (?:exchange|the day|the time))?|at (?:current|the time's) prices)";
const SOFTLY = `(?:(?:${SOFTENERS}) ?)?`;
/** Softeners that make two amounts one; "up to" and "more than" begin another thought: "£5m, up to £1m of it for lawyers". */
const ROUGHLY = '(?:about|around|approximately|approx\\.?|roughly|some|nearly|almost|just under|just over|~|≈)';
const BESIDE = `(?:,? or|,? ${SAME}|(?:,| ?[–—-]) (?:or )?(?=${ROUGHLY})| ?[–—-] or)`;

/** The words that join an amount to the same amount given again, for amounts of one kind. */
export interface Joints {
  /** Between an amount and one in a bracket behind it. Its first group is what stands before the bracket. */
  readonly opening: RegExp;
  /** Between two amounts of one bracket: "$3.1bn; £2.9bn". */
  readonly between: RegExp;
  /** Behind the last amount of a bracket. Its first group is what the amount is of. */
  readonly closing: RegExp;
  /** What an amount is of, alone: " a litre", " per person per night". */
  readonly measuredBy: RegExp;
  /** Between two amounts in apposition: ", or about ", " – roughly ". Its first group is what stands before it. */
  readonly apposition: RegExp;
  /** Apposition that a list or a choice does not use: "£5 or $6 at the gate" is no conversion. */
  readonly firm: RegExp;
  /** Behind an amount in apposition the sentence must pause; else it goes on to compare ("about £2m more than last year"). */
  readonly pause: RegExp;
  /** The same where nothing else may follow: "$5m, about $4m from one donor" goes on. */
  readonly fullPause: RegExp;
  /** Between amounts that stand together, to be matched with as many: "£1.5m to £2m". */
  readonly linked: RegExp;
}

/** What may stand between an amount and what joins it to the other. */
export interface Gaps {
  /** What the amount is of or measures: " an hour", "-tall". */
  readonly measure: string;
  /** How many plain words may stand before a bracket, and before an apposition. */
  readonly words: number;
  readonly wordsBeside: number;
  readonly linked: string;
}

const plainWords = (most: number): string => `(?: ${STOP}[\\p{L}'-]+){1,${most}}`;

/** Builds the joints from what may stand in their gaps. */
export function jointsOf({ measure, words, wordsBeside, linked }: Gaps): Joints {
  const measured = `(?:${measure}){1,2}`;
  const beside = wordsBeside > 0 ? `(${measured}|${plainWords(wordsBeside)})?` : `(${measured})?`;
  return {
    opening: new RegExp(
      `^(${measured}|${plainWords(words)})?\\s?[(\\[](?:${AT_THE_TIME},? )?(?:${SAME} )?(?:between |from )?${SOFTLY}(?:US|AUS|UK)? ?$`,
      'iu',
    ),
    between: new RegExp(`^(?:[;,/]| ?\\/ ?|,? (?:or|and)|;? or)? ?(?:(?:or|and) )?${SOFTLY}$`, 'iu'),
    closing: new RegExp(`^(${measured})?(?:,? ${AT_THE_TIME})?[)\\]]`, 'iu'),
    measuredBy: new RegExp(`^${measured}$`, 'iu'),
    apposition: new RegExp(`^${beside}${BESIDE}(?: (?=\\p{L}|[~≈]))? ?${SOFTLY}$`, 'iu'),
    firm: new RegExp(
      `^${beside}(?:, or|,? (?!or|worth|which is (?!about|around|roughly|equal|equivalent|worth))${SAME}|(?:,| ?[–—-]) (?:or )?(?=${ROUGHLY})| ?[–—-] or)`,
      'iu',
    ),
    pause: new RegExp(
      `^(?:${measure})?(?: ?[,.;:)–—?!]|$| -|["”’]| (?:on|in|at|for|from|to|by|after|before|when|and|which|that|last|this|of its|into|over|under|during|with|as|today|yesterday)\\b)`,
      'iu',
    ),
    fullPause: new RegExp(`^(?:${measure})?(?: ?[,.;:)–—?!]|$| -|["”’])`, 'iu'),
    linked: new RegExp(linked),
  };
}

/** "£5m-£6m", "between 5 and 6 million euros": two ends, not two amounts. */
export const RANGE = '^ ?[-–—] ?$|^ (?:to|and) $';

/** "$4.20 a gallon (£0.83 a litre)", "£6m investment (€7m)". */
export const MONEY_JOINTS = jointsOf({ measure: PER, words: 2, wordsBeside: 0, linked: RANGE });

/** "or about": no choice between two prices, even without a comma. */
export const OR_ABOUT = / or .{0,12}(?:about|around|roughly|approximately)/i;
export const SLASH = /^ ?\/ ?$/;
/** "£3m—$9m—in damages": dashes on both sides. */
export const DASH = /^ ?[–—] ?$/;
export const DASH_BEHIND = /^ ?[–—]/;

/** The hedge right before an amount: "over " of "over £6 million". */
export const HEDGE_BEFORE = new RegExp(`(?:^|[^\\p{L}])((?:${SOFTENERS}) ?)$`, 'iu');

/** Rates named or times told apart make two conversions incomparable: "at the official rate … at the rate on Florida Street". */
export const TWO_RATES = /\b(?:exchange rates?|official rate|(?:black|parallel)[- ]market|at the rate)\b/i;
