/**
 * Right before the figure that is worked out from the others: "comes to ", ", or about ", "which would make ". Hedges belong to the figure and are
 * masked with it.
 */
const SOFT =
  '(?:just |only |a mere |some |about |around |roughly |nearly |almost |an? |the |a total of |in total |a whopping |remaining |whole |entire |full |next |last |final |an? (?:(?!an? )[a-z]+ )?(?:sum|figure|amount) of )*';
export const RESULT = new RegExp(
  `(?:(?:,| [–—-]|;|:| \\() ?(?:or|i\\.e\\.,?|that is,?|that’s|that's|which is|equal to|equivalent to|equating to|and so|so|for|at|making|giving|costing|totall?ing|just|only|a mere|roughly|about|that makes|an? total of|a rate of|enough|averaging|working out at) ${SOFT}` +
    `|(?:,| [–—-]) ${SOFT}` +
    `|\\b(?:comes?|came|coming|adds? up|added up|adding up|amounts?|amounted|amounting|equates?|equated|equating|works? out|worked out|working out|equivalent|equal|brings?|bringing|takes?|taking|runs?|pushes?|translates?|boils? down|breaks? down|that is) (?:(?:to|at|as|in(?:to)?|up|the|its?|a|total|bill|cost|year’s|annual|overall|tally) )*${SOFT}` +
    `|\\b(?:makes?|made|making|gives?|gave|given?|giving|means?|meaning|costs?|costing|totals?|totall?ed|equals?|is|are|was|were|be|been|worth|needs?|needed|uses?|earns?|earned|pays?|paid|yields?|yielded|produces?|produced|produce|holds?|seats?|generates?|generate|raises?|raised|raising|gross(?:ed|ing)|saves?|saved|spends?|spent|loses?|lost|fetch(?:es|ed)?|covers?|covered|cover|travels?|travelled|travel|weighs?|weighed|sold for|takes? home|took home|carr(?:y|ies|ied)|hold|house|houses|feed|feeds|serve|serves|seat|store|supply|supplies|collects?|collected|brings? in|brought in|pockets?|pocketed|gets?|got|receives?|received|receive|at a cost of|for a cost of|at|for|room for|price of|total of|rise of|capacity of|output of|yield of|density of|speed of|rate of|bill of|cost of|sum of|tally of|toll of|average of|averag(?:es|ed|ing)|of) ${SOFT}` +
    `|\\b(?:giving|making|costing|leaving|bringing|earning|saving|giv(?:es|en)|gave) (?:the |its |their |his |her |our |them |it |an? )?(?:[a-z’'-]+ ){0,2}${SOFT}` +
    `|\\b(?:makes?|costs?|gives?|given?|gave|pays?|paid|hand(?:s|ed|ing)?|earn(?:s|ed|ing)?|cost(?:s|ing)?|for|to|sav(?:es?|ed|ing)|charg(?:es?|ed|ing)|set(?:s|ting)? (?:back)?) (?:each|every) [a-z’'-]+(?: [a-z’'-]+)? ${SOFT}` +
    `)$`,
  'i',
);

/** A sentence that sums up the one before: "That adds up to ". */
export const ADDS_UP =
  /^(?:That|This|It|Together,?(?: they| that)?|In all,? (?:that|it|this)) (?:(?:all|would|will) )?(?:adds? up to|comes? to|amounts? to|makes?|totals|equals|means|is a total of)\b/;

/** "…, so the farm collects ": whatever verb follows. */
export const SO_RESULT = /(?:[,;] (?:so|meaning|which means|and so)\b|\b(?:would|will|could)\b)[^,;:.]{0,50} $/i;

/** The whole of a journey at an average speed: ", he rode ", " cycled the ". */
export const TRAVELLED =
  /\b(?:rode|ridden|drove|driven|cycled|sailed|rowed|paddled|flew|flown|walked|hiked|marched|trekked|skated|swam|ran)(?: (?:the|all|a|some|about|around|nearly|almost|roughly|over))* $/i;

/** Before the speed of a whole journey: "Averaging ", "at an average speed of ". */
export const AVERAGE_SPEED =
  /\b(?:averag(?:ed|ing)|average (?:speed |pace )?of|average) (?:just |only |about |around )?$/i;

/** What lies between a rate and the same for a longer time: ", or about ", " – more than ", ", making ", " bill comes to ". */
export const SAME_RATE = new RegExp(
  `^(?:[a-z’', ]{0,40}?)(?:(?:,| [–—-]|;| \\() ?(?:or|i\\.e\\.,?|that is,?|that’s|that's|which is|equal to|equivalent to|and so|so|making|giving|costing|totall?ing|about|roughly|that makes|adding up to|amounting to|which works out (?:at|to)|which (?:comes|adds up|amounts|equates) to) ${SOFT}` +
    `|(?:,| [–—-]| \\() ?${SOFT}` +
    `|\\b(?:comes?|came|coming|adds? up|amounts?|equates?|works? out|equivalent|equal|translates?|makes?|making|giving|means?|earns?|yields?|produces?|totals?|costs?|covers?|travels?|flies|orbits?|goes)(?: (?:to|at|as|about|up|in))* ${SOFT}` +
    `)$`,
  'i',
);

