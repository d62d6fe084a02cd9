import { WORD_MASKS } from './change-spelling.ts';
import { sourceOf } from './masked.ts';

const { verb, noun, both, adverb, comparative, motion } = WORD_MASKS;
/** "rose", "edged lower", "went up". */
const VERB = `(?:[${verb}${both}](?: ${adverb})?|${motion} ${adverb})`;
const NOUN = `[${noun}${both}]`;
const ADVERB = `(?:${adverb}|rising|falling)`;
const COMPARATIVE = `[${comparative}${adverb}]`;

/** A word that filler may hold: in small letters, no figure, no word of change, none that begins another thought. */
const WORD = '[^\\s,;:.!?()\\[\\]—–A-Z0-9$£€%\\ue001-\\ue01f]+';
const TIME = "(?:[a-z]+-)?(?:{year}(?:[-–/]{year})?|{date}|{duration}|{ordinal})(?:'s?|s)?";
/** "from a year earlier", "over the same month": a base in words. */
const BASE_IN_WORDS =
  ' (?:FROM|ON|on|over|AGAINST|THAN|COMPARED (?:WITH|TO)) (?:(?:the|a|an|its|that|same|last|previous|prior|preceding|corresponding|year-ago|comparable) ){0,3}(?:year|month|quarter|week|day|period|half|season|decade)s?(?: (?:earlier|ago|BEFORE|previously|period|level))?';
const BRACKET = '(?: ?\\([^()]{0,60}\\))?';
const filler = (most: number): string =>
  `${BRACKET}(?:${BASE_IN_WORDS}| PER [a-z]+|,? (?:${WORD}|${TIME})){0,${most}}${BRACKET},?`;
/** What is told of a level before it is compared: "3,900 people were treated for dog bites last year, 30% up on the 3,000". */
const OF_SUBJECT = filler(9).replace('| PER [a-z]+', '| PER [a-z]+| (?:WAS|WERE|HAVE BEEN|HAS BEEN|HAD BEEN|for)');
/** As little filler as will do. */
const lazy = (most: number): string => filler(most).replace(`{0,${most}}`, `{0,${most}}?`);
const FILL = filler(9);
const SHORT = filler(4);
/** The filler up to a pair, whose first word stands behind a space or a dash. */
const UP_TO_PAIR = `${FILL}(?: ?[–—:-])? ?$`;
/** "lifted its interim dividend 12%". */
const OBJECT = `(?:(?: (?!(?:in|at|on|of|for|over|under)\\b)${WORD}){1,4})?`;

/** Words that describe a level before its figure: "to a record", "from the revised". */
const OF = `(?: (?:${WORD}|${TIME})){0,6}`;
/** Words between a verb and its measure: "rose by a further", "fell sharply by". */
const ADVERBS =
  '(?: [a-z]{1,12}ly)?(?: BY)?(?: (?:a|an|some|another|further|the|only|just|record|modest|mere|massive|whopping|full|total|of|strong|net)){0,3}';
const ANY = '{level}|{points}|{ratio}';
const MEASURE = `(?<m1>${ANY})`;
/** "£6m, or 12%,", "14.87% - or $1.83 -", "25%, equal to 65 cents". */
const OR_MEASURE = `(?:,| [–—-])? (?:OR|equal TO|equivalent TO|representing)(?: BY)?(?: (?:about|a|an|some))? (?<m2>${ANY})(?: [–—-]|,)?`;
const AND_MEASURE = `(?:${OR_MEASURE}| ?\\((?:OR )?(?<m3>${ANY})\\))?`;
const ADJECTIVES = `(?: ${WORD}){0,2}`;

const FROM = `(?:(?:,|;|:| [–—-])? (?:${adverb} |rising |falling )?FROM|,? COMPARED (?:WITH|TO)|,? (?:as )?AGAINST|,? VS\\.?|,? VERSUS|,? having (?:BEEN|stood at))`;
const BE =
  '(?:IS|ARE|WAS|WERE|BE|BEEN|BEING|TO|HAD|HAS|HAVE|sales|revenues?|profits?|orders|output|production|exports|imports|turnover|prices|earnings|income) ';
const HEAD = `(?<verb>${VERB}|(?:(?<=${BE})|(?<=[,–—-] )|(?<=^))${adverb})`;

/** A base after "on", "over" and "than" is the same thing earlier: "on last year's", not "on sales of". */
const BASE = `(?: (?:the|last|previous|prior|its|that|a|an|year|revised|total|record|figure|of|their|his|her|same|earlier|reported|${WORD}'s?|${TIME})){0,6}`;

/** Compiles wording as it stands in a text of changes, where letter case tells words apart. */
const change = (source: string): RegExp => new RegExp(sourceOf(source), 'dg');

