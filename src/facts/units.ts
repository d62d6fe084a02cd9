import { SCALED_SYMBOLS, SHARED_NAMES } from './unit-names-data.ts';
import { type Dimension, PREFIXES, type Prefix, QUOTIENTS, UNITS } from './units-data.ts';

/** What a unit measures, and how much of its dimension's base unit one of it is. */
interface Measure {
  readonly dimension: string;
  readonly factor: number;
}

const PREFIX_ROWS = Object.entries(PREFIXES) as readonly [Prefix, (typeof PREFIXES)[Prefix]][];

const MEASURES: ReadonlyMap<string, Measure> = new Map(
  UNITS.flatMap(({ unit, dimension, factor, prefixes = [] }): [string, Measure][] => [
    [unit, { dimension, factor }],
    ...prefixes.map((prefix): [string, Measure] => [
      `${prefix}${unit}`,
      { dimension, factor: factor * PREFIXES[prefix].factor },
    ]),
  ]),
);

/** "miles" beside "mile"; names that bear their own plural, or none, stay. */
const plural = (word: string): readonly string[] =>
  /(?:s|z|feet|foot|inch|horsepower|hundredweight|centigrade|deg|million|billion)$/.test(word)
    ? [word]
    : [word, `${word}s`];

/** Names in lower case: "square" and "cubic" ones are read in parts, see figures. */
const WORDS = new Map<string, readonly string[]>();
/** Short forms, as cased. */
const SYMBOLS = new Map<string, readonly string[]>();

for (const { unit, words, symbols, prefixes = [] } of UNITS) {
  for (const word of words.flatMap(plural)) WORDS.set(word, [unit]);
  for (const symbol of symbols) SYMBOLS.set(symbol, [unit]);
  for (const [prefix, { symbols: marks }] of PREFIX_ROWS.filter(([name]) => prefixes.includes(name))) {
    for (const word of words.flatMap(plural)) WORDS.set(`${prefix}${word}`, [`${prefix}${unit}`]);
    for (const mark of marks)
      for (const symbol of symbols.filter((s) => s.length <= 2 && s !== 'mt' && s !== 'gm'))
        SYMBOLS.set(`${mark}${symbol}`, [`${prefix}${unit}`]);
  }
}
for (const { words, symbols, units } of SHARED_NAMES) {
  for (const word of words.flatMap(plural)) WORDS.set(word, units);
  for (const symbol of symbols) SYMBOLS.set(symbol, units);
}
const POWERS: ReadonlyMap<string, number> = new Map(Object.entries(SCALED_SYMBOLS));
// "12 knots" is commoner in print than "12 kilotonnes".
SYMBOLS.set('kt', ['knot', 'kilotonne']);

/** First words of names and short forms of several: "nautical" of "nautical mile", "lb" of "lb ft". */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...WORDS.keys(), ...SYMBOLS.keys()]
    .filter((word) => word.includes(' '))
    .map((word) => word.slice(0, word.indexOf(' '))),
);

/** Whatever a unit's name or short form may begin with, in lower case. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...WORDS.keys(), ...SYMBOLS.keys()].map((word) => (/^[^ /-]+/.exec(word)?.[0] ?? word).toLowerCase()),
);

/** The letters that a unit's name or short form may begin with, up to the first that is not plain. */
export const UNIT_BEGINNINGS: readonly string[] = [...BEGINNINGS].flatMap((word) => /^[a-z]+/.exec(word)?.[0] ?? []);

/** Can a unit's name or short form begin with this word, in lower case? Cheap, for the many words that no unit has. */
export const beginsUnit = (word: string): boolean => BEGINNINGS.has(word);

/** The units that a name in lower case may mean, likeliest first: "miles", "fl oz", "gallons" (US, imperial); null for what is none. */
export const unitsOfWord = (word: string): readonly string[] | null => WORDS.get(word) ?? null;

/** The units of a short form as cased, "km", "MB", "mph"; null for what is none. */
export const unitsOfSymbol = (symbol: string): readonly string[] | null => SYMBOLS.get(symbol) ?? null;

/** The power of ten that a short form bears itself, 9 for "bcm"; 0 for most. */
export const powerOfSymbol = (symbol: string): number => POWERS.get(symbol) ?? 0;

/** May a name of several words begin with this one? "nautical", "light". */
export const beginsUnitName = (word: string): boolean => FIRST_WORDS.has(word);

/** The likeliest unit of a name or short form, "kilometres" or "km" as `kilometer`; null for what is none. */
export const unitNamed = (word: string): string | null =>
  (unitsOfSymbol(word) ?? unitsOfWord(word.toLowerCase()))?.[0] ?? null;

