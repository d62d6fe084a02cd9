import { wording } from './masked.ts';

/** A sentence without one of these has no sum of prices. */
export const PRICED =
  /\b(?:off|discount\w*|reduc\w+|cut|sale|sav(?:e|es|ed|ing|ings)|price[ds]?|cheaper|less|VAT|GST|tax(?:es)?|tip|service|surcharge|levy|duty|tariff|deposit|down payment|commission|fee|interest|marked|knocked|slashed|for|premium|sold|fetch\w*|asking|guide|estimate|reserve)\b/i;

/** Other charges, other times and other goods, with which the sum is another. */
export const OTHER_CHARGES =
  /\b(?:trad(?:e|ing) (?:it |one |them |an? )?(?:[a-z]+ ){0,6}in|and a tip|plus (?:postage|delivery|shipping)|a year (?:ago|earlier)|last year|shipping|postage|delivery|compound\w*|interest (?:a|per|each|every) (?:year|annum)|(?:over|after) (?:the )?(?:\w+) years|a month|per month|monthly|shares?|stock|pre-tax|after-tax|before tax profit|earnings|turnover|revenue|profits?|between|each way|up to)\b/i;

const GAP = '[^.;!?()\\ue001-\\ue00c]{0,60}?';
const SHORT = '[^.;!?()\\ue001-\\ue00c]{0,28}?';
const OFF = '(?:off|discount|reduction|price cut|cut|markdown|mark-down|saving|less|cheaper)';
const CHARGE =
  "(?:VAT|GST|HST|value added tax|(?:sales |city |state |hotel |import )?(?:tax|duty|tariff|levy)|tip|gratuity|service charge|service|surcharge|booking fee|handling fee|fee|commission|premium|buyer’s premium|buyer's premium|mark-up|markup|interest)";
const PART =
  '(?:tariff|surcharge|premium|mark-up|deposit|down payment|commission|tip|stamp duty|finder’s fee|agent’s fee|fee|service charge|surcharge|royalty|retainer|levy|duty|tax|VAT|GST)';
/** Before what is worked out: "now ", "bringing it down to ", ", so you pay ". */
const NOW = `(?:(?:,| [–—-])? ?(?:and |so |which |it |that |you |they |he |she |the (?:[a-z]+ ){1,3}|a (?:[a-z]+ ){1,2}){0,4}(?:(?:is|are|was|were|will be|would be|has been|now|costs?|cost|costing|comes?|came|coming|brings?|bringing|brought|makes?|making|made|takes?|taking|took|leaves?|leaving|left|sells?|sold|selling|goes|went|pays?|paid|paying|charged?|charges|drops?|dropped|falls?|fell|reduc(?:es|ed|ing)|cuts?|cutting|to|at|for|down|up|on sale|it|them|the price|the bill|the cost|the total|a total|the final|price|bill|total|out|a|of|in|all|just|only|down to)\\b ?){1,7}|,(?: or| or just| just)? )`;

