import type { MalformedNumeral } from '../figures/numerals.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { ClaimReader } from './claim.ts';
import {
  BROKEN,
  CONTINENTAL_BEHIND,
  CONTINENTAL_SIGN,
  DECIMAL_BEHIND,
  LAKHS,
  MAY_BE_BROKEN,
  MEASURE_BEHIND,
  MONTH_BEFORE,
  PLACE_BEFORE,
  SIGN_BEFORE,
  SOUTH_ASIAN,
} from './number-form-wording.ts';
import { digitsIn } from './passages.ts';
import type { Reading } from './reading.ts';

/** Digits that are an amount by their sign or unit, and grouped otherwise than by thousands: "$110,00", "£17.m", "Rs 1,23,456". */
export interface NumberForm extends Span {
  readonly kind: 'number-form';
  readonly sentence: Span;
  /** "$110,00": with its sign. */
  readonly text: string;
  /** "110,00": the run alone; empty for what is broken otherwise, "£17.m". */
  readonly digits: string;
  /** Thousands and points as no English text writes them; a comma for the point; lakhs outside South Asia, and in it. */
  readonly form: 'broken' | 'decimal-comma' | 'lakhs' | 'lakhs-at-home';
}

/** Forms of numbers, in English texts alone: others group as they please. */
export const numberForms: ClaimReader = {
  id: 'number-forms',
  kinds: ['number-form'],
  language: 'en',
  read: (reading) => {
    const runs = gathered(reading.malformed, (run) => formOf(reading, run) ?? []);
    // A text that writes one decimal comma after the other has a convention of its own.
    const decimals = runs.filter(({ form }) => form === 'decimal-comma').length;
    return [
      ...(decimals > 1 ? runs.filter(({ form }) => form !== 'decimal-comma') : runs),
      ...brokenAmounts(reading),
      ...lakhs(reading),
    ];
  },
};

function formOf(reading: Reading, { start, end, text: digits }: MalformedNumeral): NumberForm | null {
  const { text } = reading.article;
  const before = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 16);
  if (/[\p{L}\d:/.,'#@_-]$/u.test(before.slice(-1)) && !SIGN_BEFORE.test(before)) return null;
  if (/^(?:[:/]|[.,]\d|-\d|[°º])/.test(behind) || MONTH_BEFORE.test(before) || PLACE_BEFORE.test(before)) return null;
  const sign = SIGN_BEFORE.exec(before)?.[0] ?? '';
  if (sign === '' && !MEASURE_BEHIND.test(behind)) return null;
  if (CONTINENTAL_BEHIND.test(behind)) return null;
  const at = { start: start - sign.length, end };
  const told = { kind: 'number-form', sentence: at, text: text.slice(at.start, end), digits, ...at } as const;
  if (!digits.includes(','))
    return sign === '' && !/^ ?(?:[mb]illion|bn|m\b|%|per cent|percent)/.test(behind)
      ? null
      : { ...told, form: 'broken' };
  if (/^\d+,\d{1,2}$/.test(digits)) {
    if (CONTINENTAL_SIGN.test(before)) return null;
    if (DECIMAL_BEHIND.test(behind)) return { ...told, form: 'decimal-comma' };
  }
  // "in 1999,2000 people", "4,15,16,23 men": a space was left out, or a list has none.
  if (sign === '' && (/^\d{4,},/.test(digits) || /^\d{1,2}(?:,\d{1,2}){2,}$/.test(digits))) return null;
  return { ...told, form: 'broken' };
}

function brokenAmounts(reading: Reading): readonly NumberForm[] {
  const { text } = reading.article;
  if (!reading.sentences.some((sentence) => digitsIn(reading, sentence).broken) || !MAY_BE_BROKEN.test(text)) return [];
  return [...text.matchAll(BROKEN)].map((found) => {
    const at = { start: found.index, end: found.index + found[0].length };
    return { kind: 'number-form', sentence: at, text: found[0], digits: '', form: 'broken', ...at };
  });
}

function lakhs({ article: { text } }: Reading): readonly NumberForm[] {
  return gathered([...text.matchAll(LAKHS)], (found) => {
    const before = text.slice(Math.max(0, found.index - 8), found.index);
    const end = found.index + found[0].length;
    const sign = SIGN_BEFORE.exec(before)?.[0] ?? '';
    if (sign === '' && !/^ [a-z]/.test(text.slice(end, end + 2))) return [];
    const at = { start: found.index - sign.length, end };
    const form = SOUTH_ASIAN.test(text) ? 'lakhs-at-home' : 'lakhs';
    return [{ kind: 'number-form', sentence: at, text: sign + found[0], digits: found[0], form, ...at }] as const;
  });
}
