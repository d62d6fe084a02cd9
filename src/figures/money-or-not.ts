import type { Beside } from './currency-near.ts';
import type { Numeral } from './numerals.ts';

/** Words that speak of money near "20 pounds". */
const MONEY_WORDS =
  /\b(?:cost|costs|price|priced|prices|pay|pays|paid|worth|fine|fined|spend|spent|earn|earns|earned|salary|wage|wages|fee|fees|fund|funds|raise|raised|buy|bought|sell|sold|bill|loan|loans|debt|debts|donat\w+|invest\w*|tax\w*|profit\w*|loss|losses|budget|cash|money|bank\w*|charge\w*|sum|reward|owed?|owing|savings?|rent|ticket\w*|damages|compensation|prize|bet|stake|shares?|market|currency|sterling|exchange|million\w*|billion\w*|government|income|revenue\w*|benefit\w*|grant\w*|deal|contract|value\w*|expensive|cheap\w*|insur\w+)\b|[£$€]/i;
/** "20 pounds of flour", "180 pounds (82 kg)", "weighs 20 pounds". */
const WEIGHED =
  /^[ \u00a0]?(?:of (?!(?:public|taxpayers?|government|aid|debts?|investments?|funding|damages?|savings|cash|loans|profits?|revenues?|spending|cuts|support|assets|tax(?:es)?|subsid\w+|compensation|orders|sales|money|income|benefits?|his|her|their|our|its|extra|new|additional|state|EU)\b)|\((?:about |around |nearly |over )?[\d.,]+ ?(?:kg|kilo|g\b|grams?|tonnes?)|per square|of force|lighter|heavier|overweight)/i;
const WEIGHS =
  /\b(?:weigh\w*|weight|lost|lose|gain\w*|lift\w*|lb|lbs|ounces?|heavy|dropped|shed|bench|payload|cargo|baggage|luggage)\b/i;

/** "5 kg (11 pounds)", "12 stone/168 pounds", "2 tonnes, or about 4,400 pounds": a weight said again. */
const WEIGHED_BEFORE =
  /\d ?-?(?:kg|kgs|kilos?|kilogram(?:me)?s?|g|grams?|tonnes?|tons?|stone|st|ounces?|oz)(?: (?:of )?[a-z]{1,14}){0,2}(?: ?[([/]|, or| ?[–—-]) ?(?:or )?(?:about |around |nearly |over |some |roughly |just (?:over|under) )?$/i;

/** "10 stone 7 pounds", "the 6-foot-5, 230-pound guard", "6ft 1in and 190 pounds". */
const BODY_BEFORE =
  /(?:(?:\d[ \u00a0]?st|(?:\d|(?:six|seven|eight|nine|ten|eleven|twelve|teen|twenty))[ \u00a0]stone)|(?:\d|five|six|seven)[ -]?(?:foot|feet|ft)(?:[ -](?:\d{1,2}|[a-z]{3,6})(?:[ -]?in(?:ch|ches|s)?)?)?|\d['′]\d{1,2}["″]?),?(?: and)? $/i;
/** "A 210-pound man", "a 500-pound bomb": who and what is told of by its weight. */
const HEAVY =
  /^ (?:man|woman|men|women|boy|girl|baby|newborn|teenager|guard|forward|cent(?:er|re)|quarterback|receiver|running back|linebacker|lineman|linemen|tackle|cornerback|defen[cs]eman|defender|prop|pitcher|junior|senior|sophomore|freshman|rookie|boxer|wrestler|fighter|bombs?|warheads?|shells?|weights?|barbells?|dumbbells?|fish|catfish|salmon|tuna|shark|bear|pig|dog|cow|bull|calf|gorilla|turkey|pumpkin|bags?|sacks?|boulder|satellite|spacecraft|engine|thrust)\b/i;

/** "A quota of 29 million pounds of halibut": what is caught, grown, mined and made by weight in America. */
const HARVEST =
  /\b(?:fisher(?:y|ies|men)|catch(?:es)?|harvest\w*|crop|beef|pork|poultry|ground meat|recall(?:ed|ing|s)?|halibut|salmon|lobsters?|shrimp|crab|cod|cotton|copper|uranium|tobacco|almonds|pistachios|walnuts|peanuts|honey|coal ash|toxic)\b/i;
/** Words of money that such a sentence must not have. */
const PRICED =
  /\b(?:cost\w*|worth|valued?|fin(?:e|ed|es)|pa(?:y|ys|id)|spen[dt]\w*|invest\w*|fund\w*|grants?|aid|tax\w*|subsid\w+|profit\w*|loss|losses|lost|debts?|sales|sold|revenues?|earn\w*|sterling|exports|imports|industry|market|compensation|price\w*|econom\w+|British|Britain|UK)\b|[£€]/i;
const isHarvest = (near: string): boolean => HARVEST.test(near) && !PRICED.test(near);

/** "profits per share of 80 marks", "84 marks to the dollar": where shares or currencies are spoken of, marks are no examiner's. */
const ON_THE_EXCHANGE = /\b(?:per share|a share|dividend|dollar|shareholders?|deutschmarks?|d-marks?)\b|\bDM\b/i;

/** "a gain of one ct per share", "one ct vs three cts": results write cents so; "18 ct gold" is carats. */
const CT_BEFORE = /\b(?:vs|shr|share|profit|loss|gain|div|dividend)(?: of)? $/i;
const CT_BEHIND = /^ (?:per|a|an|vs|each|apiece)\b/;

/** "1.1 billion marks … 35 marks", "Div 50 won vs 50 won": another amount near leaves no doubt of the name. */
const SURE: Readonly<Record<string, RegExp>> = {
  mark: /(?:\d\.\d+|\d,\d{3}|\b(?:mln|million|bn|billion)) marks?\b/i,
  crown: /(?:\d\.\d+|\d,\d{3}|\b(?:mln|million|bn|billion)) crowns?\b/i,
  won: /(?:\d\.\d+|\d,\d{3}|\b(?:mln|million|bn|billion)) won\b|\d won (?:vs|a share|per share)\b/i,
};

const WINDOW = 70;

/**
 * Is a name that means something else too a currency here? "20 pounds" in a sentence about prices is, "20 pounds of flour" is not;
 * "330 won", "20 marks" and "three crowns" need a large or a broken amount.
 */
export function doubtfulNameIsMoney(text: string, numeral: Numeral, behind: Beside): boolean {
  const name = behind.sign.toLowerCase();
  const after = text.slice(behind.end, behind.end + 60);
  if (/^pounds?$/.test(name)) {
    const before = text.slice(Math.max(0, numeral.start - 60), numeral.start);
    if (WEIGHED.test(after) || WEIGHED_BEFORE.test(before) || BODY_BEFORE.test(before)) return false;
    if (text[numeral.end] === '-' && HEAVY.test(after)) return false;
    if (numeral.power >= 3 && isHarvest(text.slice(Math.max(0, numeral.start - 120), behind.end + WINDOW)))
      return false;
    const near = text.slice(Math.max(0, numeral.start - WINDOW), behind.end + WINDOW);
    if (WEIGHS.test(near)) return numeral.power >= 6;
    return numeral.power >= 3 || MONEY_WORDS.test(near.slice(0, -name.length) + after) || text.length < WINDOW;
  }
  if (/^(?:penny|ecus?)$/.test(name)) return true;
  if (name === 'ct')
    return CT_BEHIND.test(after) || CT_BEFORE.test(text.slice(Math.max(0, numeral.start - 20), numeral.start));
  if (
    name === 'won' &&
    /^ (?:the|a|an|his|her|their|its|gold|silver|by|in|on|at|with|and|out|seats|medals|points|of)\b/.test(after) &&
    numeral.power < 3
  )
    return false;
  if (
    /^marks?$/.test(name) &&
    ON_THE_EXCHANGE.test(text.slice(Math.max(0, numeral.start - WINDOW), behind.end + WINDOW))
  )
    return true;
  const sure = SURE[name.replace(/s$/, '')];
  if (sure?.test(text.slice(Math.max(0, numeral.start - WINDOW), behind.end + WINDOW))) return true;
  return numeral.power >= 3 || numeral.value >= 1000 || numeral.precision.step < 1 || text.length < WINDOW;
}
