import { wording } from './masked.ts';
import { triggerWords } from './trigger-words.ts';

/** A cheap look before the rest: what a margin, a majority or a vote is never told without. */
export const ANY_VOTE = triggerWords(
  'vot* outvot* ballot* majorit* supermajorit* margin* unanim* seat seats lead leads led leading ahead noes short gap point points switch* won lost beat passed rejected ruled',
);

/** Where votes, seats and polls are spoken of. */
export const VOTES =
  /\b(?:votes?|voted|voters?|voting|ballots?|elect\w+|majorit\w+|motion|bill|amendment|resolution|senat\w+|house|chamber|parliament|commons|lords|mps?|councillors?|council|referendum|polls?|polling|seats?|lead|leads|leading|led|margin|candidates?|justices|judges|jurors?|ruled|unanimous\w*|constituency|delegates|members|shareholders|noes|ayes|camp)\b/i;

/** Sport, shares and other trades, where a margin is of something else. */
export const NO_VOTES =
  /\b(?:goals?|wickets?|lengths?|half-time|innings|match|matches|cup|league|championship|tournament|quarterback|touchdowns?|nil|scorer|scored|batsm[ae]n|bond|coupon|yield|spread|basis points|exchange|odds|favourite)\b/i;

/** A number of votes, seats or points by which one is ahead. */
export const MARGINS: readonly RegExp[] = [
  wording(
    `(?:majority|margin|lead|advantage|gap|cushion|edge|winning margin|majorities) of (?:just |only |a mere |exactly )?{count:told}(?! (?:to|against|-))(?: (?:votes?|seats?|points?))?`,
  ),
  wording(
    `(?:majority|margin|lead|advantage|gap|cushion|edge|winning margin) of (?:just |only |a mere )?{points:told}`,
  ),
  wording(`(?:majority|margin|lead|advantage|gap) of (?:just |only )?{percent:told}`),
  wording(
    `{count:told}(?:-| )(?:vote|seat|point|percentage-point|strong|judge|justice|member|juror)?(?:-| )?(?:majority|margin(?! of (?:sampling )?error)|lead|advantage|cushion|edge|gap|win|victory)\\b`,
  ),
  wording(
    `{points:told}(?:-| )?(?:majority|margin(?! of (?:sampling )?error)|lead|advantage|cushion|edge|gap|win|victory)\\b`,
  ),
  wording(`(?:by|just|only|mere) {count:told} votes?(?! to\\b| against\\b|[-–])`),
  wording(`(?:by|within|came within|only|just) (?:just |only )?{points:told}`),
  wording(`(?:by|within|just|only) (?:just |only )?{count:told} (?:percentage )?points?`),
  wording(
    `(?:won|winning|wins|win|lost|losing|lose|carried|passed|fell|defeated|beaten|ahead|leads?|leading|led) by (?:just |only |a mere )?{count:told}(?! votes? (?:to|against)\\b| (?:to|against|-)|[-–]| (?:seats? )?(?:per|%))`,
  ),
  wording(`{count:told} (?:more|fewer) (?:noes|ayes|votes|seats|than)`),
  wording(`by {count:told} votes?(?! to\\b| against\\b)`),
  wording(`{points:told} (?:ahead|behind|clear|in front|apart|more|better)`),
  wording(
    `(?:ahead|behind|clear|in front|trailing) by (?:just |only |a mere )?{count:told}(?! (?:to|against|-)|[-–]| (?:per|%))`,
  ),
  wording(`{count:told}(?: points?| votes?| seats?) (?:ahead|behind|clear|in front|apart)`),
];
/** Behind a margin that is of something else: "leading by four runs". */
export const NOT_VOTES_BEHIND =
  /^ (?:short|shy|runs?|goals?|tries|shots?|strokes?|lengths?|wickets?|minutes?|seconds?|years?|miles?|metres?|sets?)\b|^% majority/;

/** A majority with others' help is not the party's own. */
export const ALLIES = /\b(?:partners?|allies|allied|coalition|support of|backing of|together with|supply)\b/i;

