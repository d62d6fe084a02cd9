import { unitNamed } from '../facts/units.ts';
import type { Count, Figure } from '../figures/figure.ts';
import type { Masked } from './masked.ts';
import {
  BY_TIME,
  CUE_BEFORE,
  CUE_BEHIND,
  EACH,
  EACH_BEFORE,
  EACH_OF,
  EACH_OF_BEFORE,
  HEAD,
  NOUN_BEFORE,
  ONE_EVERY,
  PER_COUNT,
  PER_NOUN,
  PER_TIME,
  PRICED_AT,
  TIME_BEFORE,
  TIME_NAMES,
} from './per-wording.ts';
import { type Amount, isAmount } from './share.ts';

/** What a rate is for one of. */
export type Denominator =
  /** "each", "apiece". */
  | { readonly by: 'each' }
  /** "a head". */
  | { readonly by: 'head' }
  /** "per licensed driver": the words, the last of which may be no part of the noun. */
  | { readonly by: 'noun'; readonly words: readonly string[] }
  /** "a gram". */
  | { readonly by: 'measure'; readonly unit: string }
  /** "a week". */
  | { readonly by: 'time'; readonly unit: string }
  /** "for each of 291 million Americans": the very number. */
  | { readonly by: 'number'; readonly number: Count }
  /** "per 100,000 people". */
  | { readonly by: 'many'; readonly many: Count };

/** A figure that is for one of something: "£50 a head", "38 trees per sq m", "14 deaths a day". */
export interface Rate {
  readonly figure: Amount;
  readonly per: Denominator;
  /** Where it stands in the masked text, and where the words of its denominator end. */
  readonly at: number;
  readonly end: number;
}

/** Units of time by which rates go. */
const TIME = new Set(['second', 'minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade']);

const REACH = 70;
const ONE_OF_THEM = /\b(?:each|every one|one|all|both) of (?:the|its|their|our|his|her|these|those) $/i;

/** The rate that a figure at an offset of the masked text is, or null where it is none. `worded`: the sentence has words that a rate needs. */
export function rateAt(masked: Masked, at: number, worded: boolean): Rate | null {
  const figure = masked.figureAt(at) ?? undefined;
  if (!isAmount(figure)) return null;
  const behind = masked.text.slice(at + 1, at + REACH);
  const before = masked.text.slice(Math.max(0, at - REACH), at);
  // "each of the three cards for the firm": those that share, and nothing that is shared.
  if (ONE_OF_THEM.test(before)) return null;
  const rate = (per: Denominator, length: number): Rate => ({ figure, per, at, end: at + 1 + length });
  const folded = foldedOf(figure);
  if (folded) return rate(folded, 0);
  if (!worded) return null;
  for (const read of CUE_BEHIND.test(behind) ? BEHIND : []) {
    const found = read(masked, behind, at);
    if (found) return rate(found.per, found.length);
  }
  const per = CUE_BEFORE.test(before) ? perBefore(masked, before, Math.max(0, at - REACH)) : null;
  return per && rate(per, 0);
}

/** "150km/h" and "7.8 tonnes per hectare" are figures of a unit that has the denominator in it. */
function foldedOf({ unit, kind }: Amount): Denominator | null {
  if (kind !== 'quantity') return null;
  const below = unit === 'knot' ? 'hour' : unit.split('-per-')[1];
  if (below === undefined || below.startsWith('100-')) return null;
  return TIME.has(below) ? { by: 'time', unit: below } : { by: 'measure', unit: below };
}

/** Is the denominator in the figure's own unit? */
export const isFolded = (figure: Figure): boolean =>
  figure.kind === 'quantity' && (figure.unit === 'knot' || figure.unit.includes('-per-'));

/** What a rate is so much of: kilometres of "150km/h", nautical miles of "30 knots"; empty for what is no quantity. */
export const numeratorOf = ({ unit, kind }: Amount): string =>
  kind !== 'quantity' ? '' : unit === 'knot' ? 'nautical-mile' : (unit.split('-per-')[0] ?? unit);

