import { describe, expect, test } from 'vitest';
import {
  converted,
  dimensionOf,
  factorBetween,
  isTemperature,
  likeliestFirst,
  temperatureDifference,
  temperatureReading,
  unitNamed,
  unitsOfWord,
} from '../../src/facts/units.ts';
import { UNITS } from '../../src/facts/units-data.ts';

/**
 * One of the first is so many of the second. SP 811: NIST Special Publication 811 (2008), appendix B; HB 44: NIST Handbook 44, appendix C;
 * WMA: Weights and Measures Act 1985, schedule 1; SI: BIPM brochure, 9th edition; IAU: resolutions B2 of 2012 and 2015; IEC: 80000-13.
 */
const FACTORS: readonly (readonly [from: string, to: string, factor: number])[] = [
  ['meter', 'kilometer', 0.001], // SI
  ['meter', 'centimeter', 100], // SI
  ['inch', 'centimeter', 2.54], // SP 811, exact
  ['foot', 'meter', 0.3048], // SP 811, exact
  ['foot', 'inch', 12], // HB 44
  ['yard', 'meter', 0.9144], // SP 811, exact
  ['mile', 'kilometer', 1.609344], // SP 811, exact
  ['mile', 'foot', 5280], // HB 44
  ['nautical-mile', 'kilometer', 1.852], // SP 811, exact
  ['fathom', 'foot', 6], // HB 44
  ['furlong', 'yard', 220], // HB 44
  ['light-year', 'kilometer', 9.4607304725808e12], // IAU: Julian year times the speed of light
  ['astronomical-unit', 'kilometer', 149_597_870.7], // IAU, exact
  ['parsec', 'light-year', 3.261563777], // IAU
  ['hectare', 'acre', 2.4710538147], // SP 811
  ['acre', 'square-yard', 4840], // HB 44
  ['dunam', 'square-meter', 1000], // CLDR
  ['square-mile', 'square-kilometer', 2.589988110336], // SP 811
  ['square-mile', 'acre', 640], // HB 44
  ['square-foot', 'square-meter', 0.09290304], // SP 811, exact
  ['cubic-meter', 'liter', 1000], // SI
  ['cubic-foot', 'liter', 28.316846592], // SP 811
  ['cubic-centimeter', 'milliliter', 1], // SI
  ['liter', 'milliliter', 1000], // SI
  ['gallon', 'liter', 3.785411784], // HB 44, exact
  ['gallon-imperial', 'liter', 4.54609], // WMA, exact
  ['gallon', 'quart', 4], // HB 44
  ['gallon-imperial', 'quart-imperial', 4], // WMA
  ['gallon', 'pint', 8], // HB 44
  ['gallon-imperial', 'pint-imperial', 8], // WMA
  ['pint', 'fluid-ounce', 16], // HB 44
  ['pint-imperial', 'fluid-ounce-imperial', 20], // WMA
  ['cup', 'fluid-ounce', 8], // HB 44
  ['cup-metric', 'milliliter', 250], // CLDR
  ['cup', 'tablespoon', 16], // HB 44
  ['tablespoon', 'teaspoon', 3], // HB 44
  ['barrel', 'gallon', 42], // HB 44, petroleum
  ['bushel', 'liter', 35.23907016688], // HB 44
  ['acre-foot', 'cubic-foot', 43_560], // HB 44
  ['kilogram', 'gram', 1000], // SI
  ['tonne', 'kilogram', 1000], // SI
  ['ton', 'pound', 2000], // HB 44
  ['ton-imperial', 'pound', 2240], // WMA
  ['pound', 'kilogram', 0.45359237], // SP 811, exact
  ['pound', 'ounce', 16], // HB 44
  ['ounce-troy', 'gram', 31.1034768], // SP 811, exact
  ['stone', 'pound', 14], // WMA
  ['hundredweight', 'pound', 100], // HB 44
  ['hundredweight-imperial', 'pound', 112], // WMA
  ['carat', 'milligram', 200], // SP 811, exact
  ['minute', 'second', 60], // SI
  ['hour', 'minute', 60], // SI
  ['day', 'hour', 24], // SI
  ['week', 'day', 7], // HB 44
  ['year', 'day', 365.25], // IAU: the Julian year
  ['knot', 'kilometer-per-hour', 1.852], // SP 811, exact
  ['mile-per-hour', 'kilometer-per-hour', 1.609344], // SP 811, exact
  ['meter-per-second', 'kilometer-per-hour', 3.6], // SI
  ['degree', 'radian', Math.PI / 180], // SI
  ['atmosphere', 'hectopascal', 1013.25], // SP 811, exact
  ['bar', 'kilopascal', 100], // SP 811, exact
  ['millibar', 'hectopascal', 1], // SP 811, exact
  ['millimeter-ofhg', 'pascal', 133.322387415], // CLDR
  ['inch-ofhg', 'hectopascal', 33.86389], // SP 811
  ['pound-force-per-square-inch', 'kilopascal', 6.894757293], // SP 811
  ['pound-force', 'newton', 4.4482216152605], // SP 811
  ['pound-force-foot', 'newton-meter', 1.3558179483], // SP 811
  ['kilowatt-hour', 'megajoule', 3.6], // SP 811, exact
  ['calorie', 'joule', 4.184], // SP 811, thermochemical
  ['foodcalorie', 'kilojoule', 4.184], // SP 811
  ['kilocalorie', 'foodcalorie', 1], // CLDR
  ['british-thermal-unit', 'joule', 1055.05585262], // SP 811, international table
  ['therm-us', 'joule', 1.054804e8], // SP 811, exact
  ['electronvolt', 'joule', 1.602176634e-19], // SI, exact
  ['horsepower', 'watt', 745.6998716], // SP 811, 550 foot-pounds a second
  ['horsepower-metric', 'watt', 735.49875], // SP 811, exact
  ['revolution-per-minute', 'hertz', 1 / 60], // SI
  ['byte', 'bit', 8], // IEC
  ['gigabyte', 'megabyte', 1000], // IEC
  ['megabit-per-second', 'kilobit-per-second', 1000], // IEC
  ['kilovolt', 'volt', 1000], // SI
  ['ampere', 'milliampere', 1000], // SI
  ['milliampere-hour', 'milliampere-hour', 1], // 3.6 coulombs; nothing else of its kind is read
  ['decibel', 'decibel', 1], // a level: no other unit
  ['sievert', 'millisievert', 1000], // SI
  ['gray', 'milligray', 1000], // SI
  ['becquerel', 'kilobecquerel', 0.001], // SI
  ['part-per-million', 'part-per-1e9', 1000], // CLDR
  ['megapixel', 'megapixel', 1], // nothing else of its kind is read
  ['gram-per-cubic-centimeter', 'kilogram-per-cubic-meter', 1000], // SI
  ['mile-per-gallon-imperial', 'mile-per-gallon', 0.8326741846], // HB 44 over WMA
];

