/** Names that mean several units: all readings, the likeliest first. Where British English means another, it is put first for a British article. */
export const SHARED_NAMES: readonly {
  readonly words: readonly string[];
  readonly symbols: readonly string[];
  readonly units: readonly string[];
}[] = [
  { words: ['gallon'], symbols: ['gal', 'gals'], units: ['gallon', 'gallon-imperial'] },
  { words: ['quart'], symbols: ['qt', 'qts'], units: ['quart', 'quart-imperial'] },
  { words: ['pint'], symbols: [], units: ['pint', 'pint-imperial'] },
  { words: ['cup', 'cupful'], symbols: [], units: ['cup', 'cup-metric'] },
  {
    words: ['fluid ounce', 'fl oz', 'fl. oz'],
    symbols: ['floz'],
    units: ['fluid-ounce', 'fluid-ounce-imperial'],
  },
  { words: ['ounce'], symbols: ['oz', 'ozs'], units: ['ounce', 'ounce-troy', 'fluid-ounce', 'fluid-ounce-imperial'] },
  { words: ['mile'], symbols: ['mi'], units: ['mile', 'nautical-mile'] },
  { words: ['ton'], symbols: [], units: ['ton', 'tonne', 'ton-imperial'] },
  { words: ['kiloton'], symbols: [], units: ['kilotonne'] },
  { words: ['megaton'], symbols: [], units: ['megatonne'] },
  { words: ['gigaton'], symbols: [], units: ['gigatonne'] },
  { words: ['hundredweight'], symbols: ['cwt'], units: ['hundredweight', 'hundredweight-imperial'] },
  { words: ['calorie'], symbols: ['cal', 'cals'], units: ['foodcalorie', 'calorie'] },
  { words: ['degree', 'deg'], symbols: ['°', 'º'], units: ['degree', 'celsius', 'fahrenheit'] },
  { words: [], symbols: ['nm'], units: ['nanometer', 'nautical-mile'] },
  { words: ['kilo'], symbols: ['kgs'], units: ['kilogram'] },
  { words: ['micron'], symbols: [], units: ['micrometer'] },
  { words: ['meg'], symbols: ['MB', 'mb'], units: ['megabyte'] },
  { words: [], symbols: ['kms'], units: ['kilometer'] },
  { words: [], symbols: ['cms'], units: ['centimeter'] },
  { words: [], symbols: ['mls'], units: ['milliliter'] },
  { words: [], symbols: ['mcg'], units: ['microgram'] },
  { words: [], symbols: ['cc', 'ccs', 'ccm'], units: ['cubic-centimeter'] },
  { words: [], symbols: ['KB', 'kB'], units: ['kilobyte'] },
  { words: ['gig'], symbols: ['GB'], units: ['gigabyte'] },
  { words: [], symbols: ['TB'], units: ['terabyte'] },
  { words: [], symbols: ['PB'], units: ['petabyte'] },
  { words: [], symbols: ['Kb', 'kb', 'kbit', 'Kbit', 'kbits', 'Kbits'], units: ['kilobit'] },
  { words: [], symbols: ['Mb', 'Mbit', 'Mbits'], units: ['megabit'] },
  { words: [], symbols: ['Gb', 'Gbit', 'Gbits'], units: ['gigabit'] },
  { words: [], symbols: ['kbps', 'Kbps'], units: ['kilobit-per-second'] },
  { words: [], symbols: ['Mbps', 'mbps'], units: ['megabit-per-second'] },
  { words: [], symbols: ['Gbps', 'gbps'], units: ['gigabit-per-second'] },
  { words: [], symbols: ['mph'], units: ['mile-per-hour'] },
  { words: [], symbols: ['kph', 'kmh', 'kmph', 'kmhr'], units: ['kilometer-per-hour'] },
  { words: [], symbols: ['mps'], units: ['meter-per-second'] },
  { words: [], symbols: ['mpg'], units: ['mile-per-gallon', 'mile-per-gallon-imperial'] },
  { words: [], symbols: ['psi'], units: ['pound-force-per-square-inch'] },
  { words: ['cumec'], symbols: [], units: ['cubic-meter-per-second'] },
  { words: ['cusec'], symbols: [], units: ['cubic-foot-per-second'] },
  { words: [], symbols: ['bcm', 'Bcm', 'mcm'], units: ['cubic-meter'] },
  { words: [], symbols: ['bcf', 'Bcf', 'tcf', 'Tcf', 'mmcf', 'MMcf'], units: ['cubic-foot'] },
  { words: [], symbols: ['sqm'], units: ['square-meter'] },
  { words: [], symbols: ['sqft'], units: ['square-foot'] },
  { words: [], symbols: ['sqkm'], units: ['square-kilometer'] },
];

/**
 * Short forms of the gas industry that bear a scale of their own, as a power of ten: "55 bcm" is 55 billion cubic metres. Source: International Energy
 * Agency, Gas Market Report, glossary. "mcf" is left out: a thousand in America, a million elsewhere.
 */
export const SCALED_SYMBOLS: Readonly<Record<string, number>> = {
  mcm: 6,
  bcm: 9,
  Bcm: 9,
  mmcf: 6,
  MMcf: 6,
  bcf: 9,
  Bcf: 9,
  tcf: 12,
  Tcf: 12,
};
