/** The digits of a numeral as written, their grouping taken away. */
export interface Digits {
  /** For `Number()`: "1234.50". */
  readonly plain: string;
  /** Digits behind the decimal mark: 2 in "1,234.50". */
  readonly decimals: number;
}

/** Languages that write 1,234.5; all others in Europe and Latin America write 1.234,5 or 1 234,5. Source: CLDR numbers, symbols. */
const POINT_LANGUAGES = new Set([
  'en',
  'zh',
  'ja',
  'ko',
  'he',
  'th',
  'hi',
  'bn',
  'ta',
  'ur',
  'cy',
  'ga',
  'mt',
  'sw',
  'ms',
]);
const POINT_TAGS = new Set([
  'es-mx',
  'es-us',
  'es-do',
  'es-gt',
  'es-hn',
  'es-pa',
  'es-pe',
  'es-pr',
  'es-sv',
  'de-ch',
  'de-li',
  'it-ch',
]);

export type DecimalMark = '.' | ',';

/** "en-GB" and null write a point; "de" a comma; "de-CH" a point again. */
export function decimalMarkOf(language: string | null): DecimalMark {
  if (language === null) return '.';
  const tag = language.toLowerCase();
  return POINT_LANGUAGES.has(tag.split(/[-_]/, 1)[0] ?? '') || POINT_TAGS.has(tag) ? '.' : ',';
}

const WESTERN = /^\d{1,3}(?:,\d{3})+$/;
/** Lakh grouping: "1,23,45,678". */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+$/;
const SPACED = /^\d{1,3}(?:[\u00a0 ']\d{3})+$/;

/**
 * Reads a run of digits, points, commas, apostrophes and no-break spaces as one number, in the article's convention where the
 * run leaves it open. Null for what is no number in any: "1,8923", "1.2.3", "110,00" in English.
 */
export function digitsOf(run: string, mark: DecimalMark): Digits | null {
  if (areDigits(run)) return { plain: run, decimals: 0 };
  const point = run.lastIndexOf('.');
  const comma = run.lastIndexOf(',');
  if (point >= 0 && comma >= 0) return point > comma ? split(run, point, ',') : split(run, comma, '.');
  if (comma >= 0) return commas(run, comma, mark);
  if (point >= 0) return points(run, point, mark);
  return whole(run);
}

/** Nothing but digits, and one at least. */
function areDigits(run: string): boolean {
  for (let at = 0; at < run.length; at++) if (run.charCodeAt(at) < 48 || run.charCodeAt(at) > 57) return false;
  return run !== '';
}

/** "1,234" is a thousand in English, one and a bit in German; "1,5" only German. */
function commas(run: string, at: number, mark: DecimalMark): Digits | null {
  if (mark === ',') return split(run, at, '.') ?? whole(run);
  return whole(run);
}

function points(run: string, at: number, mark: DecimalMark): Digits | null {
  const several = run.indexOf('.') !== at;
  if (several || (mark === ',' && CONTINENTAL.test(run))) return whole(run);
  return split(run, at, ',');
}

/** A whole number with its groups: "1,234,567", "1,23,456", "1.234.567", "1 234". */
function whole(run: string): Digits | null {
  const grouped = WESTERN.test(run) || INDIAN.test(run) || CONTINENTAL.test(run) || SPACED.test(run);
  return grouped ? { plain: run.replace(/\D/g, ''), decimals: 0 } : null;
}

function split(run: string, at: number, group: ',' | '.'): Digits | null {
  const before = run.slice(0, at);
  const after = run.slice(at + 1);
  if (!areDigits(after) || before.includes(group === ',' ? '.' : ',')) return null;
  const left = before === '' ? { plain: '0' } : areDigits(before) ? { plain: before } : whole(before);
  return left ? { plain: `${left.plain}.${after}`, decimals: after.length } : null;
}
