import { ANY_MASK, wording } from './masked.ts';

/** Words and commas without a figure, a bracket or a new clause. */
const gap = (most: number): string => `[^;:()${ANY_MASK}]{0,${most}}?`;
/** Between "born" and its year no other deed: "born in Leeds to Irish parents in 1948", not "born in Leeds, he joined up in 1940". */
const BIRTH_GAP = `(?:(?!\\b(?:he|she|they|it|who|whose|and|but|where|which|when|before|after|went|began|left|won|became|grew|came|took|[a-z]+ed)\\b)[^;:()${ANY_MASK}]){0,70}?`;

/** "born in 1960", "Born in Tromsø on 14 May 1938", "(b. 1960)", "his birth in 1960". */
export const BORN: readonly RegExp[] = [
  wording(`\\((?:b\\.?|born) ?{time:born}\\)`),
  wording(
    `(?<!(?:children|babies|people|those|anyone|everyone|women|men|first|all|patients|players|twins) )\\bborn\\b(?! (?:of|out of|from) )${BIRTH_GAP}{time:born}`,
  ),
  wording(`\\b(?:his|her) birth (?:in|on) (?:[a-z]+ )?{time:born}`),
  wording(`\\bdate of birth (?:was|is|as|of) {time:born}`),
];
/** "(1866-1951)": a life. */
export const LIFE = wording(`\\({time:born} ?[-–—] ?{time:died}\\)`);

/** "when Tito died": another's death. */
const NOT_ANOTHERS = `(?<!\\b(?:when|after|before|until|since)(?: (?!(?:he|she)\\b)[\\p{L}.'’]+){1,3} )`;

/** "died in 1997", "passed away on 2 February 2021". */
export const DIED_AT = wording(
  `\\b${NOT_ANOTHERS}(?:died|dies|passed away|was killed|was murdered|drowned|perished|death)\\b${gap(45)}{time:time}`,
);
/** A death of which no year is told is the article's news: "died Sunday at his home". */
export const DIED = new RegExp(`\\b${NOT_ANOTHERS}(?:died|dies|passed away)\\b`, 'iu');
/** "He was 68.", "She was aged 72.", said of the death before. */
export const WAS_AGED = wording(
  `^(?:he|she|\\p{L}+(?: \\p{L}+)?|(?:mr|mrs|ms|dr|sir)\\.? \\p{L}+) was (?:aged )?{old:age}(?=[.,;]|$)`,
);
export const AGED_ALONE = wording(
  `\\b(?:aged|at the age of|lived to (?:the age of|be)|at age|age|at) ?{old:age}(?=[.,;:)]|$| (?:after|from|of|following|in|at|on|and|surrounded|peacefully|his|her)\\b)`,
);

const AT_AGE = `(?:aged|at the age of|at age|age|when (?:just|only|still)|at just|at only|(?<!\\b(?:closed|opened|traded|stood|priced|ended|sold|finished|set|valued|unchanged) )at) ?{old:age}`;
const WAS = `(?:was|were|is|be|being|turned|turning|while|when)(?: (?:just|only|still|already|then|barely|aged|about))?`;

/** An age and its year or day: "was 37 when Tito died in 1980", "in 1989, when he was 15", "died in 1997 aged 81". */
export const AGED_AT: readonly RegExp[] = [
  wording(`\\bas an? {age:age},? (?:in|on) {time:time}`),
  wording(`\\b(?:in|on) {time:time}${gap(40)}\\bas an? {age:age}`),
  wording(
    `\\b${WAS} {old:age}(?:(?: years old)?,? (?:and|a|an)\\b${gap(50)})?,? when\\b${gap(70)}(?:in|on|of|the|,|on the night of|during) {time:time}`,
  ),
  wording(
    `{time:time}(?: ${gap(30)})?,? (?:when|while|as) (?:he|she) (?:was|turned|had turned)(?: (?:just|only|still|already|then|barely))? {old:age}`,
  ),
  wording(`{time:time}${gap(60)}\\b${AT_AGE}`),
  wording(`\\b${AT_AGE},? (?:${gap(24)})?(?:in|on) (?:[a-z]+ )?{time:time}`),
  wording(`\\b${WAS} {old:age} (?:in|on|at the time,? in|by) (?:[a-z]+ )?{time:time}`),
  wording(`\\bturn(?:ed|s|ing)? {old:age} (?:in|on) (?:[a-z]+ )?{time:time}`),
  // "celebrated his 70th birthday in 2010"
  wording(
    `\\b(?:celebrat(?:es?|ed|ing)|mark(?:s|ed|ing)?|reach(?:ed|es|ing)?|had|toasted|on|for) (?:his|her) {ordinal:age} birthday,? (?:in|on) (?:[a-z]+ )?{time:time}`,
  ),
];
/** "In 1947 he joined …, a job he held for 45 years before retiring at 72". */
export const AGED_AFTER = wording(
  `{time:time}[^.;:()${ANY_MASK}]{0,110}? (?:for|after) {duration:span},? (?:before|until|and)(?: he| she)?(?: (?:retiring|retired|dying|died|leaving|left|his retirement|her retirement|stepping down|stepped down))? ?(?:aged|at the age of|at) ?{old:age}`,
);

