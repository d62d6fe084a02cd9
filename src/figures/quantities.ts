import { dimensionOf, isTemperature, likeliestFirst, powerOfSymbol, UNIT_BEGINNINGS } from '../facts/units.ts';
import { jointBefore, sharedScale, signBefore } from './beside.ts';
import { isCoded, isLabelled, rangeStart } from './coded.ts';
import { type Amount, compoundOf, feetAndInches } from './compound-quantities.ts';
import type { Quantity } from './figure.ts';
import { isMetres } from './metres.ts';
import { nearWords } from './near-words.ts';
import { letterAsScale, type Numeral, withPower } from './numerals.ts';
import { isUnitHere } from './quantities-or-not.ts';
import { measured, type Scan } from './scan.ts';
import { temperatureLetter } from './temperature-letters.ts';
import { type UnitBehind, unitAt } from './unit-behind.ts';
import { behindPart, raisedTen, wholeNumber } from './written-numbers.ts';

/**
 * Quantities with a unit: "30 miles", "1.2m tonnes", "6ft 2in" (6.167 foot), "between 8 and 75 centimetres" (two), "74 miles per hour", "-5C",
 * "20 degrees". An "m" that may be a million is left alone.
 */
export function findQuantities(scan: Scan): readonly Quantity[] {
  const { numerals, taken } = scan;
  const amounts: (Amount | undefined)[] = [];
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i];
    const amount =
      numeral && !taken[i] && mayHaveUnit(scan, i, numeral) && (!numeral.glued || isCrossedAt(scan.text, numeral.start))
        ? amountOf(scan, numeral, i)
        : undefined;
    if (!amount) continue;
    amounts[i] = amount;
    shareLeft(scan, amounts, amount);
  }
  const found: Quantity[] = [];
  for (let i = 0; i < numerals.length; i++) {
    const amount = amounts[i];
    if (!amount || taken[i]) continue;
    const compound = compoundOf(scan, amounts, i);
    for (let k = amount.first; k <= (compound?.last ?? i); k++) taken[k] = 1;
    found.push(quantityOf(scan, compound ?? amount));
  }
  return found;
}

/** "2.5MtCO2e": a short unit and what it is of. */
const CARBON = UNIT_BEGINNINGS.filter(({ length }) => length < 4).map((unit) => `${unit}co`);
const UNITS = nearWords(...UNIT_BEGINNINGS, ...CARBON, 'in ins inch st b below c f square sq cubic cu degrees deg');
/** Marks that units are written with, or that stand before them: 5", 6', 5°, "5 (kg)". */
const UNIT_MARKS: ReadonlySet<string> = new Set(['"', "'", '(', '[', '{', '<']);

/** May a unit stand behind the number? Most have a word there that is none. */
function mayHaveUnit({ text, behind }: Scan, index: number, { start, end, value, letter }: Numeral): boolean {
  if (letter || value < 1 || ((behind[index] ?? UNITS) & UNITS) !== 0) return true;
  const next = text[end] ?? '';
  const mark = next === ' ' || next === '\u00a0' || next === '-' ? (text[end + 1] ?? '') : next;
  return UNIT_MARKS.has(mark) || text[start - 1] === '/' || text[start - 1] === '\u2044';
}

/** The 3 of "2x3 mm". */
const isCrossedAt = (text: string, start: number): boolean =>
  (text[start - 1] === 'x' || text[start - 1] === '×') && /\d$/.test(text[start - 2] ?? '');

