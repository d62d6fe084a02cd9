import { beginsUnit, beginsUnitName, dimensionOf, unitsOfSymbol, unitsOfWord } from '../facts/units.ts';
import { quotientOf } from './unit-quotients.ts';

/** A unit that stands behind a number: "square miles", "km/h", "metric tonnes". */
export interface UnitBehind {
  /** CLDR names, likeliest first. */
  readonly units: readonly string[];
  /** Where it begins and ends in the text: without the space or hyphen before it. */
  readonly start: number;
  readonly end: number;
  /** The first word as written: "mile", "m", "°C". */
  readonly word: string;
  /** "m" and "km/h", not "metres". */
  readonly symbol: boolean;
}

const SPACE = 32;
const NO_BREAK = 160;
const HYPHEN = 45;
const isSpace = (code: number): boolean => code === SPACE || code === NO_BREAK;

/** Letters, the degree sign and its look-alike, both micro signs. */
const isUnitLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 176 ||
  code === 186 ||
  code === 181 ||
  code === 956 ||
  code === 8451 ||
  code === 8457;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function wordEnd(text: string, from: number): number {
  let end = from;
  while (isUnitLetter(text.charCodeAt(end))) end++;
  return end;
}

const SQUARE = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
]);

/** Short forms that headlines and tables print in capitals or lower case alike. */
const ANY_CASE = new Set(
  'km kg cm mm ml ft lb lbs oz mph kph mpg psi hp bhp rpm ghz mhz khz hz kw mw gw kwh mwh gwh twh mb gb kb tb kms kgs'.split(
    ' ',
  ),
);
const IN_LOWER_CASE: Readonly<Record<string, string>> = {
  ghz: 'GHz',
  mhz: 'MHz',
  khz: 'kHz',
  hz: 'Hz',
  kw: 'kW',
  mw: 'MW',
  gw: 'GW',
  kwh: 'kWh',
  mwh: 'MWh',
  gwh: 'GWh',
  twh: 'TWh',
  mb: 'MB',
  gb: 'GB',
  kb: 'kB',
  tb: 'TB',
};

function symbolUnits(word: string): readonly string[] | null {
  const units = unitsOfSymbol(word);
  if (units || word.length < 2 || word.length > 4) return units;
  const lower = word.toLowerCase();
  return ANY_CASE.has(lower) ? unitsOfSymbol(IN_LOWER_CASE[lower] ?? lower) : null;
}

/** The unit that begins at `start`; null for any other word. Reads at most eight words. */
export function unitAt(text: string, start: number): UnitBehind | null {
  const simple = simpleUnit(text, start);
  if (!simple) return null;
  return perUnit(text, powered(text, simple));
}

function simpleUnit(text: string, start: number): UnitBehind | null {
  const end = wordEnd(text, start);
  if (end === start || end - start > 24) return null;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const square = SQUARE.get(lower);
  if (square !== undefined) return squareUnit(text, start, end, square, word);
  if (!beginsUnit(lower)) return carbon(text, start, end, word);
  if (beginsUnitName(lower)) {
    const several = nameOfSeveral(text, start, end, lower);
    if (several) return several;
  }
  if (/^(?:degrees?|deg|[°º])$/.test(lower)) return degrees(text, start, end, word);
  const flow =
    text[end] === '/' ? /^(?:m|k|mm)?b(?:oe)?\/d(?![a-z])/.exec(text.slice(start, start + 7))?.[0] : undefined;
  if (flow) return { units: ['barrel'], start, end: start + flow.length, word: flow, symbol: true };
  const symbol = symbolUnits(word);
  // "lb-ft", "N-m": the hyphen is part of the short form.
  if (symbol && text.charCodeAt(end) === HYPHEN) {
    const longer = wordEnd(text, end + 1);
    const units = unitsOfSymbol(text.slice(start, longer));
    if (units) return { units, start, end: longer, word, symbol: true };
  }
  if (symbol) return { units: symbol, start, end, word, symbol: true };
  const named = unitsOfWord(lower);
  if (named) return { units: named, start, end, word, symbol: false };
  return carbon(text, start, end, word);
}

/** "sq km", "square miles", "cu. ft": CLDR's `square-kilometer`. */
function squareUnit(text: string, start: number, end: number, square: string, word: string): UnitBehind | null {
  let from = end;
  if (text[from] === '.') from++;
  if (isSpace(text.charCodeAt(from)) || text.charCodeAt(from) === HYPHEN) from++;
  const last = wordEnd(text, from);
  if (last === from) return null;
  const length = text.slice(from, last);
  if (beginsUnitName(length.toLowerCase())) {
    const several = nameOfSeveral(text, from, last, length.toLowerCase());
    const unit = several?.units[0];
    if (several && unit !== undefined && dimensionOf(unit) === 'length')
      return { units: [`${square}-${unit}`], start, end: several.end, word, symbol: false };
  }
  const symbol = symbolUnits(length);
  const units = length === 'in' ? ['inch'] : (symbol ?? unitsOfWord(length.toLowerCase()));
  const unit = units?.[0];
  if (unit === undefined || dimensionOf(unit) !== 'length') return null;
  return { units: [`${square}-${unit}`], start, end: last, word, symbol: symbol !== null };
}

