import type { NumberForm } from '../claims/number-forms.ts';
import type { Check } from './check.ts';

/** "$110,00", "£1.2.5m": an amount whose digits are no number. */
export const malformedNumber = {
  id: 'malformed-number',
  title: 'Malformed number',
  finds: 'An amount whose points and commas make no number: a digit lost, one too many, a comma for a point.',
  limits:
    'English texts alone, and only what a sign or a unit shows to be an amount: versions, dates, addresses, times and lists look alike.',
  claim: 'number-form',
  examples: {
    inconsistent: [{ text: 'The cover sold for «$110,00» at an auction.' }, { text: 'The film took «£17.m» at home.' }],
    review: [{ text: 'It sold «3,5» million copies.' }],
    consistent: [{ text: 'The scheme in Pune cost «Rs 1,23,45,678».' }],
    silent: [{ text: 'Version 11.4.2 talks to the address 10.0.0.12.' }],
  },
  judge: (claim) => {
    const { start, end, text, form, digits } = claim;
    const told = { start, end, figures: [], working: [`The text: ${text}`, ...WAYS[form]] };
    if (form === 'lakhs-at-home')
      return {
        ...told,
        verdict: 'consistent',
        confidence: 0.8,
        message: `${text} is grouped by lakh and crore: ${grouped(digits.replace(/\D/g, ''))}.`,
      };
    if (form === 'decimal-comma')
      return {
        ...told,
        verdict: 'review',
        confidence: 0.6,
        message: `Worth a look: ${text} has a comma where English has a point. Right if ${digits.replace(',', '.')} is meant.`,
      };
    return {
      ...told,
      verdict: 'inconsistent',
      confidence: 0.92,
      message: `${text} is no number as English writes them${maybe(claim)}.`,
    };
  },
} satisfies Check<'number-form'>;

const WAYS: Readonly<Record<NumberForm['form'], readonly string[]>> = {
  broken: ['A comma parts thousands, three digits at a time; one point parts the decimals'],
  'decimal-comma': ['A comma parts thousands, three digits at a time; one point parts the decimals'],
  lakhs: ['A comma parts thousands, three digits at a time; lakhs and crores are South Asia’s'],
  'lakhs-at-home': ['The last three digits, then two at a time: thousands, lakhs, crores'],
};

/** ": $11,000 or $110,000 may be meant": what one digit or one mark would mend. */
function maybe({ text, digits, form }: NumberForm): string {
  const [, first = '', last = ''] = /^(\d{1,3}),(\d+)$/.exec(digits) ?? [];
  const sign = text.slice(0, text.length - digits.length);
  const options = form === 'lakhs' ? [grouped(digits)] : mended(first, last);
  return options.length === 0 ? '' : `: ${options.map((option) => sign + option).join(' or ')} may be meant`;
}

/** What stands before and behind a sole comma, put right. */
function mended(first: string, last: string): readonly string[] {
  if (last === '') return [];
  if (last.length < 3) return [grouped(first + last), grouped(`${first}${last}0`)];
  const noughts = /^0+$/.test(last.slice(3));
  return [noughts ? grouped(first + last.slice(0, 3)) : `${first}.${last}`, grouped(first + last)];
}

const grouped = (digits: string): string => Number(digits.replace(/\D/g, '')).toLocaleString('en-GB');
