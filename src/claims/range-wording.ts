import { triggerWords } from './trigger-words.ts';

export const BETWEEN_TRIGGER = triggerWords('between');

/** Right before the first end: "between ", "between the ages of ". */
export const BETWEEN = /\bbetween (?:the ages of |ages |the ages |a (?:minimum|low|floor) of )?$/i;
/** Between the ends; the first may be converted in brackets: "$900m (£700m) and $1.2bn". */
export const AND = /^(?: \([^()]{1,30}\))?,? (?:and|to) (?:perhaps |even |possibly )?$/;
export const DASH = /^ ?[-–—] ?$/;
export const TO = /^ to $/;
/** Behind a dash between two sums: "£12,500 – £11,850 = £650", "$13.4m - $13.1m - $12.9m" and the columns of an account. */
export const NO_DASH_RANGE =
  /^ ?(?:=|equals\b|(?:is|leaves|gives|makes) [$£€\d]|[-–—+] ?[-–—+]? ?[$£€\d])|^[^.]* \d[\d,.]* - \d/;
/** "$654,137,907-89": the cents of an old account. */
export const CENTS = /\d,\d{3}$/;

/** Before "between" these set two things against each other: "the gap between £3m and £2m", "halfway between 10 and 5". */
export const TWO_THINGS =
  /\b(?:differen\w+|gap|choice|choos\w+|chose\w*|spread|split|divid\w+|division|ratio|distinction|compar\w+|contrast|switch\w*|alternat\w+|oscillat\w+|swing\w*|swung|flip\w*|fluctuat\w+|relation\w*|link\w*|distance|connect\w*|half-?way|mid-?way|match|game|margin|margins|meeting|border|talks|agreement|deal|war|clash\w*|dispute|vote|boundary|handover|transition|time|interval|stretch|road|line|motorway|train|trip)(?: of \S+(?: \S+)?)?,? (?:in |of |lying |falling )?$/i;
/** Behind a range that is counted down: before Christ, before now, before the end, on the clock. */
export const COUNTED_DOWN =
  /^ ?(?:(?:\p{L}+ ){0,2}(?:ago|before|earlier|until|till|left|remaining|to go|from (?:the )?(?:end|time|now|home)|old ago)\b|BC|B\.C|bc\b|BP\b|B\.P|[ap]\.?m\b|o'clock|levels\b|prices\b|(?:st|nd|rd|th)\b|GMT|hours GMT)/u;
/** "Losses of between 2.20 and 1.80 dollars": a fall may be told from its deepest. */
export const FALLEN =
  /\b(?:loss|losses|lost|fell|falls?|fallen|drops?|dropped|declines?|declined|down|off)(?: \p{L}+){0,4} $/u;
/** A text of an age whose years count down. */
export const BEFORE_CHRIST = /\d ?(?:BCE?|B\.C\.|bce?)(?![\p{L}\p{N}])|\b[Bb]efore Christ\b/u;
/** Before a pair of figures that is a change, a score or a deal rather than a range: "cut from 40 to 35 hours", "beat them 10-8". */
export const NO_RANGE =
  /\b(?:from|fell|falls?|falling|down|cut|cuts|cutting|drop\w*|reduc\w*|slash\w*|lower\w*|declin\w*|slid\w*|sank|shr[aiu]nk\w*|tumbl\w*|discount\w*|was|odds|lost|beat\w*|win|won|wins|led|leads?|defeat\w*|went|moved|trimm\w*|shorten\w*|chang\w*|revis\w*|narrow\w*|scor\w*|prefer\w*|halv\w*|countdown|count(?:ed|ing)?|vot\w*)\b[^.;]{0,40}$/i;
/** Behind it: "a 40 to 35 hours reduction". */
export const NO_RANGE_BEHIND =
  /^[^.;]{0,20}\b(?:reduction|cut|drop|fall|decrease|decline|win|victory|defeat|vote|lead|advantage|favou?rite|split|swing)\b/i;
/** Behind what a dash with spaces sets apart: "the fund's €12bn – €600m – is held in coal". */
export const ASIDE =
  /^ (?:of|more|less|from|for|in|on|over|above|below|higher|lower|goes|went|is|was)\b|^[^.;]{0,30} [-–—] /;
/** Before years parted by a dash that are a span: "in 1999–98". */
export const IN_YEARS = /\b(?:in|during|of|between|since|period|season|years|for) $/i;
