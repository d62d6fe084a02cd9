/** A power of ten by which a figure slips, and its word: "a thousand" times too much. */
export type Power = readonly [factor: number, word: string];

const TEN: Power = [10, 'ten'];
const HUNDRED: Power = [100, 'a hundred'];
const THOUSAND: Power = [1000, 'a thousand'];
const MILLION: Power = [1e6, 'a million'];
const BILLION: Power = [1e9, 'a billion'];

/** The smallest first: a decimal point out of place is the likeliest slip of a count or a measure. */
export const POWERS: readonly Power[] = [TEN, HUNDRED, THOUSAND, MILLION];

/** Of a percentage: nobody prints a million times 12%. */
export const PERCENT_POWERS: readonly Power[] = [TEN, HUNDRED, THOUSAND];

/** "million" for "billion" is the likeliest slip of an amount of money. */
export const SCALE_POWERS: readonly Power[] = [THOUSAND, MILLION, TEN, HUNDRED, BILLION];
