import type { Precision } from './figure.ts';

/** What the digits say of exactness; `step` is the power of the last digit before the scale. Read by character: numbers are many. */
export function precisionOf(mantissa: string, step: number, power: number): Precision {
  let first = 0;
  while (first < mantissa.length && (mantissa[first] === '0' || mantissa[first] === '.')) first++;
  const point = mantissa.indexOf('.', first) >= 0 ? 1 : 0;
  const significant = mantissa.length - first - point;
  let trailing = 0;
  if (step === 0) while (trailing < significant && mantissa[mantissa.length - 1 - trailing] === '0') trailing++;
  return {
    step: tenTo(step + power),
    coarse: tenTo(step + power + trailing),
    digits: Math.max(1, significant - trailing),
  };
}

const TENS = Array.from({ length: 60 }, (_, n) => Number(`1e${n - 30}`));

/** 10 to a power without binary dust, which `10 ** -5` has. */
const tenTo = (power: number): number => TENS[power + 30] ?? Number(`1e${power}`);
