import type { ClaimKind } from '../claims/claim.ts';
import { achievablePercentage } from './achievable-percentage.ts';
import { age } from './age.ts';
import { anniversary } from './anniversary.ts';
import { average } from './average.ts';
import type { Check } from './check.ts';
import { conversionRateDisagrees } from './conversion-rate-disagrees.ts';
import { currencyConversion } from './currency-conversion.ts';
import { difference } from './difference.ts';
import { direction } from './direction.ts';
import { duration } from './duration.ts';
import { fractionAndPercent } from './fraction-and-percent.ts';
import { fromZero } from './from-zero.ts';
import { growthOverYears } from './growth-over-years.ts';
import { headlineAndBody } from './headline-and-body.ts';
import { impossibleDate } from './impossible-date.ts';
import { impossiblePercentage } from './impossible-percentage.ts';
import { intervalAndEstimate } from './interval-and-estimate.ts';
import { listCount } from './list-count.ts';
import { malformedNumber } from './malformed-number.ts';
import { meanOfIntegers } from './mean-of-integers.ts';
import { multiple } from './multiple.ts';
import { pValue } from './p-value.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { perUnit } from './per-unit.ts';
import { percentChange } from './percent-change.ts';
import { percentOfAmount } from './percent-of-amount.ts';
import { percentOrPoints } from './percent-or-points.ts';
import { pollMargin } from './poll-margin.ts';
import { priceArithmetic } from './price-arithmetic.ts';
import { rangeOrder } from './range-order.ts';
import { rateAndPeriod } from './rate-and-period.ts';
import { repeatedFigure } from './repeated-figure.ts';
import { risk } from './risk.ts';
import { sameCurrencyTwice } from './same-currency-twice.ts';
import { score } from './score.ts';
import { shareOfTotal } from './share-of-total.ts';
import { sharesSum } from './shares-sum.ts';
import { speedDistanceTime } from './speed-distance-time.ts';
import { successiveChanges } from './successive-changes.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { superlative } from './superlative.ts';
import { tableAndText } from './table-and-text.ts';
import { tableTotal } from './table-total.ts';
import { temperatureDifference } from './temperature-difference.ts';
import { tenseAndDate } from './tense-and-date.ts';
import { unitConversion } from './unit-conversion.ts';
import { voteMargin } from './vote-margin.ts';
import { weekday } from './weekday.ts';

/** A check of any kind of claim; `reportOf` hands each only claims of its own kind. */
export type AnyCheck = { [K in ClaimKind]: Check<K> }[ClaimKind];

/** Every check, the most specific first: where two say that the same figures cannot be right, the first is heard. */
export const CHECKS: readonly AnyCheck[] = [
  sameCurrencyTwice,
  currencyConversion,
  conversionRateDisagrees,
  temperatureDifference,
  unitConversion,
  impossibleDate,
  weekday,
  age,
  anniversary,
  duration,
  tenseAndDate,
  listCount,
  average,
  percentChange,
  difference,
  percentOrPoints,
  multiple,
  direction,
  impossiblePercentage,
  fromZero,
  growthOverYears,
  successiveChanges,
  partExceedsWhole,
  shareOfTotal,
  percentOfAmount,
  sumOfParts,
  sharesSum,
  fractionAndPercent,
  achievablePercentage,
  pValue,
  tableTotal,
  headlineAndBody,
  repeatedFigure,
  tableAndText,
  priceArithmetic,
  pollMargin,
  score,
  voteMargin,
  perUnit,
  rateAndPeriod,
  speedDistanceTime,
  malformedNumber,
  rangeOrder,
  intervalAndEstimate,
  risk,
  superlative,
  meanOfIntegers,
];
