import { ANY_MASK, wording } from './masked.ts';

const gap = (most: number): string => `[^.;${ANY_MASK}]{0,${most}}?`;
/** "from 2015 to 2023", "between 1914 and 1918", "3 to 12 August", "1914-18". */
const FROM_TO =
  '(?:from |between |of )?(?:the (?:end|start|beginning) of )?{time:from} ?(?:to|until|till|and|through|[-–—])(?: the (?:end|start|beginning) of)? ?{time:to}';
const STARTED =
  '(?:jailed|imprisoned|arrested|detained|crowned|elected|appointed|began|begun|beginning|started|starting|opened|opening|founded|formed|joined|moved|married|launched|imposed|signed|took (?:office|power|over|charge)|came to (?:power|the throne)|arrived|captured|kidnapped|abducted|closed|built|gone up|went up|commissioned|hired|enlisted|seized|introduced|banned|set out|left|broke out|installed|enthroned|sworn in|admitted|lost|disappeared|vanished)';
const ENDED =
  '(?:free|freed|released|deposed|ousted|overthrown|ended|ending|finished|retired|retiring|resigned|died|dying|left|leaving|closed|closing|reopened|divorced|abdicated|stepped down|stood down|lifted|expired|returned|completed|collapsed|fell|disbanded|dissolved|withdrawn|abolished|separated|quit|sold|toppled|removed|rescued|found|over)';

/** A start, an end and the time between, all of one thing. */
export const FROM_AND_TO: readonly RegExp[] = [
  // "from 2015 to 2023, a six-year ban", "between 1914 and 1918 – four years".
  wording(
    `(?<![a-z])${FROM_TO}(?:,| [—–-]| \\(|:) ?(?:(?:a|an) (?:spell|period|total|reign|term|run|stretch|stint|span|tenure) of|a|an|his|her|the|or|that is|in all|all of|for|i\\.e\\.)? ?{duration:length}(?! (?:after|before|earlier|later|ago|since|of which|apart|older|younger|short))`,
  ),
  // "32 days, from 30 January to 2 March", "six years between 2015 and 2021".
  wording(
    `{duration:length}(?: [a-z]+){0,3}(?:,| \\(|:| [—–-])? ?(?:from|between|running from|lasting from|stretching from) {time:from} ?(?:to|until|till|and|through|[-–—]) ?{time:to}`,
  ),
  // "The 10-day festival runs from 3 to 12 August".
  wording(
    `\\b(?:the|a|its|this year's) {duration:length} (?:(?!and\\b|but\\b|then\\b)[a-z]+ ){1,3}(?:runs?|ran|is|was|lasts?|lasted|will run|takes place|took place|will be held|was held)?,? ?(?:on |held )?(?:from|between) {time:from} ?(?:to|until|and|through|[-–—]) ?{time:to}`,
  ),
  // "runs from 3 to 12 August and will last six days".
  wording(
    `\\b(?:from|between) {time:from} ?(?:to|until|till|and|through|[-–—]) ?{time:to}${gap(30)}\\b(?:last(?:s|ed|ing)?|took|for a total of|a total of|in all) {duration:length}`,
  ),
  // "Jailed in May 2009, he walked free in November 2014 after three and a half years inside".
  wording(
    `\\b${STARTED}\\b${gap(60)}{time:from}${gap(70)}\\b${ENDED}\\b${gap(40)}{time:to}\\)?,? (?:after|for|having (?:served|spent|been)(?: for)?|a (?:reign|run|spell|tenure|term) of|spanning|lasting) {duration:length}(?! (?:of (?:ill|talks|delay)|earlier|later))`,
  ),
  // "crowned in 1936 and deposed in 1970, reigned for 44 years".
  wording(
    `\\b${STARTED}\\b${gap(60)}{time:from}${gap(50)}\\b${ENDED}\\b${gap(40)}{time:to}${gap(40)}\\b(?:reigned|ruled|lasted|lasting|served|spent|stayed|governed|(?:were|was) (?:held|detained|kept|trapped|missing|shut|closed)|held (?:the (?:post|office|job|title)|office|power)|ran|stood|in (?:power|office|prison|jail|charge)|reign|tenure|run|[a-z]+ed(?: there| together| here)?(?= for))(?: for| of| some| lasted(?: for)?)? {duration:length}(?! (?:in|as|at|with)\\b)`,
  ),
  // "The war of 1939-45 lasted eight years".
  wording(`\\b(?:of|from|in) {year:from}[-–]{year:to},? (?:lasted|went on for|dragged on for|took) {duration:length}`),
  // "Three years after the 2008 crash, in 2011".
  wording(`{duration:length} after (?:the )?${gap(40)}{time:from}${gap(30)}, (?:in|on) {time:to}`),
  // "was closed in 2010 and reopened in 2014, three years later".
  wording(`{time:from}${gap(70)}{time:to},? (?:just |only |exactly )?{duration:length} later`),
  // "Founded in 1990, it closed five years later, in 1998".
  wording(`\\b${STARTED}\\b${gap(60)}{time:from}${gap(70)}{duration:length} later,? (?:in|on) {time:to}`),
  // "For 28 years, until 1989, the wall that had gone up in 1961 divided the city".
  wording(`\\bfor {duration:length},? until {time:to}${gap(40)}\\b${STARTED}\\b${gap(20)}(?:in|on) {time:from}`),
  wording(`\\b${STARTED}\\b${gap(20)}(?:in|on) {time:from}${gap(50)}\\bfor {duration:length},? until {time:to}`),
  // "founded in 1939, predated Google (1998) by about 40 years".
  wording(
    `{time:from}${gap(30)}\\b(?:predat(?:ed|es|ing)|preced(?:ed|es|ing)) ${gap(40)}\\(?{time:to}\\)? by {duration:length}`,
  ),
];
/** "on 6 January 2020, two months after he lost the November 2020 election": the second is the earlier. */
export const AFTER: readonly RegExp[] = [
  wording(`{time:to},? (?:just |only |almost |exactly |some )?{duration:length} after ${gap(60)}{time:from}`),
];
export const BEFORE: readonly RegExp[] = [
  wording(`{time:from},? (?:just |only |almost |exactly |some )?{duration:length} before ${gap(60)}{time:to}`),
];

