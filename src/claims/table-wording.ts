/** The words of tables: labels of rows and columns, each as people head them. Lower case, marks and colons taken off. */

/** "Total", "Total costs", "Scotland total", and as other languages write it: a row or column that its neighbours add up to. */
const TOTAL =
  /^(?:sub[- ]?totals?|(?:grand |overall |running )?totals?(?! (?:return|fertility|area|score|rank|answering|respond|asked|sample|base|interview|number of (?:respond|people asked)|excl|ex[ -]|without|before|after|incl))\b.*|[\p{L}\d'’.&, -]{1,60} totals?|sum|sum total|in all|altogether|somme|totaux|sous-total|total (?:général|partiel)|gesamt(?:summe|betrag|zahl)?|insgesamt|summe|zwischensumme|totale(?: generale| parziale| complessivo)?|suma(?: total)?|subtotal|soma|totaal|eindtotaal|subtotaal|som)$/u;

/** "All", "Overall", "All regions": the whole, which may hold more than the rows that are shown. */
const WHOLE =
  /^(?:all(?: [\p{L} -]{1,30})?|overall|combined|together|whole|everyone|sum of all|tous|toutes|ensemble|alle|insgesamt|tutti|todos|todas|allen|national|nationwide|country|countrywide|(?:the )?world|worldwide|global)$/u;

/** "Gross profit", "Surplus": what is left of the rows above, some of which count against the others. */
const BALANCE =
  /^(?:(?:gross|net|operating|pre-?tax|trading|annual) (?:profit|loss|income|earnings|surplus|deficit|result|assets|debt|margin|contribution|position|cash ?flow|revenue|sales|change|migration)\b.*|profit\b.*|loss (?:for|before|after)\b.*|surplus\b.*|deficit\b.*|balance\b.*|closing (?:balance|cash|stock|position)\b.*|net|result|remaining|left over|profit (?:before|after) tax\b.*|résultat net|saldo|gewinn|überschuss|bénéfice|utile netto|beneficio neto)$/u;

/** Rows that are no part of a sum: means, extremes, ranks, how many were asked. */
const APART =
  /^(?:average|avg|mean|median|mode|min(?:imum)?|max(?:imum)?|lowest|highest|rank|standard deviation|sd|std|turnout|majority|electorate|electors|registered|eligible|rejected|spoil[ed]*|margin|base|n|sample|respondents|index|change|difference|increase|rise|growth|per (?:cent|capita|head|person)|share|memo\b.*|source\b.*|notes?\b.*|durchschnitt|moyenne|media|promedio|gemiddelde|média)\b/u;

/** "Of which apprentices", "including VAT", "– men": a part of the row above. */
const OF_WHICH =
  /^(?:of (?:which|whom|these|them)|incl(?:uding|\.|udes)?\b|among (?:them|these|which)|thereof|therein|dont|davon|darunter|di cui|de los cuales|de las cuales|de ellos|dos quais|das quais|waarvan|\(?(?:of which|including)|[-–—•·→└>]\s?\S)/u;

/** "Less: returns", "Cost of sales", "Deductions": counts against. */
const AGAINST =
  /^(?:less\b|minus\b|cost|expen[sd]|outgoing|spending|deduct|discount|refund|return|tax|interest (?:paid|payable|expense)|depreciation|amorti[sz]ation|payment|withdrawal|departures?|deaths?|emigration|losses|operating (?:cost|expense)|administrative|distribution|kosten|abzüge|charges|costi|gastos|costos|custos)/u;

/** A column that tells how another moved. */
const CHANGE =
  /(?:^|[^\p{L}])(?:change[sd]?|chg|difference|diff|increase|decrease|rise|fall|drop|growth|variation|gain|swing|up\/down|y\/y|yoy|q\/q|year[- ]on[- ]year|evolution|évolution|variación|variazione|variação|veränderung|differenz|wachstum|verschil|verandering)(?![\p{L}])|^[+±∆Δ↑↓][/–-]?/u;

/** Columns whose rows have no sum: rates, means, prices, ages, places. */
const RATE =
  /(?:^|[^\p{L}])(?:average|avg|mean|median|rate|per (?!cent)\p{L}+|ratio|index|rank(?:ing)?|pos(?:ition)?|price|cost per|age|rating|score|density|points? per|€\/|£\/|\$\/|lat|lon|height|weight|temperature|speed|dist(?:ance)?|length|year|date|season|code|id|seed|odds|turnout)(?![\p{L}])/u;

const PERCENT =
  /%|(?:^|[^\p{L}])(?:per ?cent|percentage|pct|share|proportion|anteil|prozent|part|pourcentage|quota|percentuale|porcentaje|cuota|aandeel|procent|percentagem|quota)(?![\p{L}])/u;

const POINTS = /(?:^|[^\p{L}])(?:pts?|pp|ppts?|points?|percentage points?|prozentpunkte|punten)(?![\p{L}])/u;

/** What stands for no number: "–", "n/a", ".."; a suppressed cell among them. */
const MISSING =
  /^(?:[-–—‐*.…:?x×]{1,3}|n\/?[akdr]|n\.a\.?|na|nil|none|not (?:available|known|applicable|counted)|unknown|tbc|tbd|k\.a\.|s\.o\.|n\.d\.?|\[[a-z]{1,2}\]|\([-–—*]\)|withheld|suppressed|pending)$/iu;

/** Several answers to one question, things counted twice: the rows are not meant to come to the total. */
const OVERLAP =
  /more than one|as many (?:\p{L}+ ){0,3}as (?:they|you|people|respondents|applied|apply|wanted|needed)|multiple (?:answer|response|choice|select)|tick(?:ed)? (?:all|several)|all that appl|several (?:answers|responses|choices|options)|could (?:choose|pick|select|name|give) (?:more|several|two|three|up to)|up to (?:two|three|five) (?:answers|choices|options)|more than 100|overlap|counted (?:more than once|twice)|double[- ]count|do(?:es)? not (?:add|sum)|not all|mehrfachnennung|plusieurs réponses|respuesta múltiple|più risposte|meerdere antwoorden/iu;

/** Only some of the rows are shown: "the ten largest", "selected items". */
const SELECTION =
  /(?:^|[^\p{L}])(?:top|largest|biggest|leading|main|major|selected|some of|key|best|worst|most|few)(?![\p{L}])/iu;

/** Changes on another basis than the figures beside them: "at constant exchange rates", "like-for-like", "real terms". */
const OTHER_BASIS =
  /constant|like[- ]for[- ]like|(?:^|[^\p{L}])(?:lfl|cagr|underlying|organic|adjusted|comparable|real|annuali[sz]ed|seasonally|inflation|per head|weighted|bereinigt|comparables?)(?![\p{L}])/iu;

/** "Figures may not sum due to rounding". */
const ROUNDED = /round(?:ed|ing)|gerundet|rundung|arrondi|arrotond|redonde|arredond|afgerond|afronding/iu;

/** "£m", "000s", "tonnes": figures that were rounded before they were printed. */
const SCALED =
  /%|(?:^|[^\p{L}])(?:(?:[£$€¥]|us\$|rs\.?|eur|usd|gbp) ?(?:m|bn|mn|k|tn|000)|m|bn|mn|mln|mio|mrd|k|millions?|billions?|thousands?|(?:in |£|\$|€|['’])?000s?|crores?|lakhs?|tonnes?|tons|[kmgt]wh|kg|km|miles|hours|acres|hectares|ha|mt|millionen|milliarden|tausend|milliers|miglaia|milioni|miles de|miljoen|duizend|milhões)(?![\p{L}])/iu;

/** Marks around a label: footnotes, colons, markdown's stars, dots that lead to the figures. */
const MARKS = /\[[^\]]{0,4}\]|[*†‡§¹²³⁰-⁹_`:]+|\.{2,}|\((?:[a-z\d]{1,2}|note \d+)\)$/giu;

/** "**Total** [1]:" as "total". */
export const labelOf = (text: string): string => text.replace(MARKS, ' ').replace(/\s+/g, ' ').trim().toLowerCase();

export const isTotal = (label: string): boolean => TOTAL.test(label);
export const isWhole = (label: string): boolean => WHOLE.test(label);
export const isBalance = (label: string): boolean => BALANCE.test(label);
export const isApart = (label: string): boolean => APART.test(label);
export const isOfWhich = (label: string): boolean => OF_WHICH.test(label);
export const isAgainst = (label: string): boolean => AGAINST.test(label);
export const isChange = (label: string): boolean => CHANGE.test(label);
export const isRate = (label: string): boolean => RATE.test(label);
export const isPercent = (label: string): boolean => PERCENT.test(label);
export const isPoints = (label: string): boolean => POINTS.test(label);
export const isMissing = (text: string): boolean => MISSING.test(text);
export const tellsOverlap = (text: string): boolean => OVERLAP.test(text);
export const tellsSelection = (text: string): boolean => SELECTION.test(text);
export const tellsRounding = (text: string): boolean => ROUNDED.test(text);
export const tellsScale = (text: string): boolean => SCALED.test(text);
export const tellsOtherBasis = (text: string): boolean => OTHER_BASIS.test(text);