/** May a unit begin here? A letter or a degree sign, at once or behind a space or hyphen; primes. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 176 ||
    code === 186 ||
    code === 181 ||
    code === 956 ||
    code === 8451 ||
    code === 8457
  );
}

const BRACKETED = /[ \u00a0][([{<]((?:k|m)?(?:g|m)|lbs?|cm|mm|ft)[)\]}>]/y;

function unitBehind(text: string, end: number): UnitBehind | null {
  const first = text.charCodeAt(end);
  const from = first === 32 || first === 160 || first === 45 ? end + 1 : end;
  if (mayBegin(text, from)) return unitAt(text, from);
  if (first !== 32) return null;
  BRACKETED.lastIndex = end;
  const bracket = BRACKETED.exec(text);
  const unit = bracket ? unitAt(text, end + 2) : null;
  return unit && bracket ? { ...unit, end: end + bracket[0].length } : null;
}

function amountOf(scan: Scan, numeral: Numeral, index: number): Amount | undefined {
  const { text } = scan;
  const from = rangeStart(scan, index);
  const coded =
    numeral.form === 'digits' && (from === null ? isCoded(text, numeral.start) : isLabelled(text, numeral.end));
  const raised = raisedTen(scan, index, numeral);
  const behind = raised && unitBehind(text, raised.numeral.end);
  if (behind) return { ...raised, ...behind, index, start: raised.numeral.start, negative: false };
  const primes = feetAndInches(text, numeral);
  if (primes) return { ...primes, index, first: index, numeral, start: numeral.start, negative: false };
  const scaled = numeral.letter ? letterAsScale(numeral) : null;
  const large = scaled ? unitBehind(text, scaled.end) : null;
  if (scaled && large && large.word.length > 1 && scaled.end !== large.start && isUnitHere(text, scaled, large))
    return amount(scan, scaled, index, large.units, large.end);
  const lettered = numeral.letter ? letterUnit(text, numeral) : null;
  if (numeral.letter) {
    const unit = lettered === 'meter' ? unitAt(text, numeral.letter.end - 1) : null;
    if (coded || !lettered) return undefined;
    return amount(scan, numeral, index, unit?.units ?? [lettered], unit?.end ?? numeral.letter.end);
  }
  // "10-15C": what speaks of a temperature stands before the 10.
  const degrees = temperatureLetter(text, from === null ? numeral : { ...numeral, start: from });
  if (degrees && (!coded || from !== null)) return amount(scan, numeral, index, [degrees.unit], degrees.end);
  const unit = unitBehind(text, partEnd(text, numeral)) ?? inches(text, numeral) ?? stones(text, numeral);
  if (!unit?.units[0] || dimensionOf(unit.units[0]) === 'duration') return belowZero(scan, numeral, index);
  // "5m/6m", "6m's": neither a scale nor a length that can be told.
  if (unit.word === 'm' && unit.units[0] === 'meter') return undefined;
  const label = unit.word.length === 1 && text[unit.start - 1] === '-';
  if (((coded || label) && unit.symbol) || !isUnitHere(text, numeral, unit)) return undefined;
  if (isHeight(text, numeral, unit)) return amount(scan, numeral, index, ['foot'], unit.end - 1);
  const power = numeral.power === 0 ? powerOfSymbol(unit.word) : 0;
  return amount(scan, power === 0 ? numeral : withPower(numeral, power), index, unit.units, unit.end);
}

/** The "6ft2" of a tall man is no area. */
const isHeight = (text: string, { value }: Numeral, { start, end }: UnitBehind): boolean =>
  (value === 5 || value === 6) && /^ft[23]$/.test(text.slice(start, end));

/** "1/16 of a mile", "½ a pint": the unit stands behind the article. */
const partEnd = (text: string, numeral: Numeral): number =>
  numeral.value < 1 || text[numeral.start - 1] === '/' || text[numeral.start - 1] === '\u2044'
    ? behindPart(text, numeral.end)
    : numeral.end;

/** "6m tall", "278,000 t", "a 10k run"; null for a scale. */
function letterUnit(text: string, numeral: Numeral): string | null {
  const end = numeral.letter?.end ?? 0;
  const letter = text[end - 1];
  if (letter === 'm') return isMetres(text, numeral) ? 'meter' : null;
  if (letter === 't')
    return numeral.form === 'digits' && !/^[ \u00a0]?[$€£]/.test(text.slice(end, end + 2)) ? 'tonne' : null;
  if (letter !== 'k' && letter !== 'K') return null;
  return /^[ -](?:run|runs|race|races|walk|course|fun run|charity run|road race|jog)\b/.test(text.slice(end, end + 12))
    ? 'kilometer'
    : null;
}

const INCH =
  /(?:[ \u00a0]?(?:in)(?=[.,;:)]?(?:$|\n)|[,;)]|\.(?: [A-Za-z(]|$)|[ \u00a0]?[x×][ \u00a0]?\d|[ \u00a0]\()|-?in(?:s|ch)?(?![A-Za-z-])|-in(?= ))/y;

