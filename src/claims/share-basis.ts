/**
 * Words that set a share on another footing than the figures beside it, each by the phrase that taught it: "Weighted for age and region, 52% were
 * opposed, though 498 of the 1,003 people said so"; "in percentage terms"; "compared with a target of 95%".
 */
export const OTHER_BASIS =
  /\b(?:weighted|weighting|seasonally|adjusted|annuali[sz]ed|up to \d|target|service charge|VAT|plus tax|discount(?:ed)?|capacity)\b/i;
