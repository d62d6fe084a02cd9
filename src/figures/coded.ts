import type { Scan } from './scan.ts';

/** Where the range begins whose other end a number is, "50-60mph"; null for a number of its own and for a code ("R2-3", "4-5-6", "90-12V"). */
export function rangeStart({ text, numerals, taken }: Scan, index: number): number | null {
  const [left, right] = [numerals[index - 1], numerals[index]];
  if (!left || !right || text[right.start - 1] !== '-' || left.end !== right.start - 1) return null;
  if (taken[index - 1] || left.glued || left.form !== 'digits' || (text[left.start] === '0') !== left.value < 1)
    return null;
  return left.value < right.value && /^$|[\s(["'“‘~]/.test(text[left.start - 1] ?? '') ? left.start : null;
}

/** "won 2-3 W", "a 2-3 L shirt": one letter set apart from a range is a label. */
export const isLabelled = (text: string, end: number): boolean =>
  /^[ \u00a0][A-Za-z](?![A-Za-z])/.test(text.slice(end, end + 3));

/** A code ends in digits: "SCP-173m", "F-150 lb", "PNAS..108.1815W", "(93)90012-V". */
export function isCoded(text: string, start: number): boolean {
  const before = text[start - 1];
  // Not the power of "5.5x10-3 kg".
  if (before === '-')
    return (
      /[A-Z\d]-$/.test(text.slice(Math.max(0, start - 2), start)) &&
      !/[x×] ?10-$/.test(text.slice(Math.max(0, start - 5), start))
    );
  return before === '.' || before === ')' || before === ':' || before === '_' || before === '#';
}
