import type { Figure } from '../figures/figure.ts';
import type { ChangeText } from './change-text.ts';
import { foundIn, mayStandIn } from './found.ts';

/** Where wording stands in a text of changes, in its own offsets. */
export interface Place {
  /** Named groups that are figures. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** Named groups that are words, as the article has them, and where they start. */
  readonly words: Readonly<Record<string, string>>;
  readonly starts: Readonly<Record<string, number>>;
  readonly from: number;
  readonly to: number;
}

/** Every place of the wording in a text, in order, not overlapping. */
export const placesIn = (view: ChangeText, expression: RegExp): readonly Place[] =>
  foundIn(expression, view.text).map((found) => placeOf(view, found, 0));

/** The first place of the wording between two offsets, where "^" and "$" mean those; null where it does not stand there. */
export function placeIn(view: ChangeText, expression: RegExp, from: number, to: number): Place | null {
  const text = view.text.slice(from, to);
  if (!mayStandIn(text, expression)) return null;
  expression.lastIndex = 0;
  const found = expression.exec(text);
  return found ? placeOf(view, found, from) : null;
}

function placeOf(view: ChangeText, found: RegExpExecArray, shift: number): Place {
  const figures: Record<string, Figure> = {};
  const words: Record<string, string> = {};
  const starts: Record<string, number> = {};
  const begin = view.source(0);
  for (const [name, place] of Object.entries(found.indices?.groups ?? {})) {
    if (!place) continue;
    const [start, end] = [place[0] + shift, place[1] + shift];
    const figure = end - start === 1 ? view.figureAt(start) : null;
    if (figure) figures[name] = figure;
    else {
      words[name] = view.words.slice(view.source(start) - begin, view.source(end) - begin);
      starts[name] = start;
    }
  }
  return { figures, words, starts, from: found.index + shift, to: found.index + shift + found[0].length };
}
