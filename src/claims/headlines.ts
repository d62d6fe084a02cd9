import type { Figure } from '../figures/figure.ts';
import type { Article, Block, Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import { isEnglish } from '../text/language.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import { contentWords, sharedWords } from './content-words.ts';
import { figuresIn } from './figures-in.ts';
import type { Echo, HeadlineFigure, Mention, Repeatable } from './repetition.ts';
import { FOR_EACH, isNoHeadline, LEVEL_IS_CHANGE, MORE_DIED, TURNS_ROUND, UPDATED } from './repetition-wording.ts';
import { beside, isOther, mentionOf, wordAt } from './said-of.ts';

/** No headline has more figures of its own; a line with more is a table of results. */
const MOST = 3;

/** The headline's figures, each with those of its kind in the body: "Bushfire chars 9,000 acres" over "burnt through 90,000 acres". */
export const headlines: ClaimReader = {
  id: 'headlines',
  kinds: ['headline-figure'],
  read: (reading) => {
    const { article, sentences } = reading;
    const headline = isEnglish(article.language) && article.blocks.find(({ kind }) => kind === 'headline');
    if (!headline) return [];
    const told = toldIn(article, headline, figuresIn(reading, headline));
    if (told.length === 0) return [];
    const title = titleOf(article, headline);
    const found = told.map((): Echo[] => []);
    for (const { sentence, paragraph } of bodySentences(sentences, headline)) {
      const figures = figuresIn(reading, sentence)
        .filter(isRepeatable)
        .filter((figure) => !isVersion(article.text, figure));
      let said: Said | null = null;
      for (const figure of figures)
        told.forEach((mention, index) => {
          if (!isComparable(mention, figure)) return;
          if (paragraph >= NEAR && !isLike(mention.figure, figure)) {
            found[index]?.push(farEcho(mention, figure, sentence, paragraph));
            return;
          }
          said ??= {
            sentence,
            paragraph,
            words: contentWords(article.text.slice(sentence.start, sentence.end)),
            lone: figures.filter(({ kind }) => kind === figure.kind).length === 1,
          };
          found[index]?.push(echoOf(article.text, title, mention, figure, said));
        });
    }
    return gathered(told, (mention, index): readonly HeadlineFigure[] => {
      const echoes = found[index] ?? [];
      const { start, end } = mention.figure;
      const levels =
        !LEVEL_IS_CHANGE.test(title.text) && !echoes.some(({ sentence }) => levelIsChange(article, sentence));
      return echoes.length === 0
        ? []
        : [
            {
              kind: 'headline-figure',
              sentence: headline,
              told: mention,
              echoes,
              levels,
              ways: !TURNS_ROUND.test(title.text),
              start,
              end,
            },
          ];
    });
  },
};

/** "Mailgate 2.41", "Release 3.2": the name of an edition. */
const isVersion = (text: string, { kind, unit, precision, start }: Repeatable): boolean =>
  kind === 'count' &&
  unit === null &&
  precision.step < 1 &&
  /(?:\p{L} \p{Lu}|\b[Vv]ersion |\b[Vv]|\p{Lu})[\p{L}-]* $/u.test(text.slice(Math.max(0, start - 32), start));

/** The headline and what its sentences are held against. */
interface Title extends Span {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** The text tells the dead one by one. */
  readonly moreDied: boolean;
}

/** A sentence of the body. */
interface Said {
  readonly sentence: Sentence;
  readonly paragraph: number;
  readonly words: ReadonlySet<string>;
  /** It has one figure of its kind. */
  readonly lone: boolean;
}

function titleOf({ text }: Article, { start, end }: Block): Title {
  const title = text.slice(start, end).toLowerCase();
  return { start, end, text: title, words: contentWords(title), moreDied: MORE_DIED.test(text.slice(end, end + LEAD)) };
}

/** How far the first paragraphs reach. */
const LEAD = 1500;

const levelIsChange = ({ text }: Article, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  LEVEL_IS_CHANGE.test(text.slice(start, end).toLowerCase());

function toldIn({ text }: Article, headline: Block, figures: readonly Figure[]): readonly Mention[] {
  if (figures.length === 0 || figures.length > MOST) return [];
  const title = text.slice(headline.start, headline.end);
  if (isNoHeadline(title) || UPDATED.test(text)) return [];
  return figures
    .filter(isRepeatable)
    .filter((figure) => !isQuoted(title, figure.start - headline.start))
    .map((figure) => mentionOf(text, figure, headline));
}

const REPEATABLE: ReadonlySet<Figure['kind']> = new Set([
  'money',
  'percentage',
  'percentage-points',
  'quantity',
  'count',
  'age',
  'ratio',
  'duration',
]);

export const isRepeatable = (figure: Figure): figure is Repeatable =>
  REPEATABLE.has(figure.kind) && figure.kind !== 'date' && figure.value !== 0;

/** Sums of money whatever their currency, counts whatever their noun, quantities whatever their unit; an age as "Boy, 12". */
const isComparable = ({ figure: told, person }: Mention, figure: Repeatable): boolean =>
  person !== null
    ? figure.kind === 'age' || figure.kind === 'count'
    : figure.kind === told.kind || (isPortion(told) && (isPortion(figure) || MAY_BE_PARTS.has(figure.kind)));

/** Amounts of which a headline's percentage may be the share: "10% of staff" over "2,000 of its 20,000 staff". */
const MAY_BE_PARTS: ReadonlySet<Figure['kind']> = new Set(['money', 'quantity', 'count']);

/** "Nine in ten" and "80%". */
const isPortion = ({ kind, value }: Repeatable): boolean => kind === 'percentage' || (kind === 'ratio' && value < 1);

/** In single or double quotes that open before the figure: somebody's words. */
function isQuoted(title: string, at: number): boolean {
  const before = title.slice(0, at);
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('‘'), before.search(/(?:^|\s)['"](?=\S)[^'"]*$/));
  return open >= 0 && !/[”’]/.test(before.slice(open + 1));
}

const BODY: ReadonlySet<Block['kind']> = new Set(['standfirst', 'paragraph', 'list-item', 'quote', 'caption']);
/** Shorter paragraphs before the story are bylines, dates, places. */
const SHORTEST = 40;

function bodySentences(
  sentences: readonly Sentence[],
  headline: Block,
): readonly { readonly sentence: Sentence; readonly paragraph: number }[] {
  let paragraph = -1;
  let block: Block | null = null;
  return gathered(sentences, (sentence) => {
    if (sentence.start < headline.end || !BODY.has(sentence.block.kind)) return [];
    if (sentence.block !== block) {
      block = sentence.block;
      if (block.kind !== 'standfirst' && block.end - block.start >= SHORTEST) paragraph++;
    }
    return [{ sentence, paragraph: Math.max(0, paragraph) }];
  });
}

/** Paragraphs from here on are read only for the headline's own number. */
const NEAR = 3;

/** The same number to a tenth, or the same but for its scale. */
const isLike = (told: Repeatable, { value, kind }: Repeatable): boolean => {
  const ratio = kind === told.kind ? Math.abs(value / told.value) : 1;
  return Math.abs(ratio - 1) < 0.2 || ratio > 900 || ratio < 0.0012;
};

/** A figure far down: it is there, and its words are not read. */
const farEcho = (told: Mention, figure: Repeatable, sentence: Sentence, paragraph: number): Echo => ({
  figure,
  sentence,
  paragraph,
  step: null,
  way: null,
  fate: null,
  person: null,
  shared: 0,
  covered: 0,
  sameThing: told.figure.kind === 'count' && told.figure.unit !== null && told.figure.unit === figure.unit,
  other: true,
});

function echoOf(text: string, title: Title, told: Mention, figure: Repeatable, said: Said): Echo {
  const { sentence, paragraph, words, lone } = said;
  const own = beside(text, told.figure, title);
  const shared = sharedWords(title.words, words);
  const mention = mentionOf(text, figure, sentence);
  const { before, behind } = beside(text, figure, sentence);
  return {
    ...mention,
    sentence,
    paragraph,
    shared,
    covered: shared / Math.max(1, title.words.size),
    sameThing: isSameThing(told, mention, text.slice(sentence.start, sentence.end)),
    // "fell by 4.4 billion compared with last year" is no other's figure.
    other:
      (FOR_EACH.test(own.behind) && !FOR_EACH.test(behind)) ||
      isOther(before, mention.step === 'by' ? '' : behind, lone, title.text) ||
      (mention.fate === 'killed' && title.moreDied) ||
      isAttachedApart(wordAt(own.before), before, title.words, words),
  };
}

/** "who stole £5,000 fined" over "was fined £500 for stealing": both words are in both, and each figure stands with another. */
function isAttachedApart(
  own: string | null,
  before: string,
  title: ReadonlySet<string>,
  words: ReadonlySet<string>,
): boolean {
  const other = wordAt(before);
  if (own === null || other === null || own === other) return false;
  return title.has(other) && words.has(own) && !contentWords(before).has(own);
}

/** The same noun, fate or person; a figure without a noun has that of its sentence: "the number of miles driven fell by 4.4 billion". */
function isSameThing(told: Mention, echo: Mention, sentence: string): boolean {
  if (told.person !== null) return told.person === echo.person;
  if (told.fate !== null && told.fate === echo.fate) return true;
  const { unit, kind } = told.figure;
  if (kind !== 'count' || unit === null || echo.figure.kind !== 'count') return false;
  if (echo.figure.unit !== null) return echo.figure.unit === unit;
  return unit !== 'person' && sentence.toLowerCase().includes(`${unit.toLowerCase()}s`);
}
