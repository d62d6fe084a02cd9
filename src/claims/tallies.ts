import type { Count, Figure, Percentage } from '../figures/figure.ts';
import { foundIn } from './found.ts';
import type { Masked } from './masked.ts';

/** Two numbers set against each other: "52-48", "71 votes to 31", "48% against 45%", "36 for the Greens, 35 for Labor". */
export interface Tally {
  readonly left: Count | Percentage;
  readonly right: Count | Percentage;
  /** Where it stands in the masked text. */
  readonly at: number;
  readonly end: number;
  /** "52-48" may be a range or a date; "71 votes to 31" and "64 for and 36 against" may not. */
  readonly joint: 'dash' | 'to' | 'apart';
}

const N = '[\\ue005\\ue002]';
const WORD = '[^\\s,;:.!?()\\[\\]\\ue001-\\ue00c]+';
/** Not "28 more noes than ayes". */
const STEP = `(?: (?!than\\b|more\\b|fewer\\b)${WORD})`;
const DASH = `(?<left>${N})[-–—](?<right>${N})(?![-–—\\d])`;
const TO = `(?<left>${N})(?: per cent| votes?| seats?| points?| percent)?,? (?:to|against|versus|v|vs) (?:just |only |the [A-Z][\\p{L}’'-]*[’'] |the [A-Z][\\p{L}’'-]*[’']s |[A-Z][\\p{L}’'-]*[’']s? |[A-Z][\\p{L}’'-]* [A-Z][\\p{L}’'-]*[’']s? |(?:her|his|their|its) (?:[a-z]+[’']s? )?)?(?<right>${N})`;
const APART = `(?<left>${N})${STEP}{0,3}? (?:for|in favou?r(?: of)?|voting for|backing|backed|supported|supporting|said yes|ayes|yes)(?: ${WORD}){0,4}?(?:,| and| to|, and| with|, with|, against) (?:only |just )?(?<right>${N})(?: ${WORD}){0,3}? (?:for|against|opposed|opposing|voting against|noes|no|rejecting|rejected|said no|backing|backed)`;
/** A dash joins bare numbers; the others may have "for" and "against" in between. */
const SHAPES: readonly (readonly [RegExp, Tally['joint']])[] = [
  [new RegExp(DASH, 'gu'), 'dash'],
  [new RegExp(APART, 'giu'), 'apart'],
  [new RegExp(TO, 'gu'), 'to'],
];

/** The tallies of a sentence, in order, none of which shares a figure with another. */
export function talliesOf(masked: Masked): readonly Tally[] {
  const found: Tally[] = [];
  for (const [expression, joint] of SHAPES)
    for (const match of foundIn(expression, masked.text)) {
      const at = match.index;
      const end = at + match[0].length;
      const left = masked.figureAt(at);
      const right = figureIn(masked, match, at);
      if (!isNumber(left) || !isNumber(right) || !isPair(left, right)) continue;
      if (
        found.some(
          (tally) => tally.left === left || tally.right === right || tally.left === right || tally.right === left,
        )
      )
        continue;
      found.push({ left, right, at, end, joint });
    }
  return found.sort((a, b) => a.at - b.at);
}

function figureIn(masked: Masked, match: RegExpExecArray, at: number): Figure | null {
  const right = match.groups?.['right'];
  return right === undefined ? null : masked.figureAt(at + match[0].lastIndexOf(right));
}

/** "52 per cent to 48": the sign stands once. */
const isPair = (left: Figure, right: Figure): boolean =>
  left.kind === right.kind || (left.kind === 'percentage' && right.kind === 'count' && right.unit === null);

const isNumber = (figure: Figure | null): figure is Count | Percentage =>
  (figure?.kind === 'count' || figure?.kind === 'percentage') && figure.value >= 0;
