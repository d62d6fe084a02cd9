import { ANY_MASK, wording } from './masked.ts';
import { triggerWords } from './trigger-words.ts';

/** A sentence without one of these has no average. */
export const AVERAGED = triggerWords('averag* mean each apiece');

/** Averages of another sum: outs, middles, weights; lists and totals that are only part. */
export const NO_AVERAGE =
  /\b(?:median|innings|batting|bowling|batsman|batsmen|not out|weighted|moving average|including|at least|respectively|annuali[sz]ed|above average|below average|excluding|remaining|minimum|maximum|up to|capacity|some of (?:them|whom)|plus)\b/i;

const NO_SIZE = '[^.;:!?()\\ue001\\ue002\\ue004\\ue005\\ue006\\ue00a]';
/** No figure of size between: years, ordinals, dates and one "Year 6" may stand there. */
const GAP = `${NO_SIZE}{0,70}?(?:(?:Year|Grade|Class|Group|Form) \\ue005${NO_SIZE}{0,40}?)?`;
const MEAN = '(?:an?|the) (?:average|mean|typical|overall average) (?:[a-z]+ ){0,3}?of';
const LEAD = `(?:,| [–—-])? ?(?:or |at |with |for |giving |making |that is |that’s |which is |– )?(?:${MEAN}|averaging|average[:,]?|on average,?)`;
const TAIL = '(?: each\\b| apiece\\b| on average\\b| per \\p{L}+| a head\\b)';

/** "26 pupils raised £3,900, averaging £150 a child"; "£9m shared by 30 schools, or £300,000 each". */
export const TOTAL_AND_NUMBER: readonly RegExp[] = [
  wording(`{count:number}${GAP}{amount:total}${GAP}${LEAD} {amount:average}`),
  wording(`{duration:number}${GAP}{amount:total}${GAP}${LEAD} {amount:average}`),
  wording(
    `{amount:total}${GAP} (?:by|among|amongst|between|from|to|for|across|over|in|on|shared|split|of|with) ${GAP}{count:number}${GAP}${LEAD} {amount:average}`,
  ),
  wording(`{amount:total}${GAP} (?:over|in|across|for|during) ${GAP}{duration:number}${GAP}${LEAD} {amount:average}`),
  wording(
    `{count:number}${GAP} (?:shared?|sharing|split|splitting|divided?|raised|won|received?|receiving|got|lost|were paid|paid) ${GAP}{money:total}${GAP}(?:,| [–—-]) (?:or |about |that is )?{money:average}${TAIL}`,
  ),
  wording(
    `{money:total}${GAP} (?:shared|split|divided|raised|among|amongst|between) ${GAP}{count:number}${GAP}(?:,| [–—-]) (?:or |about |that is )?{money:average}${TAIL}`,
  ),
  // "The 24 councillors claimed £57,600 between them, which works out at £2,400 each on average"
  wording(
    `{count:number}${GAP} {amount:total}${GAP}(?:,| [–—-]) (?:or |which (?:works out at|works out to|comes to|is|was|makes|amounts to) |working out at |that is |about )?{amount:average}(?: each| apiece| a head)? on average(?=[,.;)]| [–—-]|$)`,
  ),
  // "$5.7 billion, cutting an average of $785 from each of 9 million students"; "£6m, or £20 for each of 300,000 voters".
  wording(
    `{money:total}${GAP}(?:${MEAN}|, or) {money:average}${GAP} (?:each|every one) of (?:the |its |their |our )?{count:number}`,
  ),
];

/** Behind the average, the time that it is of: " a month". */
export const OF_TIME = /^ (?:a|an|per|each|every) (day|week|month|year|hour|minute|night|second|season|quarter)\b/i;

/** Between the two ends of a span: "1 to 7". */
export const SPAN_JOINT = /^(?: (?:to|and) | ?[-–—] ?)$/;

/** Between the last value and the average: ", an average of ". */
export const MEAN_BEHIND = new RegExp(
  `^[^.;:]{0,40}?${LEAD} (?:about |some |nearly |almost |just (?:over|under) )?$`,
  'iu',
);
export const ON_AVERAGE = /^(?: [\p{L}-]+){0,2} on average\b/u;
/** Between the last part and an average of parts of any weight: ", an average of ". */
export const OF_PARTS =
  /(?:,| [–—-]) (?:giving |making |for |or |with |and )?an (?:overall |combined )?average (?:[a-z]+ ){0,2}of $/i;
/** Behind it, how many they are: " per cent across the three cities". */
export const ACROSS = /^ (?:across|over|for|among|in|of) (?:the |all )?$/i;
/** Before the values: "The mean of the day's four readings, ". */
export const MEAN_OF = new RegExp(`\\b(?:mean|average) of [^.;:!?${ANY_MASK}]{0,50}(?:,|:| [–—-]) $`, 'i');
/** Before the average itself: "Fares averaged ", "an average of about ". */
export const AVERAGED_BEFORE =
  /\b(?:averag(?:ed|es|ing)|average(?: [\p{L}-]+){0,3} of) (?:about |around |some |nearly |almost |just (?:over|under) )?$/iu;
