import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import { isAnaphor, nounOf, toldAs } from './anaphors.ts';
import type { ClaimReader } from './claim.ts';
import { contentWords, sharedWords } from './content-words.ts';
import { signatureOf } from './digit-signature.ts';
import { type Passage, passing, saysOneOf } from './passages.ts';
import type { Reading } from './reading.ts';
import type { Given, Repeatable, Repetition } from './repetition.ts';
import { DEFINITE, GROWS, UPDATED } from './repetition-wording.ts';
import { beside, fateOf, isOther, WHOLE } from './said-of.ts';
import { triggerWords } from './trigger-words.ts';

/** Figures of the body that may be one figure given twice: "the £350m plan … the £350bn plan", "carrying 352 people … the 532 people on board". */
export const repetitions: ClaimReader = {
  id: 'repetitions',
  kinds: ['repetition'],
  language: 'en',
  read: (reading) => {
    if (reading.figures.length < 2) return [];
    const places = placesOf(reading);
    if (places.length < 2) return [];
    const groups = new Map<string, Place[]>();
    for (const place of places)
      for (const key of keysOf(reading.article.text, place.figure)) {
        const group = groups.get(key);
        if (group) group.push(place);
        else groups.set(key, [place]);
      }
    const words = wordsBySentence(reading.article.text);
    const alike = alikeOf(places);
    const told = new Set<number>();
    const pairs = gathered([...groups.values(), ...aboutAlike(places)], (group) =>
      group.length > 1 ? pairsOf(reading, group.slice(0, MOST), alike, words, told) : [],
    );
    const found = [...pairs, ...growing(reading.article.text, places)];
    // Asked last: it reads the whole text.
    return found.length === 0 || UPDATED.test(reading.article.text) ? [] : found;
  },
};

/** No thing is repeated more often. */
const MOST = 12;

/** A figure and its sentence; what its words say of it, once it was asked for. */
interface Place {
  readonly figure: Repeatable;
  readonly sentence: Passage;
  given: Given | null;
}

/** Lines of results, where figures stand beside last year's. */
const COMPARES = triggerWords('vs versus');

const PROSE: ReadonlySet<string> = new Set(['standfirst', 'paragraph', 'list-item', 'quote']);

/** The amounts of the body, each with its sentence; lists of results ("net 2.1m vs 1.8m") and short lines are none. */
const placesOf = (reading: Reading): readonly Place[] =>
  gathered(passing(reading, {}), (sentence) =>
    PROSE.has(sentence.block.kind) && !saysOneOf(reading.article.text, sentence, COMPARES)
      ? sentence.figures.filter(isAmount).map((figure) => ({ figure, sentence, given: null }))
      : [],
  );

const isAmount = (figure: Figure): figure is Repeatable =>
  ((figure.kind === 'quantity' || figure.kind === 'count') && figure.value > 1) ||
  (figure.kind === 'money' && figure.value > 0.1);

/** Under which a figure may meet itself again: its digits in any order, its noun phrase, its whole. */
function keysOf(text: string, figure: Repeatable): readonly string[] {
  const keys: string[] = [];
  const digits = signatureOf(figure.value);
  if (digits > 0) keys.push(`${figure.kind === 'count' ? '' : figure.unit}${digits}`);
  if (figure.kind !== 'count' || figure.unit === null) return keys;
  if (figure.of?.includes(' ')) keys.push(`of ${figure.of.toLowerCase()}`);
  if (text[figure.start - 1] === ' ' && WHOLE.test(text.slice(Math.max(0, figure.start - 9), figure.start)))
    keys.push(`whole ${figure.unit}`);
  return keys;
}

/** "nearly 60,000 miles" and the 59,650 before it. */
function aboutAlike(places: readonly Place[]): readonly (readonly Place[])[] {
  return gathered(places, (about, index) => {
    const { hedge, value, kind, unit } = about.figure;
    if (hedge === null || value < 1000) return [];
    const exact = places
      .slice(Math.max(0, index - MOST_BESIDE), index)
      .find(
        ({ figure }) =>
          figure.kind === kind &&
          figure.unit === unit &&
          figure.value !== value &&
          Math.abs(figure.value / value - 1) < ABOUT,
      );
    return exact ? [[exact, about]] : [];
  });
}

/** A rounded figure said again is no further from the exact one. */
const ABOUT = 0.02;

type Words = (sentence: Span) => ReadonlySet<string>;

