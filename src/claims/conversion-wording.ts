import { PER, SOFTENERS } from './wording.ts';

/** Up to two plain words may part an amount from its bracket: "£6m investment (€7m)"; none that begins another thought. */
const STOP =
  '(?!(?:and|or|nor|but|for|to|than|from|in|on|of|with|by|at|plus|minus|against|versus|vs|before|after|as|while|was|were|is|are|had|has|have|per|into|over|up|down|each|compared|including|excluding|net|loss|profit|more|less|last|this|next)\\b)';
const MEASURE = `(?:${PER}){1,2}`;
const GAP = `(${MEASURE}|(?: ${STOP}[\\p{L}'-]+){1,2})?`;

/** Words that say again that the amounts are one: "or", "equal to", "which is worth". */
const SAME =
  '(?:or|i\\.e\\.,?|ie|that is,?|equal to|equals|equivalent to|the equivalent of|equivalent|worth|which is|converts to|converted to|=)';
const AT_THE_TIME =
  "(?:at the time|then|at that time|now|today|currently|at (?:the )?(?:[a-z']{1,12} )?(?:exchange )?rates?(?: of (?:exchange|the day|the time))?|at (?:current|the time's) prices)";
const SOFTLY = `(?:(?:${SOFTENERS}) ?)?`;
/** Softeners that make two amounts one; "up to" and "more than" begin another thought: "£5m, up to £1m of it for lawyers". */
const ROUGHLY = '(?:about|around|approximately|approx\\.?|roughly|some|nearly|almost|just under|just over|~|≈)';

/** Between an amount and one in a bracket behind it. Its first group is what stands before the bracket. */
export const OPENING = new RegExp(
  `^${GAP}\\s?[(\\[](?:${AT_THE_TIME},? )?(?:${SAME} )?(?:between |from )?${SOFTLY}(?:US|AUS|UK)? ?$`,
  'iu',
);
/** Between two amounts of one bracket: "$3.1bn; £2.9bn". */
export const BETWEEN = new RegExp(`^(?:[;,/]| ?\\/ ?|,? (?:or|and)|;? or)? ?(?:(?:or|and) )?${SOFTLY}$`, 'iu');
/** Behind the last amount of a bracket. Its first group is what the amount is of. */
export const CLOSING = new RegExp(`^(${MEASURE})?(?:,? ${AT_THE_TIME})?[)\\]]`, 'iu');
/** What an amount is of, alone: " a litre", " per person per night". */
export const MEASURED_BY = new RegExp(`^${MEASURE}$`, 'iu');

const BESIDE = `(?:,? or|,? ${SAME}|(?:,| ?[–—-]) (?:or )?(?=${ROUGHLY})| ?[–—-] or)`;
/** Between two amounts in apposition: ", or about ", " – roughly ". */
export const APPOSITION = new RegExp(`^(?:${PER})?${BESIDE}(?: (?=\\p{L}|[~≈]))? ?${SOFTLY}$`, 'iu');
/** Apposition that a list or a choice does not use: "£5 or $6 at the gate" is no conversion. */
export const FIRM = new RegExp(
  `^(?:${PER})?(?:, or|,? (?!or|worth|which is (?!about|around|roughly|equal|equivalent|worth))${SAME}|(?:,| ?[–—-]) (?:or )?(?=${ROUGHLY})| ?[–—-] or)`,
  'iu',
);
/** "or about": no choice between two prices, even without a comma. */
export const OR_ABOUT = / or .{0,12}(?:about|around|roughly|approximately)/i;
/** Behind an amount in apposition the sentence must pause; else it goes on to compare ("about £2m more than last year"). */
export const PAUSE = new RegExp(
  `^(?:${PER})?(?: ?[,.;:)–—?!]|$| -|["”’]| (?:on|in|at|for|from|to|by|after|before|when|and|which|that|last|this|of its|into|over|under|during|with|as|today|yesterday)\\b)`,
  'iu',
);
/** The same where both amounts bear one sign: "$5m, about $4m from one donor" goes on. */
export const FULL_PAUSE = new RegExp(`^(?:${PER})?(?: ?[,.;:)–—?!]|$| -|["”’])`, 'iu');
export const SLASH = /^ ?\/ ?$/;
/** "£3m—$9m—in damages": dashes on both sides. */
export const DASH = /^ ?[–—] ?$/;
export const DASH_BEHIND = /^ ?[–—]/;

/** "£5m-£6m", "between 5 and 6 million euros": two ends, not two amounts. */
export const RANGE = /^ ?[-–—] ?$|^ (?:to|and) $/;

/** The hedge right before an amount: "over " of "over £6 million". */
export const HEDGE_BEFORE = new RegExp(`(?:^|[^\\p{L}])((?:${SOFTENERS}) ?)$`, 'iu');

/** Rates named or times told apart make two conversions incomparable: "at the official rate … at the rate on Florida Street". */
export const TWO_RATES = /\b(?:exchange rates?|official rate|(?:black|parallel)[- ]market|at the rate)\b/i;