/** What a price comes to with so much off: the first figure named `base`, the share off `rate`, what is left `result`. */
export const OFF_WORDING: readonly RegExp[] = [
  wording(`{share:rate} ${OFF}\\b${SHORT} {money:base}${SHORT} ?${NOW}{money:result}`),
  wording(`{money:base}${GAP} {share:rate} ${OFF}\\b${SHORT}${NOW}{money:result}`),
  wording(`{money:base} (?:minus|less|with) (?:an? |the )?{share:rate}(?: ${OFF})?${SHORT}${NOW}{money:result}`),
  wording(
    `(?:knocked|marked|cut|reduced|slashed|discounted|down|dropped|lowered|price)(?: down)? (?:by |of )?(?:an? )?{share:rate},? (?:down )?from {money:base} to {money:result}`,
  ),
  wording(`{share:rate} ${OFF},? (?:down |reduced |cut )?from {money:base} to {money:result}`),
  wording(
    `{money:result}${SHORT} (?:after|with|thanks to|following) (?:an? |the )?{share:rate} ${OFF} (?:on|from|off|to) ${SHORT}{money:base}`,
  ),
  wording(`{money:result} (?:is|was|are) {share:rate} ${OFF} ${SHORT}{money:base}`),
  wording(`{money:result}, (?:after |with )?(?:an? )?{share:rate} ${OFF}(?: on| from| off)? ${SHORT}{money:base}`),
  wording(
    `(?:was|were|usually|normally|originally|previously|once|worth|from|retail\\w*(?: price)?)(?: priced at| selling for| sold for| of| at)? {money:base}${SHORT}(?:now|is|are|reduced to|yours for|down to|on sale (?:for|at)|to|,) (?:just |only )?{money:result}${SHORT}(?:save|saving|a saving of|a discount of|discount of|a reduction of|or) (?:an? )?{share:rate}`,
  ),
  wording(`(?:save|saving) {share:rate}${SHORT}(?:was|from|down from) {money:base},? (?:now|to) {money:result}`),
];

/** What a lower price is told with: "is going for", "was on sale at". */
const GOES_FOR =
  '(?:(?:is|was|are|were|now|going|on sale|selling|sold|priced|available|advertised|yours|offered|on offer) ?){1,4} (?:for|at)'
    .replace(' ?)', ' )')
    .replace('{1,4} ', '{1,4}');

/** "The £900 laptop, reduced by a third to £600"; "once £150, is now £90, 40% off". */
export const DOWN_WORDING: readonly RegExp[] = [
  // "The coat, reduced by 30% from £240, was on sale for £168"
  wording(
    `(?:reduced|cut|marked down|discounted|down|slashed)(?: by)? {share:rate} from {money:base},? (?:and )?${GOES_FOR} {money:result}`,
  ),
  // "The coat, reduced by 30% from £180, now costs £126"
  wording(
    `(?:reduced|cut|marked down|discounted|down|slashed)(?: by)? {share:rate} from {money:base},? (?:and |it |they |which )?(?:now |will |would )?(?:costs?|sells? for|retails? (?:at|for)|goes for|go for) (?:just |only )?{money:result}`,
  ),
  // "The £45 dress was reduced by a third and she paid £30"
  wording(
    `{money:base}(?: [\\p{L}-]+){1,4} (?:was|were|had been|has been|is|are) (?:reduced|cut|marked down|discounted) (?:by )?{share:rate},? (?:and|so) (?:she|he|they|we|i|it|you) (?:paid|pays?|cost|costs|sold for|went for) (?:just |only )?{money:result}(?! (?:with|plus|including|once|after|more|less|in|on|for)\\b)`,
  ),
  // "A $40 shirt will sell for $32 after the 20 per cent discount"
  wording(
    `{money:base}(?: [\\p{L}-]+){1,4}? (?:${GOES_FOR}|(?:(?:will|would|can|now|to) )*(?:costs?|sells? for|be had for|be bought for|go(?:es)? for|comes? down to|drops? to|falls? to)) (?:just |only )?{money:result} (?:after|with|once|thanks to|following) (?:an? |the |its |their )?(?:new )?{share:rate} ${OFF}\\b(?! (?:and|plus|on)\\b)`,
  ),
  // "The €1,200 sofa is going for €900, a saving of 25%"
  wording(
    `{money:base}(?: [\\p{L}-]+){1,4} ${GOES_FOR} (?:just |only )?{money:result}(?:,| [–—-]| \\() ?(?:or |that is )?(?:an? )?(?:(?:saving|discount|reduction|markdown|price cut) of {share:rate}|{share:rate2} (?:off|less|discount|saving|cheaper|reduction|markdown))`,
  ),
  wording(
    `{money:base}${GAP} (?:reduced|cut|marked down|knocked down|down|discounted|slashed)(?: by)? {share:rate},? (?:to|at) (?:just |only )?{money:result}`,
  ),
  // "The £80 boots, reduced by 25% in the sale, cost her £60"
  wording(
    `{money:base}(?: [\\p{L}-]+){1,4}, (?:reduced|cut|marked down|discounted)(?: by)? {share:rate}(?: in (?:the|an?) (?:[a-z]+ )?sale)?, (?:costs?|sold for|went for|sells? for|goes for) (?:(?:her|him|them|us|me|just|only) )*{money:result}(?! (?:with|plus|including|once|after|more|less|in|on)\\b)`,
  ),
  wording(
    `(?:once|was|were|usually|normally|originally|previously|from)(?: priced at| selling for| at)? {money:base}${SHORT}(?:now|down to|reduced to|to|for) (?:just |only )?{money:result},? (?:an? |or |that is )*{share:rate} (?:off|discount|less|reduction|cheaper)`,
  ),
];

