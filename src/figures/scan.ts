import { type Anchors, anchorsOf } from './anchors.ts';
import { decimalMarkOf } from './digits.ts';
import type { Figure, Measured } from './figure.ts';
import { hedgedInterval, hedgeOf } from './hedges.ts';
import { rounded } from './interval.ts';
import { nearBefore, nearBehind } from './near-words.ts';
import { type MalformedNumeral, type Numeral, numeralsOf } from './numerals.ts';

/** A text with its numbers read, on its way to figures. Finders run in turn; a numeral belongs to the first that takes it. */
export interface Scan {
  readonly text: string;
  readonly language: string | null;
  readonly numerals: readonly Numeral[];
  /** Digits that are no number: "$1,8923". */
  readonly malformed: readonly MalformedNumeral[];
  /** By index into `numerals`. */
  readonly taken: Uint8Array;
  /** The sets of near-words.ts that the words right before and right behind each numeral may belong to: a finder looks no further where its own are not among them. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  readonly anchors: Anchors;
}

/** A text with its numbers read, none of them taken. */
export function scanOf(text: string, language: string | null): Scan {
  const anchors = anchorsOf(text);
  const { numerals, malformed } = numeralsOf(text, decimalMarkOf(language), language, anchors.numbers);
  const before = new Int32Array(numerals.length);
  const behind = new Int32Array(numerals.length);
  for (const [index, { start, end }] of numerals.entries()) {
    before[index] = nearBefore(text, start);
    behind[index] = nearBehind(text, end);
  }
  return {
    text,
    language,
    numerals,
    malformed,
    taken: new Uint8Array(numerals.length),
    before,
    behind,
    anchors,
  };
}

/** Finds the figures of one kind and marks their numerals as taken. */
export type Finder = (scan: Scan) => readonly Figure[];

type Hedged = Pick<Measured, 'text' | 'start' | 'end' | 'value' | 'interval' | 'precision' | 'hedge' | 'hedged'>;

/** What every measured figure has: its words, its hedge and the interval that both allow. `factor` turns the numeral's unit into the figure's. */
export function measured(text: string, start: number, end: number, numeral: Numeral, factor = 1): Hedged {
  const value = numeral.value * factor;
  const step = numeral.precision.step * Math.abs(factor);
  const found = hedgeOf(text, start, end);
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    interval: found ? hedgedInterval(value, found.hedge) : rounded(value, step),
    precision: { step, coarse: numeral.precision.coarse * Math.abs(factor), digits: numeral.precision.digits },
    hedge: found ? found.words : null,
    hedged: found ? { start: found.start, end: found.end } : null,
  };
}
