import { triggerWords } from './trigger-words.ts';
import { anyOf } from './wording.ts';

const MOST = [
  'highest',
  'largest',
  'biggest',
  'tallest',
  'longest',
  'heaviest',
  'hottest',
  'warmest',
  'busiest',
  'greatest',
  'priciest',
  'dearest',
  'costliest',
  'oldest',
  'deepest',
  'widest',
  'steepest',
  'richest',
  'strongest',
  'wettest',
  'sunniest',
  'most expensive',
  'most populous',
  'most valuable',
  'best-selling',
  'best-paid',
  'most',
];
const LEAST = [
  'lowest',
  'smallest',
  'shortest',
  'cheapest',
  'coldest',
  'coolest',
  'chilliest',
  'lightest',
  'fewest',
  'youngest',
  'least expensive',
  'poorest',
  'driest',
  'narrowest',
  'thinnest',
];

export const SUPERLATIVE_TRIGGER = triggerWords(
  ...[...MOST, ...LEAST].filter((word) => !word.includes(' ') && !word.includes('-') && word !== 'most'),
  'most',
  'best',
  'record',
  'fastest',
  'quickest',
  'second',
  'than',
);

/** "the highest share", "its coldest night": the more or the less. */
export const SUPERLATIVE = new RegExp(`\\b(?:(?<most>${anyOf(MOST)})|(?<least>${anyOf(LEAST)}))\\b`, 'gi');
/** Before a superlative that others may share or pass: "one of the largest", "the second-highest". */
export const NOT_FIRST =
  /\b(?:(?:one|two|three|some|many|several|few|any|half|all) of|among|amongst|at|as|if|not|never|nor|than|perhaps|probably|arguably|previous|former|once|rather|with) $/i;
/** Right before a superlative that stands alone: "the highest", "Britain's tallest", "his biggest". */
export const STANDS =
  /(?:\b(?:the|its|his|her|their|our|my)|'s|s') (?:new |single |far and away |by far )?(?:\p{L}+ly )?$/iu;

