import { type DecimalMark, digitsOf } from '../figures/digits.ts';
import type { Count, Figure, Precision } from '../figures/figure.ts';
import { exactly } from '../figures/interval.ts';
import { precisionOf } from '../figures/precision.ts';
import { SCALE_LETTERS, SCALE_WORDS } from '../figures/scale.ts';
import type { Span } from '../text/article.ts';

/** The number that a cell holds: "1,701Kb", "(12.3)", "+4%", "£1.2m". */
export interface CellNumber extends Span {
  /** As the article's reader of figures has it where that read one there, else a plain count. */
  readonly figure: Figure;
  readonly text: string;
  /** With its sign: a bracket is a minus, as accounts write it. */
  readonly value: number;
  /** One unit of the last digit. */
  readonly step: number;
  /** One unit of the last digit that is no trailing zero; as `step` for zero. */
  readonly coarse: number;
  /** "%", "£", "kb"; "" where the cell names none. */
  readonly unit: string;
  /** Whether a sign is written: "+4", "-13", "(7)". */
  readonly signed: boolean;
  /** The digits alone, as they are written: "1,701". */
  readonly digits: string;
  /** Of the scale behind them: 6 for "1.2m", 0 where none. */
  readonly power: number;
}

/** A cell's number, and the one in brackets behind it: "13.4 MB (-81%)". */
export interface CellNumbers {
  readonly own: CellNumber | null;
  readonly inner: CellNumber | null;
}

const NOTHING: CellNumbers = { own: null, inner: null };

const SIGN = '[+\\-\\u2013\\u2014\\u2212\\u25b2\\u25bc\\u2191\\u2193]';
const MONEY = '(?:[A-Z]{1,3})?[£$€¥₹₩₺]|Rs\\.?|kr\\.?|[A-Z]{3}';
const NUMBER = "\\d+(?:[.,'\\u00a0\\u2009\\u202f ]\\d+)*|\\.\\d+";
const UNIT = '%|per ?cent|pct|[£$€¥]|[\\p{L}µ]{1,12}(?:[²³]|/[\\p{L}]{1,4})?';
const CELL = new RegExp(
  `^(?<open>\\()?(?<sign>${SIGN})? ?(?<money>${MONEY})? ?(?<sign2>${SIGN})? ?(?<digits>${NUMBER})(?: ?(?<unit>${UNIT}))?(?: ?(?<unit2>${UNIT}))?(?<close>\\))?$`,
  'du',
);
/** Most cells: digits and nothing else. */
const BARE = /^\d+(?:[.,]\d+)*$/;
const INNER = /^(.{1,40}?) ?[([]([^()[\]]{1,24})[)\]]$/u;
/** Notes behind a number: "1,204*", "1,204 [b]", "1,204 (r)", "1,204²". A raised digit is a note only where a unit could not stand. */
const NOTES = /(?: ?(?:\[[^\]]{0,4}\]|[*†‡§#¹²³⁰⁴-⁹]|\([a-zA-Z]\)))+$/u;
const MARKDOWN = /^[*_`~]{1,3}(?=[^*_`~])|(?<=[^*_`~])[*_`~]{2,3}$/g;
const DOWN = /[-–—−▼↓]/u;

/** Reads a cell that holds a number and its unit, nothing more; what else it holds is no number ("3 May 2019", "4.2.7", "23/16", "about 5"). */
export function numbersIn(raw: string, start: number, mark: DecimalMark, figures: readonly Figure[]): CellNumbers {
  if (raw.length > 60 || !/\d/.test(raw)) return NOTHING;
  if (BARE.test(raw)) return { own: written({ digits: raw }, raw, start, start, mark, figures), inner: null };
  const lead = /^[\s\u00a0*_`~]*/.exec(raw)?.[0].length ?? 0;
  const text = raw.slice(lead).replace(MARKDOWN, '').replace(NOTES, '').trim();
  const at = start + lead;
  const own = numberOf(text, at, mark, figures);
  if (own) return { own, inner: null };
  const two = INNER.exec(text);
  if (!two?.[1] || !two[2]) return NOTHING;
  const first = numberOf(two[1].trim(), at, mark, figures);
  const second = numberOf(two[2].trim(), at + text.lastIndexOf(two[2]), mark, figures);
  return first && second ? { own: first, inner: second } : NOTHING;
}

function numberOf(text: string, start: number, mark: DecimalMark, figures: readonly Figure[]): CellNumber | null {
  const found = CELL.exec(text);
  const from = start + (found?.indices?.groups?.['digits']?.[0] ?? 0);
  return found?.groups ? written(found.groups, text, start, from, mark, figures) : null;
}

/** The parts of a cell that `CELL` names. */
type Parts = Readonly<
  Partial<Record<'open' | 'sign' | 'sign2' | 'money' | 'digits' | 'unit' | 'unit2' | 'close', string>>
>;

function written(
  { open, sign, sign2, money, digits, unit, unit2, close }: Parts,
  text: string,
  start: number,
  from: number,
  mark: DecimalMark,
  figures: readonly Figure[],
): CellNumber | null {
  if (!digits || (open === undefined) !== (close === undefined)) return null;
  const read = digitsOf(digits.replace(/[\u2009\u202f ]/g, '\u00a0'), mark);
  if (!read) return null;
  const scale = unit === undefined ? undefined : powerOf(unit);
  if (unit2 !== undefined && scale === undefined) return null;
  const power = scale ?? 0;
  const signs = sign ?? sign2;
  const down = open !== undefined || (signs !== undefined && DOWN.test(signs));
  const size = Number(power === 0 ? read.plain : `${read.plain}e${power}`);
  const precision = precisionOf(read.plain, -read.decimals, power);
  const end = start + text.length;
  return {
    start,
    end,
    text,
    figure: figureAt(figures, start, end, from) ?? countOf(text, start, size, precision),
    value: down ? -size : size,
    step: precision.step,
    coarse: size === 0 ? precision.step : precision.coarse,
    unit: unitOf(money, scale === undefined ? unit : unit2),
    signed: signs !== undefined || open !== undefined,
    digits,
    power,
  };
}

const countOf = (text: string, start: number, value: number, precision: Precision): Count => ({
  kind: 'count',
  unit: null,
  start,
  end: start + text.length,
  text,
  value,
  interval: exactly(value),
  precision,
  hedge: null,
  hedged: null,
});

/** "m", "bn", "million": the power of ten; undefined for a unit. A capital M or K before nothing else is one too; "Mt" and "kb" are units. */
const powerOf = (unit: string): number | undefined => SCALE_WORDS.get(unit.toLowerCase()) ?? SCALE_LETTERS.get(unit);

const PERCENT = /^(?:%|per ?cent|pct)$/;

function unitOf(money: string | undefined, unit: string | undefined): string {
  if (unit !== undefined && PERCENT.test(unit)) return '%';
  if (money !== undefined) return money.toLowerCase().replace('.', '');
  return (unit ?? '').toLowerCase().replace(/(?<=\p{L}{3})s$/u, '');
}

/** The figure that was read at these digits, if it lies within the cell; figures are in order. */
function figureAt(figures: readonly Figure[], start: number, end: number, from: number): Figure | null {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const figure = figures[low];
  return figure && figure.start >= start && figure.start <= from && figure.end <= end + 1 ? figure : null;
}
