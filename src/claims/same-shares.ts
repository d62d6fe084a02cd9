import type { Figure } from '../figures/figure.ts';
import { gathered } from '../text/gathered.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import { type Masked, type Match, maskedOf, matchesOf } from './masked.ts';
import { passageOf } from './passage.ts';
import { type Gate, kindsOf, type Passage, passing, saysOneOf } from './passages.ts';
import {
  CONTENT,
  FRACTION_FIRST,
  MOST,
  MOST_BEGINS,
  NAMES_POLL,
  PERCENT_FIRST,
  STANDS_FOR,
} from './same-share-wording.ts';
import { isMajority, isPortion, type Portion, type SameShare } from './share.ts';
import { hasOpposites, NO_SET } from './share-set-wording.ts';
import { withFractions } from './so-many-in.ts';
import { triggerWords } from './trigger-words.ts';

/** Shares given in words and as a number: "a third (45%)", "one in eight (20%)", "most voters … 39%". */
export const sameShares: ClaimReader = {
  id: 'same-shares',
  kinds: ['same-share'],
  language: 'en',
  read: (reading) => {
    const { text } = reading.article;
    return gathered(passing(reading, GATE), (sentence) => {
      const portions = sentence.figures.filter(isPortion).length;
      if (portions === 0) return [];
      const figures = withFractions(text, sentence.figures);
      const found = inSentence(text, sentence, figures);
      return portions > 1
        ? [...found, ...overPoll(text, reading.sentences[sentence.index - 1], sentence, figures)]
        : found;
    });
  },
};

const GATE: Gate = { kinds: [kindsOf('percentage', 'ratio')] };
/** "most voters", "a majority", "the minority". */
const MOST_WORDS = triggerWords('most* majority minority');

function inSentence(text: string, sentence: Passage, figures: readonly Figure[]): readonly SameShare[] {
  const ratio = figures.some(({ kind }) => kind === 'ratio');
  const most = saysOneOf(text, sentence, MOST_WORDS);
  if (!ratio && !most) return [];
  const masked = maskedOf(text, sentence, figures);
  const found: SameShare[] = [];
  const add = (expression: RegExp): void => {
    for (const match of matchesOf(expression, masked)) {
      const claim = claimOf(text, match, sentence);
      if (claim && !found.some(({ given }) => given.some((share) => claim.given.includes(share)))) found.push(claim);
    }
  };
  if (ratio) {
    add(FRACTION_FIRST);
    add(PERCENT_FIRST);
  }
  if (most) add(MOST);
  return found;
}

const MOSTLY = { low: 50, high: 100 };
const FEW = { low: 0, high: 50 };

function claimOf(text: string, { figures, words, span }: Match, sentence: Sentence): SameShare | null {
  const { given, words: fraction } = figures;
  if (!isPortion(given)) return null;
  const most = words['most'];
  if (most !== undefined)
    return {
      kind: 'same-share',
      sentence,
      fraction: null,
      words: most,
      bounds: /minority$/i.test(most) ? FEW : MOSTLY,
      given: [given],
      ...passageOf(text, span, [given]),
    };
  if (fraction?.kind !== 'ratio' || !isPortion(fraction)) return null;
  return {
    kind: 'same-share',
    sentence,
    fraction,
    words: fraction.text,
    bounds: isMajority(fraction) ? MOSTLY : null,
    given: [given],
    ...passageOf(text, span, [given, fraction]),
  };
}

/** "Most voters think it right" over a poll's answers, none of which is half: "40 per cent felt it was wrong and 39 per cent agreed". */
function overPoll(
  text: string,
  before: Sentence | undefined,
  sentence: Sentence,
  figures: readonly Figure[],
): readonly SameShare[] {
  if (!before) return [];
  const headline = before.block.kind === 'headline';
  if (!headline && before.block !== sentence.block) return [];
  const claim = text.slice(before.start, before.end);
  if (!MOST_BEGINS.test(claim)) return [];
  const masked: Masked = maskedOf(text, sentence, figures);
  const answers = text.slice(sentence.start, sentence.end);
  const given: readonly Portion[] = figures.filter(isPortion);
  if (NO_SET.test(masked.text) || !hasOpposites(answers) || given.some(({ kind }) => kind === 'ratio')) return [];
  if (!NAMES_POLL.test(claim) && !NAMES_POLL.test(answers)) return [];
  const sum = given.reduce((value, share) => value + share.value, 0);
  if (sum < 70 || sum > 102 || (!STANDS_FOR.test(answers) && !shareWords(claim, answers))) return [];
  const start = before.start;
  const end = Math.max(...given.map((share) => share.end));
  const words = /^[“"‘']?((?:Most|(?:A|The).* majority|More than half|Over half))/.exec(claim)?.[1] ?? 'Most';
  return [{ kind: 'same-share', sentence, fraction: null, words, bounds: MOSTLY, given, start, end }];
}

function shareWords(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(CONTENT) ?? []);
  return (b.toLowerCase().match(CONTENT) ?? []).filter((word) => words.has(word)).length > 1;
}