interface Behind {
  readonly per: Denominator;
  readonly length: number;
}
type ReadBehind = (masked: Masked, behind: string, at: number) => Behind | null;

const countBehind: ReadBehind = (masked, behind, at) => {
  const of = EACH_OF.exec(behind);
  const many = of ?? PER_COUNT.exec(behind);
  if (!many) return null;
  const count = masked.figureAt(at + many[0].length);
  if (count?.kind !== 'count') return null;
  return { per: of ? { by: 'number', number: count } : { by: 'many', many: count }, length: many[0].length };
};

const timeBehind: ReadBehind = (_, behind) => {
  const found = PER_TIME.exec(behind) ?? BY_TIME.exec(behind);
  const unit = timeNamed(found?.groups?.['time']);
  return found && unit !== null ? { per: { by: 'time', unit }, length: found[0].length } : null;
};

const eachBehind: ReadBehind = (_, behind) => {
  const each = EACH.exec(behind);
  if (each) return { per: { by: 'each' }, length: each[0].length };
  const head = HEAD.exec(behind);
  return head ? { per: { by: 'head' }, length: head[0].length } : null;
};

const nounBehind: ReadBehind = (_, behind) => {
  const found = PER_NOUN.exec(behind);
  if (!found?.groups?.['noun']) return null;
  return { per: denominatorOf(found.groups['noun']), length: found[0].length };
};

const BEHIND: readonly ReadBehind[] = [countBehind, timeBehind, eachBehind, nounBehind];

function perBefore(masked: Masked, before: string, from: number): Denominator | null {
  const of = EACH_OF_BEFORE.exec(before);
  if (of) {
    const count = masked.figureAt(from + of.index + of[0].search(/[\ue005]/));
    return count?.kind === 'count' ? { by: 'number', number: count } : null;
  }
  if (EACH_BEFORE.test(before) || PRICED_AT.test(before)) return { by: 'each' };
  const noun = NOUN_BEFORE.exec(before)?.groups?.['noun'];
  if (noun !== undefined) return { by: 'noun', words: [noun.toLowerCase()] };
  const time = TIME_BEFORE.exec(before)?.groups;
  const unit = timeNamed(time?.['time'] ?? time?.['every']);
  return unit === null ? null : { by: 'time', unit };
}

/** "gram", "sq ft" and "kilowatt-hour" are measures, "licensed driver" is a noun. */
function denominatorOf(phrase: string): Denominator {
  const words = phrase.toLowerCase().split(' ');
  for (let count = Math.min(2, words.length); count > 0; count--) {
    const unit = measureNamed(words.slice(0, count));
    if (unit !== null) return { by: 'measure', unit };
  }
  return { by: 'noun', words };
}

function measureNamed(words: readonly string[]): string | null {
  const [first = '', second] = words;
  const power = /^(?:sq|square)$/.test(first) ? 'square' : /^(?:cu|cubic)$/.test(first) ? 'cubic' : null;
  if (power !== null && second !== undefined) {
    const length = unitNamed(second);
    return length === null ? null : `${power}-${length}`;
  }
  return words.length === 1 && first.length < 2
    ? null
    : (unitNamed(words.join(' ')) ?? unitNamed(words.join(' ').replaceAll('-', ' ')));
}

function timeNamed(word: string | undefined): string | null {
  if (word === undefined) return null;
  const name = word.toLowerCase().replace(/(?<=[^s])s$/, '');
  const unit = TIME_NAMES[name] ?? name;
  return TIME.has(unit) ? unit : null;
}

/** "one every 30 seconds": the time between two. */
export const isOneEvery = (masked: Masked, at: number): boolean =>
  masked.figureAt(at)?.kind === 'duration' && ONE_EVERY.test(masked.text.slice(Math.max(0, at - REACH), at));

/** The masked offsets of all figures. */
export function placesOf(masked: Masked, wanted: (figure: Figure) => boolean): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < masked.text.length; at++) {
    const code = masked.text.charCodeAt(at);
    if (code < 0xe001 || code > 0xe00c) continue;
    const figure = masked.figureAt(at);
    if (figure && wanted(figure)) places.push(at);
  }
  return places;
}
