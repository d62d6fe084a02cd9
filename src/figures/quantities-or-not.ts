import type { Numeral } from './numerals.ts';
import type { UnitBehind } from './unit-behind.ts';

interface Doubt {
  /** Words that mean something else too. */
  readonly word: RegExp;
  /** What the text around must say for a unit; `number` sees the numeral. */
  readonly unless: (near: { readonly before: string; readonly after: string; readonly numeral: Numeral }) => boolean;
}

const large = (numeral: Numeral): boolean => numeral.value >= 3 || numeral.precision.step < 1;

/** Names of units that are other words too, and what lets them stand; each with the phrase that taught it. */
const DOUBTS: readonly Doubt[] = [
  // "Two birds with one stone", "three stones were thrown".
  {
    word: /^stones?$/i,
    unless: ({ numeral, after }) =>
      (large(numeral) || /^ ?\(\d/.test(after)) &&
      numeral.value <= 80 &&
      !/^s?[ -](?:wall|building|house|statue|steps|arch|pillar|bridge|circle)/.test(after),
  },
  // "He was in three bars", "a chocolate bar".
  {
    word: /^bars?$/i,
    unless: ({ numeral, after }) => numeral.precision.step < 1 || /^ (?:of pressure|pressure|\()/.test(after),
  },
  // "Two cups of tea" is a count of cups; so is "three cups" won.
  {
    word: /^cups?$/i,
    unless: ({ numeral, after }) =>
      numeral.value % 1 !== 0 ||
      /^ (?:of )?(?:flour|sugar|milk|water|rice|stock|butter|oil|olive|cream|chopped|grated|fresh|cooked|all-purpose)/.test(
        after,
      ),
  },
  // "Not one bit", "two bits of paper".
  { word: /^bits?$/i, unless: ({ numeral, after }) => numeral.form === 'digits' && !/^ of /.test(after) },
  // "Back on his own two feet", "one foot in the grave".
  {
    word: /^(?:foot|feet)$/i,
    unless: ({ before, after, numeral }) =>
      !/\b(?:his|her|their|our|your|my|own|both|all|on) (?:own )?$/i.test(before) &&
      !(numeral.value === 1 && /^ (?:in|on|out|wrong|forward)\b/.test(after)),
  },
  // "A master's and two degrees in law", "six degrees of separation", "three honorary degrees".
  { word: /^deg/i, unless: ({ after, numeral }) => !(numeral.form === 'words' && /^ (?:in|from|of|at)\b/.test(after)) },
  // "Two volts" is fine; "3 calories" of one's own name is not: a city.
  { word: /^grays?$/i, unless: () => false },
  // "Four tons in five Tests": a batsman's hundreds.
  {
    word: /^tons?$/i,
    unless: ({ before, after, numeral }) =>
      numeral.value > 20 || !/\b(?:Test|Tests|innings|batsman|wicket|runs|century|one-day)\b/.test(before + after),
  },
  // "3g phones" and "4g networks" are generations.
  {
    word: /^g$/,
    unless: ({ numeral, after }) =>
      !(
        numeral.value >= 2 &&
        numeral.value <= 6 &&
        numeral.precision.step === 1 &&
        /^[ -](?:mobile|phone|network|service|licen[cs]e|handset|technolog|spectrum|system|device|operator|rollout|connect|market|sim)/i.test(
          after,
        )
      ),
  },
  // "12 L" and "5 L": a label more often than litres.
  { word: /^L$/, unless: ({ numeral }) => numeral.form === 'digits' && numeral.precision.step < 1 },
  // "World War II, 3 W": letters with a space before are labels.
  // "2,343 and 2,360 J Skis Friend": a name goes on.
  {
    word: /^(?:W|V|J|AU|t|K)$/,
    unless: ({ numeral, after }) => numeral.form === 'digits' && !/^ [A-Z][a-z]/.test(after),
  },
  // "5 PA", "10 HA".
  { word: /^(?:Pa|ha)$/, unless: ({ numeral }) => numeral.form === 'digits' },
  // "Two carats", but "24-carat gold" is a fineness.
  {
    word: /^(?:c|k)arats?$/i,
    unless: ({ numeral, after }) => !(/^[ -]?(?:white |yellow |solid )?gold/.test(after) && numeral.value <= 24),
  },
  // "Mile" in a name: "Three Mile Island", "Nine Elms".
  { word: /^(?!Celsius|Fahrenheit|Kelvin)[A-Z][a-z]+$/, unless: ({ numeral }) => numeral.form === 'digits' },
  // "The 505 GL" is a car; "505 GL of water" is not.
  { word: /^[GM]L$/, unless: ({ after }) => /^ (?:of|a|per|each|every)\b/.test(after) },
  // "12 atmospheres" yes; "two atmospheres" of a party.
  { word: /^atmospheres?$/i, unless: ({ numeral }) => numeral.form === 'digits' },
];

/** Is a unit's name behind a number that unit here? */
export function isUnitHere(text: string, numeral: Numeral, unit: UnitBehind): boolean {
  const doubts = DOUBTS.filter(({ word }) => word.test(unit.word));
  if (doubts.length === 0) return true;
  const before = text.slice(Math.max(0, numeral.start - 60), numeral.start);
  const after = text.slice(unit.end, unit.end + 60);
  return doubts.every(({ unless }) => unless({ before, after, numeral }));
}