/** Against the article's own day: "14 days until the vote on 3 May", "polling day on 28 June only 26 days remain", "31 January, three weeks from today". */
export const TO_COME: readonly RegExp[] = [
  wording(
    `{duration:length} (?:until|before|to go (?:until|before|to)|away from|remain until|left (?:until|before)) ${gap(50)}{date:to}`,
  ),
  wording(
    `{date:to}${gap(40)}(?:only |just |there are (?:only |just )?)?{duration:length} (?:remain|left|to go|away|from (?:now|today)|off)\\b`,
  ),
];

/** "the average ban was six years", "one of whom lasted nine": lengths of something else. */
export const NOT_THE_SPAN =
  /\b(?:average[ds]?|mean|median|typical(?:ly)?|each|every|annual(?:ly)?|per|suspended|concurrent|mortgage|appeal|early|sentenced to|planned|intended|supposed|meant to|was to have|had been due|instead of|rather than|interrupted|on and off|non-consecutive|combined|cumulative(?:ly)?|between them|aged?|correction|earlier version|mistaken(?:ly)?|wrong(?:ly)?|reduced|extended|backdated|except|apart from|break)\b/i;
/** "at 22:40 and finished at 03:10, almost six and a half hours later". */
const TIME = '(?:\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\b)?|\\d{1,2} ?[ap]\\.?m\\b)\\.?';
/** "The four-hour siege began at 9am and ended at 1pm". */
export const CLOCKS_BEHIND = wording(
  `^(?:the|a|an|his|her|their|its) {duration:length} (?:[a-z-]+ ){0,2}?(?:[a-z-]+),? (?:which |that )?(?:began|started|opened|kicked off|got under way|broke out|set in|left) (?:at|shortly after|just after|just before|around|about) (?<from>${TIME})(?!\\d)[^;,\\d${ANY_MASK}]{1,30}?\\b(?:ended|finished|closed|was over|concluded|arrived|wrapped up|came to an end) (?:at|shortly after|just after|just before|around|about) (?<to>${TIME})(?!\\d)`,
);
export const CLOCKS = wording(
  `\\b(?<from>${TIME})(?!\\d)[^;\\d${ANY_MASK}]{1,60}?\\b(?<to>${TIME})(?!\\d)(?:,|:| [—–-]|[^.;\\d${ANY_MASK}]{0,24}?\\b(?:after|for|lasted|lasting|in)\\b)(?: a| an)? ?{duration:length}`,
);