const WHO = "(?:(?:the|mr|mrs|ms|dr|his|her|their|its|nearest|closest|main|independent) )*(?:[\\p{L}’'-]+ ){0,4}?";
/** The two sides where nothing like "to" stands between: "Labour on 41% and the Tories on 29%", "18,450 votes, beating the Conservatives on 15,120". */
export const SIDES: readonly RegExp[] = [
  wording(
    `(?:on|at|with|got|won|polled|received|secured|took|had|was|is|were|stands at|stood at|attracted|gained) {percent:left}(?: of (?:the )?(?:votes?|support))?,? (?:and|while|to|with|against|ahead of|compared with|followed by|but) ${WHO}(?:on|at|with|had|got|won|polled|was|is|were|stands at|stood at|polling|trailing on) (?:only |just )?(?:{percent:right}|{count:right2})`,
  ),
  wording(
    `(?:on|at|with|got|won|polled|received|secured|took|had|was|is|were|attracted|gained) {count:left}(?: votes?)?,? (?:and|while|to|with|against|ahead of|compared with|followed by|but|beating|defeating|edging out) ${WHO}(?:(?:on|at|with|had|got|won|polled|was|is|were|polling|who (?:got|had|won|polled|received|took)) )?(?:only |just )?{count:right}`,
  ),
  // "14 per cent, three points ahead of One Nation on 11"
  wording(
    `{percent:left}(?: of the vote)?(?:,| [–—-]| \\() ?(?:just |only )?(?:{points}|{count} points?) (?:ahead of|clear of|above|behind|in front of) ${WHO}(?:on|at|with|who (?:is|are|was|were) on|who (?:has|have|had)) (?:{percent:right}|{count:right2})`,
  ),
];

/** "a 1.6 percent gap": of all the votes. */
export const PERCENT_MARGIN = wording(
  `{percent:told}(?:-| )?(?:gap|margin|lead|majority of the vote|of the vote separat\\w+)`,
);

/** "338 of the 650 seats … a majority of 26": seats less all others. */
export const OVERALL: readonly RegExp[] = [
  // "Of the 120 seats, the party won 65, an overall majority of 10"
  wording(
    `(?:of|in) (?:the |its |all )?{count:whole}(?: seats|-seat|-member)(?: [a-z]+){0,3}?,? [^.;]{0,40}?(?:won|has|holds?|took|taken|secured|got|with|captured) {count:part}(?: seats| of them)?,? [^.;]{0,20}?(?:overall |working |absolute |slim |narrow |outright |clear )?majority of (?:just |only )?{count:told}`,
  ),
  wording(
    `{count:part}(?: seats)? (?:of|out of|in) (?:the |its |all )?(?:[a-z’'-]+ )?{count:whole}(?:-seat|-member)?(?![^.;]{0,60}{count} {0}{count})[^.;]{0,90}?(?:overall |working |absolute |slim |narrow |comfortable |commons |outright |parliamentary |government )*majority of (?:just |only )?{count:told}`.replace(
      '(?![^.;]{0,60}{count} {0}{count})',
      '',
    ),
  ),
  wording(
    `(?:overall |working |absolute |slim |narrow |comfortable |commons |outright )*majority of (?:just |only )?{count:told}[^.;]{0,60}? {count:part}(?: seats)? (?:of|out of|in) (?:the |its |all )?(?:[a-z’'-]+ )?{count:whole}`,
  ),
  wording(
    `{count:part}(?: seats)? (?:of|out of|in) (?:the |its |all )?(?:[a-z’'-]+ )?{count:whole}[^.;]{0,80}?{count:told}(?:-| )(?:seat |strong )?(?:overall |working |absolute |commons )?majority`,
  ),
];

/** "two votes short of the 67 it needed" with the votes that it had. */
export const SHORT: readonly RegExp[] = [
  wording(
    `{count:have}[^.;]{0,80}?{count:told}(?: votes?| seats?| members?| delegates?)? (?:short(?: of)?|shy of|fewer than|less than|below) (?:of )?(?:the |a )?{count:need}`,
  ),
  wording(
    `needs?(?:ed)? {count:need}[^.;]{0,60}?{count:have}[^.;]{0,40}?{count:told} (?:votes? |seats? )?(?:short|too few|shy)\\b`,
  ),
  wording(
    `{count:have} of the {count:need} (?:votes|seats|delegates|signatures|members) (?:it |he |she |they )?(?:needs?|needed|required)[^.;]{0,30}?{count:told} (?:votes? |seats? )?(?:short|too few|shy)\\b`,
  ),
];

/** "Had 19 of those who backed her opponent switched, it would have been a tie." */
export const SWITCH_TIE = /\b(?:tie|tied|draw|dead heat|level|equal|deadlock\w*|evenly)\b/i;
export const SWITCH_WIN =
  /\b(?:won|wins?|winning|victory|carried|pass(?:ed)?|overturn\w*|flip\w*|lose|lost|must|need)\b/i;
