import type { Figure, FigureKind } from '../figures/figure.ts';
import { isDigit } from '../figures/near.ts';
import type { Article } from '../text/article.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type Masked, maskedOf } from './masked.ts';
import { type Said, saidIn, says, type TriggerWords } from './trigger-words.ts';

/** A sentence with its figures: what readers of claims look through. */
export interface Passage extends Sentence {
  /** Its place among the sentences of the article. */
  readonly index: number;
  /** The figures that begin in it, in order. */
  readonly figures: readonly Figure[];
  /** A bit for each kind of its figures: see `kindsOf`. */
  readonly kinds: number;
  /** The sentence that follows in the same block. */
  readonly next: Passage | null;
  /** What was worked out once for all readers: see `saysOneOf` and `maskOf`. */
  readonly known: { said: Said | null; masked: Masked | null; unshared: Masked | null; digits: Digits | null };
}

const KIND_BITS = {
  money: 1,
  percentage: 2,
  'percentage-points': 4,
  quantity: 8,
  count: 16,
  ratio: 32,
  ordinal: 64,
  date: 128,
  year: 256,
  duration: 512,
  age: 1024,
  statistic: 2048,
} as const satisfies Readonly<Record<FigureKind, number>>;

/** Some kinds of figures, as a mask of bits. */
export const kindsOf = (...kinds: readonly FigureKind[]): number =>
  kinds.reduce((all, kind) => all | KIND_BITS[kind], 0);

/**
 * What a sentence must have before a claim reader looks at it. Whoever writes a reader declares its gate, as narrow as the wording allows, and reads
 * `passing(reading, GATE)` instead of all sentences:
 *
 *     const GATE: Gate = { figures: 3, kinds: [kindsOf('money', 'count')], words: triggerWords('averag* each apiece') };
 *     read: (reading) => gathered(passing(reading, GATE), (passage) => inSentence(reading, passage)),
 *
 * Behind the gate use `maskOf(reading, passage)`: readers share the masked text of a sentence.
 */
export interface Gate {
  /** So many figures at least; one unless told. None for wording whose digits are read as no figure, "25:30": some digit there must be. */
  readonly figures?: number;
  /** One figure at least of each of these sets of kinds. */
  readonly kinds?: readonly number[];
  /** One of these words at least. */
  readonly words?: TriggerWords;
  /** The claim may go on in the next sentence: what is asked for may stand there too, but for one figure. */
  readonly next?: boolean;
}

/**
 * No sentence of prose is so long: a list without stops, a page of digits. Nothing is claimed of it, which also bounds what any wording is
 * looked for in: what takes an expression the square of a sentence's length takes a text no more than so many times its own.
 */
const LONGEST = 5000;

/** May a person have written the sentence? For readers that go through all sentences themselves. */
export const isProse = ({ start, end }: Sentence): boolean => end - start <= LONGEST;

/** The sentences that pass a gate, in order. */
export function passing({ article, sentences }: Passages, gate: Gate): readonly Passage[] {
  const found: Passage[] = [];
  // Most sentences bear no figure, and most gates ask for one.
  for (const passage of sentences)
    if ((passage.kinds !== 0 || gate.figures === 0) && passes(article.text, passage, gate)) found.push(passage);
  return found;
}

interface Passages {
  readonly article: Pick<Article, 'text'>;
  readonly sentences: readonly Passage[];
}

function passes(text: string, passage: Passage, { figures = 1, kinds = [], words, next = false }: Gate): boolean {
  if (!isProse(passage)) return false;
  const own = passage.figures.length;
  if (own === 0 && (figures > 0 || !digitsOf(text, passage).any)) return false;
  const behind = next ? passage.next : null;
  if (own + (behind?.figures.length ?? 0) < figures) return false;
  const all = behind ? passage.kinds | behind.kinds : passage.kinds;
  for (const set of kinds) if ((all & set) === 0) return false;
  return (
    words === undefined || says(saidBy(text, passage), words) || (behind !== null && says(saidBy(text, behind), words))
  );
}

/** The triggers that a sentence says, found when first asked for. */
function saidBy(text: string, passage: Passage): Said {
  passage.known.said ??= saidIn(text, passage.start, passage.end);
  return passage.known.said;
}

