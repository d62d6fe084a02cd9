import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { isEnglish } from '../text/language.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import { contentWords, sharedWords } from './content-words.ts';
import type { Reading } from './reading.ts';
import type { Given, Repeatable, Repetition } from './repetition.ts';
import { COMPARES, DEFINITE, NO_ATTRIBUTE, UPDATED } from './repetition-wording.ts';
import { beside, isOther, mentionOf, WHOLE } from './said-of.ts';

/** Figures of the body that may be one figure given twice: "the £350m plan … the £350bn plan", "carrying 352 people … the 532 people on board". */
export const repetitions: ClaimReader = {
  id: 'repetitions',
  kinds: ['repetition'],
  read: (reading) => {
    if (!isEnglish(reading.article.language) || reading.figures.length < 2) return [];
    const places = placesOf(reading);
    if (places.length < 2 || UPDATED.test(reading.article.text)) return [];
    const groups = new Map<string, Place[]>();
    for (const place of places)
      for (const key of keysOf(reading.article.text, place.figure)) {
        const group = groups.get(key);
        if (group) group.push(place);
        else groups.set(key, [place]);
      }
    const told = new Set<string>();
    return [...groups.values()].flatMap((group) =>
      group.length > 1 ? pairsOf(reading, group.slice(0, MOST), places, told) : [],
    );
  },
};

/** No thing is repeated more often. */
const MOST = 12;

/** A figure and its sentence. */
interface Place {
  readonly figure: Repeatable;
  readonly sentence: Sentence;
}

const PROSE: ReadonlySet<string> = new Set(['standfirst', 'paragraph', 'list-item', 'quote']);

/** The amounts of the body, each with its sentence; lists of results ("net 2.1m vs 1.8m") and short lines are none. */
function placesOf({ figures, sentences, article }: Reading): readonly Place[] {
  const places: Place[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < figures.length && (figures[at]?.start ?? 0) < sentence.start) at++;
    const from = places.length;
    for (let figure = figures[at]; figure && figure.end <= sentence.end; figure = figures[++at])
      if (isAmount(figure)) places.push({ figure, sentence });
    if (
      places.length > from &&
      (!PROSE.has(sentence.block.kind) || COMPARES.test(article.text.slice(sentence.start, sentence.end)))
    )
      places.length = from;
  }
  return places;
}

const isAmount = (figure: Figure): figure is Repeatable =>
  (figure.kind === 'money' || figure.kind === 'quantity' || figure.kind === 'count') && figure.value > 1;

/** Under which a figure may meet itself again: its digits in any order, its noun phrase, and for "nearly 60,000" its size. */
function keysOf(text: string, figure: Repeatable): readonly string[] {
  const measure = `${figure.kind}|${figure.kind === 'count' ? '' : figure.unit}`;
  const digits = [...String(figure.value).replace(/\D|0/g, '')].sort().join('');
  const keys = digits.length > 1 || figure.value >= 1000 ? [`${measure}|${digits}`] : [];
  if (figure.kind === 'count' && figure.unit !== null && figure.of?.includes(' '))
    keys.push(`of ${figure.of.toLowerCase()}`);
  if (
    figure.kind === 'count' &&
    figure.unit !== null &&
    WHOLE.test(text.slice(Math.max(0, figure.start - 9), figure.start))
  )
    keys.push(`whole ${figure.unit}`);
  if (figure.value >= 1000) keys.push(`${measure}|about ${Number(figure.value.toPrecision(2))}`);
  return keys;
}

function pairsOf(
  reading: Reading,
  group: readonly Place[],
  places: readonly Place[],
  told: Set<string>,
): readonly Repetition[] {
  const found: Repetition[] = [];
  group.forEach((again, index) => {
    const seen = new Set<number>();
    for (const first of group.slice(0, index)) {
      if (first.sentence === again.sentence || seen.has(first.figure.value)) continue;
      seen.add(first.figure.value);
      const pair = `${first.figure.start}-${again.figure.start}`;
      if (told.has(pair)) continue;
      told.add(pair);
      const claim = claimOf(reading, first, again, places);
      if (claim) found.push(claim);
    }
  });
  return found;
}

function claimOf(
  { article: { text } }: Reading,
  first: Place,
  again: Place,
  places: readonly Place[],
): Repetition | null {
  const [one, two] = [givenOf(text, first), givenOf(text, again)];
  const [before, words] = [wordsOf(text, first.sentence), wordsOf(text, again.sentence)];
  const shared = sharedWords(before, words);
  if (one.noun !== null && two.noun !== null && one.noun !== two.noun) return null;
  // "the 911 Turbo … the 911 Targa" count nothing.
  if (first.figure.kind === 'count' && one.noun === null) return null;
  // "sold for $12.4m … the buyer of the $14.2m painting", where the first sentence speaks of the painting.
  const sameNoun =
    two.noun !== null && (one.noun === two.noun || (again.figure.kind !== 'count' && before.has(two.noun)));
  if (!two.definite && !sameNoun && shared === 0) return null;
  const { kind, unit } = again.figure;
  const near = places
    .map(({ figure }) => figure)
    .filter((figure) => figure.kind === kind && (kind === 'count' || figure.unit === unit))
    .slice(0, MOST_BESIDE);
  const { start, end } = again.figure;
  return {
    kind: 'repetition',
    sentence: again.sentence,
    first: one,
    again: two,
    shared,
    sameNoun,
    beside: near,
    start,
    end,
  };
}

const wordsOf = (text: string, { start, end }: Span): ReadonlySet<string> => contentWords(text.slice(start, end));

/** Sums of more figures than these are chance. */
const MOST_BESIDE = 40;

function givenOf(text: string, { figure, sentence }: Place): Given {
  const { before, behind } = beside(text, figure, sentence);
  return {
    figure,
    sentence,
    fate: mentionOf(text, figure, sentence).fate,
    definite: DEFINITE.test(before),
    whole: WHOLE.test(before),
    phrase: figure.kind === 'count' && figure.of?.includes(' ') === true,
    noun: nounOf(figure, before, behind),
    other: isOther(before, behind, false),
  };
}

/** "climber" of a count, "plan" of "the £350m plan", "road" of "a 14-mile road". */
function nounOf(figure: Repeatable, before: string, behind: string): string | null {
  if (figure.kind === 'count') return figure.unit;
  if (!/(?:^|[^a-z])(?:the|an?|this|that|its|their|his|her|our) (?:[a-z-]+ )?$/.test(before)) return null;
  const [, word] = /^[ -]([a-z]{3,}(?:-[a-z]+)*)/.exec(behind) ?? [];
  if (word === undefined || NO_ATTRIBUTE.has(word)) return null;
  return [...contentWords(word)].at(-1) ?? null;
}
