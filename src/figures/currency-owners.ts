import { currencyOfCode } from '../facts/currencies.ts';
import type { Beside } from './currency-near.ts';
import { matchAt } from './near.ts';

/** "US $5m", "AUD $30": a word before the sign that says whose it is. */
const OWNER = /(?:^|[^A-Za-z])(HK|hk|NZ|NT|C|c|US|U\.S\.|Canadian|Australian|AUD|CAD|USD|NZD|SGD|HKD)[ \u00a0]$/;
const OWNERS: Readonly<Record<string, string>> = {
  US: 'USD',
  'U.S.': 'USD',
  HK: 'HKD',
  hk: 'HKD',
  NZ: 'NZD',
  NT: 'TWD',
  C: 'CAD',
  c: 'CAD',
  Canadian: 'CAD',
  Australian: 'AUD',
};

/** The amount with the word before its sign that says whose dollar it is; as it was where none stands there. */
export function owned(text: string, found: Beside): Beside {
  if (found.sign !== '$') return found;
  const owner = OWNER.exec(text.slice(Math.max(0, found.start - 12), found.start));
  const code = owner?.[1] && (OWNERS[owner[1]] ?? owner[1]);
  const writing = code ? currencyOfCode(code, 'before') : null;
  if (!owner?.[1] || !writing) return found;
  const start = found.start - owner[1].length - 1;
  return { start, end: found.end, sign: text.slice(start, found.end), writing };
}

const OWNER_BEHIND =
  /[ \u00a0](?:\((Canadian|Australian|US|U\.S\.|AUD|CAD|USD|NZD|SGD|HKD)\)|(Canadian|Australian|US|U\.S\.|AUD|CAD|USD|NZD|SGD|HKD)(?![\p{L}\p{N}]| [a-z]))/uy;

/** "$500 million Canadian", "$30 AUD", "$5m (US)": whose dollar it is, said behind the amount. */
export function ownerBehind(text: string, end: number): Beside | null {
  const found = matchAt(OWNER_BEHIND, text, end);
  const owner = found?.[1] ?? found?.[2];
  const writing = owner ? currencyOfCode(OWNERS[owner] ?? owner, 'behind') : null;
  return found && owner && writing ? { start: end, end: end + found[0].length, sign: owner, writing } : null;
}