/** "half price, down from $1,890 to $945": the share is in the words. */
export const HALF_WORDING: readonly RegExp[] = [
  wording(`{money:base} (?:[a-z-]+ ){1,3}(?:is |are |was )?(?:now )?half[- ]price,? (?:at|for) {money:result}`),
  wording(`half[- ](?:price|off)${GAP}(?:down |cut |reduced )?from {money:base} to {money:result}`),
  wording(
    `half[- ]price${SHORT}(?:at|for) {money:result}${SHORT}(?:from|was|usually|normally|instead of) {money:base}`,
  ),
  wording(
    `(?:was|usually|normally|from) {money:base}${SHORT}(?:now )?half[- ]price${SHORT}(?:at|for|,) {money:result}`,
  ),
];

/** With so much on top: VAT, a tip, a buyer's premium. */
export const ON_WORDING: readonly RegExp[] = [
  // "A £64 meal comes to £72 once the 12.5% service charge has been added"
  wording(
    `{money:base}${SHORT}(?:comes?|came|rises?|goes|works out|ends up|becomes|is|costs?)(?: up)?(?: to| at)? {money:result} (?:once|after|with|when|including) (?:the |an? )?{share:rate} (?:in )?${CHARGE}`,
  ),
  wording(`add(?:s|ed|ing)? (?:an? )?{share:rate} for ${CHARGE}${SHORT} ?{money:base}${SHORT}${NOW}{money:result}`),
  wording(
    `add(?:s|ed|ing)? (?:an? )?{share:rate} (?:in )?${CHARGE} (?:to|on) ${SHORT}{money:base}${SHORT}${NOW}{money:result}`,
  ),
  wording(
    `{money:base}${SHORT} (?:plus|and|with|excluding|before|adding)? ?(?:the |an? )?{share:rate} (?:in )?${CHARGE}${SHORT}${NOW}{money:result}`,
  ),
  wording(
    `${CHARGE} (?:at|of) {share:rate}${SHORT} (?:takes|takes|adds|lifts|raises|pushes|brings|makes|turns|would take|would lift|would push|would bring|will take)${SHORT} {money:base}${SHORT} (?:to|into) {money:result}`,
  ),
  wording(
    `{share:rate} ${CHARGE}${SHORT} (?:takes?|lifts?|raises?|pushes?|push|brings?|turns?|inflates?|increases?)${GAP} {money:base}${SHORT} (?:to|into) {money:result}`,
  ),
  wording(
    `(?:adding|with|after|once|plus) (?:an? |the )?{share:rate} (?:in )?${CHARGE}${SHORT},? (?:the |an? |its |his |her )?${SHORT}{money:base}${SHORT}${NOW}{money:result}`,
  ),
];

/** "£100 plus 20% VAT, £125": right behind the sum; "plus" is read as a hedge of the amount, and masked with it. */
export const PLUS_WORDING: readonly RegExp[] = [
  wording(
    `{money:base} (?:plus |and )?(?:the |an? )?{share:rate} (?:in )?${CHARGE}(?:,|:| [–—-]|, making| is| makes| comes to)? ?(?:a total of |in all |or )?{money:result}`,
  ),
];