/** Between a rate and what is done besides: " and saves ", " but spends ", " in rent from a salary of "; not " and so ", " and that makes ". */
export const ANOTHER_DEED =
  /\b(?:and|but|while|whereas|yet) (?!so\b|that\b|this\b|thus\b|therefore\b|hence\b|in all\b|is\b|was\b|makes?\b|amounts?\b|comes?\b|totals?\b|adds?\b)[\p{L}’-]+|\b(?:from|for|out of|on|with) (?:an?|his|her|its|their|the) [\p{L}’-]+ (?:of|that|which)\b/iu;

/** Words with which another total is as likely: a price for paying in advance, a top speed, a part only. */
export const DOUBTFUL =
  /\b(?:start(?:s|ing|ed)? (?:at|from)|(?<!\badd\w{0,3} )up to|as (?:little|much|many|few) as|minimum|maximum|capacity of up|between(?! the (?:two |three )?(?:cities|towns|capitals|ports|islands|stations|coasts|villages)\b)|ranging|median|voluntar\w*|subscri\w+|memberships?|in advance|up ?front|season tickets?|annual pass|plans? cost|discount\w*|instal?ments?|interest|loans?|mortgages?|repay\w*|borrow\w*|deposits?|excluding|including|plus|compared|rose|rise|risen|fell|fallen|increase[sd]?|from (?:the )?[£$€]|instead of|another|remaining|others?|first|initial(?:ly)?|respectively|top speed|maximum speed|cruising|can (?:reach|do|fly|travel|go)|capable of|some of (?:it|them|the)|part of (?:it|the)|at times|in places|reach(?:es|ed|ing)? (?:speeds?|a top|\d[\d.,]* ?(?:mph|kph|km\b|knots|miles? (?:an|per) hour))|speeds? (?:of )?up to|hit|limit|record|clocked|fastest|peak\w*|options?|more(?! than)|at one point|for a time|alone|overtime|before tax|after (?:tax|expenses|costs|deductions|fees)|once (?:the|all|costs|expenses|fees)|so far|at best|whereas|while|nearby|elsewhere|similar|but|yet|(?:would|could|does|do|did|will|can)(?: not|n['’]t)|cannot|not enough)\b/i;

/** Behind the figure, the time that a total is of: " over a year", " last year", " in the ten years". */
export const TOTAL_TIME =
  /^(?: [\p{L}’-]+){0,3}?(?: (?:over|in|for|during|throughout|across|through|within))? (?:an?|the|last|this|next|every|each|that|one|the whole|the full) (?:(?:whole|full|entire|calendar|financial|single|typical|average|past) )?(?<time>hour|day|week|fortnight|month|quarter|year|decade)\b(?! (?:ago|earlier|before|old|later|paid|in advance|contract|deal))/iu;
/** Before the figure: "the toll for last year came to ", "over a year, that is ". */
export const TOTAL_TIME_BEFORE =
  /\b(?:over|in|for|during|throughout) (?:an?|the|last|this|every|each|one|that) (?:(?:whole|full|entire|calendar|single) )?(?<time>hour|day|week|month|quarter|year|decade),?(?: [\p{L}’-]+){0,4} $/iu;

/** Before a duration that a total or a journey takes: "over ", "in ", "will take ". */
export const LASTS_BEFORE =
  /\b(?:over|in|for|during|within|after|across|throughout|through|(?:takes?|took|taken) (?:(?:the|an?|his|her|their|its|our|one) [a-z’'-]+|[a-z]+s)|takes?|took|taking|taken|lasts?|lasted|lasting|was|were|needs?|needed|need|spent|of|by|every|about|the|next|past|last|coming|first|and|him|her|them|us|me|its?|his|her|their|a|an|averaging)(?: (?:about|around|just|only|the|a|next|past|last|coming|another|full|total of|all of)){0,6} $/i;
/** Behind a duration: " journey", " flight", " later". */
export const LASTS_BEHIND =
  /^(?:-| )(?:long |non-?stop )?(?:journey|flight|drive|trip|ride|walk|run|crossing|voyage|stage|race|shift|period|programme|program|project|contract|deal)\b/i;
/** "a 37-hour week", "a 38-hour work week". */
export const WEEK_OF = /^[- ](?:(?:working|work|basic|standard|normal|full-time|contracted|average|ordinary) )?week\b/i;