/** The telling words of a sentence, read once. */
function wordsBySentence(text: string): Words {
  const known = new Map<number, ReadonlySet<string>>();
  return ({ start, end }) => {
    const words = known.get(start) ?? contentWords(text.slice(start, end));
    known.set(start, words);
    return words;
  };
}

/** The first figures of each measure. */
type Alike = ReadonlyMap<string, readonly Repeatable[]>;

const measureOf = ({ kind, unit }: Repeatable): string => (kind === 'count' ? kind : `${kind} ${unit}`);

function alikeOf(places: readonly Place[]): Alike {
  const alike = new Map<string, Repeatable[]>();
  for (const { figure } of places) {
    const others = alike.get(measureOf(figure));
    if (!others) alike.set(measureOf(figure), [figure]);
    else if (others.length < MOST_BESIDE) others.push(figure);
  }
  return alike;
}

/** Each later figure with the first of each value before it; a value that comes a third time has been told. */
function pairsOf(
  reading: Reading,
  group: readonly Place[],
  alike: Alike,
  words: Words,
  told: Set<number>,
): readonly Repetition[] {
  const found: Repetition[] = [];
  const firsts = new Map<number, Place>();
  for (const again of group) {
    const { value } = again.figure;
    for (const first of firsts.values()) {
      if (first.sentence === again.sentence || told.has(again.figure.start)) continue;
      const claim = claimOf(reading, first, again, alike, words);
      if (!claim) continue;
      if (first.figure.value === value) told.add(again.figure.start);
      found.push(claim);
    }
    if (!firsts.has(value)) firsts.set(value, again);
  }
  return found;
}

function claimOf(
  { article: { text } }: Reading,
  first: Place,
  again: Place,
  alike: Alike,
  words: Words,
): Repetition | null {
  // "the 911 Turbo … the 911 Targa" count nothing.
  if (first.figure.kind === 'count' && first.figure.unit === null) return null;
  if (
    first.figure.kind === 'count' &&
    again.figure.kind === 'count' &&
    again.figure.unit !== null &&
    first.figure.unit !== again.figure.unit
  )
    return null;
  const [one, two] = [givenOf(text, first), givenOf(text, again)];
  if (one.noun !== null && two.noun !== null && one.noun !== two.noun) return null;
  const before = words(first.sentence);
  const shared = sharedWords(before, words(again.sentence));
  // "sold for $12.4m … the buyer of the $14.2m painting", where the first sentence speaks of the painting.
  const sameNoun =
    two.noun !== null && (one.noun === two.noun || (again.figure.kind !== 'count' && before.has(two.noun)));
  if (!two.definite && !sameNoun && shared === 0) return null;
  const { start, end } = again.figure;
  return {
    kind: 'repetition',
    sentence: again.sentence,
    first: one,
    again: two,
    shared,
    sameNoun,
    anaphor:
      two.definite && isAnaphor(text, first, again) && (sameNoun || toldAs(two.noun, before) || two.noun === null),
    grows: false,
    beside: alike.get(measureOf(again.figure)) ?? [],
    start,
    end,
  };
}

/** An amount, and in the next sentence what it is to become: "has topped 300 million. It is expected to reach 400 billion". */
function growing(text: string, places: readonly Place[]): readonly Repetition[] {
  return gathered(places, (again, index): readonly Repetition[] => {
    const first = places[index - 1];
    if (!first || first.figure.kind !== again.figure.kind || first.sentence.block !== again.sentence.block) return [];
    const { kind, unit, value } = again.figure;
    if (value / first.figure.value < 100 || (kind !== 'count' && first.figure.unit !== unit)) return [];
    if (!GROWS.test(beside(text, again.figure, again.sentence).before)) return [];
    const { start, end } = again.figure;
    return [
      {
        kind: 'repetition',
        sentence: again.sentence,
        first: givenOf(text, first),
        again: givenOf(text, again),
        shared: 0,
        sameNoun: false,
        anaphor: false,
        grows: true,
        beside: [],
        start,
        end,
      },
    ];
  });
}

/** Sums of more figures than these are chance. */
const MOST_BESIDE = 40;

function givenOf(text: string, place: Place): Given {
  place.given ??= readGiven(text, place);
  return place.given;
}

function readGiven(text: string, { figure, sentence }: Place): Given {
  const { before, behind } = beside(text, figure, sentence);
  return {
    figure,
    sentence,
    fate: fateOf(before, behind),
    definite: DEFINITE.test(before),
    whole: WHOLE.test(before),
    phrase: figure.kind === 'count' && figure.of?.includes(' ') === true,
    noun: nounOf(figure, before, behind),
    other: isOther(before, behind, false),
  };
}
