import type { ClaimKind } from '../claims/claim.ts';
import type { Check } from './check.ts';
import { conversionRateDisagrees } from './conversion-rate-disagrees.ts';
import { currencyConversion } from './currency-conversion.ts';
import { difference } from './difference.ts';
import { direction } from './direction.ts';
import { percentChange } from './percent-change.ts';
import { sameCurrencyTwice } from './same-currency-twice.ts';
import { temperatureDifference } from './temperature-difference.ts';
import { unitConversion } from './unit-conversion.ts';

/** A check of any kind of claim; `reportOf` hands each only claims of its own kind. */
export type AnyCheck = { [K in ClaimKind]: Check<K> }[ClaimKind];

/** Every check, the most specific first: where two say that the same figures cannot be right, the first is heard. */
export const CHECKS: readonly AnyCheck[] = [
  sameCurrencyTwice,
  currencyConversion,
  conversionRateDisagrees,
  temperatureDifference,
  unitConversion,
  percentChange,
  difference,
  direction,
];
