import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/figures/figure.ts';
import { figuresIn, marked } from './figures-in.ts';

const read = (text: string, language = 'en') => figuresIn(text, ['quantity'], language) as readonly Quantity[];
const said = (text: string) => read(text).map(({ value, unit }) => `${Number(value.toFixed(4))} ${unit}`);

/** A phrase with «marks» around its quantities, and what they are. */
const QUANTITIES: readonly (readonly [phrase: string, ...quantities: readonly string[]])[] = [
  // Length
  ['lives «30 miles» away', '30 mile'],
  ['«1,500,000 kilometres» («930,000 mi») from Earth', '1500000 kilometer', '930000 mile'],
  ['a «1,900-mile»-wide storm', '1900 mile'],
  ['a «30-foot»-tall fence', '30 foot'],
  ['a «three-mile» walk', '3 mile'],
  ['«10 1/2 miles» of cable', '10.5 mile'],
  ['«half a mile» off', '0.5 mile'],
  ['«a quarter of a mile» off', '0.25 mile'],
  ['«1/4 mile» off', '0.25 mile'],
  ['«1/16 of an inch» thick', '0.0625 inch'],
  ['«three-quarters of an inch» thick', '0.75 inch'],
  ['«8» to «75 centimetres» of snow', '8 centimeter', '75 centimeter'],
  ['«8cm»-«10cm» of snow', '8 centimeter', '10 centimeter'],
  ['a room of «10» x «12 metres»', '10 meter', '12 meter'],
  ['«2.3cm» x «2.3cm»', '2.3 centimeter', '2.3 centimeter'],
  ['measuring «2»x«3 mm»', '2 millimeter', '3 millimeter'],
  ['«10», «12» and «14 miles» away', '10 mile', '12 mile', '14 mile'],
  ['«12 nautical miles» out', '12 nautical-mile'],
  ['«4.2 light-years» from Earth', '4.2 light-year'],
  ['a pen «10"» long', '10 inch'],
  ['a «5in» gun', '5 inch'],
  ['a book of «25"» x «22"», with pictures', '25 inch', '22 inch'],
  ['«25"» by «22"» and more', '25 inch', '22 inch'],
  ["'it is «30C»' they said", '30 celsius'],
  ['«5 in». of rain', '5 inch'],
  ['rain of «640 millimetres» («25 in») a year', '640 millimeter', '25 inch'],
  // The letter m
  ['a wall «6m» tall', '6 meter'],
  ['the «100m» sprint', '100 meter'],
  ['waves of «6m» (20ft)'.replace('(20ft)', '(«20ft»)'), '6 meter', '20 foot'],
  ['a «20ft» («6m») wall', '20 foot', '6 meter'],
  ['a «20ft»-high («6m») wall', '20 foot', '6 meter'],
  ['she is «1.73m» («5\'8"»)', '1.73 meter', '5.6667 foot'],
  ['jumped «8.95m» to win', '8.95 meter'],
  ['«500 m» east of the road', '500 meter'],
  ['«3m» «20cm»'.replace('» «', ' '), '3.2 meter'],
  // A unit at the digits behind a range
  ['a «5»-«10km» walk', '5 kilometer', '10 kilometer'],
  ['gusts of «50»-«60mph» in the north', '50 mile-per-hour', '60 mile-per-hour'],
  ['does «0»-«62mph» in 9 seconds', '0 mile-per-hour', '62 mile-per-hour'],
  ['highs of «10»-«15C» today', '10 celsius', '15 celsius'],
  ['a mains of «220»-«240V» here', '220 volt', '240 volt'],
  ['a «5»-«10m» wide ditch', '5 meter', '10 meter'],
  // Area and volume
  ['«46 sq km» («18 square miles»)', '46 square-kilometer', '18 square-mile'],
  ['«301,338 km²» in all', '301338 square-kilometer'],
  ['«190 km2» in all', '190 square-kilometer'],
  ['«8,000 sq. ft» of offices', '8000 square-foot'],
  ['«10,000 square nautical miles» of sea', '10000 square-nautical-mile'],
  ['«3bn cubic metres» of gas', '3000000000 cubic-meter'],
  ['«4 km cubed» of ash', '4 cubic-kilometer'],
  ['«40 mln cubic feet» a day', '40000000 cubic-foot'],
  ['«3.5 mln acres» idled', '3500000 acre'],
  ['«one mln acres» idled', '1000000 acre'],
  ['«60,000 barrels» a day', '60000 barrel'],
  ['«474,000 bpd» of crude', '474000 barrel'],
  ['«1.2 mb/d» of crude', '1200000 barrel'],
  ['«500 kb/d» more', '500000 barrel'],
  ['«7,000 boe/d» and «9,000 boepd»', '7000 barrel', '9000 barrel'],
  ['a terminal of «2.5 Mtpa»', '2.5 megatonne'],
  ['«500 kb» and «2 mb» of data', '500 kilobit', '2 megabyte'],
  ['«1.4 mln b/d» of crude', '1400000 barrel'],
  ['a «half-litre» bottle', '0.5 liter'],
  ['«68-fluid-ounce» cans', '68 fluid-ounce'],
  ['a «600cc» engine', '600 cubic-centimeter'],
  ['«2 billion cubic metres» («70 bcf»)', '2000000000 cubic-meter', '70000000000 cubic-foot'],
  ['a line for «40»-«45 bcm» a year', '40000000000 cubic-meter', '45000000000 cubic-meter'],
  ['reserves of «1.5 Tcf» in all', '1500000000000 cubic-foot'],
  ['let out «20,000 cusecs» of water', '20000 cubic-foot-per-second'],
  // Mass
  ['«10 million tonnes» of coal', '10000000 tonne'],
  ['«1.2m tonnes» of coal', '1200000 tonne'],
  ['«2.5 mln tonnes» of coal', '2500000 tonne'],
  ['«5» to «10 million tonnes»', '5000000 tonne', '10000000 tonne'],
  ['«85»-«90 mln ton» range', '85000000 ton', '90000000 ton'],
  ['«16,000 metric tons» of zinc', '16000 tonne'],
  ['«240,000 long tons» of zinc', '240000 ton-imperial'],
  ['«278,000 t» in a year', '278000 tonne'],
  ['«2.5MtCO2e» a year', '2.5 megatonne'],
  ['«9st 4lb» at birth', '9.2857 stone'],
  ['«5 lb 4 oz» at birth', '5.25 pound'],
  ['he weighs «200 pounds» now', '200 pound'],
  ['the «6-foot-5», «230-pound» back will cost the club money', '6.4167 foot', '230 pound'],
  ['at «6ft 1in» and «190 pounds» he was paid by the club', '6.0833 foot', '190 pound'],
  ['a «500-pound» bomb was sold for cash', '500 pound'],
  ['«10kg» («25lbs») of flour', '10 kilogram', '25 pound'],
  ['The weight is «20 (kg)»', '20 kilogram'],
  ['«120 μg» of it', '120 microgram'],
  // Compounds
  ['he is «6ft 2in» tall', '6.1667 foot'],
  ['he is «5 feet 11 inches» tall', '5.9167 foot'],
  ['he is «5\'6"» tall', '5.5 foot'],
  ['the «6ft 3» striker', '6.25 foot'],
  ['«12 ft 2 in» more or less', '12.1667 foot'],
  ['he is «5ft8in» now', '5.6667 foot'],
  ['the «6ft2» striker, the «5ft3» winger', '6.1667 foot', '5.25 foot'],
  ['a flat of «650ft2» and «7ft3» of store', '650 square-foot', '7 cubic-foot'],
  ['lost «2 stone» («12.7kg»)', '2 stone', '12.7 kilogram'],
  ['he is «six foot two», she is not', '6.1667 foot'],
  ['a «six-foot-two» centre-half', '6.1667 foot'],
  ['he is «5 feet 11» in his socks', '5.9167 foot'],
  ['the «6-foot-6» («1.98m») guard', '6.5 foot', '1.98 meter'],
  ['he is «six foot two» («1.88m»)', '6.1667 foot', '1.88 meter'],
  ['a «6-foot-1-inch» guard', '6.0833 foot'],
  ['at «10 stone 7», he is light', '10.5 stone'],
  ['«6 feet» two thirds of the way', '6 foot'],
  ['a «7-foot» 2 by 4', '7 foot'],
  ['«six feet» two people wide', '6 foot'],
  ['a wall of «20 feet» 5', '20 foot'], // no body
  ['«a mile and a half» on', '1.5 mile'],
  ['«an inch and a half» of rain', '1.5 inch'],
  ['«two miles and a half» from here', '2.5 mile'],
  ['«3 feet» and «40 inches»', '3 foot', '40 inch'], // more than a foot is a measure of its own
  // Speed, power, force and the rest
  ['at «74 miles per hour» and more', '74 mile-per-hour'],
  ['at «188 miles an hour» and more', '188 mile-per-hour'],
  ['at «70mph» («113km/h»)', '70 mile-per-hour', '113 kilometer-per-hour'],
  ['at «100 knots» too slow', '100 knot'],
  ['«9.8 metres per second squared»', '9.8 meter-per-square-second'],
  ['it does «30mpg» («9.4 l/100km»)', '30 mile-per-gallon', '9.4 liter-per-100-kilometer'],
  ['it does «30 miles per gallon»', '30 mile-per-gallon'],
  ['it does «60 miles to the gallon»', '60 mile-per-gallon'],
  ['goes «12 km to the litre»', '12 kilometer-per-liter'],
  ['«5 miles» to the city', '5 mile'],
  ['«9.8 m/s2» at sea level', '9.8 meter-per-square-second'],
  ['a line of «8 Mbit/s» («8 Mbits» a day)', '8 megabit-per-second', '8 megabit'],
  ['«300 lb ft» of torque', '300 pound-force-foot'],
  ['«332 lb-ft» and «450 Nm» of torque', '332 pound-force-foot', '450 newton-meter'],
  ['«32 pounds per square inch»', '32 pound-force-per-square-inch'],
  ['«80 micrograms per cubic metre»', '80 microgram-per-cubic-meter'],
  ['«2.0» to «2.2 tonnes per hectare»', '2 tonne-per-hectare', '2.2 tonne-per-hectare'],
  ['«12,600 MW» of power', '12600 megawatt'],
  ['a «5.5kWh» battery', '5.5 kilowatt-hour'],
  ['«1.4ghz» and «40 GB»', '1.4 gigahertz', '40 gigabyte'],
  ['«420 parts per million»', '420 part-per-million'],
  ['approximately «1.99×10−30 kilograms»', '0 kilogram'],
  ['«2.5 x 10^3 metres»', '2500 meter'],
  ['«2.5 × 10³ metres»', '2500 meter'],
  ['«2.5×10⁻³ kg» each', '0.0025 kilogram'],
  ['«2.5x10-3 kg/m3» of it', '0.0025 kilogram-per-cubic-meter'],
  // Temperature
  ['highs of «30C» («86F»)', '30 celsius', '86 fahrenheit'],
  ['lows of «-5C» were seen', '-5 celsius'],
  ['lows of «−5 °C» were seen', '-5 celsius'],
  ['lows of «minus five degrees Celsius»', '-5 celsius'],
  ['down to «minus-130 degrees Fahrenheit»', '-130 fahrenheit'],
  ['from «-18 °C» to «-34 °C»', '-18 celsius', '-34 celsius'],
  ['between «30» and «40 degrees»', '30 degree', '40 degree'],
  ['the «1.5C» limit', '1.5 celsius'],
  ['warmed by «2C» already', '2 celsius'],
  ['it was «20 degrees below zero»', '-20 degree'],
  ['«6 deg c» outside', '6 celsius'],
  ['«10 centigrade» outside', '10 celsius'],
];

