/** A unit by its CLDR name, what it measures, and how it is written. */
export interface UnitRow {
  readonly unit: string;
  readonly dimension: Dimension;
  /** One of it in the base unit of its dimension: metre, square metre, cubic metre, kilogram, second, joule, watt, pascal, newton, hertz, bit. */
  readonly factor: number;
  /** Names in lower case; a plural in -s need not be listed. */
  readonly words: readonly string[];
  /** Short forms, as cased. */
  readonly symbols: readonly string[];
  /** Metric prefixes that news uses with it. */
  readonly prefixes?: readonly Prefix[];
}

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'duration'
  | 'speed'
  | 'acceleration'
  | 'temperature'
  | 'pressure'
  | 'force'
  | 'torque'
  | 'energy'
  | 'power'
  | 'frequency'
  | 'data'
  | 'data-rate'
  | 'density'
  | 'flow'
  | 'fuel-economy'
  | 'fuel-consumption'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'sound'
  | 'angle'
  | 'dose'
  | 'absorbed-dose'
  | 'radioactivity'
  | 'concentration'
  | 'image';

export type Prefix =
  | 'pico'
  | 'nano'
  | 'micro'
  | 'milli'
  | 'centi'
  | 'deci'
  | 'hecto'
  | 'kilo'
  | 'mega'
  | 'giga'
  | 'tera'
  | 'peta'
  | 'exa';

/** Source: BIPM, The International System of Units, 9th edition, table 7. Both micro signs, and the typist's u, are in print. */
export const PREFIXES: Readonly<Record<Prefix, { readonly factor: number; readonly symbols: readonly string[] }>> = {
  // No short form: "2 pm" is a time of day.
  pico: { factor: 1e-12, symbols: [] },
  nano: { factor: 1e-9, symbols: ['n'] },
  micro: { factor: 1e-6, symbols: ['µ', 'μ', 'u'] },
  milli: { factor: 1e-3, symbols: ['m'] },
  centi: { factor: 1e-2, symbols: ['c'] },
  deci: { factor: 1e-1, symbols: ['d'] },
  hecto: { factor: 1e2, symbols: ['h'] },
  kilo: { factor: 1e3, symbols: ['k'] },
  mega: { factor: 1e6, symbols: ['M'] },
  giga: { factor: 1e9, symbols: ['G'] },
  tera: { factor: 1e12, symbols: ['T'] },
  peta: { factor: 1e15, symbols: ['P'] },
  exa: { factor: 1e18, symbols: ['E'] },
};

const row = (
  unit: string,
  dimension: Dimension,
  factor: number,
  words: readonly string[],
  symbols: readonly string[] = [],
  prefixes: readonly Prefix[] = [],
): UnitRow => ({ unit, dimension, factor, words, symbols, prefixes });

/**
 * Names: Unicode CLDR 48, units.xml (ours, which CLDR lacks: "-imperial" for the British ton and hundredweight, horsepower-metric). Factors: NIST Special Publication
 * 811 (2008), appendix B, and NIST Handbook 44, appendix C, exact where they are; British measures: Weights and Measures Act 1985,
 * schedule 1; astronomy: IAU 2012 resolution B2; data: IEC 80000-13, in powers of ten.
 */