/** "£4,000 plus VAT at 20%, making £4,800 in all": the rate behind its name. */
export const RATED_WORDING: readonly RegExp[] = [
  wording(
    `{money:base} (?:plus |and )?${CHARGE} (?:at|of) {share:rate}(?:,|:| [–—-]|,? (?:making|bringing|taking|for|which|comes|came|is|was|to)) ?(?:(?:it|the bill|the cost|the price|makes|brings|takes|comes|came|to|in all|or|an?|the|total|of|grand total of) )*{money:result}`,
  ),
  // "GST at 18% on top of the ₹20,000 makes it ₹23,600"
  wording(
    `${CHARGE} (?:at|of) {share:rate} (?:on top of|added to|is added to|was added to|on top) ${SHORT}{money:base}${SHORT}${NOW}{money:result}`,
  ),
];

/** What a share of a price comes to: a deposit, a commission. Of a tax it may be the part or the sum. */
export const PART_WORDING: readonly RegExp[] = [
  // "VAT at 23% adds €69 to a €300 bill"
  wording(
    `(?:${CHARGE} (?:at|of) {share:rate}|{share:rate2} ${CHARGE}) (?:adds?|added|adding|would add|will add) (?:about |another |an extra |up to )?{money:result} to ${SHORT}{money:base}`,
  ),
  // "a 10% booking fee of £6 on each £60 ticket"
  wording(
    `{share:rate} ${CHARGE} of {money:result} (?:on|for|to) (?:an? |the |each |every |his |her |their )?{money:base}`,
  ),
  // "a deposit of £35,000, or 10%, on the £350,000 house"
  wording(
    `${PART} of {money:result}(?:,| \\() ?(?:or |equal to |which is )?{share:rate}[,)]? (?:on|of|for) (?:an? |the |his |her |their )?{money:base}`,
  ),
  wording(
    `{share:rate} (?:down )?(?:on|of|for) ${SHORT}{money:base}${SHORT},? (?:an? |the )?${PART} of {money:result}`,
  ),
  // "a 10% deposit, which on a £340,000 flat means finding £34,000"
  wording(
    `{share:rate} ${PART}, (?:which|or) (?:on|for) (?:an? |the |his |her |their )?${SHORT}{money:base}${GAP} (?:means|meant|is|was|comes to|came to|works out at|amounts to|amounted to) (?:finding |saving |paying )?{money:result}`,
  ),
  wording(
    `{share:rate} ${PART} (?:on|of|for|from) ${SHORT}{money:base}${SHORT}(?:is|would be|was|means|meant|comes to|came to|amounts to|amounted to|of|costs|cost|requires|needs|,|, or| or|adds|would add|adding|raises|would mean) (?:finding |saving |paying |about |around )?{money:result}`,
  ),
  wording(
    `${PART} (?:of|at|was|is) {share:rate} (?:on|of|for|from) ${SHORT}{money:base}${SHORT}(?:is|would be|was|means|comes to|came to|amounts to|of|,|, or| or|, so|adds|would add) {money:result}`,
  ),
  wording(
    `(?:${PART}|${CHARGE}) (?:on|for) ${SHORT}{money:base}${SHORT} at (?:a rate of )?{share:rate}${SHORT}(?:is|would be|was|comes to|came to|amounts to|,|, or| or) {money:result}`,
  ),
  wording(
    `(?:on|for|of|costs?|costing|priced at|buy(?:ing)?|bought) (?:an? |the |its |his |her |that )?{money:base}${GAP} {share:rate} ${PART}${SHORT}(?:is|would be|was|means|meant|comes to|came to|amounts to|of|costs|requires|needs|,|, or| or|adds) (?:finding |saving )?{money:result}`,
  ),
  wording(
    `{money:base}${SHORT} at {share:rate}(?: interest| a year| a year interest| annual interest| gross)?${SHORT}(?:earns?|pays?|yields?|brings? in|returns?|makes|would earn|would pay|would cost|costs|gives|means|interest of) {money:result} (?:a|per|in a|each|every|over a|in the first|in one) year`,
  ),
  wording(
    `(?:tip|tipped|left)${SHORT} {money:result}${SHORT}(?:on|for) (?:an? |the |their |his |her )?{money:base}${SHORT}(?:or|a|,|about) {share:rate}`,
  ),
];

