/** Times of a currency whose published rate was not the one that people got. */
const UNSAFE: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  ARS: [['1957-01', '9999-12']],
  NGN: [['2015-01', '2024-12']],
  VES: [['1957-01', '9999-12']],
};

/** Whether a currency's rate in some month from `first` to `last` ("2015-06") is no evidence against a writer. */
export const isUnsafe = (code: string, first: string, last: string): boolean =>
  (Object.hasOwn(UNSAFE, code) ? (UNSAFE[code] ?? []) : []).some(([from, to]) => from <= last && first <= to);
