/**
 * Every value that a writing allows: "£2.0m" is 1.95m to 2.05m, "over £6 million" 6m to 6.9m.
 * All comparisons between figures are comparisons of intervals, and this file is the only place that knows tolerance.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Relative room for binary floating point (0.1 + 0.2), far below any step that a newspaper prints. */
const FLOATING_POINT = 1e-9;

/** A whole thing counted: "five men" is 5. */
export const exactly = (value: number): Interval => ({ low: value, high: value });

/** What rounds to `value` at `step`: 2.0 at 0.1 is 1.95 to 2.05. */
export const rounded = (value: number, step: number): Interval => ({ low: value - step / 2, high: value + step / 2 });

/** What rounds or is cut off to `value`, one whole unit of the last digit either way: newsrooms print 37.5 as 37. */
export const withinOneStep = (value: number, step: number): Interval => ({ low: value - step, high: value + step });

/** What a spoken fraction stands for: tenths and hundredths round ("three in ten" is 25% to 35%), others within a tenth ("one in five" for 18%). */
export const spoken = (above: number, below: number): Interval =>
  above > 1 && (below === 10 || below === 100)
    ? rounded(above / below, 1 / below)
    : { low: (0.9 * above) / below, high: (1.1 * above) / below };

/** From the smaller to the larger of two ends, in whichever order they come. */
export const between = (a: number, b: number): Interval => ({ low: Math.min(a, b), high: Math.max(a, b) });

/** The smallest interval that holds both. */
export const span = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** Widened by a fraction of its own ends: 3% of slack on both sides. */
export const widened = (a: Interval, fraction: number): Interval => ({
  low: a.low - Math.abs(a.low) * fraction,
  high: a.high + Math.abs(a.high) * fraction,
});

/** Do two writings allow a common value? The one place that forgives floating point. */
export const overlaps = (a: Interval, b: Interval): boolean => {
  const room = FLOATING_POINT * Math.max(Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  return a.low <= b.high + room && b.low <= a.high + room;
};

export const contains = (a: Interval, value: number): boolean => overlaps(a, exactly(value));

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });

export const times = (a: Interval, b: Interval): Interval => {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...ends), high: Math.max(...ends) };
};

/** The quotient, or null where the divisor's interval touches zero. */
export const dividedBy = (a: Interval, b: Interval): Interval | null => {
  if (b.low <= 0 && b.high >= 0) return null;
  return times(a, { low: 1 / b.high, high: 1 / b.low });
};

/** How far apart two positive intervals are, as a factor: 1 where they overlap, 1.4 where a 40% gap parts them. */
export const gap = (a: Interval, b: Interval): number => {
  if (overlaps(a, b)) return 1;
  const [below, above] = a.high < b.low ? [a, b] : [b, a];
  return below.high > 0 ? above.low / below.high : Number.POSITIVE_INFINITY;
};