function measureOf(unit: string): Measure | null {
  const known = MEASURES.get(unit);
  if (known) return known;
  const per = unit.indexOf('-per-');
  if (per > 0) return quotient(measureOf(unit.slice(0, per)), measureOf(unit.slice(per + 5)));
  const [power, rest] = /^square-|^cubic-|^100-/.test(unit)
    ? [unit.slice(0, unit.indexOf('-')), unit.slice(unit.indexOf('-') + 1)]
    : ['', ''];
  const base = MEASURES.get(rest);
  if (!base) return null;
  if (power === '100') return { dimension: base.dimension, factor: base.factor * 100 };
  if (power === 'square' && base.dimension === 'duration')
    return { dimension: 'square-duration', factor: base.factor ** 2 };
  if (base.dimension !== 'length') return null;
  return power === 'square'
    ? { dimension: 'area', factor: base.factor ** 2 }
    : { dimension: 'volume', factor: base.factor ** 3 };
}

function quotient(above: Measure | null, below: Measure | null): Measure | null {
  if (!above || !below) return null;
  const name = `${above.dimension}/${below.dimension}`;
  return { dimension: QUOTIENTS[name] ?? name, factor: above.factor / below.factor };
}

/** What a unit measures: "length" for `square-kilometer` is "area", for `pound-force-per-square-inch` "pressure"; null for an unknown unit. */
export const dimensionOf = (unit: string): Dimension | (string & {}) | null => measureOf(unit)?.dimension ?? null;

/**
 * How many `to` one `from` is: 1.609344 from mile to kilometer. Null between different dimensions, for an unknown unit, and for temperatures, whose
 * readings are not proportional.
 */
export function factorBetween(from: string, to: string): number | null {
  const [a, b] = [measureOf(from), measureOf(to)];
  if (!a || !b || a.dimension !== b.dimension || a.dimension === 'temperature') return null;
  return a.factor / b.factor;
}

/** Celsius, Fahrenheit or kelvin. "degree" alone is not: it may be an angle. */
export const isTemperature = (unit: string): boolean => MEASURES.get(unit)?.dimension === 'temperature';

/** Kelvins at the scale's zero. */
const ZERO: Readonly<Record<string, number>> = { celsius: 273.15, fahrenheit: 459.67 * (5 / 9), kelvin: 0 };

/** What a thermometer shows on another scale: 90 fahrenheit is 32.2 celsius. Null where one is no temperature. */
export function temperatureReading(value: number, from: string, to: string): number | null {
  if (!isTemperature(from) || !isTemperature(to)) return null;
  if (from === to) return value;
  const kelvins = value * (MEASURES.get(from)?.factor ?? Number.NaN) + (ZERO[from] ?? Number.NaN);
  return (kelvins - (ZERO[to] ?? Number.NaN)) / (MEASURES.get(to)?.factor ?? Number.NaN);
}

/** A rise, a fall or a gap on another scale: 2 celsius warmer is 3.6 fahrenheit warmer. Null where one is no temperature. */
export function temperatureDifference(value: number, from: string, to: string): number | null {
  if (!isTemperature(from) || !isTemperature(to)) return null;
  return (value * (MEASURES.get(from)?.factor ?? Number.NaN)) / (MEASURES.get(to)?.factor ?? Number.NaN);
}

/**
 * A value in another unit, of temperatures the reading: 10 mile is 16.09 kilometer, 30 mile-per-gallon is 7.84 liter-per-100-kilometer. Null between
 * different dimensions.
 */
export function converted(value: number, from: string, to: string): number | null {
  const reading = temperatureReading(value, from, to);
  if (reading !== null) return reading;
  const factor = factorBetween(from, to);
  if (factor !== null) return value * factor;
  const [a, b] = [measureOf(from), measureOf(to)];
  if (!a || !b || value === 0) return null;
  const inverse = [a.dimension, b.dimension].sort().join('|') === 'fuel-consumption|fuel-economy';
  return inverse ? 1 / (value * a.factor) / b.factor : null;
}

const BRITISH = /^en-(?:gb|ie|au|nz|in|za)\b/i;

/** The readings of a shared name as an article of this language means them: the imperial gallon first for "en-GB". */
export function likeliestFirst(units: readonly string[], language: string | null): readonly string[] {
  const british = `${units[0]}-imperial`;
  if (units.length < 2 || language === null || !BRITISH.test(language) || !units.includes(british)) return units;
  return [british, ...units.filter((unit) => unit !== british)];
}