export const SWITCHERS: readonly RegExp[] = [
  wording(
    `(?:had|if|were)(?: just| only)? {count:told}(?: of | voters| people| MPs| members| votes| [a-z]+){0,9}? ?(?:switched|switch|changed|change|instead|gone the other way|voted the other way|crossed|defected|flipped|swapped)`,
  ),
  wording(
    `{count:told}(?: [a-z’'-]+){0,4}? (?:must|would have to|would need to|need to|have to|had to|would have had to|needed to) (?:switch|change (?:sides|hands|their minds?)|defect|flip|cross|be won over|swap)`,
  ),
];
/** What the switchers are held against: "a lead of eight seats", "lost by 38 votes". */
export const BEFORE_SWITCH: readonly RegExp[] = [
  wording(`{count:margin}(?:-| )(?:seat|vote|member)?(?:-| )?(?:lead|majority|margin|advantage)`),
  wording(`(?:lead|majority|margin|advantage) of (?:just |only )?{count:margin}`),
  wording(
    `(?:won|lost|win|lose|beaten|defeated|carried|passed|survived|fell|beat|elected|held on|hung on)[^.;]{0,30}? by (?:just |only )?{count:margin}(?: votes?| seats?)?(?! (?:to|against)\\b)`,
  ),
];

/** "68 votes to 32, more than the two-thirds it needed". */
export const THRESHOLD =
  /(?<way>more than|over|above|exceeding|well over|well above|just over|beyond|surpassing|clearing|short of|below|less than|just short of|just under|under|fewer than|falling short of|not enough for|enough for|reaching|meeting) (?:the |a )?(?:required |necessary )?(?<share>two-thirds|two thirds|three-fifths|three fifths|three-quarters|three quarters|half)\b/i;
export const THRESHOLDS: Readonly<Record<string, number>> = {
  'two-thirds': 2 / 3,
  'two thirds': 2 / 3,
  'three-fifths': 0.6,
  'three fifths': 0.6,
  'three-quarters': 0.75,
  'three quarters': 0.75,
  half: 0.5,
};

/** "If he had doubled his vote he still would have lost." */
export const DOUBLED = /\b(?:doubled|doubling|twice) (?:his|her|its|their|the) (?:vote|votes|support|tally|total)\b/i;
export const STILL_LOST = /\b(?:still|even so|nonetheless|would not have been enough|not have won)\b[^.;]{0,40}/i;

/** Of the tally that stands near it; further off ("It is unanimous in …; the vote on the treaty stood at 32 to 9") it is of another vote. */
export const UNANIMOUS = /\bunanimous(?:ly)?\b/i;
export const NEARLY_ALL = /\b(?:near(?:ly)?|almost|not|all but|virtually|near-|non-)[ -]?unanimous/i;
/** The left number against "one" or "nil" in words, which are no figures. */
export const TO_ONE = /^(?: votes?)? to (?:one|1)\b/i;

/** "a lead of 51 to 40, identical to his lead … 50 to 38". */
export const SAME_LEAD =
  /(?<!almost |nearly |not |virtually |about |roughly |all but )\b(?:identical to|the same as|unchanged from|exactly (?:as|the same))\b/i;

/** Behind the tally, another vote: "by 291 to 277; a second fell by nine votes". */
export const NEXT_VOTE =
  /[;:.][^;]{0,200}\b(?:second|third|fourth|next|amendments?|motions?|bill|clause|later|then)\b|\band (?:a|another|the) (?:second|third|next|other|amendment|motion)\b/i;

/** Words with which the margin is another's or of another time; how many voted says nothing of it: "a majority of 2,132 on a turnout of 61 per cent"; "1,012
 * adults, with a margin of 3.1 points," is the poll's error. */
export const OTHER_MARGIN =
  /\b(?:(?:adults|people|voters|respondents|residents|households),? with an? (?:margin|\S+ margin)|previous|last time|in (?:19|20)\d\d|at the last|swing|down from|up from|cut from|compared with|expected|projected|forecast|needed|needs|require[sd]?|threshold|last (?:year|month|week)(?:['’]s)?|by-election|short of|at least|average|earlier|rebels?|abst\w+|absent|(?<!\ban? )turnout|each|respectively|while|whereas|other|another)\b/i;
