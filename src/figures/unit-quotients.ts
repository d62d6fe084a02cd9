import { dimensionOf } from '../facts/units.ts';

const FAST = new Set(['second', 'minute', 'hour', 'millisecond']);

/**
 * The names of a quotient, "pounds per square inch" and "miles an hour" (`article`), or null where it is none of its own: news says "barrels a day"
 * of a flow of barrels. `hundred`: "litres per 100 km".
 */
export function quotientOf(
  above: readonly string[],
  below: readonly string[],
  article: boolean,
  hundred: boolean,
): readonly string[] | null {
  const [a, b] = [above[0] ?? '', below[0] ?? ''];
  const [over, under] = [dimensionOf(a), dimensionOf(b)];
  if (over === null || under === null || over === 'angle' || a.includes('-per-')) return null;
  if (under === 'duration') {
    const folds =
      (over === 'length' && FAST.has(b)) ||
      (over === 'data' && b === 'second') ||
      (over === 'volume' && (b === 'second' || b === 'minute'));
    return folds ? [`${a}-per-${b}`] : null;
  }
  if (over === 'mass' && under === 'area' && a === 'pound' && b === 'square-inch')
    return ['pound-force-per-square-inch'];
  if (article && !(over === 'length' && under === 'volume')) return null;
  if (over === under && over !== 'mass') return null;
  const denominators = over === 'length' && under === 'volume' ? below : [b];
  return denominators.map((unit) => `${a}-per-${hundred ? '100-' : ''}${unit}`);
}
