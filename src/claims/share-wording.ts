import { wording } from './masked.ts';

const PART = '(?<part>{amount}|{duration})';
const WHOLE = '(?<whole>{amount}|{duration})';

/** Softening words that are no hedge of the figure's own: "only 22", "a total of 40". */
const SOFT =
  '(?:(?:only|just|about|around|some|roughly|approximately|nearly|almost|over|under|more than|fewer than|less than|at least|up to|barely|exactly|a total of|an estimated|as many as|or) ){0,2}';
/** Behind "of" only what names the whole may stand: "of its", "of the company's first", "of our". */
const NO_NAME =
  '(?:in|on|at|by|for|from|to|of|with|and|or|but|who|which|that|whom|whose|them|it|this|is|was|are|were|has|had|have|will|would|as|than|out|per|an?|each|every|whether|one|another|other)\\b';
const NAMING = `(?: (?!${NO_NAME})[^\\s,;:.!?()\\[\\]—–\\ue001-\\ue00c]+){0,4}`;
/** Part and whole: "37 of 80", "18 of the 20 seats", "103 out of 96 samples". */
const OF = `(?<direct>(?: out)? of)${NAMING} ${SOFT}`;
const NOUN = '{7 words}';

/** What a share may be said to be of again: "60 per cent of them", "three-quarters of the total". */
const OF_ITSELF = ' of (?:them|the total|all|those|these|the lot|the whole|its total|the sum|the full|which)\\b';
const ENDS = `(?=[,.;:)]|${OF_ITSELF}| [–—-]|$)`;
/** "audiences were 15% smaller", "up 12%": of another thing. */
const NO_CHANGE =
  '(?! (?:more|less|fewer|higher|lower|smaller|larger|bigger|up|down|above|below|ahead|off|rise|fall|increase|decrease|drop|cut|jump|gain|discount|premium|on|over|from|than|in|points?|of (?!them|the total|all|those|these|the lot|the whole|its total|the sum|the full))\\b)';

const share = (name: string): string => `{share:${name}}`;

/** Joins a part of a whole and its share: "(54%)", ", or 54%,", ", 54% of them". */
const TAIL = [
  ` ?\\((?:or |that is |about |some )?${share('share1')}(?: of (?:them|the total|all))?\\)`,
  `,?(?: [–—-]{1,2})? (?:or|representing|equal to|equivalent to|that is|which is|i\\.e\\.|making up|amounting to) ${SOFT}${share('share2')}${NO_CHANGE}`,
  `(?:,| [–—-]{1,2}|:) ${SOFT}${share('share3')}(?! of which)${ENDS}`,
  `,? (?:a|for a|giving it a|which is a) ${share('share4')} (?:share|stake|slice|holding|success rate|pass rate|strike rate|rate|majority|turnout)\\b`,
].join('|');

