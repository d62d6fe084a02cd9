import { converted, dimensionOf, temperatureDifference, temperatureReading } from '../../facts/units.ts';
import type { Quantity } from '../../figures/figure.ts';
import { spelledQuantity, unitWords } from '../../figures/write-quantity.ts';
import { gathered } from '../../text/gathered.ts';
import { POWERS } from './powers.ts';
import { isPrinted } from './unit-fit.ts';

/** What a careless conversion would have printed, and how to say so. */
interface UnitSlip {
  readonly value: number;
  readonly message: string;
}

/** Units of one dimension that are taken for each other, the likeliest first. */
const CONFUSED: readonly (readonly string[])[] = [
  ['mile', 'nautical-mile', 'kilometer', 'meter', 'foot', 'yard', 'inch', 'centimeter', 'millimeter'],
  [
    'square-mile',
    'square-kilometer',
    'hectare',
    'acre',
    'square-meter',
    'square-yard',
    'square-foot',
    'square-inch',
    'square-centimeter',
  ],
  [
    'gallon',
    'gallon-imperial',
    'liter',
    'milliliter',
    'barrel',
    'pint',
    'pint-imperial',
    'quart',
    'cubic-meter',
    'cubic-yard',
    'cubic-foot',
    'acre-foot',
    'fluid-ounce',
    'fluid-ounce-imperial',
    'cubic-kilometer',
    'cubic-mile',
  ],
  ['ton', 'tonne', 'ton-imperial', 'pound', 'kilogram', 'stone', 'ounce', 'ounce-troy', 'gram'],
  ['mile-per-hour', 'kilometer-per-hour', 'knot', 'meter-per-second', 'foot-per-second'],
  ['mile-per-gallon', 'mile-per-gallon-imperial'],
  ['watt', 'kilowatt', 'horsepower', 'megawatt'],
  ['bar', 'pound-force-per-square-inch', 'kilopascal', 'millibar', 'atmosphere'],
  ['kilocalorie', 'kilojoule', 'calorie', 'joule', 'kilowatt-hour', 'british-thermal-unit'],
];

/** Of "7.5 billion kilometres" the scale word is the likelier slip than the unit. */
const SCALED = /illion|thousand|\d ?(?:bn|m|k|tn)\b/;

/** The near-miss diagnosis of a conversion of units: a sentence for the reader, or null where no usual slip gives the printed figure. */
export function unitSlip(source: Quantity, target: Quantity, from: string, to: string): string | null {
  const right = converted(source.value, from, to);
  if (right === null || source.value === 0) return null;
  const taken = unitsTaken(source, target, from, to);
  const slips = [
    ...factorSlips(source.value, right, from, to),
    ...decimalSlip(source, from, to),
    ...(SCALED.test(target.text) ? [...scaleSlips(right), ...taken] : [...taken, ...scaleSlips(right)]),
    ...transposed(target, right),
  ];
  return slips.find(({ value }) => isPrinted(target, value))?.message ?? null;
}

const DIVIDED: UnitSlip['message'] = 'The factor seems to have been applied the wrong way round.';

/** How many lengths an area or a volume multiplies. */
const POWER: Readonly<Record<string, number>> = { area: 2, volume: 3 };

function factorSlips(value: number, right: number, from: string, to: string): readonly UnitSlip[] {
  const factor = right / value;
  const dimension = dimensionOf(from) ?? '';
  const power = POWER[dimension];
  const lengths = power !== undefined && /^(?:square|cubic)-/.test(from) && /^(?:square|cubic)-/.test(to);
  const linear = lengths
    ? [1, 1e3, 1e-3].map((scale) => ({
        value: value * factor ** (1 / power) * scale,
        message: `That is the factor for ${unitWords(bare(from))}, which ${power === 2 ? 'an area needs twice' : 'a volume needs three times'}.`,
      }))
    : [];
  const squared =
    lengths && power === 3 ? [{ value: value * factor ** (2 / 3), message: 'That is the factor for an area.' }] : [];
  return [{ value: value / factor, message: DIVIDED }, ...linear, ...squared];
}

const bare = (unit: string): string => unit.replace(/^(?:square|cubic)-/, '');

/** "5ft 11in (1.56m)": 5.11 feet. */
function decimalSlip({ text, value }: Quantity, from: string, to: string): readonly UnitSlip[] {
  const [major, minor, more] = text.match(/\d+/g) ?? [];
  if (major === undefined || minor === undefined || more !== undefined || Number.isInteger(value)) return [];
  if (!/\d[^\d.,]+\d/.test(text)) return [];
  const read = converted(Number(`${major}.${minor}`), from, to);
  return read === null
    ? []
    : [
        {
          value: read,
          message: `That is ${major}.${minor} ${unitWords(from)}: the smaller unit was read as decimals.`,
        },
      ];
}

/** "120 nautical miles (193km)": as if they were miles. "30-foot (48-kilometre)": 30 miles are. */
function unitsTaken(source: Quantity, target: Quantity, from: string, to: string): readonly UnitSlip[] {
  const row = CONFUSED.find((units) => units.includes(from) && units.includes(to)) ?? [];
  const asSource = gathered(
    row.filter((unit) => unit !== from && unit !== to),
    (unit): UnitSlip[] => {
      const value = converted(source.value, unit, to);
      return value === null
        ? []
        : [{ value, message: `${spelledQuantity(target.value, to)} would be ${spelledQuantity(source.value, unit)}.` }];
    },
  );
  const asTarget = gathered(
    row.filter((unit) => unit !== from && unit !== to),
    (unit): UnitSlip[] => {
      const value = converted(source.value, from, unit);
      return value === null ? [] : [{ value, message: `It is ${spelledQuantity(target.value, unit)}.` }];
    },
  );
  return [...asSource, ...asTarget];
}

const scaleSlips = (right: number): readonly UnitSlip[] =>
  gathered(POWERS, ([factor, words]) => [
    { value: right * factor, message: `The second figure is ${words} times too large.` },
    { value: right / factor, message: `The second figure is ${words} times too small.` },
  ]);

/** "61km" for 16. */
function transposed(target: Quantity, right: number): readonly UnitSlip[] {
  const [digits = ''] = /\d{2,4}/.exec(target.text) ?? [];
  const expected = Math.round(right);
  if (digits.length < 2 || String(expected).length !== digits.length || Number(digits) !== target.value) return [];
  return gathered([...digits].slice(1), (digit, index): UnitSlip[] => {
    const swapped = digits.slice(0, index) + digit + digits[index] + digits.slice(index + 2);
    return swapped === String(expected) && swapped !== digits
      ? [{ value: target.value, message: 'Two digits have changed places.' }]
      : [];
  });
}

/** The same for what a thermometer shows: a lost minus sign, the 32 left out, the scales exchanged. */
export function thermalSlip(source: Quantity, target: Quantity, from: string, to: string): string | null {
  const slips: readonly (readonly [number | null, string])[] = [
    [negated(temperatureReading(source.value, from, to)), 'A minus sign seems to be missing or too many.'],
    [temperatureReading(-source.value, from, to), 'A minus sign seems to be missing or too many.'],
    [temperatureDifference(source.value, from, to), 'The 32 that lies between the two scales has been left out.'],
    [temperatureReading(source.value, to, from), 'The two scales seem to have been exchanged.'],
  ];
  return (
    slips.find(
      ([value]) => value !== null && Math.abs(value - target.value) <= Math.max(1, target.precision.step),
    )?.[1] ?? null
  );
}

const negated = (value: number | null): number | null => (value === null ? null : -value);
