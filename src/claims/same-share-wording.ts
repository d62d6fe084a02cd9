import { wording } from './masked.ts';

/** Words that lead to another share: "half the shops are shut, against 14% elsewhere" never joins directly; these may stand in no phrase between. */
const NO_NOUN =
  '(?:and|or|but|while|whereas|against|compared|than|from|up|down|rose|fell|by|to|with|target|another|other|further|including|plus|minus|every|per|less|more)\\b';
const NOUN = `(?: (?!${NO_NOUN})[^\\s,;:.!?()\\[\\]—–\\ue001-\\ue00c]+){0,9}`;
const SOFT = '(?:(?:only|just|about|around|exactly|precisely|some|or|that is|in fact|actually) ){0,2}';
const JOINT = `(?: ?\\(|(?:,(?: or)?| or| [–—-]{1,2}) )${SOFT}`;
const ENDS =
  '(?=\\)|[,.;:]| [–—-]|$| of (?:them|those|these|the total|all|the whole)(?:[,.;:)]| [–—-]|$)| of (?:those|the) (?:surveyed|polled|asked|questioned|total)\\b)';

/** "A third of staff (45%)", "two-thirds of those questioned, 68%," */
export const FRACTION_FIRST = wording(`{ratio:words}${NOUN}${JOINT}{percent:given}${ENDS}`);

/** "6 percent of the adult population, fewer than one person in 20," */
export const PERCENT_FIRST = wording(
  `{percent:given}(?: of)?${NOUN}${JOINT}(?:equal to |equivalent to )?{ratio:words}(?=\\)|[,.;:]| [–—-]|$)`,
);

/** "Most voters, 39%,", "a majority of members (four in ten)", "a minority, 62%,". */
export const MOST = wording(
  `(?<!(?:the|second|its|their|his|her|our|[\\p{L}]'s?|a|an|and|at|for the) )\\b(?<most>most(?= of\\b|,? ?[(–—,-]| people\\b| men\\b| women\\b| children\\b| \\p{L}{3,}(?<!ou|s|i)s\\b)|(?:a|the)(?: (?:clear|narrow|slim|large|bare|vast|great|small|tiny|solid|overwhelming))? (?:majority|minority))(?: of)?${NOUN}${JOINT}(?<given>{percent}|{ratio})${ENDS}`,
);

/** What a sentence begins with that says that more than half do: "Most voters want", "A majority of adults". */
export const MOST_BEGINS =
  /^[“"‘']?(?:Most|(?:A|The)(?: clear| narrow| slim| large| bare)? majority of|More than half(?: of)?|Over half(?: of)?) (?!of the (?:increase|rise|money)|recent|likely|notabl|important)/;

/** Words that both the sentence and the poll's answers must share, short ones left out. */
export const CONTENT = /\p{L}{6,}/gu;
/** Or what stands for them: "agreed", "the move", "lowering it". */
export const STANDS_FOR =
  /\b(?:it|agree[sd]?|disagree[sd]?|the (?:move|plan|idea|proposal|change|policy)|in favou?r)\b/i;
export const NAMES_POLL =
  /\b(?:poll|survey|newspoll|yougov|ipsos|mori|gallup|comres|icm|harris|opinium|pew|quinnipiac)\b|\bAsked\b/i;
