import { WORD_MASKS } from './change-spelling.ts';

/**
 * Words that set a percentage on another footing than the levels beside it, each by the phrase that taught it: "up 5% like-for-like, to £880m
 * from £861m"; "on a comparable-store basis"; "at constant currency"; "on an annualised basis"; "in real terms".
 */
const REBASED =
  /\b(?:like[- ]for[- ]like|comparable[- ](?:store|sales|basis|terms|growth)|on a comparable|same[- ]store|stores open|constant[- ](?:currenc\w+|exchange|prices?)|organic(?:ally)?|underlying|annuali[sz]ed|compound|real terms|in real|inflation-adjusted|(?:adjusted for|above|after) inflation|pro[- ]forma|restated|per (?:head|capita)|currency effects|(?:dollar|local[- ]currency|sterling|euro|yen|volume|value|cash|nominal) terms|stripping out|exclud(?:ing|es|ed)|ex-|reported basis|at one stage|at one point|intra-?day|earlier in the (?:day|session)|trading range|(?:from|to) (?:a |an |its |the )?(?:[a-z-]+ )?(?:high|low|peak|trough)s? of)\b/i;

/** A rate of exchange falls as its number rises: "The rouble lost 4% against the dollar, to 98 from 94". A bond's yield and its price as well. */
const INVERTED =
  /\b(?:(?:against|to|per) the (?:us |american )?(?:dollar|greenback|pound|euro|yen|mark|sterling)|to the (?:dollar|pound|euro)|exchange rates?|yield(?:s|ed|ing)?|(?:dollar|pound|sterling|euro|yen|rouble|ruble|rupee|lira|peso|rand|yuan|renminbi|won|franc|krona|krone|zloty|forint|naira|ringgit|baht|rupiah|currency) (?:rose|fell|dropped|slid|gained|lost|strengthened|weakened|slipped|climbed|jumped|sank|plunged|tumbled|eased|firmed|has|had|was|is))\b/i;

export const isRebased = (words: string): boolean => REBASED.test(words) || INVERTED.test(words);

/** Where a clause ends and another begins: ", with same-store sales off 7%". */
const CLAUSE = /;|(?:,| [–—])\s(?:with|while|whereas|and|but|as|after|though|although)\b|\band (?:its|the|their)\b/gi;

/** The clause of a sentence that holds the stretch from `start` to `end`. */
export function clauseOf(words: string, start: number, end: number): string {
  let from = 0;
  for (const { index } of words.matchAll(CLAUSE)) {
    if (index < start) from = index;
    else if (index >= end) return words.slice(from, index);
  }
  return words.slice(from);
}

/** "rose 6% at an annual rate", "up 2%, seasonally adjusted,": the footing of the measure alone. */
const OWN_FOOTING = /^,? (?:(?:on|ON|at|in) an? )?(?:annual|seasonally)/;

export const hasOwnFooting = (behind: string): boolean => OWN_FOOTING.test(behind);

/** "rise by £2,000 a year over four years", "10% annually": what happens more than once. */
const PER_PERIOD =
  /^,?(?: (?!over|in|from|for|on|since|of|to|than|within)[a-z]+)?(?: on average)? (?:a|an|PER|each|every) (?:year|month|week|day|quarter|decade|hour)\b|^ (?:annually|yearly|monthly|weekly|daily|apiece)\b/i;

/** Does what stands behind a measure make it one of many? */
export const isPerPeriod = (behind: string): boolean => PER_PERIOD.test(behind);

const { verb, noun, both, adverb, motion } = WORD_MASKS;
const CHANGE_BEFORE = new RegExp(
  `(?:[${verb}${both}${adverb}${motion}]|BY|[${noun}${both}] of)(?: [a-z]+ly)?(?: a| an| BY| another| further| about)* ?$`,
);
const CHANGE_BEHIND = new RegExp(`^[ -](?:[a-z-]+ ){0,2}[${noun}${both}]`);

/** Is a figure itself a change ("rose 5.7%, compared with a 2.4% rise"), by the words of its `ChangeText` on its two sides? */
export const isMeasure = (before: string, behind: string): boolean =>
  CHANGE_BEFORE.test(before.slice(-48)) || CHANGE_BEHIND.test(behind.slice(0, 48));

/** What was expected, promised or allowed is another thing than what was: "to 50.4 against forecasts of 50.1". */
const SUPPOSED =
  /\b(?:forecasts?|forecasted|expect(?:ed|ations?)|estimat(?:e|es|ed)|predict(?:ed|ions?)|targets?|targeted|goals?|promised?|budget(?:ed)?|consensus|analysts'?|planned|hoped|projected|projections?|limits?|maximum|minimum|average|capacity|rivals?|national|break-?even)\b/i;

export const isSupposed = (words: string): boolean => SUPPOSED.test(words);

/** A loss and a profit have two signs, though neither is written: "profit fell to a loss of £5m from £3m". */
const SIGNED = /\b(?:loss(?:es)?|lost|deficit)\b/i;
const GAINED = /\b(?:profits?|surplus|net income|earned|earnings|gains?|made)\b/i;

/** What is better when lower, or has no size: "improved to 74 from 79", "upgraded to tier 1 from tier 2", "rose to 3rd from 5th". */
const RANKED =
  /\b(?:golf|handicap|round|rounds|par|strokes?|rank(?:s|ed|ing)?|tiers?|seed(?:s|ed)?|division|league|places?|world number|category|grade|rating|rated|odds|score|scored|step|stage|level|age|aged|no\.|number (?:one|two|three|four|five))\b/i;

/** Do up and down say nothing of which figure is larger? */
export const isUnordered = (words: string): boolean =>
  RANKED.test(words) || INVERTED.test(words) || (SIGNED.test(words) && GAINED.test(words));
