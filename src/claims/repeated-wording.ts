import { WORD_MASKS } from './change-spelling.ts';
import { sourceOf } from './masked.ts';

const { verb, noun, both, adverb, comparative, motion } = WORD_MASKS;
const NOUN = `[${noun}${both}]`;
const change = (source: string): RegExp => new RegExp(sourceOf(source), 'dg');
const LETTER = '[^\\s,;:.!?()\\[\\]—–A-Z0-9$£€%\\ue001-\\ue01f]';
/** Whole: one that could be cut anywhere could be cut in too many ways. */
const WORD = `${LETTER}+(?!${LETTER})`;
const A_YEAR = '(?:,? (?:on average )?(?:a|PER|each|every) (?:year|annum)| annually| yearly| a year)';
const MOVED = `(?:[${verb}${both}${noun}${adverb}${comparative}]|BY|at|of|OR|AND|growing|rising|falling|averaging|equivalent TO|equal TO|IS|WAS)`;

/** How long: "ten years", "the past decade", "two decades". */
const YEARS = '(?:{duration:years}|{count:decades} decades|(?<decade>decade))(?: TO {year})?';
/** "…, its accounts show, …": who says so. */
const SOURCE = `(?:, (?:${WORD} ){1,4}(?:show|showed|SAID|SAYS|said|says)(?: ${WORD}){0,2})?`;
const REST = '[^.;\\ue001-\\ue00c]';
const LATER = '(?:WORTH|BE|become|becomes|became|grown TO|grow TO|into|reach|total|HAVE)';
/** What a whole is told of: "doubled its intake", "three times what it was", "up by half". */
const OF_WHAT = `(?: [${noun}${both}${adverb}${comparative}]|[,.;]| what | as (?:big|large|much|many|high)| (?:its|the) | in (?:size|value|all)|$)`;

/** What makes a rate one of every year. */
export const EACH_YEAR = /\b(?:a|per|each|every) year\b|\bannually\b|\bper annum\b/i;

