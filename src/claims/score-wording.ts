/** Sport: a sentence without one of these, or a score, has no game in it. */
export const GAMES =
  /\b(?:won|win|wins|winning|beat|beats|beating|beaten|defeat\w*|victor\w+|lost|loses?|losing|drew|draws?|drawn|drawing|tied|tie|aggregate|sets?|series|hat-tricks?|brace|goals?|scored|scores|struck|points?|match|games?|ahead|behind|better|clear|leads?|leading|led|trail\w*|runs?|wickets?|all out|strokes?|shots?|round|edged|thrash\w*|hammer\w*|overcame|downed)\b/i;

/** Odds, formations, votes, prices and other pairs of numbers; shoot-outs and half-time scores, which are no result. */
export const NO_GAME =
  /\b(?:favourites?|favorites?|odds|outsiders?|\d-\d shot|bookmakers?|votes?|voted|voters|voting|senate|house|parliament|ballot|jury|court|judges|seats|polls?|per cent|percent|pct|shares?|stock|bonds?|dlrs|formation|lining up|lined up|line-up|back (?:three|four|five)|minutes? past|year-olds?)\b/i;
export const SHOOT_OUT =
  /\b(?:penalt(?:y|ies)|shoot-?outs?|spot-kicks?|away goals|extra[- ]time|overtime|toss|walkover|retired|disqualif\w+|bonus|half-time|half time|interval|break|at the half|quarter|first leg|second leg|replay|count-?back|points? decision|golden|super over|duckworth|dls|tie-?break\w*|per game|a game)\b/i;

/** Right before a score: "to draw ", "drew ", "a ". */
export const DREW =
  /\b(?:drew|draw|draws|drawing|drawn|tied|finished level at|ended level at)(?: (?:the|their|an?|his) (?:match|game|opener|derby|tie|final))?(?: at)? $/i;