/** Two levels that grammar makes a start and an end. */
export const PAIRS = {
  /** "to £56m from £50m", "to £56m in May, compared with £50m". */
  toFrom: change(
    ` (?:TO|at|reach(?:ed|ing)?|total(?:led|ing)|hit|hitting)${OF} {level:to}${FILL}(?<join>${FROM})(?<base>${OF}) {level:from}`,
  ),
  /** "from £50m in 2019 to £56m". */
  fromTo: change(`(?<join>FROM)(?<base>${OF}) {level:from}${FILL} TO${OF} {level:to}`),
  /** "£56m, up 12% on last year's £50m", "£56m, up from £50m", "£56m, 12% more than the £50m". */
  inside: change(
    `{level:to}(?! OR )${OF_SUBJECT}(?:,|;| [–—-]| \\()? ?(?:(?:OR|WHICH|that) )?(?:(?:IS|WAS|WERE|ARE|representing|marking|a) )?(?:${[
      `(?<adverb>${ADVERB})${ADVERBS}(?: ${MEASURE}${AND_MEASURE})?`,
      `(?:an? |the )?(?<m5>{level}|{ratio})(?:,? OR (?<m6>{percent}|{level}),?)?(?: (?:times|percentage points?|points?))?(?: ${WORD})? (?<comparative>${COMPARATIVE})`,
      `an?${ADJECTIVES} (?<noun>${NOUN})(?: of(?: (?:about|some|a|an|almost))? (?<m7>${ANY})(?:,? OR (?<m8>{percent}|{level}),?)?)?`,
      `(?:an?)?${ADJECTIVES} ?(?<m9>${ANY})${ADJECTIVES} (?<noun2>${NOUN})`,
    ].join(
      '|',
    )})${lazy(4)}(?:(?<join>${FROM})(?<base>${OF})|(?<join2> THAN| ON| on| over|)(?<base2>${BASE})) {level:from}`,
  ),
  /** "At 2.1km, it is twice as long as the 1.6km bridge", "15%, three times the national average of 7.5%". */
  times: change(
    `{level:to}(?:[^\\ue001-\\ue01f.;]){1,80} {ratio:m1}(?: as [a-z]+ as| (?<comparative>${comparative}) THAN| that of)?${OF} {level:from}`,
  ),
  /** "Turnover, £7.7m in 2021, had declined to £7.2m". */
  moved: change(
    `{level:from}${SHORT} (?:(?:HAD|HAS|HAVE|HAD SINCE) )?(?:BEEN )?(?<verb>${VERB})(?: [a-z]+)?(?:(?: BY)? ${MEASURE}${AND_MEASURE})?(?: [a-z]+){0,2} TO${OF} {level:to}`,
  ),
  /** "£56m, compared with £50m a year earlier": says nothing of change by itself. */
  compared: change(
    `{level:to}${FILL}(?<join>,? COMPARED (?:WITH|TO)|,? (?:as )?AGAINST|,? VERSUS)(?<base>${OF}) {level:from}`,
  ),
  /** "a £30 bottle for £7": a change only where a discount or a saving is named behind. */
  sale: change(`{level:from}(?: ${WORD}){0,4} for(?: just| only)? {level:to}`),
  /** "3,120 complaints; by 2023 there were 4,056": two levels that what stands behind compares. */
  apart: change(
    `{level:from}(?<gap>(?:[^\\ue001-\\ue00c]|{year}|{date}|{duration}|{ordinal}){1,90}) {level:to}(?=[^\\ue001]{0,70}[\\ue010-\\ue015])`,
  ),
} as const;

/** What stands before a pair: "rose 12% in May", "a 12% rise in profit", "cut by £6m, or 12%,". */
export const BEFORE: readonly RegExp[] = [
  // "was cut in half, from 18 ships to nine"
  change(`(?<verb>${VERB}) in (?<m1>{ratio})${UP_TO_PAIR}`),
  change(`${HEAD}${ADVERBS} ${MEASURE}${AND_MEASURE}${UP_TO_PAIR}`),
  change(`${HEAD}${OBJECT}${ADVERBS} ${MEASURE}${AND_MEASURE}${UP_TO_PAIR}`),
  change(
    `(?<verb>${VERB})(?:,? (?:${WORD}|${TIME})){0,6},? BY(?: (?:a|an|some|another|further|the|only|just)){0,2} ${MEASURE}${AND_MEASURE}${UP_TO_PAIR}`,
  ),
  change(`(?<noun>${NOUN}) (?:of|BY)(?: (?:about|some|a|an|just))? ${MEASURE}${AND_MEASURE}${UP_TO_PAIR}`),
  change(`${MEASURE}${ADJECTIVES} (?<noun>${NOUN})${UP_TO_PAIR}`),
  change(
    `${MEASURE}${AND_MEASURE}(?: [a-z]+)? (?<comparative>${COMPARATIVE})(?:${BASE_IN_WORDS}| THAN(?: (?:${WORD}|${TIME})){1,5}| the(?: (?:${WORD}|${TIME})){1,4})?,?(?: ${ADVERB})? ?$`,
  ),
  change(`(?<m1>{ratio})(?: (?:${WORD}|${TIME})){0,7},?(?: ?[–—:-])? ?$`),
  change(`${HEAD}${filler(10)}(?: ?[–—:-])? ?$`),
  change(
    `(?:got|get|gets|getting|became|become|${BE}) ?(?:even |much |slightly )?(?<comparative>${comparative})${SHORT}(?: ?[–—:-])? ?$`,
  ),
];