/** A part, its whole and the share, the part first. */
export const PART_FIRST: readonly RegExp[] = [
  // "18 of the 20 seats, 75%", "$1.1bn of the $3.2bn total (34%)".
  wording(`${PART}${OF}${WHOLE}${NOUN}(?:${TAIL})`),
  // "33 seats on the 54-member council, or 61%"
  wording(
    `${PART}(?: [\\p{L}-]+)?(?<direct> (?:on|in|of)) (?:the|an?|its|their|this) ${WHOLE}-(?:member|seat|strong|person|man|judge|nation|country|place)${NOUN}(?:${TAIL})`,
  ),
  // "Of 1,043 replies, 521 came from women (50%)"
  wording(`(?:^|[,;:—–-] |that |out )of${NAMING} ${SOFT}${WHOLE}${NOUN},? ${SOFT}${PART}${NOUN}(?:${TAIL})`),
  // "A poll of 80 firms found that 37 (46%) were shut"
  wording(
    `(?:poll|survey|study|sample|review|analysis|group|panel|test|check|audit|total|inspection)s? of${NAMING} ${SOFT}${WHOLE}{6 words},? (?:found|showed|shows|finds|suggests|suggested|said|revealed)(?: that)?(?: in)? ${SOFT}${PART}${NOUN}(?:${TAIL})`,
  ),
  // "It has 4,000 staff, of whom 1,000, or 25%, are women"
  wording(`${WHOLE}{6 words}(?:,| [–—-]) of (?:whom|which) ${SOFT}${PART}{4 words}(?:${TAIL})`),
  // "60% of them (12 of 20)", "Fewer than 1% of the parcels, 37 of 5,120,"
  wording(
    `{share:share1}${'{5 words}'}(?: ?\\(|,(?: or)? | [–—-]{1,2} )${SOFT}${PART}${OF}${WHOLE}{2 words}(?:\\)|(?=[,.;–—]))`,
  ),
  // "Turnout was 48%: of 61,000 voters, 25,300 cast a ballot"
  wording(`{percent:share1}(?::| [–—-]{1,2}|;) (?:out )?of${NAMING} ${SOFT}${WHOLE}{4 words}, ${SOFT}${PART}`),
  // "4.1m shares, or 13.6 pct of the company's 30m"
  wording(
    `${PART}{4 words}(?:,(?: or)?|,? or| ?\\(| [–—-]{1,2}| representing| (?:but )?amounting to(?: only)?| equivalent to| equal to|,? accounting for|,? (?:but )?this represents|,? which is|,? about) ${SOFT}{share:share1} of${NAMING} ${SOFT}${WHOLE}`,
  ),
  // "1.6 million Jews living in the city in the 1920s, about a quarter of its 6.5 million people"
  wording(`${PART}{9 words}(?: {year})?, ${SOFT}{share:share1} of (?:its|their) ${SOFT}${WHOLE}`),
];

/** The same across a full stop: "There were 96 exhibitors this year. Thirty-six of them came from overseas, which at 63 per cent is a record." */
export const PART_OF_THEM = wording(
  `${WHOLE}{9 words}(?:\\. |[,;:] |, of which | [–—-] )(?:${SOFT})${PART} of (?:them|these|those|which|whom)\\b{7 words}(?:,? (?:or|representing) ${share('share1')}|, which at ${share('share2')}| ?\\(${share('share3')}\\)|, ${share('share4')}(?=[,.;]))`,
);

/** Between a share of a whole and the part that it makes: ", or ", " – in other words ", ", which is ". */
const THAT_IS =
  '(?: ?\\(|(?:,(?: or)?|,? or| [–—-]{1,2}|,? equal to|(?:,| [–—-]{1,2})? (?:in other words,?|that is,?|i\\.e\\.,?|meaning|making|which is|which means|equivalent to)) )';

/** A share of a whole, and the part that it makes. */
export const SHARE_FIRST: readonly RegExp[] = [
  // "Of the 9,600 ballots, a third, 2,300, were set aside"
  wording(
    `{share:share1}${OF}${WHOLE}${NOUN}${THAT_IS}${SOFT}${PART}(?: of (?:them|these|those|it)| people)?(?=[,.;:)]| in all| a year| [–—-]|$)`,
  ),
  wording(
    `(?:^|[,;:—–-] |that )of${NAMING} ${SOFT}${WHOLE}${NOUN},? ${SOFT}{share:share1}(?: ?\\(|(?:,(?: or)?|,? or| [–—-]{1,2}) )${SOFT}${PART}(?: of (?:them|these|those|it)| people)?(?=[,.;:)]| [–—-]|$)`,
  ),
  // "1.5 per cent, some £45,000, of a typical £300,000 sale"
  wording(`{percent:share1}(?: ?\\(|(?:,(?: or)?| or) )${SOFT}${PART}[,)] of(?: an?)?${NAMING} ${SOFT}${WHOLE}`),
  // "GST at 18% on the Rs 10 crore contract comes to Rs 1.8 crore"
  wording(
    `{percent:share1}{2 words}(?:, which)? (?:on|of)${NAMING}(?: of)? ${SOFT}${WHOLE}${'{3 words}'},? (?:which |and that |a sum that )?(?:or(?= (?:about |some |just )?[\\ue001])|comes?|came|coming|amounts?|amounted|works? out|worked out|equals|is|was|would be|would come|makes|yields|gives|means)(?: to| at)? ${SOFT}${PART}(?![ -](?:more|less|fewer|higher|lower|above|below))`,
  ),
  // "The lottery took $840m. Schools are promised 30 percent of that, or $25.2m."
  wording(
    `${WHOLE}{9 words}(?:[.;] |, )(?:[^.;:()\\ue001-\\ue00c]{0,60} )?{share:share1} of (?:that|this|it|which|that sum|that amount|that total|the total|the sum|the money|the amount),?(?: or| –| -)? ${SOFT}${PART}(?=[,.;:)]|$)`,
  ),
];