/** Right behind a score: " draw". */
export const DRAW_BEHIND = /^ (?:[a-z-]+ )?(?:draws?|stalemate|tie)\b(?! (?:odds|last|lead|leaves))/i;
/** Right before a score that was a win or a defeat: "won ", "beat City ". */
export const WON =
  /\b(?:won|win|wins|winning|beat|beats|beating|beaten|lost|lose|loses|losing|defeated|thrashed|edged|overcame|downed|hammered)(?: (?!with\b|after\b|in\b|from\b|following\b|despite\b|points?\b|ground\b|lead\b|a\b)[\p{L}’'-]+){0,3} $/iu;
export const WIN_BEHIND =
  /^ (?:[a-z-]+ )?(?:wins?|victor(?:y|ies)|defeats?|loss(?:es)?|triumphs?|thrashing|hammering|drubbing)\b/i;

/** A margin in a game: "by six points", "a three-goal win". */
export const GAME_MARGIN =
  /(?:(?<!\b(?:trail\w*|behind|down|led|leading|lead|ahead|up) )\bby (?:just |only |a mere )?(?<by>\ue005)(?: (?:points?|goals?|runs?))?(?= ?(?:[,.;:–—(-]|$| at| in| to| over| against| on| when| as| and))|(?<of>\ue005)-(?:points?|goals?|runs?) (?:[a-z]+ )?(?:win|victory|defeat|loss|margin|triumph|thrashing|lead))/iu;
export const OTHER_SCORES =
  /\b(?:wickets?|lengths?|sets?|legs?|frames?|games|holes?|seconds?|innings|away from|last (?:week|year|month|season)|previous|earlier|average|spread|handicap|record|season|series)\b/i;

/** Between a score and the margin of another game: "beat Villa 3-0 and lost by two". */
export const ANOTHER_GAME =
  /\b(?:and|but|before|after|then) (?:(?:then|had|have|having|also) )?(?:lost|won|beat|losing|winning|beating)\b/i;

/** Behind a score: " on aggregate". */
export const AGGREGATE = /^ (?:winners |win |victory |defeat )?(?:on aggregate|overall|over two legs|aggregate)\b/i;
export const AGGREGATE_BEFORE = /\b(?:aggregate (?:score )?(?:of|was|is|to) |on aggregate,? )$/i;

/** "in four sets", "a five-set win", "straight sets". */
export const SETS =
  /\b(?:in|over|a|after) (?:(?<number>two|three|four|five|2|3|4|5)(?:-| )sets?|(?<straight>straight sets))\b/i;
/** "in game seven", "in the seventh game", "in six games". */
export const GAME_NUMBER =
  /\b(?:in|after|with|by winning) (?:(?:a |the )?(?:deciding |decisive |final )?game (?<word>one|two|three|four|five|six|seven|\d)|the (?<ordinal>third|fourth|fifth|sixth|seventh) (?:and (?:last|final|deciding) )?game|(?<games>three|four|five|six|seven|\d) games)\b/i;
export const SERIES_WON =
  /\b(?:won|win|wins|winning|clinch\w*|took|takes?|taking|sealed|wrapped up|claimed|captured|secured) (?:the |their |its |a |an |his )?(?:[\p{L}-]+ ){0,4}?(?:series|finals?|championship|title|play-?offs?|tie)\b/iu;
export const BEST_OF = /\bbest[- ]of[- ](?<most>three|five|seven|nine|3|5|7|9)\b/i;

/** "the three-Test series": no more games than that. */
export const SERIES_OF =
  /\b(?<games>three|four|five|six|seven|[3-7])[- ](?:match|test|game|odi|t20i?|one-day|twenty20)(?: [\p{L}\d-]+)?(?: international)? series\b/iu;

/** "a hat-trick", "scored twice", "two goals", "struck four times". */
export const SCORED =
  /\b(?:(?<hat>hat-?tricks?)(?! of\b)|(?<brace>a brace|scored twice|struck twice|netted twice|both goals|two goals)|(?:scor(?:ed|ing)|struck|netted|hit|got|notched|bagged|grabbed)(?: all)? (?<goals>three|four|five|six|seven)(?: goals| times|\b(?= as| in| for)))/i;

/** "trailing 17-10 … the last 14 points … to win 24-17". */
export const COMEBACK =
  /\b(?:trail(?:ed|ing|s)?|down|behind|from)\b[^.;\ue005]{0,20}?\ue005[-–](?<b>\ue005)[^.;\ue005]{0,60}?(?:\ue00a[^.;\ue005]{0,40}?)?(?:the (?:last|final|next)|scor(?:ed|ing)|reeled off|rattled off) (?<run>\ue005)(?: unanswered| straight| consecutive)?(?: points)?[^.;\ue005]{0,40}?(?:win|won|winning|prevail\w*|triumph\w*)[^.;\ue005]{0,20}?\ue005[-–](?<d>\ue005)/iu;
export const UNANSWERED = /\b(?:the (?:last|final) \ue005|unanswered|\ue005 (?:straight|consecutive))/iu;

/** "276, one better than Webb's 277"; "on 205, seven strokes ahead of her rival, who is on 208". */
export const STROKES =
  /(?<a>\ue005)(?:\)?,?| (?:and|to (?:lead|finish|be|stand|win))(?: [a-z]+){0,3}?) ?(?<n>\ue005|one|a single)(?: (?:shots?|strokes?|points?))? (?:ahead of|better than|clear of|in front of|behind|adrift of|worse than|short of|fewer than|more than)[^.;\ue005]{0,60}?(?<b>\ue005)/iu;

/** Of the side that batted last: "bowled Kent out for ", "who replied with ", "chasing ", "Kent's "; behind it, " all out". */
export const TOTAL_BEFORE =
  /(?:\bout (?:cheaply )?for|\bdismissed for|\b(?:restricted|held|limited|kept)(?: [\p{L}'’]+){1,3} to|\brepl(?:y|ied)(?: (?:with|was|of))?|\bchas(?:e|ed|ing)|\btarget of|\breach(?:ed|ing)|\bmanag(?:ed|ing)|\bclosed on|\bfell short on|['’]s?(?: total of)?|\bin reply to) (?:only |just )?$/iu;
export const TOTAL_BEHIND = /^ (?:all out|in reply)\b/i;

/** "Kent's 246 … all out for 211 and lost by 35 runs". */
export const RUNS = /\b(?:by|winning by|won by|lost by) (?<n>\ue005) runs?\b/iu;
export const BATTED =
  /\b(?:all out|innings|total|bowled out|dismissed|declared|overs?|chas\w+|replied|reply|made|posted|wickets?|runs)\b/i;

export const WORD_NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  'a single': 1,
};
