import { data as ISO_4217 } from 'currency-codes';
import {
  CENT_SIGNS,
  CODES_THAT_ARE_WORDS,
  FAMILIES,
  HISTORICAL,
  JOINED_CODES,
  LOWER_CASE_CODES,
  MINOR,
  NAMES,
  NEVER_BEHIND,
  SHARED_SIGNS,
  SIGNS,
} from './currencies-data.ts';
import { OF_COUNTRIES } from './currencies-of-countries-data.ts';

/** What a sign, code or name says of the currency. */
export interface CurrencyWriting {
  /** ISO 4217 readings, likeliest first; one where there is no doubt. */
  readonly units: readonly string[];
  /** The family whose other members a named place makes likely ("dollar"); null where there is no doubt. */
  readonly family: string | null;
  /** 100 for pence and cents, 1 for the currency itself. */
  readonly per: number;
  /** The power of ten that the code bears itself: 6 in "30 MUSD"; 0 otherwise. */
  readonly power: number;
  /** Word that means something else too ("pounds", "won", "marks"): money only where the text around says so. */
  readonly doubtful: boolean;
}

const sole = (code: string): CurrencyWriting => ({
  units: [code === 'RMB' || code === 'CNH' ? 'CNY' : code],
  family: null,
  per: 1,
  power: 0,
  doubtful: false,
});

const CODES: ReadonlySet<string> = new Set(
  [...ISO_4217.map((row) => row.code), ...HISTORICAL].filter(
    (code) => !/^X(?:B[ABCD]|SU|UA|TS|XX|A[GU]|P[DT])$/.test(code),
  ),
);
const WORD_CODES: ReadonlySet<string> = new Set(CODES_THAT_ARE_WORDS);

const SIGN_TABLE: ReadonlyMap<string, CurrencyWriting> = new Map([
  ...Object.entries(SIGNS).map(([sign, code]): [string, CurrencyWriting] => [sign, sole(code)]),
  ...Object.entries(SHARED_SIGNS).map(([sign, { family, units }]): [string, CurrencyWriting] => [
    sign,
    { units, family, per: 1, power: 0, doubtful: false },
  ]),
  ...Object.entries(CENT_SIGNS).map(([sign, code]): [string, CurrencyWriting] => [sign, { ...sole(code), per: 100 }]),
]);

/** Names that are English words or weights too; "5 won", "20 pounds of flour", "full marks". */
const DOUBTFUL = new Set([
  'won',
  'pound',
  'pounds',
  'mark',
  'marks',
  'crown',
  'crowns',
  'sterling',
  'ore',
  'lat',
  'punt',
  'punts',
  'pula',
  'kina',
  'soles',
  'lev',
  'lats',
  'kip',
  'sdr',
  'cordoba',
  'lek',
  'penny',
  'ct',
  'dong',
  'ecu',
  'ecus',
  'leone',
  'leones',
]);

/** "barbadian dollars", "angolan kwanzas", for every adjective of a country and every name of its money. */
const namesOfCountries = (): readonly (readonly [name: string, code: string])[] =>
  OF_COUNTRIES.flatMap((row) => {
    const [code = '', adjectives = '', nouns = ''] = row.split(/: | \| /);
    return adjectives
      .split(', ')
      .flatMap((adjective) => nouns.split(' ').map((noun) => [`${adjective} ${noun}`, code] as const));
  });

const NAME_TABLE: ReadonlyMap<string, CurrencyWriting> = new Map([
  ...namesOfCountries().map(([name, code]): [string, CurrencyWriting] => [name, sole(code)]),
  ...LOWER_CASE_CODES.map((code): [string, CurrencyWriting] => [code, sole(code.toUpperCase())]),
  ...ISO_4217.filter((row) => CODES.has(row.code) && / /.test(row.currency.trim())).flatMap(
    (row): [string, CurrencyWriting][] => {
      const name = row.currency.trim().toLowerCase();
      return [
        [name, sole(row.code)],
        [`${name}s`, sole(row.code)],
      ];
    },
  ),
  ...Object.entries(NAMES).flatMap(([code, names]) =>
    names.map((name): [string, CurrencyWriting] => [name, { ...sole(code), power: 0, doubtful: DOUBTFUL.has(name) }]),
  ),
  ...Object.entries(FAMILIES).flatMap(([family, { words, units }]) =>
    words.map((word): [string, CurrencyWriting] => [
      word,
      { units, family, per: 1, power: 0, doubtful: DOUBTFUL.has(word) },
    ]),
  ),
  ...MINOR.flatMap(({ words, per, family, units }) =>
    words.map((word): [string, CurrencyWriting] => [
      word,
      { units, family, per, power: 0, doubtful: DOUBTFUL.has(word) },
    ]),
  ),
]);

