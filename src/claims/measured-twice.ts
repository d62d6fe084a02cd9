import { converted } from '../facts/units.ts';
import type { Quantity } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { Thermal } from './thermal.ts';

/** A measure and the same measure in another unit. */
export interface UnitPair {
  readonly source: Quantity;
  readonly target: Quantity;
}

/** One measure given again in another unit: "30-foot-tall (9-metre-tall)", or several that stand together: "90 to 120 miles (145 to 193km)". */
export interface UnitConversion extends Span {
  readonly kind: 'unit-conversion';
  readonly sentence: Span;
  readonly pairs: readonly [UnitPair, ...UnitPair[]];
  readonly joint: 'bracket' | 'apposition' | 'slash';
  /** Words stand between the two that may make the second another thing: "three inches of snow (0.3 inches)". */
  readonly apart: boolean;
  /** The sentence speaks of things whose sizes are names: pipes, races, lenses. */
  readonly nominal: boolean;
  /** The sentence speaks of ships or coasts, where a mile may be a nautical one. */
  readonly atSea: boolean;
  /** Of temperatures, whether the words speak of a reading or a gap; `hidden` where a sign hides in them; null for other measures. */
  readonly thermal: Thermal | 'hidden' | null;
}

/** Every pair of readings in which the two measure the same thing in two units: a gallon may be either country's. */
export const unitReadings = (a: Quantity, b: Quantity): readonly (readonly [string, string])[] =>
  gathered(readingsOf(a), (from) =>
    gathered(readingsOf(b), (to): (readonly [string, string])[] =>
      from !== to && converted(1, from, to) !== null ? [[from, to]] : [],
    ),
  );

/** "miles" are statute miles; that nautical ones were meant is a slip or, at sea, an excuse. */
const readingsOf = ({ unit, units }: Quantity): readonly string[] => (unit === 'mile' ? ['mile'] : (units ?? [unit]));