/** Between the figure of the first and that of one behind it: ", followed by the North East with ". */
export const BEHIND_IT =
  /^(?: \p{L}+){0,3}(?:,|;|:| [-–—])? ?(?:and |with |just |well |narrowly |comfortably |slightly |closely |easily )*(?:ahead of|followed (?:closely )?by|then|beating|edging out|overtaking|pipping|dethroning|outstripping|outselling|topping|exceeding|surpassing|eclipsing|in front of|clear of|next (?:was|came|is|come)|[\p{L}' -]{2,40}? (?:second|next|runner-up|came second|finished second) (?:on|with|at|,)|before|against|compared (?:with|to)|versus|to)\b[^.;:!?]{0,70}$/iu;
export const ABOVE_IT =
  /^(?: \p{L}+){0,3}(?:,| [-–—]) ?(?:just |well |far )?(?:above|higher than|more than)\b[^.;:!?]{0,70}$/iu;
export const BELOW_IT =
  /^(?: \p{L}+){0,3}(?:,| [-–—]) ?(?:just |well |far )?(?:below|lower than|less than|under)\b[^.;:!?]{0,70}$/iu;
/** Between the first and the next, who that is: "ahead of Sweden on ", "its nearest rival with ". */
export const NAMED = /(?:^|[ (])\p{Lu}|\b(?:rivals?|neighbours?|neighbors?|runner-up|second|next)\b/u;
/** Or behind its figure: "34% for Labour", "£3m for its rival". */
export const NAMED_BEHIND =
  /^(?: [a-z]+)? (?:for|in|at|by|from) (?:(?:the )?\p{Lu}|(?:its|his|her|their) (?:\p{L}+ )?rival)/u;
/** Between two that are behind: ", Wales's " or " and Scotland with ". */
export const NEXT = /^(?: \p{L}+){0,2}(?:,|;| and| or)[^.;:!?]{0,45}$/iu;
/** Behind the superlative, what it is the first of: " of the three", " of the towers". */
export const OF_SET =
  /^ (?:\p{L}+ ){0,3}of (?:the|its|their|all|these|those) (?!year|month|week|day|decade|century|season|time|world|country)/iu;
/** Between a superlative and the number of its set: "the largest of the three". */
export const SET_NUMBER = /^ (?:\p{L}+ ){0,3}of (?:the|all|its|their|these|those) $/iu;
/** Before a superlative: "Of the four nations ". */
export const SET_BEFORE = /(?:^|[.!?;:] )(?:Of|Among) (?:the|its|these|those|all) [^.;:!?]{0,80}$/;
/** "; the others rise to ": the rest of the set. */
export const REST =
  /^[^.!?]{0,90}?(?:;|:| [-–—]|,? (?:while|whereas|but|against|compared with|and(?! the (?!others?\b|rest\b|next\b|second\b))|with the (?:others?|rest)|the (?:others?|rest)))[^.;:!?]{0,60}$/;
/** Words of another time, measure or scope between two figures: they are not of one contest. */
export const OTHER_SCOPE =
  /\b(?:in all|altogether|total|overall|whole|average|mean|median|nationally|nationwide|combined|together|last (?:year|month|week|season|time)|(?:a |one )?(?:year|month|week) (?:ago|earlier|before)|in \d{4}|measure|target|forecast|expect\w*|predict\w*|estimat\w*|capacity|of which|per|each|rose|fell|from|minimum|maximum|limit|up to|second round|in the second|out of|budget|cost|worth|than in|since|including|includes)\b/i;

/** "a record low of 4%, below the previous record of 3%": the new one, the old one, and which way it goes. */
export const RECORD =
  /\b(?<lead>(?:record|new(?: [\p{L}-]+){0,2} (?:record|high|low|best|peak|mark|time))(?: [\p{L}-]+){0,3}|(?:highest|lowest|best|fastest|quickest|longest|biggest|largest|hottest|coldest|warmest)(?: [\p{L}-]+){0,4})(?<gap>[^.;!?]{0,40})$/iu;
export const PREVIOUS =
  /^(?<own>[^.;!?]{0,50}?)\b(?<verb>above|below|beat(?:s|ing|en)?|break(?:s|ing)?|broke|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|exceed(?:s|ed|ing)?|eclips(?:es|ed|ing)|top|up on|under|lower than|higher than|more than|less than|against|compared (?:with|to)|better(?:s|ed|ing)?|smash(?:es|ed|ing)?|shatter(?:s|ed|ing)|pass(?:es|ed|ing)|overtak(?:es|ing)|improv(?:es|ed|ing) on|up on|up from|down from|lower(?:s|ed|ing))\b (?:\p{L}+ ){0,3}?(?:previous|old|earlier|former|existing|last|prior|longstanding|long-standing)\b(?: [\p{L}'-]+){0,5}?(?:,| of| was| at| \()? ?(?:of )?$/iu;
/** A time on the clock: "1:19.84", "2:03:59". */
const CLOCK = '\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?';
export const TIMES = new RegExp(
  `\\b(?<lead>record|fastest|quickest|best|time of|clocked|ran|finished in|won in)\\b[^.;!?]{0,50}?(?<fresh>${CLOCK})(?<own>[^;!?\\d]{0,50}?\\b(?:beat|break|broke|eclips|lower|better|improv|smash|shatter|surpass|inside|quicker than|faster than|against)[a-z]*\\b[^.;!?\\d]{0,25}\\b(?:previous|old|earlier|former|existing|last|prior)\\b[^.;!?\\d]{0,40}?)(?<old>${CLOCK})`,
  'gi',
);

/** "£3m, more than Acme's £5m": somebody else's, and no hedge. */
export const MORE_THAN_THEIRS =
  /^(?: \p{L}+){0,2}, (?:far |much |well |slightly |a little |considerably )?(?<way>more|higher|larger|bigger|greater|less|lower|smaller|fewer) than (?:\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,2}(?:'s|s')|(?:its|his|her|their) (?:\p{L}+ )?(?:rival|competitor|neighbour|neighbor|opponent|predecessor)(?:'s|s')) $/u;
/** "The bridge, at 1,200 metres, is longer than its neighbour, at 1,400 metres". */
export const COMPARED =
  /^(?: \p{L}+){0,2},? (?:is|was|are|were|made it|makes it) (?:far |much |slightly |a little |considerably |even )?(?:(?<more>taller|longer|bigger|larger|heavier|higher|older|hotter|warmer|busier|deeper|wider|richer|dearer|more expensive)|(?<less>shorter|smaller|lighter|lower|younger|colder|cooler|quieter|shallower|narrower|poorer|cheaper|less expensive)) than [^.;:!?\d]{2,60}?(?:,| \(| (?:at|with|on|which (?:is|was|has|had|stands at|costs?)|whose \p{L}+ (?:is|was)))+ $/iu;
/** "£5m, second only to Acme's £3m". */
export const SECOND_TO =
  /^[^.;:!?\d]{0,50}\bsecond (?:only )?(?:to|behind) [^.;:!?\d]{0,50}(?:'s|s'|, (?:with|on|at)|\() ?$/iu;
