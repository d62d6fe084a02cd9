const N = '[\\ue003\\ue002\\ue005\\ue00c]';

/** Where a poll's margin of error is spoken of. */
export const MARGIN_OF_ERROR =
  /\bmargins? (?:of (?:sampling )?error|for error)|±|plus or minus|plus-or-minus|\+\/-|sampling error|-point margin\b|accurate to within|error margin/i;
/** Before or behind these words stands its figure. */
export const MARGIN_FIGURES: readonly RegExp[] = [
  new RegExp(
    `(?<margin>${N})(?:-| )?(?:percentage[- ])?(?:point|points|percent|per cent)?(?:-| )?(?:sampling )?(?:margins? (?:of (?:sampling )?error|for error)|error margin|sampling error|margin\\b)`,
    'iu',
  ),
  new RegExp(
    `(?:margins? (?:of (?:sampling )?error|for error)|sampling error|error margin|accurate to within|plus or minus|plus-or-minus|±|\\+/-)[^.;:\\ue001-\\ue00c]{0,60}?(?<margin>${N})`,
    'iu',
  ),
];

/** Before the number of those asked. */
export const ASKED_BEFORE =
  /\b(?:poll|polled|survey(?:ed)?|sample|interview(?:ed|s with)|question(?:ed|ing)|asked|spoke to|canvass(?:ed|ing)|among|responses from|based on)(?: [\p{L}’'-]+){0,5} $/iu;
/** Who is asked. */
export const RESPONDENTS: ReadonlySet<string> = new Set(
  'adult person people voter respondent resident elector interview interviewee shopkeeper farmer student worker parent teacher member household american briton australian canadian woman man pensioner driver employee shopper consumer doctor nurse patient citizen democrat republican viewer reader customer firm company business owner commuter motorist homeowner tenant taxpayer manager executive director family mother father viewer graduate'.split(
    ' ',
  ),
);

/** Not the usual 95 per cent, not the whole sample, or weighted in a way that the words tell. */
export const OTHER_ERROR =
  /\b(?:9[029](?:\.\d)? ?(?:%|per ?cent)|68 ?(?:%|per ?cent)|90|subgroup|sub-group|subsample|each group|higher for|combined|pooled|rolling|panel of|conducted in|on average)\b/i;

/** A lead that is beyond chance, or within it. */
export const OUTSIDE =
  /\b(?:outside|beyond|exceeds?|exceeded|exceeding|more than|greater than|larger than|bigger than|wider than|well clear of|clear of|above|cannot be put down to chance|significant(?:ly)?|not (?:be )?(?:down to )?chance|statistically significant)\b/i;
export const WITHIN =
  /\b(?:within|inside|statistical(?:ly)? (?:tie|tied|dead heat|dead-heat|even)|statistical dead heat|dead heat|too close to call|neck and neck|smaller than|less than|too small|tied|no clear leader)\b/i;
/** "not outside", "no longer within": the other way round. */
export const DENIED = /\b(?:not|never|no longer|isn’t|isn't|neither|hardly|nowhere)\b/i;
/** "a 12-point lead" where no two shares are given. */
export const LEAD =
  /(?<lead>[\ue003\ue005])(?:-| )?(?:percentage[- ])?(?:points? )?(?:lead|advantage|edge|gap|cushion|margin over)\b|(?:lead|advantage|edge|gap|cushion) of (?:just |only )?(?<lead2>[\ue003\ue005])/iu;