export const UNITS: readonly UnitRow[] = [
  row('meter', 'length', 1, ['meter', 'metre'], ['m'], ['kilo', 'deci', 'centi', 'milli', 'micro', 'nano', 'pico']),
  row('inch', 'length', 0.0254, ['inch', 'inches'], []),
  row('foot', 'length', 0.3048, ['foot', 'feet'], ['ft']),
  row('yard', 'length', 0.9144, ['yard'], ['yd', 'yds']),
  row('mile', 'length', 1609.344, ['mile'], ['mi']),
  row('nautical-mile', 'length', 1852, ['nautical mile', 'sea mile'], ['nmi']),
  row('fathom', 'length', 1.8288, ['fathom']),
  row('furlong', 'length', 201.168, ['furlong']),
  row('light-year', 'length', 9_460_730_472_580_800, ['light year', 'lightyear']),
  row('astronomical-unit', 'length', 149_597_870_700, ['astronomical unit'], ['AU']),
  row('parsec', 'length', 3.085677581491367e16, ['parsec']),

  row('hectare', 'area', 10_000, ['hectare'], ['ha']),
  row('acre', 'area', 4046.8564224, ['acre']),
  row('dunam', 'area', 1000, ['dunam', 'dunum']),

  row(
    'liter',
    'volume',
    1e-3,
    ['liter', 'litre'],
    ['l', 'L'],
    ['milli', 'centi', 'deci', 'hecto', 'kilo', 'mega', 'giga'],
  ),
  row('gallon', 'volume', 0.003785411784, ['us gallon', 'u.s. gallon', 'american gallon'], []),
  row('gallon-imperial', 'volume', 0.00454609, ['imperial gallon', 'uk gallon', 'british gallon']),
  row('quart', 'volume', 0.000946352946, ['us quart']),
  row('quart-imperial', 'volume', 0.0011365225, ['imperial quart']),
  row('pint', 'volume', 0.000473176473, ['us pint', 'u.s. pint']),
  row('pint-imperial', 'volume', 0.00056826125, ['imperial pint', 'uk pint', 'british pint']),
  row('fluid-ounce', 'volume', 2.95735295625e-5, ['us fluid ounce']),
  row('fluid-ounce-imperial', 'volume', 2.84130625e-5, ['imperial fluid ounce']),
  row('cup', 'volume', 2.365882365e-4, ['us cup']),
  row('cup-metric', 'volume', 2.5e-4, ['metric cup']),
  row('tablespoon', 'volume', 1.478676478125e-5, ['tablespoon', 'tablespoonful'], ['tbsp', 'tbsps']),
  row('teaspoon', 'volume', 4.92892159375e-6, ['teaspoon', 'teaspoonful'], ['tsp', 'tsps']),
  row('barrel', 'volume', 0.158987294928, ['barrel'], ['bbl', 'bbls', 'bpd', 'b/d', 'bopd']),
  row('bushel', 'volume', 0.03523907016688, ['bushel'], ['bu']),
  row('acre-foot', 'volume', 1233.48183754752, ['acre foot', 'acre feet']),

  row('gram', 'mass', 1e-3, ['gram', 'gramme'], ['g', 'gm', 'gms'], ['kilo', 'milli', 'micro', 'nano']),
  row('tonne', 'mass', 1000, ['tonne', 'metric ton', 'metric tonne'], ['t', 'mt'], ['kilo', 'mega', 'giga']),
  row('ton', 'mass', 907.18474, ['short ton', 'us ton']),
  row('ton-imperial', 'mass', 1016.0469088, ['long ton', 'imperial ton']),
  row('pound', 'mass', 0.45359237, ['pound'], ['lb', 'lbs']),
  row('ounce', 'mass', 0.028349523125, [], []),
  row('ounce-troy', 'mass', 0.0311034768, ['troy ounce'], []),
  row('stone', 'mass', 6.35029318, ['stone']),
  row('hundredweight', 'mass', 45.359237, []),
  row('hundredweight-imperial', 'mass', 50.80234544, []),
  row('carat', 'mass', 2e-4, ['carat', 'karat']),

  row('second', 'duration', 1, ['second', 'sec'], ['s'], ['milli', 'micro', 'nano']),
  row('minute', 'duration', 60, ['minute'], ['min']),
  row('hour', 'duration', 3600, ['hour'], ['h', 'hr']),
  row('day', 'duration', 86_400, ['day']),
  row('week', 'duration', 604_800, ['week']),
  row('year', 'duration', 31_557_600, ['year'], ['yr']),

  row('knot', 'speed', 1852 / 3600, ['knot'], ['kt', 'kts', 'kn']),

  row('celsius', 'temperature', 1, ['celsius', 'centigrade', 'celcius', 'centigrate'], ['°C', '℃', 'ºC']),
  row('fahrenheit', 'temperature', 5 / 9, ['fahrenheit', 'farenheit'], ['°F', '℉', 'ºF']),
  row('kelvin', 'temperature', 1, ['kelvin', 'kelvins'], ['°K', 'ºK']),
  row('degree', 'angle', 1, ['degree', 'deg'], ['°', 'º']),

  row('radian', 'angle', 180 / Math.PI, ['radian'], ['rad']),

  row('pascal', 'pressure', 1, ['pascal'], ['Pa'], ['hecto', 'kilo', 'mega', 'giga']),
  row('bar', 'pressure', 1e5, ['bar'], []),
  row('millibar', 'pressure', 100, ['millibar'], ['mbar']),
  row('atmosphere', 'pressure', 101_325, ['atmosphere'], ['atm']),
  row('millimeter-ofhg', 'pressure', 133.322387415, ['millimeter of mercury', 'millimetre of mercury'], ['mmHg']),
  row('inch-ofhg', 'pressure', 3386.389, ['inch of mercury', 'inches of mercury'], ['inHg']),

  row('newton', 'force', 1, ['newton'], ['kN'], ['mega']),
  row('pound-force', 'force', 4.4482216152605, ['pounds of thrust', 'pounds of force'], ['lbf']),
  row('newton-meter', 'torque', 1, ['newton metre', 'newton meter'], ['Nm', 'N·m', 'N-m']),
  row(
    'pound-force-foot',
    'torque',
    1.3558179483314,
    ['pound foot', 'pound feet', 'foot pound'],
    ['lb-ft', 'lb ft', 'lbft', 'ft-lb', 'ft lb', 'ft-lbs', 'lb.-ft', 'lbs-ft'],
  ),

  row('joule', 'energy', 1, ['joule'], ['J'], ['kilo', 'mega', 'giga', 'tera']),
  row('watt-hour', 'energy', 3600, ['watt hour'], ['Wh'], ['kilo', 'mega', 'giga', 'tera']),
  row('calorie', 'energy', 4.184, []),
  row('foodcalorie', 'energy', 4184, []),
  row('kilocalorie', 'energy', 4184, ['kilocalorie'], ['kcal', 'kcals']),
  row('british-thermal-unit', 'energy', 1055.05585262, ['british thermal unit'], ['Btu', 'BTU', 'BTUs', 'btu']),
  row('therm-us', 'energy', 105_480_400, ['therm']),
  row('electronvolt', 'energy', 1.602176634e-19, ['electronvolt'], ['eV'], ['kilo', 'mega', 'giga', 'tera']),
  row('watt', 'power', 1, ['watt'], ['W'], ['milli', 'kilo', 'mega', 'giga', 'tera']),
  row('horsepower', 'power', 745.69987158227, ['horsepower', 'brake horsepower'], ['hp', 'bhp']),

  row('horsepower-metric', 'power', 735.49875, [], ['PS']),

  row('hertz', 'frequency', 1, ['hertz'], ['Hz'], ['kilo', 'mega', 'giga']),
  row('revolution-per-minute', 'frequency', 1 / 60, ['revolutions per minute', 'revs per minute'], ['rpm']),

  row('bit', 'data', 1, ['bit'], [], ['kilo', 'mega', 'giga', 'tera']),
  row('byte', 'data', 8, ['byte'], [], ['kilo', 'mega', 'giga', 'tera', 'peta', 'exa']),

  row('volt', 'voltage', 1, ['volt'], ['V'], ['milli', 'kilo', 'mega']),
  row('ampere', 'current', 1, ['ampere', 'amp'], [], ['milli']),
  row('milliampere-hour', 'charge', 3.6, ['milliamp hour', 'milliampere hour'], ['mAh']),
  row('decibel', 'sound', 1, ['decibel'], ['dB', 'dBA', 'db']),
  row('sievert', 'dose', 1, ['sievert'], ['Sv'], ['milli', 'micro']),
  row('gray', 'absorbed-dose', 1, [], ['Gy'], ['milli']),
  row('becquerel', 'radioactivity', 1, ['becquerel'], ['Bq'], ['kilo', 'mega', 'giga', 'tera']),
  row('part-per-million', 'concentration', 1e-6, ['part per million', 'parts per million'], ['ppm']),
  row('part-per-1e9', 'concentration', 1e-9, ['part per billion', 'parts per billion'], ['ppb']),
  row('megapixel', 'image', 1e6, ['megapixel', 'mega pixel']),
];

/** What dividing one dimension by another measures; other quotients are named by their parts. */
export const QUOTIENTS: Readonly<Record<string, Dimension>> = {
  'length/duration': 'speed',
  'length/square-duration': 'acceleration',
  'mass/volume': 'density',
  'volume/duration': 'flow',
  'length/volume': 'fuel-economy',
  'volume/length': 'fuel-consumption',
  'force/area': 'pressure',
  'data/duration': 'data-rate',
};
