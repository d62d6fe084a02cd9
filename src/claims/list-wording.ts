/** Items that are more than one, or that leave the list open: "twins Ann and Sue", "two men from Leeds", "and the others". */
export const UNCOUNTABLE_ITEM =
  /\b(?:twins?|triplets?|couple|pair|both|family|others?|another|more|several|many|some|various|respectively|etc|plus|including|included|includes|such as|among|like|excluding|except|as well|also|two|three|four|five|six|seven|eight|nine|ten|dozen|half|first|second|third|then|later|rest|remaining|each|either|neither|or|not|but|than|however)\b|[&/\d£$€%()]/i;

/** Words of a clause: an item that has one is no bare item. */
export const CLAUSE =
  /\b(?:who|whom|whose|which|that|we|you|they|he|she|it|where|when|while|because|is|are|was|were|has|have|had|will|would|can|could|may|might|should|said|says|be|been|being|if|whether|after|before|since|until|although)\b/i;

/** Before the number: only some of the things are meant, or more follow: "the first three", "two of them", "more than five". */
export const SOME_BEFORE =
  /\b(?:first|last|next|top|other|another|more|further|past|at least|only|some|than|about|nearly|almost|over|up to|one|or|to|additional|extra|remaining|final|previous|latest|[Cc]hapters?|[Pp]arts?)[ -]$/;

/** "two fathers and two mothers: ": the list is of both. */
export const OTHERS_BEFORE = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) [\p{L}-]+,? and $/u;

/** Between the things and their list's colon: "three reasons for the delay:"; no comparison and no "of them". */
export const LEADS_ON = /^(?: (?!(?:of|including|among|than|and|or|but)\b)[\p{L}’'-]+){0,9}:(?= )/u;

/** The ages of those who are named: "Paul Nolan, 34, Sean Byrne, 29, and Mark Daly, 41". */
export const AGES = /(?<=\p{L}), (?:aged )?\d{1,2}(?=,|\.| and\b|$)/gu;

/** Behind a list, who says so: ", the minister told investors." */
export const SAID_BEHIND =
  /, [^,;:]{2,60} (?:said|says|told|wrote|argued|announced|added|explained|insisted)\b[^,;:]*$/;

/** "The five winners are ", "his three heroes were ". */
export const ARE = /^ (?:are|were|will be)(?: as follows)?:? /;

/** "all four of them", "all three". */
export const ALL_BEFORE = /, all $/;

/** Things that are named with the place where they are: "three cities, Austin, Texas, Athens, Georgia". */
export const PLACED: ReadonlySet<string> = new Set(
  'city town place site location venue airport university college hospital school plant office store shop factory village stop community suburb resort port base town hall person man woman winner branch'.split(
    ' ',
  ),
);
