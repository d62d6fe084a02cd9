/** Before a share that leaves nothing over: "and the remaining 47%", "The other 82%". */
export const REST_SHARE =
  /\b(?:the|its|his|her|their) (?:remaining|remainder|other|others?|rest|balance)(?:,| of (?:it|them))?,? ?(?:of |a |about |some |being |\()?$/i;

/** Behind the rest: "the remaining 47% of another" is of another whole. */
export const REST_OF_ANOTHER =
  /^ (?:of|(?:stake|interest|share|holding) (?:of|in)) (?!(?:the|its|them|it|his|her|their|all|these|those|that)\b(?! own))/i;

/** Answers that close a set: with them everybody has been asked. */
export const LAST_ANSWER =
  /\b(?:(?:did|do|does)(?: not|n't|n’t) know|don't knows?|don’t knows?|not know|undecided|unsure|uncertain|uncommitted|not sure|no opinion|no view|no answer|refused|abstain(?:ed|ing)?|others?|none of|no preference|don't care)\b/i;

/** "54.5 pct voted no and 45.5 pct voted yes". */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\byes\b/i, /\bno\b/i],
  [
    /\bfor\b|\bin favou?r\b|\bfavou?r(?:ed|s)?\b|\bsupport(?:s|ed)?\b|\bback(?:s|ed)?\b|\bagree[sd]?\b|\bapprove[sd]?\b/i,
    /\bagainst\b|\bopposed?\b|\bdisagree[sd]?\b|\bdisapprove[sd]?\b|\bdid not\b|\bdo not\b|\bdon't\b/i,
  ],
  [/\bagree[sd]?\b|\bright\b|\bgood\b/i, /\bwrong\b|\bbad\b/i],
  [/\bmen\b|\bmale\b|\bboys\b/i, /\bwomen\b|\bfemale\b|\bgirls\b/i],
];
/** Do the words name both sides: "yes" and "no", "in favour" and "against"? */
export const hasOpposites = (words: string): boolean =>
  OPPOSITES.some(([one, other]) => one.test(words) && other.test(words));

/** Words of a sentence whose percentages are no parts of one whole, each from real text: rises, rates, comparisons, several groups, several answers. */
export const NO_SET =
  /\b(?:from(?= (?:[^\s,;]+ ){0,2}[\ue001-\ue00c])|rose|rise|risen|rising|fell|fall|fallen|falling|(?<!(?:make|makes|made|making) )up|down|increase[sd]?|increasing|decrease[sd]?|grew|grow|grown|growth|growing|gain(?:ed|s)?|drop(?:ped|s)?|decline[sd]?|compared|compares|against(?= (?:a |an |the )?[\ue001-\ue00c])|versus|than|yield(?:ed|s)?|interest|inflation|index|tax|rates?|coupon|maturity|per year|a year|annual(?:ly)?|month|forecasts?|respectively|unemployment|turnout|points?|swing|lead(?:s|ing)? by|more than one|multiple|several answers|could choose|both|also|including|of whom|of which|among them|same (?:percentage|proportion|share|number)|(?:small(?:er)?|tiny|lesser) (?:numbers?|groups?|shares?|minorit(?:y|ies))|margin|likelihood|chance|probability|discount|another company|another firm)\b/i;

/** "28 percent favoured Reyes, while 23 percent backed Holt": of many candidates a poll may name the first few. */
export const CANDIDATE =
  /\b(?:favou?r(?:ed|s)?|backed|backs|supported|supports|preferred|prefers|chose|picked|(?:would )?vote for) \p{Lu}\p{Ll}/u;

/** A scale of answers: "very likely, … somewhat likely … not very likely". */
export const SCALE =
  /\b(likely|satisfied|concerned|confident|worried|happy|important|interested|favou?rable|safe|normal)\b/gi;

/** What asks people: a sum above a hundred is then a slip, where several answers are not allowed. */
export const POLL =
  /\b(?:poll(?:ed|s|ster)?|survey(?:ed|s)?|asked|respondents|voters|newspoll|yougov|ipsos|mori|gallup|comres|icm|questioned|said|thought|think|agreed|believed?)\b/i;

/** The others, named last: "and others 8%", "other parties 6%". */
export const OTHERS_LAST = /\b(?:others?|other parties|the rest)(?: on| with| took| at)? ?$/i;

/** "Men filed 61 percent of the claims, women 49 percent": two that leave nobody out. */
export const HALVES =
  /^ of (?:the|its|all|this|these|those|their)\b[^,;]*(?:,|and|while)(?: and)? (?:wo)?men(?: (?:the|only|just|about))* ?$|^ of (?:the|its|all|this|these|those|their)\b[^,;]*(?:,|and|while)(?: and)? (?:girls|boys)(?: (?:the|only|just|about))* ?$/i;
/** "Some 61% of callers were women and 39% men": what stands between the two, and behind. */
export const WERE_HALF =
  /^ of [^,;]{2,70} (?:were|are|was|is) (?:wo)?(?:men|female|male|girls|boys),? (?:and|while|with|,)(?: the other)? ?$/i;
export const OTHER_HALF = /^ (?:were |are )?(?:men|women|male|female|boys|girls)(?=[,.;:)]|$)/i;

/** The one of the two that stands first: "Men filed". */
export const FIRST_HALF = /\b(?:women|men|girls|boys)\b[^,;]*$/i;

/** "55% by the big banks, 30% by the regional ones and 15% by the rest", "A will own 51 percent, B 29 percent and C 20 percent": a whole shared out, the rest perhaps untold. */
export const SHARED_OUT = /^ (by|from|to|for|in|at|on|with)\b|^(?:,| and\b)/i;

/** "Yes won 51.9 per cent and No 48.1". */
export const YES_AND_NO = /\byes\b[^\ue001-\ue00c]*\ue002[^\ue001-\ue00c]*\bno\b[^\ue001-\ue00c]*\ue002/i;
