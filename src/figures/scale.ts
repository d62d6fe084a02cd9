/** A scale word as a power of ten. */
export interface Scale {
  readonly power: number;
}

/**
 * Scale words in the forms that newsrooms print, by power of ten. Sources: Oxford English Dictionary (short scale); the style guides
 * of Reuters (mln, bln), the Guardian and BBC (m, bn, tn), the Economist (trn); Indian English (lakh, crore; "arab" 10^9).
 */
const WORDS: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  thousands: 3,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  lacs: 5,
  million: 6,
  millions: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  mil: 6,
  crore: 7,
  crores: 7,
  cr: 7,
  billion: 9,
  billions: 9,
  bn: 9,
  bln: 9,
  bil: 9,
  milliard: 9,
  trillion: 12,
  trillions: 12,
  tn: 12,
  trn: 12,
  tln: 12,
  quadrillion: 15,
};

/** The same in other languages, for amounts that bear a sign or code: "3,5 Mio. €", "12 milliards d'euros". Source: CLDR compact decimals. */
const FOREIGN: Readonly<Record<string, number>> = {
  millionen: 6,
  tausend: 3,
  milliarde: 9,
  milliarden: 9,
  mrd: 9,
  billionen: 12,
  mille: 3,
  mil: 3,
  milliards: 9,
  millones: 6,
  millón: 6,
  milhões: 6,
  milhão: 6,
  bilhões: 9,
  bilhão: 9,
  'mil millones': 9,
  milioni: 6,
  milione: 6,
  miliardi: 9,
  miliardo: 9,
  miljoen: 6,
  miljard: 9,
  duizend: 3,
  mila: 3,
};

/** Letters that a sign before or a currency behind turns into a scale: "£6m", "5k euros". Alone, m is metres and t tonnes. */
const LETTERS: Readonly<Record<string, number>> = { k: 3, K: 3, m: 6, M: 6, b: 9, B: 9, t: 12, T: 12 };

export const SCALE_WORDS: ReadonlyMap<string, number> = new Map(Object.entries(WORDS));
export const FOREIGN_SCALE_WORDS: ReadonlyMap<string, number> = new Map(Object.entries(FOREIGN));
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map(Object.entries(LETTERS));