/** Ages at the article's own time: "born in 1960, now 58", "who is 45", "Jane Smith, 45, said", "a 45-year-old". */
export const NOW_AGED: readonly RegExp[] = [
  wording(
    `\\b(?:is|now|today|currently|is now|now aged|is aged|(?<!\\b(?:[a-z]+ed|won|began|left|took|made|became|went|got|wed|quit|gave|lost|stood|ran|came|sold|set|wrote) )at)(?: (?:just|only|still|already))? {old:age}(?=[.,;)]|$| (?:and|years?|but|who)\\b)`,
  ),
  wording(`, {age:age},`),
  wording(`, aged {old:age},`),
  wording(`\\bthe (?:[a-z-]+ ){0,2}[a-z-]+, {old:age},`),
  wording(`\\b(?:named|identified)(?: [a-z]+){0,3} as [^,;.]{3,40}, {old:age}(?=[.,;])`),
  wording(`\\b(?:the|a) {age:age}`),
];
const SOON = '(?=[.,;]|$|,? (?:this|next|last|later|today|tomorrow|on|in|yesterday|earlier|had|if|were)\\b)';
/** "would have turned 80 this week": of the dead. */
export const WOULD_TURN: readonly RegExp[] = [wording(`\\bwould (?:have been|have turned|be|turn) {old:age}${SOON}`)];
/** "turns 90 next spring", "will be 90 next spring", "would have turned 80 this week", "celebrating her 101st birthday". */
export const TURNING: readonly RegExp[] = [
  ...WOULD_TURN,
  wording(`\\b(?:will (?:be|turn)|turns|is about to turn|is turning|turned|due to turn) {old:age}${SOON}`),
  wording(
    `\\b(?:celebrat(?:es?|ed|ing)|mark(?:s|ed|ing)?|approach(?:es|ing)|reach(?:ed|es|ing)?|turns?|toast(?:ed|ing)?|enjoyed|enjoying|had|blew out the candles on|party for|parties for) (?:his|her|the) {ordinal:birthday} birthday`,
  ),
];
/** "died a few months short of her 85th birthday", "days before his 81st birthday". */
export const BEFORE_BIRTHDAY = wording(
  `\\b(?:short of|before|ahead of|shy of) (?:his|her|what would have been (?:his|her)) {ordinal:birthday} birthday`,
);

/** The least age of deeds that nobody does as a child. */
export const DEEDS: readonly (readonly [number, RegExp])[] = [
  [13, wording(`\\bgraduat(?:ed|ing)\\b${gap(60)}(?:in|of|,) {year:time}`)],
  [12, wording(`\\b(?:married|wed|marrying)\\b${gap(40)}in {year:time}`)],
  [
    12,
    wording(
      `\\b(?:enlisted|enlisting|(?:joined|joining) the (?:army|navy|raf|royal air force|air force|police|marines|civil service|bar))\\b${gap(40)}in {year:time}`,
    ),
  ],
  [
    16,
    wording(
      `\\b(?:(?:was|been|being) (?:first )?(?:elected|called to the bar|ordained|knighted)|entered parliament|qualified as)\\b${gap(60)}in {year:time}`,
    ),
  ],
];
/** What only the living do: "Walt Whitman (1819-1892) described … in 1936". */
export const LIVED = wording(
  `\\({time:born} ?[-–—] ?{time:died}\\),? (?:who )?(?:first |once |famously |himself |herself )?(?:described|wrote|painted|composed|said|argued|invented|discovered|visited|met|married|designed|conducted|toured|taught|coined|warned|lectured|travelled|traveled|moved|settled|completed|complained|observed|noted|declared|emigrated|sailed|patented|proposed)\\b${gap(90)}in {year:time}(?![-\\u2013])`,
);

/** Somebody else's age, or none of a person's. */
export const OTHERS =
  /\b(?:sons?|daughters?|mother|father|mum|dad|wife|husband|brothers?|sisters?|siblings?|widow(?:er)?|partner|uncle|aunt|nephew|niece|cousins?|grand\p{Ll}+|parents?|children|child|twins?|baby|babies|boyfriend|girlfriend|fianc\p{L}+|friend|colleague|successor|predecessor|couple|pair|both|two men|two women|respectively|each other)\b|\b(?:an?|the|another|of|two|young) (?:\p{L}+[ -]){0,2}(?:girl|boy|woman|man|teenager|victim|pupil|student|patient|neighbour|neighbor|youth|schoolgirl|schoolboy|driver|passenger|officer|stranger|minor)\b/iu;
/** Kin that only tell who one is: "launched by his uncle", "son of a miner", "a father of two", "child star", "survived by his wife". */
export const KIN_ASIDE =
  /\bby (?:his|her) \p{Ll}+|\b(?:son|daughter|child|one|eldest|youngest|third|sixth|second|fourth|fifth|the|an?|only|mother|father|grandmother|grandfather|mum|dad|brother|sister)(?: (?:son|daughter|child))? of\b(?: (?:\p{Ll}+|\p{N}+)){0,2}(?: children| siblings)?|\bof \p{Ll}+ (?:children|siblings|brothers|sisters)\b|\bchild (?:star|actor|prodigy)\b|\bas a child\b|\b(?:survived by|he leaves|she leaves)\b/giu;
export const NO_PERSON =
  /\b(?:foaled|racehorse|gelding|filly|colt|mare|stallion|horse|dog|tortoise|elephant|founded|building|rebuilt|patients aged|fictional|character|novel|plays? (?!for|in|at|with|on|against)|portray(?:s|ed|ing)?|played by|age group|would be|if (?:he|she) (?:were|was) alive)\b/i;
