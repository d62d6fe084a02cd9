import { contentWords } from './content-words.ts';
import type { Passage } from './passages.ts';
import type { Repeatable } from './repetition.ts';
import { ANOTHERS, NO_ATTRIBUTE, TOLD_AS } from './repetition-wording.ts';
import { beside } from './said-of.ts';

/** A figure and its sentence. */
interface Place {
  readonly figure: Repeatable;
  readonly sentence: Passage;
}

/** The only money of a sentence, and the only money of the next. */
export function isAnaphor(text: string, first: Place, again: Place): boolean {
  const apart = again.sentence.index - first.sentence.index;
  if (apart !== 1 || again.figure.kind === 'count') return false;
  const alone = ({ figure, sentence }: Place): boolean =>
    sentence.figures.every((other) => other === figure || other.kind !== figure.kind);
  return alone(first) && alone(again) && !ANOTHERS.test(beside(text, again.figure, again.sentence).behind);
}

/** Is a thing named by what was told before it: a deal by a purchase? */
export const toldAs = (noun: string | null, before: ReadonlySet<string>): boolean =>
  noun !== null && (NAMES.get(noun)?.some((word) => before.has(word)) ?? false);

const form = (word: string): string => [...contentWords(word)][0] ?? word;
const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...TOLD_AS].map(([noun, words]) => [form(noun), words.map(form)]),
);

/** "climber" of a count, "plan" of "the £350m plan", "road" of "a 14-mile road". */
export function nounOf(figure: Repeatable, before: string, behind: string): string | null {
  if (figure.kind === 'count') return figure.unit;
  const [, ahead] = /(?:^|[^a-z])(?:the|this|that|its|their|his|her) ([a-z]{3,}) of $/.exec(before) ?? [];
  if (ahead !== undefined && !NO_ATTRIBUTE.has(ahead)) return [...contentWords(ahead)].at(-1) ?? null;
  if (!/(?:^|[^a-z])(?:the|an?|this|that|its|their|his|her|our) (?:[a-z-]+ )?$/.test(before)) return null;
  const [, word] = /^[ -]([a-z]{3,}(?:-[a-z]+)*)/.exec(behind) ?? [];
  if (word === undefined || NO_ATTRIBUTE.has(word)) return null;
  return [...contentWords(word)].at(-1) ?? null;
}
