import { triggerWords } from './trigger-words.ts';

export const MEAN_TRIGGER = triggerWords('mean means averag* rate m game match');

/** Before a mean: "a mean of ", "averages ", "at a rate of ", "average score was ". */
export const MEAN_BEFORE =
  /\b(?:averag(?:es?|ed|ing)|(?:an? |the |its |their |his |her )?(?:mean|average)(?: (?!of\b)\p{L}+){0,3}(?: of|:| was| were| is| came to)?|(?:at )?a rate of)(?: just| only)? $/iu;
/** "the average number of children was 2.31": what has a number is whole, but for hours and the like. */
export const NUMBER_OF =
  /\b(?:mean|average) number of (?!hours|days|weeks|miles|minutes)(?:\p{L}+ ){1,3}?(?:[^.;:\d]{0,30} )?(?:was|is|came to|stood at) $/iu;
/** "On average the 16 women had 2.33 children". */
export const ON_AVERAGE = /^On average\b/;
/** Behind it: "6.53 sick days each on average", "2.38 goals a game on average". */
export const MEAN_BEHIND = /^(?: \p{L}+){0,3} (?:each on average|apiece on average|on average)\b/iu;
/** Behind a mean of games: " a game", " points per match". */
export const A_GAME = /^(?: \p{L}+)? (?:a|per|each|every) (?:game|match|test|race|round|appearance|outing|start)\b/iu;

/** Things that come in whole numbers only. */
export const WHOLE_THINGS = new Set(
  'goal point try run wicket race child sibling visit book cup cigarette drink error mistake medal call text email message fall trip accident vote seat meal egg kitten pup cub chick offspring birth death case arrest incident session appointment car pet game match tweet post ship penalty card ace shot foul complaint burglary crime absence question answer word partner win defeat'.split(
    ' ',
  ),
);
/** Things of which there may be halves, and days are: only put up for a look. */
export const NEARLY_WHOLE = new Set('day week month step mile lap hour mark session star'.split(' '));
/** Goals and runs are so many a game: what is averaged over is games. */
export const IN_GAMES = new Set('goal point try run wicket penalty ace shot foul card'.split(' '));
export const GAMES = new Set('game match test start appearance race round cap outing fixture tie final'.split(' '));
export const WHOLE_WORD =
  /\b(?:goals?|tries|wickets|points|children|visits|books|cups|cigarettes|errors|mistakes|calls|accidents|votes)\b[^.;]{0,40}$/i;

/** A scale of whole numbers: one question, counted in steps. */
export const WHOLE_SCALE =
  /\b(?:whole[- ]numbers?|integers?|single[- ]item|one[- ]item|single (?:question|scale|whole)|one question)\b/i;
/** A scale that may be of several questions. */
export const SCALE =
  /\b(?:\d+|three|four|five|six|seven|eight|nine|ten|eleven)[- ]point (?:likert )?(?:scale|item|question)|\blikert\b|\b[01][- ]to[- ]\d+ scale|\bscale (?:of|from) (?:0|1|zero|one) to \d+/i;
export const ITEMS = /\b(?<items>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]items?\b/i;
/** Nought or one. */
export const BINARY =
  /\bcoded (?:as )?(?:0|1|zero|one)\b|\bbinary\b|\bdichotom\w+|\b0\/1\b|\b(?:0 or 1|1 or 0)\b|\byes[/-]no\b/i;

/** No plain mean of whole numbers: parts count, weights, dismissals instead of innings. */
export const NO_PLAIN_MEAN =
  /(?<!-)\b(?:parts? (?:of|laps?|games?|count\w*)|half|halves|fractions?|weighted|adjusted|median|decimals?|quarter|innings|batting|bowling|not out|marks?|estimated|imputed|seasonally|per 90|per cent|percent|rolling|moving|about|roughly|around|nearly|almost|some of|at least|kilos?|kg|metres|litres|hours|minutes|seconds|previous|last(?! (?:week|month|year|night|weekend|season|spring|summer|autumn|winter|Christmas)\b))\b/i;
/** Before the number of those who share the mean: "The 26 ", "among the 20 ". */
export const SHARERS_BEFORE =
  /(?:^|[“"(])(?:On average,? )?(?:(?:[Tt]he|Its|All|These|Our|His|Her|Their) (?:\p{L}+ )?)?$|\b(?:[Aa]mong|[Oo]f|by|[Ff]or|[Ff]rom|[Aa]cross|[Oo]ver|[Ii]n) (?:(?:the|its|all|these|those|his|her|their) )?(?:\p{Ll}+ )?$/u;