/** "£120 including 20% VAT, or £100 without": what is left when the charge is taken out. */
export const INCLUDED_WORDING: readonly RegExp[] = [
  wording(
    `{money:base}${SHORT} (?:includes|included|including|inclusive of|incl\\.?|with) (?:the |an? )?(?:{share:rate} ${CHARGE}|${CHARGE} (?:at|of) {share:rate2})${GAP}(?:net|before ${CHARGE}|without|ex|excluding|exclusive|underlying|original|pre-tax|seller|shop keeps|keeps|leaving|leaves)${SHORT} {money:result}`,
  ),
  wording(
    `{money:base}${SHORT} (?:includes|including|inclusive of|incl\\.?) (?:the |an? )?(?:{share:rate} ${CHARGE}|${CHARGE} (?:at|of) {share:rate2})${SHORT}(?:,| [–—-])? (?:or|so) {money:result} (?:net|without|before|excluding)`,
  ),
];

/** "save £45 on the £180 mixer, a discount of 25 per cent": the share is what is worked out. */
export const SAVED_WORDING: readonly RegExp[] = [
  wording(
    `(?:sav(?:es?|ed|ing|ings of)|cut(?:s|ting)?|knock(?:s|ed|ing)?|get|gives?|offers?|a discount of|discount of) {money:result} (?:on|off|from) ${SHORT}{money:base}${GAP}(?:or|a|an|,|discount of|saving of|reduction of|cut of|which is|equal to|that is) (?:a )?{share:rate}`,
  ),
  wording(
    `{money:result} off ${SHORT}{money:base}${SHORT}(?:,| [–—-]| \\()? ?(?:or|a|an|discount of|saving of|reduction of|which is|that is) (?:a )?{share:rate}`,
  ),
];

/** "was £80, now £60: save £25". */
export const LEFT_WORDING: readonly RegExp[] = [
  wording(
    `(?:was|were|usually|normally|originally|down from|instead of|from|rrp|worth)(?: priced at| sold for)? {money:base}${SHORT}(?:now|is now|are now|reduced to|yours for|to|down to) (?:just |only )?{money:rest}${SHORT}(?:sav(?:e|es|ing|ing you|ing shoppers)|a saving of|saving of|a discount of|a reduction of) {money:result}`,
  ),
  // "Originally $249, the headphones are on sale for $199, a $50 saving"
  wording(
    `(?:was|were|usually|normally|originally|previously|down from|once|rrp|worth|reduced from)(?: priced at| sold for| costing)? {money:base}${GAP}(?:now|${GOES_FOR}|reduced to|yours for|down to|costs?|to) (?:just |only )?{money:rest}(?:,| [–—-]| \\() ?(?:or |that is |which is )?(?:an? )?{money:result} (?:saving|discount|reduction|cut|off|less|cheaper|drop|markdown)\\b`,
  ),
  // "knocked $50,000 off the $600,000 price, selling it for $550,000"
  wording(
    `(?:knock(?:s|ed|ing)?|cut(?:s|ting)?|took|takes|taking|slash(?:es|ed|ing)?|shav(?:es?|ed|ing)) {money:result} off (?:the |its |his |her |their |an? )?{money:base}(?: (?:asking |list |sticker )?(?:price|cost|bill|fee|tag)),? (?:and )?(?:selling|sold|sells|bringing|taking|cutting|leaving|making) (?:it|them|the (?:price|cost|bill)) (?:down )?(?:for|to|at) {money:rest}`,
  ),
  // "from £50 to £35, a saving of £15"
  wording(
    `(?:price|prices|fare|fee|fees|fares|rent|charge|ticket|tickets|slashed|reduced|cut|dropped|marked down)${SHORT} from {money:base} to (?:just |only )?{money:rest}(?:,| [–—-]| \\() ?(?:or |that is |which is )?(?:a |an )?(?:saving|discount|reduction|price cut) of {money:result}(?! (?:a|an|per|each|every|over)\\b)`,
  ),
  wording(
    `(?:now|just|only|at|for) {money:rest}${SHORT}(?:was|were|usually|normally|originally|down from|instead of|from) {money:base}${SHORT}(?:sav(?:e|es|ing|ing you)|a saving of|saving of|a discount of) {money:result}`,
  ),
];