const GLUED: ReadonlyMap<string, CurrencyWriting> = new Map(
  MINOR.flatMap(({ glued, per, family, units }) =>
    glued.map((sign): [string, CurrencyWriting] => [sign, { units, family, per, power: 0, doubtful: false }]),
  ),
);

/** First words of all names, so that most words cost one look-up. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...NAME_TABLE.keys()].map((name) => name.split(/[ -]/, 1)[0] ?? ''));

/** ISO 4217 codes and those of the past, "EUR" and "MSEK". */
export const CURRENCY_CODES: readonly string[] = [
  ...CODES,
  ...JOINED_CODES.flatMap((code) => [`M${code}`, `K${code}`, `T${code}`]),
];
/** The letters that a code or a name in small letters may begin with, up to the first that is not plain. */
export const CURRENCY_BEGINNINGS: readonly string[] = [
  ...[...FIRST_WORDS].flatMap((word) => /^[a-z]+/.exec(word)?.[0] ?? []),
  ...CURRENCY_CODES,
];

/** The readings of a sign before or behind an amount, "A$" or "kr"; null for what is no sign. */
export const currencyOfSign = (sign: string): CurrencyWriting | null => SIGN_TABLE.get(sign) ?? null;

const BEHIND_NOT: ReadonlySet<string> = new Set(NEVER_BEHIND);
const NEVER: ReadonlySet<string> = new Set(['ALL', 'TOP', 'CUP', 'SOS', 'XXX', 'XTS']);
const JOINED: ReadonlyMap<string, CurrencyWriting> = new Map(
  JOINED_CODES.flatMap((code) =>
    (['M', 'K', 'T'] as const).map((letter): [string, CurrencyWriting] => [
      letter + code,
      { ...sole(code), power: letter === 'M' ? 6 : 3 },
    ]),
  ),
);

/**
 * The reading of an ISO 4217 code, those of past currencies and joined ones ("MSEK") included; null for what is none. Before a number
 * codes that are English words are left out ("TRY 5 RECIPES"), before millions fewer ("SAR 5 billion"), behind it those that still read as words ("50 ALL STARS").
 */
export function currencyOfCode(code: string, where: 'before' | 'before-millions' | 'behind'): CurrencyWriting | null {
  if (code.length === 4) return JOINED.get(code) ?? null;
  const words = where === 'before' ? WORD_CODES : where === 'behind' ? BEHIND_NOT : NEVER;
  return CODES.has(code) && !words.has(code) ? sole(code) : null;
}

/** The readings of a name in lower case, "australian dollars"; null for what is none. */
export const currencyOfName = (name: string): CurrencyWriting | null => NAME_TABLE.get(name) ?? null;

/** The readings of a mark right behind the digits, "p" in "50p"; null for what is none. */
export const currencyOfMark = (mark: string): CurrencyWriting | null => GLUED.get(mark) ?? null;

export const beginsCurrencyName = (word: string): boolean => FIRST_WORDS.has(word);

/** May a place speak for this member of the family? "dollar": JMD in an article about Kingston. */
export function isMemberOf(family: string, code: string): boolean {
  const members = FAMILIES[family];
  return members !== undefined && (members.units.includes(code) || members.also.includes(code));
}

/** Currencies that a sign or a name shared with others may stand for: "$", "kr", "rupees", "pesos". */
export const SHARED_CURRENCIES: readonly string[] = [
  ...new Set(Object.values(FAMILIES).flatMap(({ units, also }) => [...units, ...also])),
].sort();

const NAME_OF: ReadonlyMap<string, string> = new Map(ISO_4217.map((row) => [row.code, row.currency.trim()]));

/** ISO's English name for a reader, "Swiss Franc"; the code itself for one that is gone. */
export const currencyName = (code: string): string => NAME_OF.get(code) ?? code;

/** Longest sign first, for a scanner. */
export const SIGN_LIST: readonly string[] = [...SIGN_TABLE.keys()].sort((a, b) => b.length - a.length);