/** "nautical miles", "light-years", "US gallons", "British thermal units". */
function nameOfSeveral(text: string, start: number, end: number, first: string): UnitBehind | null {
  let name = first;
  let from = end;
  let found: UnitBehind | null = null;
  for (let words = 1; words < 4; words++) {
    if (text[from] === '.' && isSpace(text.charCodeAt(from + 1))) from++;
    if (!isSpace(text.charCodeAt(from)) && text.charCodeAt(from) !== HYPHEN) break;
    const last = wordEnd(text, from + 1);
    if (last === from + 1 || last - from > 16) break;
    name = `${name} ${text.slice(from + 1, last).toLowerCase()}`;
    from = last;
    const units = unitsOfWord(name) ?? unitsOfSymbol(name);
    if (units) found = { units, start, end: last, word: text.slice(start, end), symbol: false };
  }
  return found;
}

const SCALE_OF =
  /[ \u00a0-]?(?:(c|f|k)(?![\p{L}\p{N}])|(cel[sc]ius|centi?grade?|centigrat?e|fahrenheit|farenheit|kelvins?)\b)/iuy;

/** "degrees Celsius", "°C", "deg. F"; "20 degrees" alone may be an angle. */
function degrees(text: string, start: number, end: number, word: string): UnitBehind {
  const from = text[end] === '.' && /[ \u00a0]/.test(text[end + 1] ?? '') ? end + 1 : end;
  SCALE_OF.lastIndex = from;
  const found = SCALE_OF.exec(text);
  const scale = (found?.[1] ?? found?.[2] ?? '').toLowerCase()[0];
  const capital = found?.[1] === undefined || found[1] !== found[1].toLowerCase() || word.length === 1;
  const unit = scale === 'c' ? 'celsius' : scale === 'f' ? 'fahrenheit' : scale === 'k' ? 'kelvin' : null;
  const symbol = word === '°' || word === 'º';
  if (!found || unit === null || (!capital && !/[\s,.;)]|$/.test(text[from + found[0].length] ?? '')))
    return { units: ['degree', 'celsius', 'fahrenheit'], start, end, word, symbol };
  return { units: [unit], start, end: from + found[0].length, word, symbol };
}

/** "2.5MtCO2e", "300 tCO2": tonnes of carbon dioxide or as much of another gas. */
function carbon(text: string, start: number, end: number, word: string): UnitBehind | null {
  if (!word.endsWith('CO') || !/[2₂]/.test(text[end] ?? '')) return null;
  const units = unitsOfSymbol(word.slice(0, -2));
  if (units?.[0] === undefined || dimensionOf(units[0]) !== 'mass') return null;
  return {
    units,
    start,
    end: end + (/^e(?:q|qv)?(?![a-z])/.exec(text.slice(end + 1, end + 5))?.[0].length ?? 0) + 1,
    word,
    symbol: true,
  };
}

/** "km²", "m3", "km^2", "metres squared", "km cubed". */
function powered(text: string, unit: UnitBehind): UnitBehind {
  const first = unit.units[0] ?? '';
  if (dimensionOf(first) !== 'length') return unit;
  const { end } = unit;
  const caret = text[end] === '^' ? 1 : 0;
  const mark = text[end + caret] ?? '';
  const after = text.charCodeAt(end + caret + 1);
  if (
    unit.symbol &&
    (mark === '²' || mark === '³' || ((mark === '2' || mark === '3') && !isDigit(after) && !isUnitLetter(after)))
  )
    return raised(unit, mark === '²' || mark === '2' ? 'square' : 'cubic', end + caret + 1);
  const word = isSpace(text.charCodeAt(end))
    ? /^(?:squared|cubed)(?![a-z])/.exec(text.slice(end + 1, end + 9))?.[0]
    : undefined;
  return word ? raised(unit, word === 'squared' ? 'square' : 'cubic', end + 1 + word.length) : unit;
}

const raised = (unit: UnitBehind, power: string, end: number): UnitBehind => ({
  ...unit,
  units: [`${power}-${unit.units[0] ?? ''}`],
  end,
});

const PER =
  /(?:[ \u00a0]?(\/)[ \u00a0]?|[ \u00a0-]per[ \u00a0-]|[ \u00a0]to[ \u00a0]the[ \u00a0](?=gallon|lit(?:re|er)\b)|[ \u00a0](an?)[ \u00a0])(?:(100|hundred)[ \u00a0]?)?/y;

/** "miles per hour", "kg/m3", "litres per 100km", "miles to the gallon": one unit where science and roads have one; "barrels a day" stays barrels. */
function perUnit(text: string, above: UnitBehind): UnitBehind {
  const code = text.charCodeAt(above.end);
  if (!isSpace(code) && code !== 47 && code !== HYPHEN) return above;
  PER.lastIndex = above.end;
  const per = PER.exec(text);
  if (!per) return above;
  const from = above.end + per[0].length;
  const simple = simpleUnit(text, from);
  if (!simple) return above;
  const below = powered(text, simple);
  const units = quotientOf(above.units, below.units, per[2] !== undefined, per[3] !== undefined);
  if (!units) return above;
  const twice = units[0]?.endsWith('-per-second')
    ? /^(?: squared|²|2(?!\d))/.exec(text.slice(below.end, below.end + 8))
    : null;
  if (!twice) return { ...above, units, end: below.end };
  const squared = units.map((unit) => unit.replace(/second$/, 'square-second'));
  return { ...above, units: squared, end: below.end + twice[0].length };
}
