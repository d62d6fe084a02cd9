const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![\\p{L}])';

/** Words that a date follows: "dated 31 June", "by September 31". */
export const ON_DAY =
  /\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Ss]ince|[Bb]efore|[Aa]fter|[Tt]o|[Tt]hrough|[Oo]f|dated|stamped|and|between|[Bb]eginning|starting|ending|ended|expires?|day),? (?:the |(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? )?$/;
/** What makes a count of the day before it: "In June 31 people", "September 31 cases". */
export const COUNTED_BEHIND =
  /^ (?:\p{Ll}+ )?(?:people|men|women|children|(?!was\b|is\b|has\b|as\b|this\b|towards\b|deadlines?\b)\p{Ll}{3,}s)\b/u;

/** "Case 13/25/2019", "No. 30/31/2004": numbers of files; "+61-2-5550": of a telephone. */
export const NUMBERED =
  /(?:\b(?:[Nn]os?|[Cc]ase|[Ff]ile|[Rr]esolution|[Ll]aw|[Dd]irective|[Rr]egulation|[Rr]ef|[Aa]ct|[Dd]ecree|[Oo]rder|[Nn]umber)\.?:? |[\p{L}\d]\/|#|\+)$/u;

/** "docket 2/30/2019", "version 30.02.2020": no dates in figures where numbers are about. */
export const NUMBERS =
  /\b(?:dockets?|versions?|software|serial|case number|reference|patent|statute|resolution|directive)\b/i;
/** "30.02.2020". */
export const DOTTED_DATE = /(?<![\d.,/-])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d]|[.,/-]\d)/g;

/** "on 32 March", "dated the 35th of May", "by September 33". */
export const DAY_PAST_31 = new RegExp(
  `(?:[Oo]n|[Bb]y|[Uu]ntil|dated|[Ff]rom|[Ss]ince) (?:the )?(?<date>(?<first>3[2-9]|[4-9]\\d)(?:st|nd|rd|th)?(?: of)? (?<name>${MONTH})|(?<named>${MONTH}) (?<second>3[2-9]|[4-9]\\d)(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d| \\p{Ll}+s\\b))`,
  'gu',
);

/** Where it is told that there is no such day, or that the day is a slip or a fancy. */
export const NO_SUCH_DAY =
  /\b(?:no such|not exist|n['’]t exist|non-?existent|there is no|there are no|there was no|there being no|has no|have no|had no|never comes?|impossible|invalid|typos?|misprints?|misprinted|misdated|mistakes?|mistaken(?:ly)?|errors?|erroneous(?:ly)?|incorrect(?:ly)?|wrong(?:ly)?|bogus|fictional|fictitious|imaginary|novel|joke[ds]?|joking(?:ly)?|pun|calendars?|glitch|bug|Julian|Old Style|Soviet|leap (?:year|day)s?)\b/i;

/** A time of day by the colon; not a race's "26:11.00" or "2:03:14". */
export const CLOCK =
  /(?<![\d:.,/£$€-])(\d{1,2})(?::(\d\d)(?![\d:]|[.,]\d|[-–/]\d)|\.(\d\d)(?= ?(?:[ap]m\b|[ap]\.m\.)))/g;
/** "12:60 GMT", "11:75pm", "25:30 local time", "24:61 hrs". */
export const ZONE =
  /^ ?(?:[ap]m\b|[ap]\.m\.?|AM\b|PM\b|GMT|BST|UTC|CES?T|E[SD]?T|P[SD]?T|C[SD]T|IST|JST|AES?T|MSK|hrs\b|hours\b|local(?: time)?|in the (?:morning|afternoon|evening)|o['’]clock|at night)(?![\p{L}])/u;
export const AT_TIME = /\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Ff]rom|[Ss]ince|[Aa]round) $/;
export const OF_DAY =
  /^,? (?:on|this|tomorrow|today|tonight|yesterday|last night|every|each|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:train|flight|bus|ferry|service|departure|sailing)\b)/;
/** What happens by the clock. */
export const AMONG_TIMES =
  /\b(?:trains?|flights?|bus|buses|ferry|ferries|depart(?:s|ed|ure)?|leaves?|left|arriv(?:e|es|ed|al)|due|kick-?off|kicks? off|curtain|doors|opens?|opened|closes?|closed|begins?|began|starts?|started|ends?|ended|scheduled|alarms?|call(?:s|ed)?|police|officers|killed|died|struck|hit|deadline|shift|curfew|polls?|quake|earthquake|explosion|blast|clock|broadcast|airs?|aired|signal|take-?off|took off|landed|lift-?off|launch(?:ed)?|expires?|siren|power|meeting|session|timestamp(?:ed)?|sunset|sunrise|midnight|noon|seen|found|entered|logged|time)\b/i;
/** Where a colon is none of a clock's. */
export const NO_CLOCK =
  /\b(?:ratios?|laps?|races?|raced|ran|runners?|marathon|splits?|personal best|world record|verses?|chapters?|Genesis|Psalms?|Gospel|Matthew|Luke|John|Isaiah|Exodus|Proverbs|Bible|Quran|Koran|scores?|scored|beat|won|half-time|minute mark|odds|quarter|video|clip|podcast|episode|track|song|mark|Japanese)\b/;