describe('factors', () => {
  test.each(FACTORS)('one %s in %s', (from, to, factor) => {
    const found = factorBetween(from, to);
    expect(found === null ? null : found / factor).toBeCloseTo(1, 8);
    expect((factorBetween(to, from) ?? 0) * factor).toBeCloseTo(1, 8);
  });

  test('each unit of the table has its row', () => {
    const shown = new Set(FACTORS.flat());
    const bare = UNITS.filter(({ unit, dimension }) => dimension !== 'temperature' && !shown.has(unit));
    // Only prefixed, as kilograms, or in a quotient.
    expect(bare.map(({ unit }) => unit)).toEqual(['pascal', 'watt-hour'].filter((unit) => !shown.has(unit)));
  });

  test.each([
    ['mile', 'kilogram'],
    ['square-mile', 'mile'],
    ['celsius', 'fahrenheit'], // not proportional
    ['mile', 'unheard-of'],
    ['mile-per-gallon', 'liter-per-100-kilometer'], // the one is the other's inverse
    ['square-kilogram', 'kilogram'],
  ])('none from %s to %s', (from, to) => {
    expect(factorBetween(from, to)).toBeNull();
  });
});

describe('temperatures', () => {
  test.each([
    [0, 'celsius', 'fahrenheit', 32],
    [100, 'celsius', 'fahrenheit', 212],
    [-40, 'fahrenheit', 'celsius', -40],
    [90, 'fahrenheit', 'celsius', 32.2222],
    [0, 'celsius', 'kelvin', 273.15],
    [300, 'kelvin', 'fahrenheit', 80.33],
    [20, 'celsius', 'celsius', 20],
  ])('%d %s on the scale of %s', (value, from, to, other) => {
    expect(temperatureReading(value, from, to)).toBeCloseTo(other, 3);
    expect(converted(value, from, to)).toBeCloseTo(other, 3);
  });

  test('a difference has no zero to shift', () => {
    expect(temperatureDifference(2, 'celsius', 'fahrenheit')).toBeCloseTo(3.6, 9);
    expect(temperatureDifference(9, 'fahrenheit', 'kelvin')).toBeCloseTo(5, 9);
    expect(temperatureDifference(2, 'celsius', 'mile')).toBeNull();
    expect(temperatureReading(2, 'mile', 'celsius')).toBeNull();
    expect(temperatureReading(2, 'celsius', 'mile')).toBeNull();
    expect(temperatureDifference(2, 'mile', 'celsius')).toBeNull();
  });

  test('a bare degree may be an angle', () => {
    expect(['celsius', 'fahrenheit', 'kelvin', 'degree', 'mile'].filter(isTemperature)).toEqual([
      'celsius',
      'fahrenheit',
      'kelvin',
    ]);
  });
});