/** "The offering could raise $21.1 billion. The banks stand to share fees of 1 percent, or just over $2 billion." */
export const FEE = wording(
  `\\b(?:fees?|commissions?|tax|levy|levies|royalty|royalties|duty|deposit|interest|fine|premium|discount|tip|brokerage)(?: (?:of|at|is|was|worth|are|were))?(?: ${SOFT}|, | )${SOFT}{percent:share1},? (?:or|equal to|which is) ${SOFT}{money:part}(?=[,.;:)]|$)`,
);

/** A part and its whole alone: enough to see that the part is the larger. */
export const PARTS_OF: readonly RegExp[] = [
  wording(`${PART}${OF}${WHOLE}`),
  wording(
    `(?:^|[;:—–-] |that )(?:out )?of${NAMING} ${SOFT}${WHOLE}${NOUN}, ${SOFT}${PART}(?! (?:years?|per|%)\\b)(?!,? (?:or|and) [\\ue001-\\ue00c])`,
  ),
  wording(`${WHOLE}{5 words}(?:, (?:of which )?| [–—-] )${SOFT}${PART} of (?:which|whom|them)\\b`),
  // "85 aircraft, of which 92 are grounded"; a net gain of 85 may have a part that is larger
  wording(
    `(?<!\\b(?:net|rise|increase|gains?|growth|loss|swing|lead|majority|margin|change)[^.;]{0,12})(?<whole>{count}){3 words}, of (?:which|whom) ${SOFT}{count:part}(?= (?:[\\p{L}]+ )?(?:is|are|was|were|have been|had been|went|came)\\b)`,
  ),
  // "In a class of 28, 31 had nits"
  wording(
    `\\bin an? (?:class|group|sample|school|crew|panel|squad|team|set|fleet) of ${SOFT}${WHOLE}(?: [\\p{L}-]+){0,2}, ${SOFT}${PART}(?= [\\p{L}])(?! (?:years?|per|points?|and|or|to)\\b)`,
  ),
  wording(
    `${PART}(?: (?!(?:and|but|while)\\b)[\\p{L}-]+){1,3}? in an? (?:class|group|sample|school|crew|panel|squad|team|year group|set|batch|fleet) of ${SOFT}${WHOLE}`,
  ),
];

/** A share and its whole, the part untold: "43% of 20 people", "Of the 150 people in the trial, 67.4% recovered". */
export const SHARE_ALONE: readonly RegExp[] = [
  wording(`{percent:share1} of${NAMING} (?<whole>{count})`),
  wording(
    `(?:^|[;:—–-] |that )(?:of|among)${NAMING} (?<whole>{count})${NOUN}, ${SOFT}{percent:share1}(?= \\p{L})(?! (?:of|more|less|higher|lower|up|down|fewer|points?)\\b)`,
  ),
  wording(
    `(?<whole>{count}){4 words}(?:,| -| –)(?: (?:and|but|said|says|reported)){0,2} ${SOFT}{percent:share1} of (?:which|whom|them)\\b`,
  ),
];
