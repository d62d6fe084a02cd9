import { NUMBER_STARTERS } from './number-word-list.ts';

/** Ranks in words, in order: "first" is the first. */
export const RANK_WORDS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** The words, in small letters, at which a text is looked at for figures; each finder reads on from there. */
export const ANCHOR_WORDS = {
  numbers: NUMBER_STARTERS,
  ranks: RANK_WORDS,
  ratios: (
    'doubled doubles doubling trebled trebles trebling tripled triples tripling quadrupled quadruples quadrupling quintupled quintuples quintupling halved halves halving ' +
    'twice thrice double treble triple quadruple halve twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold twentyfold hundredfold ' +
    'half third quarter fifth sixth seventh eighth ninth tenth twentieth majority most'
  ).split(' '),
  parts:
    'half halves quarter quarters third thirds fifth fifths sixth sixths eighth eighths tenth tenths hundredth hundredths'.split(
      ' ',
    ),
} as const satisfies Readonly<Record<string, readonly string[]>>;