/** Does the sentence say one of the words? For a reader with several wordings, behind its gate. */
export const saysOneOf = (text: string, passage: Passage, words: TriggerWords): boolean =>
  says(saidBy(text, passage), words);

/** Which digits a sentence has: any, with points between as a date has ("3.5.2021", not "3.5"), before a colon, before a slash, before what no number goes on with ("17.m", "1..5"). */
export interface Digits {
  readonly any: boolean;
  readonly pointed: boolean;
  readonly clocked: boolean;
  readonly slashed: boolean;
  readonly broken: boolean;
}

/** The digits of a sentence, for readers of what is no figure: "30.02.2020", "25:30". Found once for all readers. */
export function digitsIn({ article: { text } }: Passages, passage: Passage): Digits {
  return digitsOf(text, passage);
}

function digitsOf(text: string, passage: Passage): Digits {
  passage.known.digits ??= digitsBetween(text, passage.start, passage.end);
  return passage.known.digits;
}

function digitsBetween(text: string, start: number, end: number): Digits {
  const found = { any: false, pointed: false, clocked: false, slashed: false, broken: false };
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 57 || code < 48) continue;
    found.any = true;
    const next = text.charCodeAt(at + 1);
    if (next === 46) found.pointed ||= isDotted(text, at + 2);
    if (next === 46 || next === 44 || next > 97) found.broken ||= isBroken(text, at + 2, next);
    if (next === 46) continue;
    if (next === 58) found.clocked = true;
    else if (next === 47) found.slashed = true;
  }
  return found;
}

/** "5.2021" behind "3.": one digit or two, and another point. */
const isDotted = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  (text[at + 1] === '.' ||
    (isDigit(text.charCodeAt(at + 1)) && text[at + 2] === '.') ||
    text[at + 1] === '/' ||
    text[at + 2] === '/');

/** "17.m", "17. m", "1..5", "5m thousand", "5bn million": two marks, a mark and a letter, or a letter that more may stand behind. */
function isBroken(text: string, at: number, next: number): boolean {
  const after = text.charCodeAt(at);
  if (next > 97) return after === 32 || after === 110 || after === 111;
  return after === 32 ? 'mbt'.includes(text[at + 1] ?? ' ') : after === 44 || after === 46 || after > 97;
}

/** A sentence with its figures masked, once for all readers. */
export function maskOf({ article }: Passages, passage: Passage): Masked {
  passage.known.masked ??= maskedOf(article.text, passage, passage.figures);
  return passage.known.masked;
}

/** As `maskOf`, but fractions stay as written: "a majority of six" is no share and "£2m a quarter" no fourth. */
export function maskWithoutRatios(reading: Passages, passage: Passage): Masked {
  if ((passage.kinds & KIND_BITS.ratio) === 0) return maskOf(reading, passage);
  passage.known.unshared ??= maskedOf(
    reading.article.text,
    passage,
    passage.figures.filter(({ kind }) => kind !== 'ratio'),
  );
  return passage.known.unshared;
}

/** The sentences of an article with their figures. A block that has no figures is one sentence, uncut; a headline is always cut. */
export function passagesOf(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  figures: readonly Figure[],
): readonly Passage[] {
  const passages: Passage[] = [];
  let at = 0;
  for (const block of blocks) {
    while (at < figures.length && (figures[at]?.start ?? 0) < block.start) at++;
    const bare = block.kind !== 'headline' && (figures[at]?.start ?? text.length) >= block.end;
    const sentences = bare ? [{ start: block.start, end: block.end, block }] : sentencesOf(text, block);
    let last: { next: Passage | null } | null = null;
    for (const { start, end } of sentences) {
      while (at < figures.length && (figures[at]?.start ?? 0) < start) at++;
      const first = at;
      let kinds = 0;
      for (let figure = figures[at]; figure && figure.start < end; figure = figures[++at])
        kinds |= KIND_BITS[figure.kind];
      const own = at === first ? NONE : figures.slice(first, at);
      const passage = {
        start,
        end,
        block,
        index: passages.length,
        figures: own,
        kinds,
        next: null,
        known: { said: null, masked: null, unshared: null, digits: null },
      };
      if (last) last.next = passage;
      last = passage;
      passages.push(passage);
    }
  }
  return passages;
}

const NONE: readonly Figure[] = [];
