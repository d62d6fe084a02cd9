import { anyOf } from './wording.ts';

/** Right before digits that are an amount: "£", "US$", "Rs ", "EUR". */
export const SIGN_BEFORE = /(?:[£$€¥₹]|\b(?:Rs\.?|USD|GBP|EUR|AUD|CAD|[HNSUAC]{1,2}\$))[ \u00a0]?$/;
/** Before two digits behind a comma these may be as the continent writes them: "€12,50". */
export const CONTINENTAL_SIGN = /(?:€|EUR)[ \u00a0]?$/;
const SCALES = ['million', 'billion', 'trillion', 'thousand', 'mln', 'bln', 'bn', 'tn', 'm', 'k'];
const MEASURES = [
  '%',
  'per cent',
  'percent',
  'pct',
  'pc',
  'pence',
  'cents',
  'dlrs',
  'dollars',
  'pounds',
  'yen',
  'rupees',
  'tonnes',
  'tons',
  'miles',
  'metres',
  'meters',
  'km',
  'kg',
  'acres',
  'hectares',
  'barrels',
  'litres',
  'gallons',
  'votes',
  'people',
  'men',
  'women',
  'children',
  'shares',
  'homes',
  'jobs',
  'staff',
  'workers',
  'employees',
  'members',
  'visitors',
  'fans',
  'cases',
  'deaths',
  'students',
  'pupils',
  'patients',
  'residents',
  'households',
  'soldiers',
  'troops',
  'refugees',
  'migrants',
  'passengers',
  'customers',
  'spectators',
  'sq',
  'square',
];
/** Right behind digits that are an amount, whatever stands before: "12,50 people". */
export const MEASURE_BEHIND = new RegExp(`^[ \\u00a0-]?(?:${anyOf([...SCALES, ...MEASURES])})(?![\\p{L}\\p{N}])`, 'u');
/** With a decimal comma these have a plain sense: "3,5 million", "2,75%". */
export const DECIMAL_BEHIND = new RegExp(
  `^[ \\u00a0-]?(?:${anyOf([...SCALES, '%', 'per cent', 'percent', 'pct', 'pc', 'km', 'kg', 'metres', 'meters', 'litres', 'tonnes'])})(?![\\p{L}\\p{N}])`,
  'u',
);
/** Right behind digits of the continent's manner, quoted as they stand there: "12,50 euros", "1,25 milhões". */
export const CONTINENTAL_BEHIND =
  /^[ \u00a0]?(?:euros?|EUR|€|mil\b|milh|milion|millones|Millionen|milliard|Mio|Mrd|kr\b|zł|z\u0142|reais|marks?|francs?|lire|lira|pesetas?|kronor|kroner|guilders?|drachmas?)/;
/** Behind a month a comma parts the day from the year: "March 5,2004". */
export const MONTH_BEFORE = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?[ \u00a0]$/;
/** Before what is a place in a text or a law, no amount: "section 12,50". */
export const PLACE_BEFORE =
  /\b(?:sections?|articles?|chapters?|verses?|psalms?|pages?|pp?\.|nos?\.?|numbers?|paragraphs?|lines?|rooms?|routes?|versions?|volumes?|vol\.|matthew|mark|luke|john|acts|romans|corinthians|genesis|exodus|isaiah|surah?)[ \u00a0]$/i;

/** "£17.m", "£8.bn", "$1..5m", "£5m million": a sign, digits, and what cannot follow them. */
export const BROKEN =
  /\d{1,3}(?:\.,|,\.|,,)\d{3}(?![\d.,])|[£$€¥]\d[\d,]*(?:\.\d+)?(?:\.(?:bn|m|tn|k)\b|\. (?:million|billion|trillion)\b|(?:\.\.|,,|\.,|,\.)\d[\d.,]*(?: ?(?:million|billion|bn|m)\b)?|(?:bn|m|k| million| billion) (?:thousand|million|billion|trillion)\b)/g;
/** What a broken amount has, and few texts have otherwise. */
export const MAY_BE_BROKEN = /\d(?:\.(?:bn|m|tn|k)\b|\. [mbt]|[.,][.,]\d|(?:bn|m|k|ion) (?:thou|[mbt]|trill)\w*ion)/;

/** Grouped by lakh and crore, as South Asia does: "1,23,45,678". */
export const LAKHS = /(?<![\d.,])\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])/g;
/** A text of South Asia, or one that speaks of it. */
export const SOUTH_ASIAN =
  /\b(?:lakhs?|crores?|rupees?|Rs|INR|PKR|NPR|BDT|LKR|taka|paise|India\w*|Pakistan\w*|Bangladesh\w*|Nepal\w*|Bhutan\w*|Sri Lanka\w*|Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Hyderabad|Karachi|Lahore|Dhaka|Kathmandu)\b|₹/;
