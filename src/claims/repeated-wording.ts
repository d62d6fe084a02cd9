import { WORD_MASKS } from './change-spelling.ts';
import { sourceOf } from './masked.ts';

const { verb, noun, both, adverb, comparative } = WORD_MASKS;
const change = (source: string): RegExp => new RegExp(sourceOf(source), 'dg');
const WORD = '[^\\s,;:.!?()\\[\\]—–A-Z0-9$£€%\\ue001-\\ue01f]+';
const A_YEAR = '(?:,? (?:on average )?(?:a|PER|each|every) (?:year|annum)| annually| yearly| a year)';
const MOVED = `(?:[${verb}${both}${noun}${adverb}${comparative}]|BY|at|of|OR|AND|growing|rising|falling|averaging|IS|WAS)`;

/** What makes a rate one of every year. */
export const EACH_YEAR = /\b(?:a|per|each|every) year\b|\bannually\b|\bper annum\b/i;

/** A whole change, its years and the rate of one: "doubled in ten years, growing 3% a year". */
export const GROWTHS: readonly RegExp[] = [
  change(
    `{share:total}(?: ${WORD}){0,4} (?:in|over|within|during|for|the)(?: (?:the|last|past|${WORD})){0,3} {duration:years}(?:,? ${WORD}){0,3}(?:,| [—–-]| \\()? ?(?:(?:${WORD}|${MOVED}),? ?){0,7} ?{percent:rate}(?: ${WORD})?(?:${A_YEAR}| on average)`,
  ),
  change(
    `{share:total}(?: ${WORD}){0,4} since {year:since}, (?:(?:${WORD}|${MOVED}) ){0,5}{percent:rate}${A_YEAR}(?: ${WORD}){0,3} {duration:years}`,
  ),
  change(
    `{percent:rate}${A_YEAR}[^.;\\ue001-\\ue00c]{0,30} {duration:years},? [^.;\\ue001-\\ue00c]{0,40}{share:total}(?: [${noun}${both}${adverb}${comparative}]|[,.;])`,
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
const ENDING =
  '(?<ending>back (?:TO )?WHERE (?:it|they|he|she) (?:began|started|WERE|WAS)|wiping out the [^ ]+(?: in full)?|(?:TO|at|back TO) (?:its|their) (?:starting|original) (?:point|level|price)|what they did BEFORE|as (?:if|though) nothing HAD happened|recovering all|all its losses|unchanged over)';

/** Changes in turn and what they come to. */
export const SEQUENCES: readonly SequenceWording[] = [
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
  // "dropped 20% on the Monday, then bounced 20% on the Tuesday, wiping out the loss in full"
  { wording: change(`${STEP(1)}${BETWEEN}${STEP(2)}[^;\\ue001-\\ue006\\ue00b]{1,90}?${ENDING}`), multiple: false },
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
