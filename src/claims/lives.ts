import type { Days } from '../facts/calendar.ts';
import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import { figuresIn } from './figures-in.ts';
import { maskedOf } from './masked.ts';
import { articleDays } from './moment.ts';
import { samePerson } from './one-person.ts';
import { passageOf } from './passage.ts';
import { digitsIn, isProse, kindsOf, type Passage, saysOneOf } from './passages.ts';
import type { Reading } from './reading.ts';
import { type Death, type Told, toldIn } from './told-ages.ts';
import { triggerWords } from './trigger-words.ts';

/** What one passage tells twice of a person's age: "born in 1960" and "now 58". */
export interface Life extends Span {
  readonly kind: 'life';
  readonly sentence: Span;
  readonly first: Told;
  readonly second: Told;
}

/** A cheap look for words of birth, death and age. */
const OF_AGE =
  /born|Born|\(b\.|\b[Aa]ged?\b|[Bb]irth|died|dies|passed away|\d{4}[-–—]\d{4}\)|(?:was|is|be|[Nn]ow|turn(?:s|ed|ing)?|just|only|still|at|At|an?|,) \d\d\b(?![%.,:]\d)|graduat|enlisted/;
/** "takes the middle number, 5, and multiplies it": no age. */
const ARITHMETIC = /\b(?:numbers?|digits?|multipl(?:y|ies|ied)|divid(?:e|es|ed) by|squared?|adds? up)\b/;
/** Sentences apart that may still speak of one person's age. */
const NEAR = 4;
/** A sentence that tells of more ages, births and deaths is a list of people. */
const MOST = 12;
/** A passage longer than this is pointed at by its second half alone. */
const LONG = 300;

/** Ages with what else is told of the same person's birth, death and ages. */
export const lives: ClaimReader = {
  id: 'lives',
  kinds: ['life'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    if (!reading.sentences.some((passage) => passage.figures.length > 0 && mayTell(reading, passage))) return [];
    let article: Days | null | undefined;
    const found: Life[] = [];
    let near: { readonly told: Told; readonly index: number }[] = [];
    let died: Death | null = null;
    const antecedent = (index: number): number => {
      const { start = 0 } = reading.sentences[index] ?? {};
      return /^(?:He|She|His|Her) /.test(text.slice(start, start + 4)) ? Math.max(0, index - 1) : index;
    };
    reading.sentences.forEach((sentence, index) => {
      const before = died;
      died = null;
      if (!isProse(sentence)) return;
      if (!digitsIn(reading, sentence).any && !saysOneOf(text, sentence, AGES) && !saysOneOf(text, sentence, DEATHS))
        return;
      const words = text.slice(sentence.start, sentence.end);
      if (!OF_AGE.test(words) || ARITHMETIC.test(words)) return;
      article ??= articleDays(reading);
      const written = new Map<Figure, Figure>();
      const bare = figuresIn(reading, sentence).map((figure) => bareOf(figure, written));
      const masked = maskedOf(text, sentence, bare);
      const { told, death } = toldIn(words, masked, article, before, saysOneOf(text, sentence, DEATHS));
      died = death;
      if (told.length > MOST) return;
      for (const one of told) {
        const next = { ...one, figures: one.figures.map((figure) => written.get(figure) ?? figure) };
        const others = near.filter(
          ({ told: one, index: at }) =>
            index - at <= NEAR &&
            fit(one, next) &&
            samePerson(text, reading.sentences.slice(antecedent(at), index + 1), one, next),
        );
        // A deed takes some age; an age or a birth tells more.
        const other = others.findLast(({ told: { kind } }) => kind !== 'deed') ?? others.at(-1);
        if (other) found.push(lifeOf(text, sentence, other.told, next));
        near.push({ told: next, index });
      }
      near = near.filter(({ index: at }) => index - at <= NEAR);
    });
    return found;
  },
};

const AGES = triggerWords('born birthday* age aged');
const DEATHS = triggerWords('died dies passed');
const LIVES = triggerWords('b was be turn turns turned still is now just only as when');
const TOLD_IN_DIGITS =
  /\d{4}[-–—]\d{4}\)|\(b\.? | \d\d\b(?<=\b(?:was|be|turn(?:s|ed)?|still|is|[Nn]ow|just|only|as an?) \d\d)|when (?:he|she)\b/;

/** Does a sentence tell of anybody's age? An article in which none does is not read for lives. */
function mayTell(reading: Reading, passage: Passage): boolean {
  const { text } = reading.article;
  if (saysOneOf(text, passage, AGES)) return true;
  if (!digitsIn(reading, passage).any) return false;
  return (
    ((passage.kinds & YEARS) !== 0 || saysOneOf(text, passage, LIVES)) &&
    TOLD_IN_DIGITS.test(text.slice(passage.start, passage.end))
  );
}

const YEARS = kindsOf('year', 'date');

/** "aged 81" without its word, which wording asks for; `written` keeps the figure as it stands. */
function bareOf(figure: Figure, written: Map<Figure, Figure>): Figure {
  const word = figure.kind === 'age' && figure.hedge === null ? /^(?:aged?) /i.exec(figure.text) : null;
  if (!word) return figure;
  const bare = { ...figure, start: figure.start + word[0].length } as Figure;
  written.set(bare, figure);
  return bare;
}

/** Two births or two readings of the same figures are no sum. */
const fit = (a: Told, b: Told): boolean =>
  (a.kind === 'age' || b.kind === 'age' || a.kind !== b.kind) &&
  !(a.kind !== 'age' && b.kind !== 'age' && (a.kind === 'born') === (b.kind === 'born')) &&
  !a.figures.some((figure) => b.figures.includes(figure) && a.kind !== 'born' && b.kind !== 'born');

function lifeOf(text: string, sentence: Sentence, first: Told, second: Told): Life {
  const all = passageOf(text, { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) }, [
    ...first.figures,
    ...second.figures,
  ]);
  const one = first.kind === 'age' ? first : second;
  const span =
    all.end - all.start > LONG || text.slice(all.start, all.end).includes('\n')
      ? passageOf(text, one, one.figures)
      : all;
  return { kind: 'life', sentence, first, second, ...span };
}
