import { currencyName } from '../../facts/currencies.ts';
import type { Money } from '../../figures/figure.ts';
import type { Interval } from '../../figures/interval.ts';
import { writtenLike } from '../../figures/write-money.ts';
import { fitOf } from './fit.ts';
import { SCALE_POWERS } from './powers.ts';

/** A usual slip that reproduces the printed figure. */
export interface Slip {
  /** "That is a thousand times too much." */
  readonly message: string;
  /** What was probably meant, and in the place of which amount. */
  readonly suggestion: { readonly instead: Money; readonly text: string };
}

const timesValue = (money: Money, factor: number): Money => ({
  ...money,
  value: money.value * factor,
  interval: { low: money.interval.low * factor, high: money.interval.high * factor },
  precision: { ...money.precision, step: money.precision.step * factor, coarse: money.precision.coarse * factor },
});

/**
 * The near-miss diagnosis of a conversion: a scale slip, a rate applied the wrong way round, the two signs swapped, or another currency's rate.
 * `rates` are units of target for one of source; `others` the rates of the currencies that may have been confused. Null where none fits.
 */
export function conversionSlip(
  source: Money,
  target: Money,
  rates: Interval,
  others: readonly (readonly [string, Interval])[],
): Slip | null {
  const right = (rates.low + rates.high) / 2;
  const expected = source.value * right;
  const instead = (text: string): Slip['suggestion'] => ({ instead: target, text });
  for (const [factor, words] of SCALE_POWERS) {
    if (fitOf(source, timesValue(target, 1 / factor), rates) === 'fits')
      return (
        lacking(source, target, factor) ??
        tooFar(words, 'much', instead(writtenLike(target, target.value / factor, target.unit, target.precision.digits)))
      );
    if (fitOf(source, timesValue(target, factor), rates) === 'fits')
      return tooFar(
        words,
        'little',
        instead(writtenLike(target, target.value * factor, target.unit, target.precision.digits)),
      );
  }
  if (fitOf(source, target, { low: 1 / rates.high, high: 1 / rates.low }) === 'fits')
    return {
      message: 'The rate seems to have been applied the wrong way round.',
      suggestion: instead(writtenLike(target, expected)),
    };
  for (const [unit, band] of others)
    if (fitOf(source, target, band) === 'fits')
      return {
        message: `That is what it was in another currency: ${currencyName(unit)}.`,
        suggestion: instead(writtenLike(target, expected)),
      };
  return null;
}

const tooFar = (words: string, way: 'much' | 'little', suggestion: Slip['suggestion']): Slip => ({
  message: `The second amount is ${words} times too ${way}.`,
  suggestion,
});

/** "$13.5 (£7m)": the first amount has lost its scale word, which the second bears. */
function lacking(source: Money, target: Money, factor: number): Slip | null {
  if (factor < 1e3 || source.precision.step >= 1e3 || target.precision.step < factor / 100 || source.value >= 1000)
    return null;
  const [scale] = /[ -]?(?:trillion|billion|million|thousand|tn|bn|m|k)(?![a-z])/i.exec(target.text) ?? [];
  if (!scale) return null;
  return {
    message: `The first amount seems to have lost its “${scale.trim()}”.`,
    suggestion: { instead: source, text: `${source.text}${scale}` },
  };
}
