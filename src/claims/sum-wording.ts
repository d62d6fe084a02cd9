/** Words that tie two figures in another way than as neighbours in a list: "from 12 to 15", "12 at £5 each", "12, including five". */
export const NO_LIST =
  /\b(?:from [^,;]{0,100} to|compared|against|versus|vs|than|including|includes?|among|amongst|mostly|mainly|notably|especially|particularly|such as|or|nor|per|each|apiece|up|down|rose|fell|rising|falling|increased?|grew|out of|excluding|except|minus|less|but|docked|deducted|lost|after|before|until|while|although|because|so|if|at least|plus a|average|averaging|worth|owed|paid for|every|respectively|aged|which|who|later|then|earlier|of the|of its|of his|of her|of their|by)\b/i;

/** A list's last item: "… and eight women". */
export const LAST = /(?:^|[ ,;])(?:and|plus)\b/;
/** Between two neighbours of a list: a comma, a semicolon, "and". */
export const LISTED = /[,;]|(?:^|[ ,;])(?:and|plus)\b/;

/** "12 people: five men", "34 homes, the fire service said: 19 in Ashdown", "71,539 wells were drilled - 36,834 oil wells". */
export const OPENS = /^[^:;.!?()]{0,90}(?::| [–—]| --?)$/;
/** Where a closed list ends: the sentence, or a dash. Words that open it again do not stand there. */
export const CLOSES = /^[^,:;.!?()–—]{0,90}(?:[.;!?)]|$| [–—]| --? )/;
/** "The jury of 12, made up of seven women and five men, was sent out": between commas the second closes it. */
export const CLOSES_EARLY = /^(?: [^\s,;:.]+){0,4},(?! (?:and|plus|as) )/;
/** Before a list it is never closed: "at least", "among others", "for example". */
export const OPEN_LIST =
  /\b(?:including|includes?|among (?:them|others)|such as|for example|e\.g|mostly|mainly|notably|so far|several|other than|respectively|averag(?:e|ed|es|ing)|mean|median|each|apiece|per|compared|between \S+ and|at least|up to)\b/i;

/** Behind the parts and before their total: "; together the two made a profit of", ", a total of", ", making". */
export const SUMS_UP =
  /(?:[,;:.]| [–—-]{1,2})(?: and)? ?(?:(?:together|altogether|in all|in total|combined|all told|between them),?(?: [^,;:.]{0,50})?|(?:making|giving|bringing|for|or|a|which (?:makes|made|gives)|that (?:makes|is)) (?:it |them |the )?(?:a )?(?:(?:grand |combined |overall )?total(?: [a-z]+)? (?:of|to)|together)(?: (?:about|some|around|nearly|almost|over|more than))?|a (?:grand |combined |overall )?total of)$/i;
/** Behind the total itself: "1.16 million in all". */
export const IN_ALL =
  /^(?: (?!and\b|or\b)[\p{L}'-]+){0,3},? (?:in all|in total|altogether|all told|combined|between them|together)\b/u;
/** Before a total whose parts follow: "Between them the sisters have sold". */
export const BETWEEN_THEM = /\b(?:between them|in all|in total|altogether|together)\b[^,;:.]*$/i;

/** Right behind a part: "300 of them for constituencies". */
export const OF_THEM = /^ (?:[\p{L}-]+ )?of (?:them|it|those|these|which|whom|this|that)\b/u;
/** Before the last part: "and the remaining 160", "with the rest, 160,". */
export const THE_REST =
  /\b(?:the|its|his|her|their) (?:remaining|remainder|other|rest)(?: of (?:them|it))?,? ?(?:of |a |about |some |being |[–—-] )?$/i;
/** Before a whole: "Of the 4,963 Canadians". */
export const OF_WHOLE =
  /(?:^|[,;:.–—-] |that )(?:and |but )?of (?:the|its|his|her|their|all|these|those|our)(?: [\p{L}'-]+){0,2} ?$/iu;
/** Before a whole that a bracket of commas breaks down: "The 12 jurors, seven women and five men, were". */
export const THE_WHOLE = /(?:^|[ “"(])(?:the|all|its|his|her|their|those|these|our)(?: [\p{L}'-]+)? ?$/iu;

/** "breaks down as follows:", "is made up of:" before a list of lines. */
export const BREAKS_DOWN =
  /\b(?:breaks? down|broken down|breakdown|as follows|made up|comprises|consists?|consisting|split|divided|shared out)\b[^.]*:?$/i;

/** Parts of people and of things alike that leave nobody out. */
export const KINDS: ReadonlySet<string> = new Set(
  'man woman boy girl child adult son daughter brother sister male female husband wife pupil teacher officer soldier civilian passenger'.split(
    ' ',
  ),
);

/** "is made up of", "consists of": nothing else belongs to it. */
export const MADE_UP =
  /\b(?:compris(?:es?|ed|ing)|consist(?:s|ed|ing)? of|made up of|composed of|(?:split|divided|broken down|shared out) (?:into|between|among|as)|breaks? down (?:into|as)|(?:met|paid|funded|financed|shared|borne|covered|footed|provided) by)(?: [\p{L}’'-]+){0,3} ?\(?$/iu;
/** "a jury of 12 has …": a group of people and who they are. */
export const GROUP_OF =
  /\b(?:jury|crew|panel|team|group|party|class|squad|staff|cast|committee|board|council|court|family|cabinet|bench|choir|band|delegation|commission) of ?$/i;
/** Between the group and who they are: "has", "with". */
export const HAS = /^(?: \p{L}+){0,3} (?:has|had|with|is|was|are|were) ?$/iu;
/** Behind a part that is told by its place or time alone: "27 on Friday", "19 in Ashdown". */
export const PLACED =
  /^ (?:on|in|at|from|to|for|under|against|during|last|this|upstairs|downstairs|inside|outside|abroad|overseas|here|there|above|below)\b/i;
/** "; together the two made": the number of parts stands between. */
export const TOGETHER = /\b(?:together|altogether|combined|between them),? (?:the|these|those|all)(?: other)? ?$/i;