/** What a thing was to fetch: "the asking price", "its reserve", "a list price". */
const ASKED =
  '(?:(?:original |initial |final |first |full |low |high )?(?:asking price|guide price|guide|reserve(?: price)?|list price|listed price|sticker price|face value|advertised price|(?:pre-sale |presale |top |high |low |upper |lower )?estimate|starting price|opening bid|valuation|budget|quote|original price|retail price|usual price|normal price|full price))';
const SOLD =
  '(?:sold|sell(?:s|ing)?|went|fetch(?:ed|es|ing)?|bought|changed hands|knocked down|made|paid|paying|snapped up|raised|cost|costs|closed)';
const APART = '(?:,| [–—-]| \\()? ?(?:or |which (?:is|was) |that is |and )?(?:just |only |some |a full )?';

/** "sold for $512,000, which is $32,000 over the asking price of $480,000": the higher named `base`, the lower `rest`. */
export const ASKED_WORDING: readonly RegExp[] = [
  wording(
    `${SOLD}(?: [\\p{L}’'-]+){0,4}? {money:base}(?: (?:at auction|under the hammer|at the sale))?${APART}{money:result} (?:more than|above|over|higher than|beyond|in excess of|north of) (?:the |its |his |her |their |an? )?(?:${ASKED} of {money:rest}|{money:rest2} ${ASKED})`,
  ),
  wording(
    `${SOLD}(?: [\\p{L}’'-]+){0,4}? {money:rest}(?: (?:at auction|under the hammer|at the sale))?${APART}{money:result} (?:less than|below|under|lower than|short of|off|shy of) (?:the |its |his |her |their |an? )?(?:${ASKED} of {money:base}|{money:base2} ${ASKED})`,
  ),
  wording(
    `${ASKED} of {money:base}${SHORT}(?:${SOLD}|for|to|at) {money:rest}${APART}{money:result} (?:less|below|under|lower|off|cheaper|short)\\b`,
  ),
  wording(
    `${ASKED} of {money:rest}${SHORT}(?:${SOLD}|for|to|at) {money:base}${APART}{money:result} (?:more|above|over|higher|extra|dearer)\\b`,
  ),
];

/** "two for £5 or £3 each, saving £1". */
export const BUNDLE_WORDING: readonly RegExp[] = [
  wording(
    `{count:number} for {money:bundle}${SHORT}(?:or|,|\\(|instead of|against|rather than|compared with|when|usually|normally|at)${SHORT}{money:each} (?:each|apiece|for one|individually|separately|on its own|singly)${GAP}sav(?:e|es|ing|ing you|ings? of)${SHORT} {money:result}`,
  ),
  wording(
    `{money:each} (?:each|apiece)(?:,| or|, or| and) {count:number} for {money:bundle}${GAP}sav(?:e|es|ing|ing you|ings? of)${SHORT} {money:result}`,
  ),
];