test('a road is converted the other way round', () => {
  expect(converted(30, 'mile-per-gallon', 'liter-per-100-kilometer')).toBeCloseTo(7.8405, 3);
  expect(converted(30, 'mile-per-gallon-imperial', 'liter-per-100-kilometer')).toBeCloseTo(9.416, 3);
  expect(converted(9.416, 'liter-per-100-kilometer', 'mile-per-gallon-imperial')).toBeCloseTo(30, 2);
  expect(converted(0, 'mile-per-gallon', 'liter-per-100-kilometer')).toBeNull();
  expect(converted(10, 'mile', 'kilometer')).toBeCloseTo(16.09344, 6);
  expect(converted(10, 'mile', 'tonne')).toBeNull();
});

test.each([
  ['kilometer', 'length'],
  ['square-kilometer', 'area'],
  ['cubic-foot', 'volume'],
  ['mile-per-hour', 'speed'],
  ['meter-per-square-second', 'acceleration'],
  ['pound-force-per-square-inch', 'pressure'],
  ['cubic-meter-per-second', 'flow'],
  ['microgram-per-cubic-meter', 'density'],
  ['liter-per-100-kilometer', 'fuel-consumption'],
  ['tonne-per-hectare', 'mass/area'],
  ['square-second', 'square-duration'],
  ['people', null],
  ['square-people', null],
  ['square-kilogram', null],
  ['cubic-second', null],
  ['cubic-kilogram', null],
  ['a-square-mile', null],
  ['a-cubic-mile', null],
  ['a-100-mile', null],
  ['-per-mile', null],
  ['mile-per-people', null],
])('%s measures %s', (unit, dimension) => {
  expect(dimensionOf(unit)).toBe(dimension);
});

test.each([
  ['km', 'kilometer'],
  ['Kilometres', 'kilometer'],
  ['feet', 'foot'],
  ['nautical miles', 'nautical-mile'],
  ['MW', 'megawatt'],
  ['mW', 'milliwatt'],
  ['GB', 'gigabyte'],
  ['kWh', 'kilowatt-hour'],
  ['mph', 'mile-per-hour'],
  ['long tons', 'ton-imperial'],
  ['metric tons', 'tonne'],
  ['kilolitres', 'kiloliter'],
  ['people', null],
  ['pm', null], // a time of day
  ['', null],
])('%s is %s', (word, unit) => {
  expect(unitNamed(word)).toBe(unit);
});

test('a British article means the imperial one', () => {
  expect(likeliestFirst(unitsOfWord('pints') ?? [], 'en-GB')).toEqual(['pint-imperial', 'pint']);
  expect(likeliestFirst(unitsOfWord('pints') ?? [], 'en-US')).toEqual(['pint', 'pint-imperial']);
  expect(likeliestFirst(unitsOfWord('pints') ?? [], null)).toEqual(['pint', 'pint-imperial']);
  expect(likeliestFirst(unitsOfWord('ounces') ?? [], 'en-GB')[0]).toBe('ounce');
  expect(likeliestFirst(['pint-imperial'], 'en-GB')).toEqual(['pint-imperial']);
  expect(likeliestFirst(unitsOfWord('pints') ?? [], 'fr-gb')).toEqual(['pint', 'pint-imperial']);
});
