import { ANY_MASK, wording } from './masked.ts';
import { anyOf } from './wording.ts';

/** Anniversaries that have a name, in years. Source: Oxford English Dictionary; wedding names after the Chicago Public Library's list. */
export const NAMED_YEARS: ReadonlyMap<string, number> = new Map([
  ['quarter-centenary', 25],
  ['half-centenary', 50],
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['tercentenary', 300],
  ['tricentenary', 300],
  ['tricentennial', 300],
  ['quatercentenary', 400],
  ['quincentenary', 500],
  ['quincentennial', 500],
  ['sesquicentenary', 150],
  ['sesquicentennial', 150],
  ['semiquincentennial', 250],
  ['millennium anniversary', 1000],
  ['tin wedding', 10],
  ['china wedding', 20],
  ['silver wedding', 25],
  ['silver jubilee', 25],
  ['pearl wedding', 30],
  ['coral wedding', 35],
  ['ruby wedding', 40],
  ['ruby jubilee', 40],
  ['sapphire wedding', 45],
  ['golden wedding', 50],
  ['golden jubilee', 50],
  ['emerald wedding', 55],
  ['diamond wedding', 60],
  ['diamond jubilee', 60],
  ['platinum wedding', 70],
  ['platinum jubilee', 70],
]);

/** The number of years of an anniversary: "50th anniversary", "its 150th birthday", "bicentenary". */
const NTH = `(?:{ordinal:n}(?: (?:[a-z]+ ){0,2}| )(?:anniversary|birthday|jubilee)|(?<named>${anyOf([...NAMED_YEARS.keys()])}))`;

/** Words without a figure or a new sentence; years of other things end it. */
const gap = (most: number): string =>
  `(?:(?!\\p{L}[’']s {ordinal}|\\b(?:re-?opened|rebuilt|re-?founded|renamed|moved|bought|acquired|took over|taken over|joined|compared|than|although|but|while|whereas|until|retired|last celebrated|sold|closed|demolished|merged|survived|previous(?:ly)?|since he|since she)\\b)[^;${ANY_MASK}]){0,${most}}?`;

const BEGUN =
  '(?:founded|formed|established|opened|opening|launched|built|set up|started|incorporated|created|born|married|wed|tied the knot|got married|first (?:aired|published|broadcast|shown|performed|released|held|played|staged|flew|met|opened|ran)|aired|published|broadcast|inaugurated|consecrated|released|premiered|introduced|began|begun|came into being|dates? (?:back )?(?:from|to)|unveiled|completed|independence|chartered|laid|debuted|sailed|signed|crowned|came to the throne|acceded)';

/** What had its beginning then, and has so many years now. */
export const ANNIVERSARIES: readonly RegExp[] = [
  wording(`${NTH},? in {time:target},? of ${gap(110)}{time:origin}`),
  wording(`${NTH} (?:of|since)\\b(?! (?:the )?(?:his|her) )${gap(130)}{time:origin}`),
  wording(`${NTH}(?: (?:this|next|last) [a-z]+)?[:.,—–-]+ ${gap(60)}${BEGUN}\\b${gap(50)}{time:origin}`),
  wording(`\\b${BEGUN}\\b${gap(60)}{time:origin}\\)?${gap(120)}${NTH}(?!,? of\\b)(?: in {time:target})?`),
  wording(`\\b(?:the|its|their) {time:origin}${gap(40)}(?:marks|celebrates|marked|celebrated) its ${NTH}`),
  // "The festival, which began in 1974, is 50 years old".
  wording(
    `\\b(?:founded|published|opened|built|launched|established|formed|set up|started|began)\\b${gap(40)}{time:origin}\\)?,? (?:and )?(?:is|turns|now|is now) {age:n}`,
  ),
];

/** "It is 70 years to the day since …, on 12 April 1961", "40 years ago this week: it was on 6 March 1984", "87 years of independence …, won on August 15, 1947". */
export const YEARS_SINCE: readonly RegExp[] = [
  // "Fifty years after the first man walked on the Moon on 20 July 1969, the suit is on show".
  wording(
    `^(?:[a-z]+ )?{duration:n} after ${gap(100)}{time:origin}, ${gap(60)}\\b(?:is|are|has|have|remains?|still|will)\\b`,
  ),
  wording(
    `\\b(?:is|was|been|marks?|exactly|now|today|passed),? (?:exactly |now |just |almost |nearly )?{duration:n}(?: to the day| this (?:week|month|year)| today| on)?,? since ${gap(120)}{time:origin}`,
  ),
  wording(
    `{duration:n},? since (?:the )?${gap(60)}\\b(?:birth|death|founding|foundation|opening|launch|end|start|outbreak|signing|publication|release|premiere|independence|fall|assassination|murder|sinking|coronation)\\b${gap(40)}(?:in|on) {time:origin}`,
  ),
  wording(`\\bexactly {duration:n}(?: to the day)? after ${gap(90)}{time:origin},`),
  wording(
    `{duration:n} ago(?: (?:this|today|on)(?: [a-z]+)?| today)?(?:,|:| [—–-]| \\()? ?(?:it was )?(?:back )?(?:in|on) {time:origin}`,
  ),
  wording(
    `\\b(?:in|on|since|from) {time:origin}(?:,| [—–-]| \\() ?(?:now |more than |almost |nearly |about |some |exactly |just )?{duration:n} ago\\b`,
  ),
  wording(
    `\\b(?:celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)?) {duration:n} (?:of independence|of statehood|in business|on (?:the )?air|in print|in power|of (?:existence|marriage|broadcasting|publication|trading))\\b${gap(90)}{time:origin}`,
  ),
  wording(
    `\\b${BEGUN}\\b${gap(50)}{time:origin}\\)?,? ${gap(50)}\\b(?:celebrat(?:es|ed|ing)|mark(?:s|ed|ing)) {duration:n} (?:in business|on (?:the )?air|in print|of (?:existence|marriage|broadcasting|publication|trading))\\b`,
  ),
];

/** Behind an origin: a span of years or another unit makes something else of it. */
export const NOT_ORIGIN = new RegExp(`^(?:[-–/] ?[${ANY_MASK}]|'s|s\\b| edition| version)`);
export const NEXT =
  /\bnext (?:year|spring|summer|autumn|fall|winter|month|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
export const LAST =
  /\blast (?:year|spring|summer|autumn|fall|winter|month|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** The day itself is meant: no year more or less is granted. */
export const EXACTLY = /\b(?:exactly|to the day|today)\b/i;
/** What is counted is of something else, or told as a slip. */
export const NO_ANNIVERSARY =
  /\b(?:correction|earlier version|mistaken(?:ly)?|wrong(?:ly)?|delayed|postponed|belated(?:ly)?|originally|had been due|years early|years late)\b|\bin (?:its|his|her|their) [\p{L}\d]+ year\b/iu;
