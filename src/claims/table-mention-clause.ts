import type { Span } from '../text/article.ts';
import { addsNothing, namesOf, standsFor } from './table-mention-wording.ts';

/** A stretch of a sentence between its commas. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Where a short opening before it begins, "In Dundee, …": the row may be named there. */
  readonly lead: number;
  readonly text: string;
}

const BREAK = /[;:,](?=\s)|\s(?=(?:and|but|while|whereas|although)\s)| [–—-] /g;
const SHORT = 32;

/** The clause that an offset of a sentence stands in. */
export function clauseAt(text: string, at: number): Clause {
  let start = 0;
  let before = 0;
  let end = text.length;
  for (const { index, 0: mark } of text.matchAll(BREAK)) {
    if (index >= at) {
      end = index;
      break;
    }
    before = start;
    start = index + mark.length;
  }
  const lead = before === 0 && start <= SHORT ? 0 : start;
  return { start, end, lead, text: text.slice(lead, end) };
}

/** Nothing but the row, the column and the figure in a clause. */
export function isBare(text: string, clause: Clause, spans: readonly Span[], header: string): boolean {
  let rest = text.slice(0, clause.end);
  for (const { start, end } of spans) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const names = namesOf(header);
  const words =
    rest
      .slice(clause.lead)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => addsNothing(word) || names.some((name) => standsFor(word, name)));
}
