/** Words that are in many headers and tell no column from another: units, scales, little words. */
const NO_NAMES = new Set(
  `m bn mn million millions billion thousand thousands lakh crore k tn us a an the of in on at to by for per and or with from as is number no total
  figure figures pct percent cent share gbp usd eur inr £ $ €`.split(/\s+/),
);

/** Labels that name no row of their own in a sentence. */
const COMMON = new Set(
  `total totals subtotal all other others overall average mean sum rest none yes no men women male female new old home away north south east west
  national private public first second third change year month source note open closed high low good bad small large main may march`.split(
    /\s+/,
  ),
);

/** Another time, another part, a guess or a condition: "last raised there in 2018", "could spill if", "a poll had put". */
const ELSEWHERE =
  /\b(?:could|would|should|might|may|will|if|unless|until|forecast|predict|expect|project|estimat|target|aim|plan|budget|poll|survey|goal|previous|earlier|before|ago|formerly|once|last (?:year|month|week|quarter|decade|season|time)|year before|a year|since|record|peak|initial|originally|at first|excluding|including|except|of them|of these|of which|among|combined|together|average of|each|limit|threshold|capacity|compared|against|than|another|more|further|additional|extra|by (?:20|next)|next|new|only|first|(?:rose|fell|increase|decrease|grew|up|down)(?!\w* to\b)|gap|difference|gained|lost)\w*\b/i;

/** "Sept 2023 (£)" as "sept", "2023". */
export const namesOf = (header: string): readonly string[] => [
  ...new Set(
    (header.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
      (word) => !NO_NAMES.has(word) && (word.length > 1 || /\d/.test(word)),
    ),
  ),
];

/** Does a word of the text stand for one of a header: "September" for "Sept", "visitors" for "visits"? Numbers only for themselves. */
export const standsFor = (word: string, name: string): boolean => {
  if (word === name) return true;
  if (/\d/.test(name) || Math.min(word.length, name.length) < 3) return false;
  const stem = Math.max(3, Math.min(word.length, name.length) - 2);
  return (word.startsWith(name) && name.length >= 3) || (stem > 3 && word.slice(0, stem) === name.slice(0, stem));
};

export const isCommonLabel = (label: string): boolean =>
  COMMON.has(label) || label.length < 3 || !/\p{L}{2}/u.test(label) || /^(?:total|all|other|average)\b/.test(label);

/** "against 24.4% in Italy" gives the other side of a comparison as plainly as the first. */
const OPENING = /^\s*(?:(?:and|but|while|whereas|against|compared with|compared to)\b\s*)+/i;

export const speaksElsewhere = (clause: string): boolean => ELSEWHERE.test(clause.replace(OPENING, ''));

/** Words that add nothing to a row, a column and a figure: "Lund has 25 assists". */
const PLAIN = new Set(
  `the a an in at of on to for with by its it there this that has had have was were is are be been got gave scored saw made took won lost stood came
  reached recorded registered counted reported posted showed shows number numbered total totalled amounted rated found said and against while some`.split(
    /\s+/,
  ),
);

export const addsNothing = (word: string): boolean => PLAIN.has(word) || word.length === 1 || /^\d/.test(word);

const POWERS: readonly (readonly [RegExp, number])[] = [
  [/(?:[£$€¥₹(,\s]|^)(?:bn|billions?|bln|mrd|milliarden|milliards)(?![\p{L}])/iu, 9],
  [/(?:[£$€¥₹(,\s]|^)(?:m|mn|mln|mio|millions?|millionen|milioni|millones|miljoen|milhões)(?![\p{L}])/iu, 6],
  [/['’(,\s£$€]0{3}s?(?!\d)|\bthousands?\b|[£$€]k\b|\btausend\b|\bmilliers\b/iu, 3],
  [/\bcrores?\b|\bcr\b/iu, 7],
  [/\blakhs?\b/iu, 5],
];

/** What a header multiplies by, as a power of ten; null where it does not say. */
export const powerIn = (header: string): number | null => POWERS.find(([written]) => written.test(header))?.[1] ?? null;

const SIGNS: readonly (readonly [RegExp, RegExp])[] = [
  [/£|\bgbp\b|pounds?\b|sterling/i, /^GBP$/],
  [/€|\beur\b|euros?\b/i, /^EUR$/],
  [/\$|\busd\b|dollars?\b/i, /^[A-Z]{2}D$/],
  [/₹|\brs\b|\binr\b|rupees?\b|lakh|crore/i, /^INR$/],
  [/¥|\byen\b|\bjpy\b|yuan|\bcny\b/i, /^(?:JPY|CNY)$/],
];

/** Whether words tell of money, and of which currency: null for no money at all. */
export const currenciesIn = (words: string): RegExp | null => SIGNS.find(([sign]) => sign.test(words))?.[1] ?? null;

/** How headers write units that the text spells out, by CLDR name. */
export const UNIT_HEADERS: Readonly<Record<string, RegExp>> = {
  kilogram: /\bkgs?\b|kilos?\b|kilogram/i,
  tonne: /\bt\b|tonnes?\b/i,
  ton: /\btons?\b|tonnes?\b/i,
  foot: /\bft\b|feet|foot/i,
  meter: /\bm\b|met(?:re|er)s?\b/i,
  kilometer: /\bkms?\b|kilomet/i,
  mile: /\bmi\b|miles?\b/i,
  'square-kilometer': /km²|sq ?km|square kilomet/i,
  hectare: /\bha\b|hectares?/i,
  acre: /acres?/i,
  liter: /\bl\b|lit(?:re|er)s?\b/i,
  celsius: /°|\bc\b|celsius/i,
  'megawatt-hour': /mwh/i,
  'gigawatt-hour': /gwh/i,
  megawatt: /\bmw\b|megawatt/i,
  megabyte: /\bmb\b|megabyte/i,
};
