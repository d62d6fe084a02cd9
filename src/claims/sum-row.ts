import type { Amount } from './share.ts';
import { CLOSES, LAST, LISTED, NO_LIST, OF_THEM } from './sum-wording.ts';

/** Amounts of one measure in a row, with the words between them; years and dates are words. */
export interface Row {
  readonly amounts: readonly Amount[];
  /** Before the first, between each two, behind the last. */
  readonly gaps: readonly string[];
}

export const gapBehind = ({ gaps }: Row, at: number): string => gaps[at + 1] ?? '';

/** Does a list end behind this amount? The bracket of "roads (£7m), parks and gardens (£2m), and schools (£4m)" is the amount's own and ends nothing. */
export function closesBehind(row: Row, at: number): boolean {
  const behind = gapBehind(row, at);
  const own = (row.gaps[at] ?? '').endsWith('(') && behind.startsWith(')');
  return CLOSES.test(own ? behind.slice(1) : behind);
}

/** Do the words between two figures make them neighbours in a list? */
export const isListed = (gap: string): boolean => gap.length < 110 && LISTED.test(gap) && !NO_LIST.test(gap);

/** A list of amounts. */
export interface Run {
  readonly parts: readonly Amount[];
  readonly within: readonly Amount[];
  /** The index of the last. */
  readonly last: number;
  /** Its last item is joined by "and". */
  readonly ends: boolean;
}

/** The list that begins with the amount at `from`. */
export function runFrom(row: Row, from: number): Run {
  const parts: Amount[] = [];
  const within: Amount[] = [];
  let last = from;
  for (let at = from; at < row.amounts.length; at++) {
    const amount = row.amounts[at];
    if (!amount) break;
    const sub = at > from && OF_THEM.test(gapBehind(row, at)) && /[,(][^,(]*$/.test(row.gaps[at] ?? '');
    (sub ? within : parts).push(amount);
    last = at;
    const gap = gapBehind(row, at).replace(OF_THEM, '');
    if (at + 1 >= row.amounts.length || !isListed(gap)) break;
    if (LAST.test(gap) && closesBehind(row, at + 1)) {
      const end = row.amounts[at + 1];
      // "in farming and service (2,934 of whom are maids)": the last is a part of the one before it.
      if (end && OF_THEM.test(gapBehind(row, at + 1)) && gap.endsWith('(')) within.push(end);
      else if (end) parts.push(end);
      return { parts, within, last: at + 1, ends: true };
    }
  }
  return { parts, within, last, ends: last > from && LAST.test(row.gaps[last] ?? '') };
}
