import { currencyOfMark, currencyOfName } from '../facts/currencies.ts';
import type { Money } from './figure.ts';

/** Signs that newspapers print before an amount; others are written as the code. */
const PRINTED: Readonly<Record<string, string>> = {
  USD: '$',
  GBP: '£',
  EUR: '€',
  JPY: '¥',
  INR: '₹',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  HKD: 'HK$',
  SGD: 'S$',
  BRL: 'R$',
  KRW: '₩',
  CNY: 'CN¥',
  CHF: 'CHF ',
  TWD: 'NT$',
  ILS: '₪',
  NGN: '₦',
  PHP: '₱',
  RUB: '₽',
  TRY: '₺',
  THB: '฿',
  UAH: '₴',
};
const WORDS: Readonly<Record<string, string>> = {
  USD: 'dollars',
  GBP: 'pounds',
  EUR: 'euros',
  JPY: 'yen',
  CNY: 'yuan',
  AUD: 'Australian dollars',
  CAD: 'Canadian dollars',
  NZD: 'New Zealand dollars',
  CHF: 'Swiss francs',
};

/** The plural for a sentence, "euros"; the code where news has no common one. */
export const currencyWords = (unit: string): string => WORDS[unit] ?? unit;

/** The sign of a currency before an amount: "€", "A$", "PKR ". */
export const printedSign = (unit: string): string => PRINTED[unit] ?? `${unit} `;

const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e12, /trillion|trn|tn|tln/i],
  [1e9, /billion|bn|bln|\db$/i],
  [1e7, /crore|cr/i],
  [1e6, /million|mln|mn|mm|\dm$|mio|mil/i],
  [1e5, /lakh|lac/i],
  [1e3, /thousand|\dk$/i],
];

const DIGITS = /\d[\d.,]*(?: ?\d\/\d|½|¼|¾)?/;
/** Not "five dollars" and not "5 dollars 35 cents". */
const ONE_NUMBER = /^\D*\d[\d.,]*(?: ?\d\/\d|½|¼|¾)?\D*$/;
/** The scale of "HK$300 million", "£6m", "Rs 5 cr"; not the K of "HK$" and not the cr of "5 crowns". */
const SCALE_WORD =
  /[ \u00a0-]?(?<![a-z])(?:trillion|trn|tn|tln|billion|bn|bln|crores?|cr|million|mln|mn|mm|mio|mil|lakhs?|lacs?|thousand)(?![a-z])|(?<=\d)[ \u00a0]?[kmbt](?![a-z])/i;

/**
 * An amount in the style of another: 22,900,000 like "£23 billion" is "£23 million". The sign is kept unless another currency
 * is asked for; `digits` are the significant ones.
 */
export function writtenLike(
  like: Money,
  value: number,
  unit: string = like.unit,
  digits = Math.max(2, like.precision.digits),
): string {
  const same = unit === like.unit;
  const per = same ? hundredthsOf(like.sign) : 1;
  const rounded = Number((value * per).toPrecision(Math.min(15, Math.max(1, digits))));
  const [written = ''] = SCALE_WORD.exec(like.text) ?? [];
  const scale = /\d/.test(like.text) ? written : written.replace('-', ' ');
  const number = numberLike(rounded, scale, like.text);
  if (same && ONE_NUMBER.test(like.text)) return like.text.replace(SCALE_WORD, '').replace(DIGITS, () => number);
  const name = WORDS[unit];
  return name !== undefined && endsInName(like.text) ? `${number} ${name}` : `${printedSign(unit)}${number}`;
}

/** 100 for "pence" and "p", 1 for "£". */
const hundredthsOf = (sign: string): number => (currencyOfMark(sign) ?? currencyOfName(sign.toLowerCase()))?.per ?? 1;

/** "6.8 million pounds", not "£6.8 million" and not "6.8 GBP million". */
const endsInName = (text: string): boolean =>
  /\p{L}{3,}$/u.test(text) && !/^[^\p{L}\d]/u.test(text) && !SCALE_WORD.test(text.slice(-9));

/** "6.8 million", "£6.8bn" without its sign, "378,800": the scale word as the model writes it, another where it would not fit. */
function numberLike(value: number, scale: string, text: string): string {
  const factor = scale === '' ? 1 : (SCALES.find(([, word]) => word.test(`5${scale.trim()}`))?.[0] ?? 1);
  const size = Math.abs(value);
  // "£0.5m" has its own way of halving; "$0.161m" is nobody's.
  const least = /\b0\./.test(text) ? 0.01 : 0.95;
  if (factor > 1 && size >= factor * least && size < factor * 2000) return `${grouped(value / factor)}${scale}`;
  if (factor === 1 && size < 1e9) return grouped(value);
  const [unit, word] = SHORT_SCALES.find(([unit]) => size >= unit) ?? [1, ''];
  const short = factor === 1 ? !/million|billion/.test(text) : !/[a-z]{4,}/i.test(scale);
  return `${grouped(value / unit)}${short ? word : (IN_FULL[word] ?? '')}`;
}

const SHORT_SCALES = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;
const IN_FULL: Readonly<Record<string, string>> = { tn: ' trillion', bn: ' billion', m: ' million' };

/** "1,234.5", at most six decimals so that no binary dust shows. */
export function grouped(value: number): string {
  const [whole = '', decimals] = String(Number(value.toPrecision(12))).split('.');
  if (/e/.test(whole) || (decimals !== undefined && /e/.test(decimals))) return String(value);
  const groups = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return decimals ? `${groups}.${decimals.slice(0, 6)}` : groups;
}