/** A whole change, its years and the rate of one: "doubled in ten years, growing 3% a year". */
export const GROWTHS: readonly RegExp[] = [
  change(
    `{share:total}(?: ${WORD}){0,4} (?:in|over|within|during|for|the)(?: (?:the|last|past|${WORD})){0,3} ${YEARS}(?:,? ${WORD}){0,3}(?:,| [—–-]| \\()? ?(?:(?:${WORD}|${MOVED}),? ?){0,7} ?{percent:rate}(?: ${WORD})?(?:${A_YEAR}| on average)`,
  ),
  change(
    `{share:total}(?: ${WORD}){0,4} since {year:since}, (?:(?:${WORD}|${MOVED}) ){0,5}{percent:rate}${A_YEAR}(?: ${WORD}){0,3} {duration:years}`,
  ),
  change(`{percent:rate}${A_YEAR}${REST}{0,30} ${YEARS},? ${REST}{0,40}{share:total}${OF_WHAT}`),
  // "In the 20 years since it opened the museum has trebled its intake, an average increase of 6% a year"
  change(
    `(?:in|over|within|during)(?: ${WORD}){0,3} ${YEARS}${REST}{1,60} {share:total}${REST}{0,40}?(?:,| [—–-]| \\() ?(?:(?:${WORD}|${MOVED}),? ?){0,7} ?{percent:rate}(?: ${WORD})?(?:${A_YEAR}| on average)`,
  ),
  // "Over ten years the fund has grown by 5% a year and doubled in value"
  change(
    `(?:in|over|within|during|for)(?: ${WORD}){0,3} ${YEARS}${REST}{1,60} {percent:rate}${A_YEAR},? (?:AND|so|enough|THUS|more THAN|[a-z]+ing)${REST}{0,24} {share:total}${OF_WHAT}`,
  ),
  // "doubled over ten years, an annual growth rate of 7%"
  change(
    `{share:total}(?: ${WORD}){0,4} (?:in|over|within|during|for)(?: ${WORD}){0,3} ${YEARS}${SOURCE}(?:,| [—–-]| \\() ?(?:(?:${WORD}|${MOVED}) ){0,4}(?:annual|yearly) (?:(?:${WORD}|[${noun}${both}]) ){1,3}of {percent:rate}`,
  ),
  // "At an annual rate of 2%, the city will have doubled in size within 15 years"
  change(
    `(?:^|[,–—“"] ?)(?:(?:${WORD}|${MOVED}) ){0,2}(?:at|with|BY) (?:an? )?(?:(?:annual|yearly|average|steady) )*(?:(?:rate|${NOUN}|rate of ${NOUN}) of )?{percent:rate}(?:${A_YEAR})?, [^.;,A-Z\\ue001-\\ue00c]{1,40}(?:(?:WILL|WOULD|SHOULD|HAS|HAVE|HAD|CAN) ){0,3}{share:total}(?: ${WORD}){0,3} (?:in|within|over)(?: ${WORD}){0,2} ${YEARS}`,
  ),
  // "from 1.2m to 2.4m over ten years, growing 7% a year"
  change(
    `FROM {level:from}(?: ${WORD}){0,4} TO {level:to}${REST}{0,30} (?:in|over|within|during)(?: ${WORD}){0,3} ${YEARS}(?:,| [—–-]| \\() ?(?:(?:${WORD}|${MOVED}),? ?){0,7} ?{percent:rate}(?: ${WORD})?(?:${A_YEAR}| on average)`,
  ),
  // "by 4% a year for a decade, taking passengers from 2m to 4.6m"; "so that a turnover of £3m had become £5.8m"
  change(
    `{percent:rate}${A_YEAR} (?:for|over|in) (?:(?:the|past|last|next|each of the|a) )*${YEARS},? (?:taking(?: (?!of |in |on )${WORD}){1,2}|(?:taking|bringing|carrying|[${verb}${both}${motion}]) (?:it|them|the (?:total|figure|number|average|price|bill|cost)))(?: (?:it|up|each))? FROM {level:from}(?: ${WORD}){0,4} TO {level:to}`,
  ),
  change(
    `{percent:rate}${A_YEAR} (?:for|over|in) (?:(?:the|past|last|next|each of the|a) )*${YEARS},? (?:AND )?so(?: that)? [^.;:\\ue001-\\ue00c]{0,30} of {money:from}[^.;:\\ue001-\\ue00c]{0,40} (?:become|became|becomes|grown TO|grew TO|risen TO|reached) {money:to}`,
  ),
  // "At 3% a year, savings of £10,000 would be worth £13,400 after ten years"
  change(
    `(?:at|with|BY|earning|paying) [^.;:\\ue001-\\ue00c]{0,30}{percent:rate}${A_YEAR},? [^.;:\\ue001-\\ue00c]{0,60}{money:from} (?:${WORD} ){0,4}?(?:WILL|WOULD|SHOULD|COULD) (?:BE WORTH|become|HAVE grown TO|grow TO|[${verb}] TO|HAVE become) {money:to} (?:in|AFTER|within|over) {duration:years}`,
  ),
  // "£10,000 growing at 7% a year would be worth £20,000 after ten years"
  change(
    `{money:from}${REST}{0,40} (?:at|BY|earning|paying|yielding|of|on) {percent:rate}(?:${A_YEAR})?${REST}{0,40} ${LATER}(?: ${WORD}){0,2} {money:to}${REST}{0,20} (?:in|AFTER|within|over) {duration:years}`,
  ),
  // "£5,000 left for 20 years at 5% a year becomes £13,000"
  change(
    `{money:from}${REST}{0,40} (?:for|over) {duration:years} (?:at|earning|paying) {percent:rate}(?:${A_YEAR})?${REST}{0,40} ${LATER}(?: ${WORD}){0,2} {money:to}`,
  ),
  change(
    `{money:from}[^.;\\ue001-\\ue00c]{0,30} at {percent:rate}(?: (?:a|PER) (?:year|annum))?,? AND in {duration:years}[^.;\\ue001-\\ue00c]{0,30} (?:WORTH|BE|HAVE|grown TO|grow TO) {money:to}`,
  ),
];

export interface SequenceWording {
  readonly wording: RegExp;
  readonly multiple: boolean;
}

const STEP = (number: 1 | 2): string =>
  `(?:(?<w${number}>[${verb}${both}${adverb}](?: ${adverb})?)(?: (?:the|its|it|their|his|her|what|${WORD})){0,3}(?: ${adverb})?(?: BY)?(?: (?:a|another|further|some|about))* {share:s${number}})`;
const BETWEEN = '[^;\\ue001-\\ue006\\ue00b]{1,80}?';
const ENDING = `(?<ending>(?:back (?:TO )?|exactly |precisely |right |just |leaving (?:it|them|prices|things|us) |ended up )WHERE (?:it|they|he|she|we|prices) (?:HAD )?(?:BEEN|began|begun|started|WERE|WAS|stood)|(?:wiping out|erasing|reversing|undoing|cancelling out|making good|made good|making up) (?:the|its|all|that) [^ ]+(?: in full| entirely)?|(?:TO|at|back TO) (?:its|their) (?:starting|original|old) (?:point|level|price|value)|what (?:they|it) (?:did|WAS|WERE) BEFORE|(?:as|what) it WAS at the (?:start|outset)|what (?:they|it) used TO|as (?:if|though) nothing HAD happened|[${verb}] (?:all|everything|every penny)(?: of)?(?: (?:its|their|the|that|it|they))*(?: [a-z]+)?|all its losses|unchanged over|(?:no net|a net) [${both}${noun}a-z]+ of (?:zero|nil|nothing))`;

