/** Is a temperature one that a thermometer shows, or a gap between two? `either` where the words do not say. */
export type Thermal = 'reading' | 'difference' | 'either';

/** Words that soften, between a cue and its figure. */
const SOFT =
  '(?:(?:about|around|roughly|approximately|some|nearly|almost|more than|at least|as much as|as little as|only|just|another|under|over|an? (?:average|further|extra|additional|estimated|mere|whopping|full|staggering|whole)(?: of)?|by|further|already|on average) )*';
/** Behind a verb "over" and "up to" may name what is reached: "rose over 30C", "rise up to 40C". */
const SOFTLY_MOVED =
  '(?:(?:about|roughly|approximately|some|nearly|almost|more than|at least|as much as|only|another|an? (?:average|further|extra|additional|estimated|mere|whopping|full|staggering|whole)(?: of)?|further|already|on average) )*';

const GAPS =
  'differences?|gaps?|swings?|ranges?|variations?|fluctuations?|spreads?|anomal(?:y|ies)|departures?|deviations?';
const CHANGES =
  'rises?|increases?|trends?|warming|heating|cooling|drops?|falls?|declines?|decreases?|jumps?|spikes?|dips?|plunges?|changes?|hikes?|climbs?|reductions?|gains?';
const MOVED =
  'warm(?:ed|s|ing)?|heat(?:ed|s|ing)? up|cool(?:ed|s|ing)?|ris(?:e|es|en|ing)|rose|climb(?:ed|s|ing)?|increas(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|up|down|lower(?:ed|s)|rais(?:e|es|ed|ing)|shift(?:s|ed)?|chang(?:e|es|ed|ing)';
/** "to 2C", "below 1.5C": a bound set to a rise is a rise. */
const BOUNDED =
  '(?:to(?: (?:below|under|within|just|less than|no more than|well below|around|about))?|below|under|within|beyond|above|past|at|of|well below)';

/** Right before the figure and its hedge: a gap between two temperatures. */
const DIFFERENCE_BEFORE = [
  // "vary by as much as 95F".
  /\bby (?:as much as|up to) $/i,
  // "vary as much as 35C"; "vary between 10C and 20C" are readings.
  /\b(?:var(?:y|ies|ied)|differ(?:s|ed)?|fluctuat(?:e|es|ed)) (?:by )?(?:as much as |up to )$/i,
  // "a drop of 18C", "a difference in temperature of up to 5C".
  new RegExp(
    `\\b(?:${GAPS}|${CHANGES})(?: (?:in|between|from|across|on) [^.;,()]{1,60})? (?:of|is|was|reached|averag(?:es|ed|ing)|exceed(?:s|ed|ing)|topp(?:ed|ing)) (?:up to )?${SOFT}$`,
    'i',
  ),
  // "within 2C of the record".
  new RegExp(`\\bwithin ${SOFT}$`, 'i'),
];

/** "keep the global rise in temperatures below 2C", "limit warming to 1.5C"; not "seas are warming to 30C". */
const BOUND_BEFORE = new RegExp(
  `(?<!\\b(?:is|are|was|were|be|been|being) )\\b(?:(?:the|a|an|any|this|that|its|global|average|overall|mean|temperature|planetary|further|future|limit(?:s|ed|ing)?|keep(?:s|ing)?|hold(?:s|ing)?|restrict(?:s|ed|ing)?|cap(?:s|ped|ping)?) (?:rise|increase|warming|heating)s?)(?: in (?!(?:\\S+ ){0,8}from\\b)[^.;,()]{1,60})? ${BOUNDED} ${SOFT}$`,
  'i',
);
/** "warmed by 2C", "warmed 1.3C", "expected to rise 5.5C", "up 2C". */
const MOVED_BEFORE = new RegExp(`\\b(?:${MOVED}|by(?: between)?) ${SOFTLY_MOVED}$`, 'i');
/** Degrees Celsius: a larger step behind a bare verb is as likely what was reached: "rising 40C (104F) by noon", "a rise to 30C". */
const LARGE_STEP = 20;