describe('quantities', () => {
  test.each(QUANTITIES)('%s', (phrase, ...quantities) => {
    const text = phrase.replace(/[«»]/g, '');
    const found = read(text);
    const source = [...found]
      .reverse()
      .reduce((t, f) => `${t.slice(0, f.start)}«${f.text}»${t.slice(f.end)}`, text.replace(/−/g, '-'));
    expect(source).toBe(phrase.replace(/−/g, '-'));
    expect(said(text)).toEqual(quantities);
  });

  test('a power of ten keeps its size', () => {
    expect(read('1.99×10−30 kilograms')[0]?.value).toBeCloseTo(1.99e-30, 40);
  });
});

describe('no quantity', () => {
  test.each([
    '6m people watched', // six million
    '10.9m viewers', // and so here
    'sales of 6m in all', // a million for all that is said
    '5 in 2004', // a preposition
    'the 21st century', // no stones
    '3G phones and 4g networks', // generations
    'a trip to Three Mile Island', // names
    'Nine Mile Point',
    'iPhone 5C and Boeing 777F', // models
    'The 13F filing',
    'Section 5C of the act',
    'SCP-173m and scp2-173 m', // codes
    'room 9-10C is free',
    'part 4-5-6V of the set',
    'the 2,360 J Skis Friend and the 50 W Series', // names
    'won 2-3 W in a row', // letters set apart
    'a 2-3 L shirt',
    '6 × 10²⁴ molecules', // no unit
    'Bibcode:2011PNAS..108.1815W',
    'the 505 GL and the 505 STX', // a car
    'two birds with one stone', // idioms
    'back on his own two feet',
    "a master's and two degrees in law",
    'half an hour and a third week', // time
    'the half-year figures',
    'the second half metres from goal', // football
    'a "top 40" and a "5" he said', // quotation marks
    "in the '80s and '90s",
    'the S&P 500 rose',
    '14.7C/ per security', // cents
    'three bars and two cups', // rooms and trophies
    '24-carat gold', // a fineness
    'a 5-4 win',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('the four of a relay is no length', () => {
    expect(said('the 4 x 100 metres relay')).toEqual(['100 meter']);
  });
});

describe('names that several units share', () => {
  test('all readings, the likeliest first', () => {
    expect(read('six gallons')[0]?.units).toEqual(['gallon', 'gallon-imperial']);
    expect(read('six gallons', 'en-GB')[0]?.units).toEqual(['gallon-imperial', 'gallon']);
    expect(read('40 ounces')[0]?.units?.slice(0, 2)).toEqual(['ounce', 'ounce-troy']);
    expect(read('20 degrees')[0]?.units).toEqual(['degree', 'celsius', 'fahrenheit']);
    expect(read('16 miles')[0]?.units).toEqual(['mile', 'nautical-mile']);
    expect(read('16 km')[0]?.units).toEqual(['kilometer']);
  });
});

describe('what the digits of a quantity allow', () => {
  test.each([
    ['30 miles', 29.5, 30.5],
    ['about 30 miles', 27, 33],
    ['more than 1.2m tonnes', 1_200_000, 1_380_000],
    ['6ft 2in', 6 + 1.5 / 12, 6 + 2.5 / 12],
    ['-5C was recorded', -5.5, -4.5],
  ])('%s', (text, low, high) => {
    const interval = read(text)[0]?.interval;
    expect(interval?.low).toBeCloseTo(low, 6);
    expect(interval?.high).toBeCloseTo(high, 6);
  });
});

describe('hostile texts', () => {
  const LONG = 8_000;
  test.each([
    ['digits and spaces', '1 '],
    ['slashes', '1/2/'],
    ['a list without end', '5, '],
    ['ranges', '5-'],
    ['crossed', '2x'],
    ['feet', "5' "],
    ['inches', '5" '],
    ['squares', '5 square '],
    ['degrees', '5 degrees '],
    ['halves', 'half a '],
    ['halves of halves', 'half of a quarter of a '],
    ['minus', 'minus '],
    ['per', '5 km per '],
    ['powers', '1x10-'],
    ['feet and inches', '5ft '],
    ['letters', '5mmmmmmmm'],
  ])('%s end', (_, piece) => {
    const text = piece.repeat(LONG);
    for (const { start, end, text: written } of read(text)) expect(text.slice(start, end)).toBe(written);
  });
});

test('marked puts marks where figures stand', () => {
  expect(marked('5 km', read('5 km'))).toBe('«5 km»');
});