/** "5in", "5 in", "5 in. of rain": a preposition where a word follows it. */
function inches(text: string, numeral: Numeral): UnitBehind | null {
  const next = text.charCodeAt(numeral.end);
  const letter = next === 32 || next === 160 || next === 45 ? text.charCodeAt(numeral.end + 1) : next;
  if (letter !== 105 || numeral.form !== 'digits') return null;
  INCH.lastIndex = numeral.end;
  const found = INCH.exec(text);
  if (!found || /^-in /.test(text.slice(numeral.end, numeral.end + 4))) return null;
  const end = numeral.end + found[0].length;
  return { units: ['inch'], start: end - 2, end, word: 'in', symbol: true };
}

/** "12st", "9st 4lb": not the ordinals "1st", "21st", "31st" unless pounds follow. */
function stones(text: string, numeral: Numeral): UnitBehind | null {
  const { end } = numeral;
  if (
    numeral.form !== 'digits' ||
    text[end] !== 's' ||
    text[end + 1] !== 't' ||
    /[\p{L}\p{N}]/u.test(text[end + 2] ?? '')
  )
    return null;
  const ordinal = numeral.value % 10 === 1 && numeral.value % 100 !== 11;
  if (ordinal && !/^ ?\d{1,2} ?lbs?\b/.test(text.slice(end + 2, end + 9))) return null;
  return { units: ['stone'], start: end, end: end + 2, word: 'st', symbol: true };
}

/** "2 below zero": the degrees are understood. */
function belowZero(scan: Scan, numeral: Numeral, index: number): Amount | undefined {
  return scan.text.startsWith(' below zero', numeral.end)
    ? amount(scan, numeral, index, ['degree', 'celsius', 'fahrenheit'], numeral.end)
    : undefined;
}

function amount(scan: Scan, numeral: Numeral, index: number, units: readonly string[], end: number): Amount {
  const { numeral: own, first } = wholeNumber(scan, index, numeral);
  const thermal = isTemperature(units[0] ?? '') || units[0] === 'degree';
  const sign = signBefore(scan.text, own.start);
  const clear = sign && (thermal || (sign.factor === -1 && /[ (]/.test(scan.text[sign.start - 1] ?? ''))) ? sign : null;
  const below = thermal && !sign ? /^,? below zero\b/.exec(scan.text.slice(end, end + 14)) : null;
  return {
    index,
    first,
    numeral: own,
    units,
    start: clear?.start ?? own.start,
    end: end + (below?.[0].length ?? 0),
    negative: clear?.factor === -1 || below !== null,
  };
}

/** The numbers before that share the unit: both of "5 to 10 million tonnes", all of "10, 12 and 14 miles", "10 x 12 metres". */
function shareLeft(scan: Scan, amounts: (Amount | undefined)[], right: Amount): void {
  let start = right.start;
  let shared = false;
  for (let i = right.first; i > 0; i--) {
    const left = scan.numerals[i - 1];
    const joint = jointBefore(scan, i, start);
    if (!left || joint === null || amounts[i - 1] || (joint === 'list' && !shared)) return;
    if (joint === 'crossed' && !isCrossed(scan, left, right)) return;
    const sign = isTemperature(right.units[0] ?? '') ? signBefore(scan.text, left.start) : null;
    start = sign?.start ?? left.start;
    const numeral = sharedScale(left, right.numeral);
    amounts[i - 1] = {
      ...right,
      index: i - 1,
      first: i - 1,
      numeral,
      start,
      end: left.end,
      negative: sign?.factor === -1,
    };
    if (joint === 'range') return;
    shared = true;
  }
}

/** "10 x 12 metres"; not the 4 of "4 x 100m relay". */
const isCrossed = (scan: Scan, left: Numeral, right: Amount): boolean =>
  dimensionOf(right.units[0] ?? '') === 'length' &&
  !(left.value <= 10 && right.numeral.value >= 50 && right.numeral.value % 50 === 0) &&
  !/^[ -](?:relay|freestyle|medley|hurdles)/.test(scan.text.slice(right.end, right.end + 12));

function quantityOf(scan: Scan, amount: Amount): Quantity {
  const units = likeliestFirst(amount.units, scan.language);
  const figure = measured(scan.text, amount.start, amount.end, amount.numeral, amount.negative ? -1 : 1);
  return { ...figure, kind: 'quantity', unit: units[0] ?? '', units };
}
