import { dimensionOf, likeliestFirst, unitsOfWord } from '../facts/units.ts';
import type { Figure } from './figure.ts';
import { matchAt } from './near.ts';
import { smallNumber } from './number-word-list.ts';
import type { Numeral } from './numerals.ts';
import { ratePoints } from './percentage-points.ts';
import { percentBehind, percentFigure } from './percentages.ts';
import { measured, type Scan } from './scan.ts';
import { unitAt } from './unit-behind.ts';
import { partOf } from './written-numbers.ts';

const PART =
  /(?:[Hh]al(?:f|ves)|HALF|(?:[Qq]uarter|[Tt]hird|[Ff]ifth|[Ss]ixth|[Ee]ighth|[Tt]enth|[Hh]undredth)s?)(?=[ \u00a0-])/y;

const BELOW: Readonly<Record<string, number>> = {
  hal: 2,
  qua: 4,
  thi: 3,
  fif: 5,
  six: 6,
  eig: 8,
  ten: 10,
  hun: 100,
};

/** "a quarter", "three-quarters". */
const aboveOf = (word: string): number | null => (/^an?$/i.test(word) ? 1 : smallNumber(word));

const NUMERATOR = /(?:^|[^\p{L}\p{N}'-])((?:an?|one|two|three|four|five|six|seven|eight|nine)[ \u00a0-])$/iu;
/** Behind the part: "half a", "quarter of a", "two-tenths of one", "half-" . */
const OF = /[ \u00a0](?:of[ \u00a0])?(?:an?|one|1)[ \u00a0]|[ \u00a0-]/y;
const RANKED =
  /(?:first|second|last|other|this|next|final|each|every|same|previous|later|earlier|top|bottom|and|and an?|back)[ \u00a0-]$/i;

/**
 * Parts of one unit in words: "half a mile", "three-quarters of an inch", "two-tenths of a per cent", "a half-litre bottle", "a quarter-point
 * rise", "a mile and a half". Parts of a number or of a thing ("half the staff", "the second half") are left to the ratios.
 */
export function findPartsOfUnits(scan: Scan): readonly Figure[] {
  const { text, numerals, taken } = scan;
  const found: Figure[] = [];
  let index = 0;
  for (const at of scan.anchors.parts) {
    const part = matchAt(PART, text, at);
    const figure = (part && partAt(scan, at, part[0])) ?? andAHalf(scan, at);
    if (!figure) continue;
    while (index < numerals.length && (numerals[index]?.end ?? 0) <= figure.start) index++;
    const first = index;
    let free = true;
    for (let i = first; i < numerals.length && (numerals[i]?.start ?? 0) < figure.end; i++)
      if (taken[i] || (numerals[i]?.start ?? 0) < figure.start || (numerals[i]?.end ?? 0) > figure.end) free = false;
    if (!free) continue;
    for (let i = first; i < numerals.length && (numerals[i]?.start ?? 0) < figure.end; i++) taken[i] = 1;
    found.push(figure);
  }
  return found;
}

const AND_A_HALF =
  /(?:^|[^\p{L}\p{N}'-])((an?|one|two|three|four|five|six|seven|eight|nine)[ \u00a0]([a-z]{3,10})[ \u00a0]and[ \u00a0]a[ \u00a0])$/iu;

/** "a mile and a half", "two inches and a half"; time is left to the durations, and a pound may be money. */
function andAHalf({ text }: Scan, at: number): Figure | null {
  if (text[at - 2] !== 'a' || !/^half(?![\p{L}-])/u.test(text.slice(at, at + 5))) return null;
  const [, words = '', count = '', name = ''] = AND_A_HALF.exec(text.slice(Math.max(0, at - 28), at)) ?? [];
  const units = unitsOfWord(name.toLowerCase());
  const unit = units?.[0];
  if (!units || unit === undefined || unit === 'pound' || dimensionOf(unit) === 'duration') return null;
  const whole = aboveOf(count) ?? 1;
  const numeral = { ...partOf(1, 2), value: whole + 0.5, precision: { step: 0.5, coarse: 0.5, digits: 1 } };
  return { ...measured(text, at - words.length, at + 4, numeral), kind: 'quantity', unit, units };
}

function partAt(scan: Scan, at: number, word: string): Figure | null {
  const { text } = scan;
  const behind = at + word.length;
  OF.lastIndex = behind;
  const of = OF.exec(text);
  if (!of) return null;
  const before = text.slice(Math.max(0, at - 14), at);
  const numerator = NUMERATOR.exec(before)?.[1];
  const above = numerator ? aboveOf(numerator.slice(0, -1)) : 1;
  const below = BELOW[word.slice(0, 3).toLowerCase()];
  if (above === null || below === undefined || above >= below) return null;
  const bare = of[0].length === 1;
  if (bare && RANKED.test(before)) return null;
  // "A half-litre bottle": the article is the bottle's.
  const articled = of[0] === '-' && /^an?[ \u00a0-]$/i.test(numerator ?? '');
  const start = articled ? at : at - (numerator?.length ?? 0);
  const from = behind + of[0].length;
  const part = { ...partOf(above, below), start, end: behind };
  const percent = percentPart(text, part, from, bare);
  // "The third mile", "a quarter mile": only the second is a part, and a hyphen says so.
  const whole = bare && below > 2 && of[0] !== '-' && !(numerator && below === 4);
  return percent ?? (whole ? null : quantityPart(scan, part, from, bare));
}

function percentPart(text: string, part: Numeral, from: number, bare: boolean): Figure | null {
  const percent = percentBehind(text, from - 1) ?? (bare ? ratePoints(text, from - 1) : null);
  return percent ? percentFigure(text, part.start, percent.end, part, percent) : null;
}

/** Of a unit by name only: the "m" and "in" of "half m", "half in" are too short to go by. */
function quantityPart(scan: Scan, part: Numeral, from: number, bare: boolean): Figure | null {
  const { text, language } = scan;
  const unit = unitAt(text, from);
  // "Half an hour" is a duration, "a third week" an ordinal.
  if (!unit?.units[0] || dimensionOf(unit.units[0]) === 'duration') return null;
  if (unit.symbol || !SINGULAR.test(text.slice(from, unit.end))) return null;
  if (bare && /^(?:cup|bar|stone|bit|degree|foot)$/i.test(unit.word)) return null;
  // "Half Mile Lake": a name.
  if (/^[A-Z]/.test(unit.word)) return null;
  const units = likeliestFirst(unit.units, language);
  return { ...measured(text, part.start, unit.end, part), kind: 'quantity', unit: units[0] ?? '', units };
}

const SINGULAR = /^(?:[a-z]+[ -])*?(?:[a-z]*[^s]|celsius|hertz)(?:[ -/].*)?$/i;