const CORE = [
  `(?<adverb>${ADVERB})${ADVERBS} ${MEASURE}${AND_MEASURE}`,
  `(?:an?|the)${ADJECTIVES} (?<noun>${NOUN}) (?:of|BY)(?: (?:about|some|a|an|almost|just))? (?<m7>${ANY})(?:,? OR (?<m8>{percent}|{level})| \\((?<m10>{percent})\\))?`,
  `(?:an? |the )?(?:${WORD} ){0,2}(?<m9>${ANY})${ADJECTIVES} (?<noun2>${NOUN})`,
  `(?<m5>${ANY})(?: [a-z]+)? (?<comparative>${COMPARATIVE}|over|under(?! ))`,
  '(?<m6>{percent}|{points})(?= ?(?:[,.;:)]|$))',
] as const;
const LEAD =
  '(?: ?(?:[,;:–—(]|-) ?| (?=OR ))(?:(?:OR|i\\.e\\.|ie|that IS|it IS|making|meaning|thus|so|in all|overall),? )?(?:(?:WHICH|this|that) )?(?:(?:IS|WAS|WERE|(?:makes|made|\ue015) it|represents?|represented|representing|amounts? TO|amounted TO|means?|meant|marks|marking|works out (?:at|as)|equates TO|constitutes?|equal TO|equivalent TO) )?(?:BY )?';
const NEXT = `(?:\\.|;) (?:that|this|it|WHICH|the (?:${NOUN}|change|difference))(?: [a-z]+)? (?:IS|WAS|WERE|represents?|represented|means|meant|marks|marked|amounts TO|amounted TO|works out (?:at|as)|equates TO) `;

/** What stands behind a pair: ", up 12%", " – a rise of £6m", ", or 12%", ". That is 12% more". */
export const BEHIND: readonly RegExp[] = CORE.flatMap((core) => [
  change(`^${FILL}${LEAD}${core}`),
  change(`^${FILL}${NEXT}${core}`),
]);

/** The same change twice, as a multiple and in per cent: "has doubled – a 200% increase". */
export const TWICE: readonly RegExp[] = [
  change(
    `{ratio:m1}(?: (?:${WORD}|${TIME})){0,6}(?:,| [–—-]| \\() ?(?:(?:OR|that IS|WHICH IS|equivalent TO) )?an? {percent:m2}(?: ${WORD})? (?<noun>${NOUN})`,
  ),
  change(
    `{ratio:m1}(?: (?:${WORD})){0,5} since (?:${WORD} ){0,4}{year:since}[.,;][^;\\ue001-\\ue007]{1,60}{money}[^.;\\ue001-\\ue00c]{0,30} (?<adverb>${adverb}) {percent:m2} FROM {year:again}`,
  ),
];

/** A step, its rate and one end: "up £1.6bn, or 1.8%, in February to £92.7bn", "2.8 billion or 0.7% below the 431.6 billion of January". */
export const PARTS: readonly RegExp[] = [
  change(
    `(?<m1>{level}) OR (?:about )?(?<m2>{percent})(?: [a-z]+)? (?<comparative>${COMPARATIVE})(?: THAN| ON| FROM| on)?${OF} {level:from}`,
  ),
  change(`${HEAD}${OBJECT}${ADVERBS} ${MEASURE}${OR_MEASURE}${FILL} TO${OF} {level:to}`),
  change(`${HEAD}${ADVERBS} ${MEASURE}${OR_MEASURE}${FILL} (?:FROM|ON|on)${OF} {level:from}`),
  change(
    `(?:${comparative}|another|further|additional) (?<m1>{level})(?: (?:${WORD}|${TIME})){0,6},? (?:an? )?${ADJECTIVES}(?<m2>{percent})${ADJECTIVES} (?<noun>${NOUN}) (?:that|WHICH) (?:took|takes|brought|brings|lifted|pushed|raised|${motion}|${verb})(?: the| its| their)?(?: [a-z]+){1,3} TO${OF} {level:to}`,
  ),
];
