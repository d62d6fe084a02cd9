import type { CellNumber } from '../../claims/table-cells.ts';
import type { Term, Way } from '../../claims/table-workings.ts';

/** So many figures are spelled out; of more the first and the last. */
const SPELLED = 8;

/** A value in the manner of a cell: its decimals, grouping, sign of money and unit. */
export function writtenIn(like: CellNumber, value: number): string {
  const size = Math.abs(value) / 10 ** like.power;
  const decimals = Math.min(8, Math.max(0, Math.round(-Math.log10(like.step / 10 ** like.power))));
  const [whole = '', part] = size.toFixed(decimals).split('.');
  const mark = decimals > 0 ? (like.digits.at(-decimals - 1) ?? '.') : '.';
  const digits = `${grouped(whole, like.digits, mark)}${part ? `${mark}${part}` : ''}`;
  const written = like.text.replace(like.digits, () => digits);
  if (value < 0 === like.value < 0) return written;
  return value < 0 ? written.replace(/^\+?/, '−') : written.replace(/^\((.*)\)$/, '$1').replace(/[-–—−]/, '');
}

/** "3,41,950" groups in lakhs, "1.234" by points, "1 234" by spaces; "1234" not at all. */
function grouped(whole: string, like: string, mark: string): string {
  const sign = /\d([.,'\u00a0\u2009\u202f ])\d{3}(?!\d)/.exec(like)?.[1];
  if (sign === undefined && like.replace(/\D/g, '').length > 3 && mark === '.') return whole;
  if (/^\d{1,2}(?:,\d\d)+,\d{3}/.test(like)) return whole.replace(/\B(?=(?:\d\d)*\d{3}$)/g, ',');
  const group = sign === undefined || sign === mark ? (mark === ',' ? '.' : ',') : sign;
  return whole.replace(/\B(?=(?:\d{3})+$)/g, group);
}

/** A way in the table's own figures: "412 + 96 + 131", "from 318 to 361", "42 of 190". */
export function wordsOf(way: Way): string {
  if (way.op === 'change') return `From ${way.from.text} to ${way.to.text}`;
  if (way.op === 'share') return `${way.part.text} of ${wholeOf(way.whole)}`;
  const parts = way.terms.map(({ number, factor }, at) => {
    const down = number.value < 0 !== factor < 0;
    const size = Math.abs(factor);
    return `${at === 0 ? (down ? '−' : '') : down ? ' − ' : ' + '}${size === 1 ? '' : `${size} × `}${bareOf(number)}`;
  });
  if (parts.length <= SPELLED) return parts.join('');
  return `${parts.slice(0, 3).join('')} + … ${parts.at(-1)?.trim() ?? ''} (${parts.length} figures)`;
}

/** "(12.3)", "+4" and "−7" without their signs, which the sum gives. */
const bareOf = ({ text }: CellNumber): string => text.replace(/^\((.*)\)$/, '$1').replace(/[-+–—−]/, '');

function wholeOf(terms: readonly Term[]): string {
  const [first] = terms;
  if (!first) return '';
  const sum = terms.reduce((value, { number, factor }) => value + number.value * factor, 0);
  return terms.length === 1 ? first.number.text : `${writtenIn(first.number, sum)}, the column’s sum,`;
}