/** Between one change and the next, when that is: "this year and by", "in January, then another". */
const IN_TURN =
  '(?=[^.;\\ue001-\\ue006\\ue00b]{0,60}\\b(?:year|month|quarter|next|then|THEN|again|further|another|AFTER|{year}|{date}))[^.;\\ue001-\\ue006\\ue00b]{1,50} (?:AND|then|FOLLOWED BY|with)(?: then| again| [a-z]+ing)?(?: (?:WILL|WOULD|ARE TO|IS TO)(?: BE)?)? ';
const UP_TO_SUM = '[^.;\\ue001-\\ue006\\ue00b]{0,40}?';

/** Changes in turn and what they come to. */
export const SEQUENCES: readonly SequenceWording[] = [
  // "rise by 10% this year and by 10% next, a total of 21%"
  {
    wording: change(
      `(?<w1>[${verb}${both}${adverb}])(?: ${WORD}){0,3}(?: BY)? {percent:s1}${IN_TURN}(?:(?:${motion} |go )?(?<w2>[${verb}${both}${adverb}]) )?(?:BY )?(?:a further |another |a )?{percent:s2}${UP_TO_SUM}(?:,| [–—-]) ?(?:(?:OR|AND|making|giving|for|WHICH IS|that IS|bringing|meaning(?: that)?(?: ${WORD}){1,3}) )?(?:an?|the) (?:total|cumulative|combined|overall) (?:(?:of|[${both}${noun}]) ){1,2}{percent:total}(?: (?:over|in) (?:the |just )?{duration:span})?(?=[,.;:)]| [–—-]|$)`,
    ),
    multiple: false,
  },
  {
    wording: change(
      `(?<w1>[${verb}${both}${adverb}])(?: ${WORD}){0,3}(?: BY)? {percent:s1}${IN_TURN}(?:(?:${motion} |go )?(?<w2>[${verb}${both}${adverb}]) )?(?:BY )?(?:a further |another |a )?{percent:s2}${UP_TO_SUM}(?:,| [–—-]) ?(?:OR|making|giving|AND) (?:an? )?{percent:total}(?: (?<totalWord>[${both}${noun}]))? (?:in all|in total|altogether|over (?:the )?two years)(?! of)`,
    ),
    multiple: false,
  },
  // "slid 20% on Monday and then recovered 25%, leaving investors 5% better off"
  {
    wording: change(
      `${STEP(1)}${UP_TO_SUM} (?:AND|then|BEFORE) (?:(?:then|THEN) )?${STEP(2)}${UP_TO_SUM}, leaving [^.;\\ue001-\\ue006\\ue00b]{1,60}? {percent:total} (?<totalWord>(?:better|worse) ${adverb}|${adverb}|${comparative}) (?:THAN (?:it|they) (?:WAS|WERE|began|started|HAD BEEN)|over the (?:week|month|year|two|period)|on the (?:week|month|year)|in all|overall)`,
    ),
    multiple: false,
  },
  // "up 8% a year for five years, a 40% increase in all"
  {
    wording: change(
      `(?<w1>[${verb}${both}${adverb}](?: ${adverb})?)(?: BY)? {percent:s1}${A_YEAR} (?:for|over)(?: (?:the|last|past|next))* {duration:times},?(?:[^.;\\ue001-\\ue00c]){0,30}? {percent:total}(?: ${WORD})? (?<totalWord>[${noun}${both}${adverb}${comparative}])`,
    ),
    multiple: false,
  },
  // "Three rises of 5% in as many years have made it almost 16% more expensive"
  {
    wording: change(
      `{count:times}(?: ${WORD}){0,2} (?<w1>rises|increases|cuts|falls|[${noun}${both}${verb}]) of {percent:s1}[^.;\\ue001-\\ue00c]{1,60} {percent:total}(?: ${WORD})? (?<totalWord>[${comparative}${adverb}])`,
    ),
    multiple: false,
  },
  // "After falls of 10% in 2021 and 10% in 2022, the price is down by 19% over the two years"
  {
    wording: change(
      `(?<w1>[${verb}${noun}${both}]) of {percent:s1}[^.;\\ue001-\\ue006\\ue00b]{1,30} AND (?:of )?{percent:s2}[^.;\\ue001-\\ue006\\ue00b]{1,60} (?<totalWord>[${verb}${adverb}])(?: ${WORD}){0,2}(?: BY)? {percent:total}(?: ${WORD}){0,2} (?:over|in|AFTER)(?: the)? {any}`,
    ),
    multiple: false,
  },
  // "A 10% rise followed by a 10% cut leaves wages unchanged"
  {
    wording: change(
      `{percent:s1}(?: ${WORD})? (?<w1>${NOUN})[^.;\\ue001-\\ue00c]{0,40} (?:FOLLOWED BY|THEN|then|AND|AFTER|AND then) (?:an? |another ){0,2}{percent:s2}(?: ${WORD})? (?<w2>${NOUN})[^.;\\ue001-\\ue00c]{0,20} (?<ending>(?:leaves?|left|leaving) [^.;\\ue001-\\ue00c]{0,30}(?:unchanged|the same|WHERE (?:it|they|prices) (?:WERE|WAS|started|began)|no (?:better|worse) OFF)|cancel(?:s|led)? (?:each other )?out)`,
    ),
    multiple: false,
  },
  // "dropped 20% on the Monday, then bounced 20% on the Tuesday, wiping out the loss in full"
  { wording: change(`${STEP(1)}${BETWEEN}${STEP(2)}[^;\\ue001-\\ue006\\ue00b]{1,90}?${ENDING}`), multiple: false },
  // "After a 50% fall in 2020, sales rebounded by 50% in 2021, which took it back to where it had been"
  {
    wording: change(
      `AFTER an? {percent:s1} (?<w1>${NOUN})(?: (?:in|over|during|on) (?:{year}|{date}))?,${UP_TO_SUM} ${STEP(2)}[^;\\ue001-\\ue006\\ue00b]{1,90}?${ENDING}`,
    ),
    multiple: false,
  },
  // "halved in 2008 and then doubled in 2009, recovering all of its losses"
  { wording: change(`{ratio:s1}${BETWEEN}{ratio:s2}[^;\\ue001-\\ue006\\ue00b]{1,90}?${ENDING}`), multiple: false },
  { wording: change(`{ratio:s1}${BETWEEN}${STEP(2)}[^;\\ue001-\\ue006\\ue00b]{1,90}?${ENDING}`), multiple: false },
  { wording: change(`${STEP(1)}${BETWEEN}{ratio:s2}[^;\\ue001-\\ue006\\ue00b]{1,90}?${ENDING}`), multiple: false },
  // "{half} its value … regained half of what was left … back where it began"
  {
    wording: change(
      `(?<w1>[${verb}${both}]) {ratio:s1}${BETWEEN}(?<w2>[${verb}${both}]|regained|won back|${WORD}) {ratio:s2} of what WAS left[^;]{1,60}?${ENDING}`,
    ),
    multiple: false,
  },
  // "doubled, then doubled again, so there are now three times as many"
  {
    wording: change(
      `{ratio:s1}(?: in ${WORD})?,? (?:AND )?(?:then )?{ratio:s2}(?: again)?(?: in ${WORD})?,[^.;\\ue001-\\ue00c]{1,60} {ratio:total} as [a-z]+(?<again> again)?`,
    ),
    multiple: true,
  },
  // "up 2% in the first quarter and 3% on top of that in the second, or just over 5% for the half"
  {
    wording: change(
      `(?<w1>${adverb}|[${verb}${both}])(?: BY)? {percent:s1}[^.;\\ue001-\\ue006]{1,40} (?:AND )?(?:a further |another |THEN |then )?{percent:s2}(?: on top of that| ON top of that| more)[^.;\\ue001-\\ue006]{0,40}, (?:OR|making|a total of|in all) {percent:total}`,
    ),
    multiple: false,
  },
  // "30% off with a further 20% off the sale price, a saving of 44%"
  {
    wording: change(
      `{percent:s1} (?<w1>${adverb}) (?:WITH|AND|PLUS) (?:a further|another|an C) {percent:s2} (?<w2>${adverb})[^.;\\ue001-\\ue00c]{0,40}, a (?<totalWord>[${noun}${both}]|saving) of {percent:total}`.replace(
        'an C',
        `an ${comparative}`,
      ),
    ),
    multiple: false,
  },
];

export const IN_PLACE = /^ (?:in|at|for) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Q\d)\p{L}*)\p{Lu}/u;

/** Ratios that are changes by themselves: "halved", "doubled", "twofold". */
export const CHANGES = /halv|doubl|trebl|tripl|quadrupl|fold/i;

/** What the rate of a year is called: "a compound annual growth rate of 7%". */
export const OF_THE_YEAR = /\b(?:compound(?:ed)?|annual|yearly|annuali[sz]ed) /gi;

/** The one and the other are told of two things: "grew 3% a year, while … doubled". */
export const CONTRAST = /\b(?:WHILE|WHEREAS|ALTHOUGH|BUT|AGAINST|COMPARED)\b/;