/** What a gap is measured from: "above pre-industrial levels", "below what the Algarve expects"; not "below deck", "above which". */
const FROM =
  "(?:what|where|those|that of|last|(?:the |a |its |their |our )?(?:(?!(?:sea|ground)\\b)[\\p{L}\\d'’–-]+ ){0,5}(?:averages?|norms?|normal|means?|medians?|usual|levels?|baselines?|pre-?industrial(?: times| era)?|expected|records?|highs?|lows?|peaks?|maximum|minimum|year (?:ago|earlier|before)|yesterday|[12]\\d{3}s?|ambient|room temperature|body temperature|surroundings|countryside|forecasts?|typical|temperatures?|readings?))(?!\\p{L})";
const COMPARED =
  'warmer|hotter|cooler|colder|milder|chillier|balmier|toastier|(?:higher|lower)(?! (?:up|down|in|on|at)\\b)';

/** Behind the bracket: "above pre-industrial levels", "warmer", "of warming", "rise". */
const DIFFERENCE_BEHIND = new RegExp(
  `^[ -](?:(?:of|in) (?:(?:extra|additional|further|global|average|total|future|more|overall) )*(?:warming|heating|cooling)\\b|(?:global |average |temperature |extra |additional |Paris |climate |warming |overall )*(?:${COMPARED}|warming|heating|cooling|rises?|increases?|drops?|falls?|declines?|difference|swing|spread|gap|variation|anomaly|jump|spike|hike|fluctuations?|departure|deviation)\\b|(?:above|below|beneath|over|under|short of|shy of|up on|down on|more than|less than|away from|higher than|lower than) ${FROM})`,
  'iu',
);
/** "the Paris agreement's 1.5C (2.7F) limit"; the 5C (41F) limit of a fridge is a reading. */
const CLIMATE_LIMIT = /^[ -](?:[a-z]+ )?(?:limit|target|goal|threshold|guard-?rail|ceiling|mark)\b/i;
const CLIMATE = /\b(?:climate|warming|Paris|pre-?industrial|emissions|COP ?\d+)\b/i;

/** "a range of 5C (41F) to 35C (95F)": the two ends are readings. */
const GOES_ON = /^ (?:to|and) (?:about |around |minus )?[-−]?\d/i;

/** Right before the figure: what a thermometer shows. */
const READING_BEFORE =
  /\b(?:to(?: as (?:high|low|cold|hot) as)?|at|from|of|reach(?:ed|es|ing)?|hit(?:s|ting)?|touch(?:ed|ing)?|record(?:ed|ing|s)?|between|exceed(?:s|ed|ing)?|topp(?:ed|ing)|above|below|near(?:s|ed|ing)?|around|averag(?:e|es|ed|ing)|pass(?:ed|ing)?|surpass(?:ed|ing)?|is|was|were|are|until|highs?|lows?)(?: (?:a|an|the) (?:high|low|record|peak|maximum|minimum|record high|record low|chilly|balmy|sweltering|scorching|freezing|bitter|average|mean)(?: of)?)? (?:about |around |roughly |some |nearly |almost |just |as much as |as low as |as high as |a ){0,4}$/i;

/** "12C (54F) below zero": the sign is in the words behind. */
const BELOW_ZERO = /^[ -](?:below|above) (?:zero|freezing)/i;

/**
 * Reads the words before a temperature and behind its conversion; `degrees` is its size in degrees Celsius. Null where a sign hides in
 * the words: "12C (10F) below zero".
 */
export function thermalOf(before: string, behind: string, degrees: number): Thermal | null {
  if (BELOW_ZERO.test(behind)) return /freezing/i.test(behind.slice(0, 20)) ? 'difference' : null;
  const step = degrees < LARGE_STEP;
  if (DIFFERENCE_BEHIND.test(behind)) return 'difference';
  if (step && CLIMATE_LIMIT.test(behind) && (CLIMATE.test(before) || CLIMATE.test(behind))) return 'difference';
  if (DIFFERENCE_BEFORE.some((cue) => cue.test(before))) return GOES_ON.test(behind) ? 'either' : 'difference';
  if (step && (MOVED_BEFORE.test(before) || BOUND_BEFORE.test(before))) return 'difference';
  return READING_BEFORE.test(before) ? 'reading' : 'either';
}
