import type { Quantity } from './figure.ts';
import { grouped } from './write-money.ts';

/** Plurals of English that take no -s; names that stay as they are. */
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  horsepower: 'horsepower',
  hundredweight: 'hundredweight',
  stone: 'stone',
  hertz: 'hertz',
};
/** Units that are printed short: "36°C", "148 mph". */
const SHORT: Readonly<Record<string, string>> = {
  celsius: '°C',
  fahrenheit: '°F',
  kelvin: ' K',
  'mile-per-hour': ' mph',
  'kilometer-per-hour': ' km/h',
  'mile-per-gallon': ' miles per US gallon',
  'mile-per-gallon-imperial': ' miles per imperial gallon',
  'liter-per-100-kilometer': ' litres per 100 km',
  'pound-force-per-square-inch': ' psi',
  'part-per-million': ' ppm',
};
/** Units with a British and an American measure say which. */
const US = new Set(['gallon', 'quart', 'pint', 'fluid-ounce', 'ton', 'hundredweight']);

/** "9.1 metres", "148 horsepower", "35.6°F", "21 US gallons": a value in a unit by its CLDR name, in British spelling. */
export function spelledQuantity(value: number, unit: string): string {
  const number = scaled(value).replace(/^-/, '−');
  const short = SHORT[unit];
  if (short !== undefined) return `${number}${short}`;
  return `${number} ${unitWords(unit, Math.abs(value) === 1)}`;
}

/** "1.59 million": no row of zeros. */
function scaled(value: number): string {
  const size = Math.abs(value);
  const [factor, word] = size >= 1e9 ? [1e9, ' billion'] : size >= 1e6 ? [1e6, ' million'] : [1, ''];
  return `${grouped(value / factor)}${word}`;
}

/** "square kilometres", "US gallons"; the singular for one of it. */
export function unitWords(unit: string, one = false): string {
  const [above = '', ...below] = unit.split('-per-');
  const words = above.replaceAll('-', ' ').split(' ');
  const imperial = words.at(-1) === 'imperial' ? words.pop() : undefined;
  const last = words.pop() ?? '';
  const named = [...words, one ? last : (PLURALS[last] ?? (last.endsWith('s') ? last : `${last}s`))].join(' ');
  const country = imperial ? 'imperial ' : US.has(above) ? 'US ' : '';
  const british = `${country}${named}`.replace(/meter/g, 'metre').replace(/liter/g, 'litre');
  return [british, ...below.map((part) => unitWords(part, true))].join(' per ');
}

const NUMBER = /\d[\d.,]*/;

/** A quantity in the style of another: 2,485,000,000 like "2.1 million cubic yards" is "2,485 million cubic yards". Null for one in words or of two units. */
export function quantityLike(
  like: Quantity,
  value: number,
  digits = Math.max(2, like.precision.digits),
): string | null {
  const [written = ''] = NUMBER.exec(like.text) ?? [];
  const printed = Number(written.replaceAll(',', ''));
  // The hundred of "5.9 litres per 100km" is the unit's.
  const numbers = like.text.replace(/100 ?k/i, '').match(/\d[\d.,]*/g)?.length ?? 0;
  if (numbers !== 1 || !(printed > 0) || like.value === 0) return null;
  const scale = Math.abs(like.value) / printed;
  const rounded = Number((Math.abs(value) / scale).toPrecision(Math.min(15, digits)));
  if (rounded < 0.01 || rounded > 1e7) return null;
  const bare = like.text.replace(/^[-−–]|^minus /, '');
  return `${value < 0 ? '-' : ''}${bare.replace(NUMBER, () => grouped(rounded))}`;
}

/** Other sizes of the same system, for a value that would be a fraction of a hundredth: "0.009 kilometres" is 9 metres. */
const SMALLER: Readonly<Record<string, string>> = {
  kilometer: 'meter',
  meter: 'centimeter',
  mile: 'foot',
  foot: 'inch',
  'square-kilometer': 'square-meter',
  'square-mile': 'acre',
  hectare: 'square-meter',
  acre: 'square-foot',
  tonne: 'kilogram',
  ton: 'pound',
  kilogram: 'gram',
  pound: 'ounce',
};

/** The unit in which a small value is better said; the unit itself where none is. */
export const smallerUnit = (unit: string): string => SMALLER[unit] ?? unit;
