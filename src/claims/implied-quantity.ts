import { dimensionOf, isTemperature } from '../facts/units.ts';
import type { Figure, Quantity } from '../figures/figure.ts';
import { exactly } from '../figures/interval.ts';
import { unitAt } from '../figures/unit-behind.ts';

/** "a mile (", "per gallon (around ", "each acre (": what stands before a bracketed measure. */
const ONE =
  /(?:^|[\s(“"'‘-])((?:an?|per|each|every)[ \u00a0])[a-z. -]{3,24}?[ \u00a0]?[([](?:about |around |roughly |approximately |approx\.? |some |nearly |almost |just (?:over|under) |~)?$/i;
const LOOK_BACK = 56;

/** One of a unit that is named without a number, right before a bracket: the "a mile" of "a mile (1.6km) away". Null where there is none. */
export function oneOfUnit(text: string, target: Quantity, before: Figure | undefined): Quantity | null {
  const from = Math.max(before?.end ?? 0, target.start - LOOK_BACK);
  const found = ONE.exec(text.slice(from, target.start));
  if (!found?.[1]) return null;
  const start = from + found.index + found[0].indexOf(found[1]);
  const unit = unitAt(text, start + found[1].length);
  const name = unit?.units[0];
  if (
    !unit ||
    unit.symbol ||
    name === undefined ||
    isTemperature(name) ||
    !/^[ \u00a0]?[([]/.test(text.slice(unit.end, unit.end + 2))
  )
    return null;
  return {
    kind: 'quantity',
    start,
    end: unit.end,
    text: text.slice(start, unit.end),
    hedge: null,
    hedged: null,
    value: 1,
    interval: exactly(1),
    precision: { step: 0, coarse: 0, digits: 15 },
    unit: name,
    units: unit.units,
  };
}

const BY = /^ ?(?:[x×]|by) ?$/;

/** The area of two sides: "four kilometres by four kilometres", "40 x 25 metres". Null for what is no pair of sides. */
export function areaOf(text: string, side: Figure | undefined, other: Quantity): Quantity | null {
  if (side?.kind !== 'quantity' || side.unit !== other.unit || dimensionOf(other.unit) !== 'length') return null;
  if (!BY.test(text.slice(side.end, other.start)) || side.hedge !== other.hedge) return null;
  const step = side.value * other.precision.step + other.value * side.precision.step;
  const unit = `square-${other.unit}`;
  return {
    kind: 'quantity',
    start: side.start,
    end: other.end,
    text: text.slice(side.start, other.end),
    hedge: null,
    hedged: null,
    value: side.value * other.value,
    interval: exactly(side.value * other.value),
    precision: { step, coarse: step, digits: Math.min(side.precision.digits, other.precision.digits) },
    unit,
    units: [unit],
  };
}
