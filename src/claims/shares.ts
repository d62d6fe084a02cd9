import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import { ANY_MASK, type Masked, type Match, maskedOf, matchesOf } from './masked.ts';
import { passageOf } from './passage.ts';
import { type Gate, kindsOf, maskOf, type Passage, passing, saysOneOf } from './passages.ts';
import type { Reading } from './reading.ts';
import { type Amount, isAmount, isPortion, mayBePart, type Portion, type Share, sameMeasure } from './share.ts';
import { OTHER_BASIS } from './share-basis.ts';
import { FEE, PART_FIRST, PART_OF_THEM, PARTS_OF, SHARE_ALONE, SHARE_FIRST } from './share-wording.ts';
import { triggerWords } from './trigger-words.ts';

/** Parts of wholes and their shares: "37 of 80 (54%)", "a third of the 9,600 ballots, 2,300", "103 out of 96 samples". */
export const shares: ClaimReader = {
  id: 'shares',
  kinds: ['share'],
  language: 'en',
  read: (reading) => {
    return gathered(passing(reading, GATE), (passage) => inSentence(reading, passage));
  },
};

/** All wording of parts has one of these, but for fees, which have their rate and their amount in the next sentence. */
const OF = triggerWords('of among on');
const GATE: Gate = { figures: 2, kinds: [kindsOf('money', 'quantity', 'count', 'duration')], next: true };

function inSentence(reading: Reading, sentence: Passage): readonly Share[] {
  const { text } = reading.article;
  const { figures: own, next } = sentence;
  const amounts = own.filter(isAmount).length;
  if (amounts === 0) return [];
  const found: Share[] = [];
  const used = new Set<Figure>();
  const words = text.slice(sentence.start, sentence.end);
  const portions = own.length > amounts && own.some(isPortion);
  if (own.length > 1 && (amounts > 1 || portions) && saysOneOf(text, sentence, OF) && !OTHER_BASIS.test(words)) {
    const masked = maskOf(reading, sentence);
    if (portions && amounts > 1) {
      for (const expression of PART_FIRST) add(masked, expression, 'share');
      for (const expression of SHARE_FIRST) add(masked, expression, 'part');
    }
    if (amounts > 1) for (const expression of PARTS_OF) add(masked, expression, 'share');
    if (portions) for (const expression of SHARE_ALONE) add(masked, expression, 'part');
  }
  if (next) across(next);
  return found;

  /** A whole in one sentence, its part in the next. */
  function across(behind: Passage): void {
    const rest = behind.figures;
    if (!rest.some(isPortion) || !rest.some(isAmount)) return;
    const span: Span = { start: sentence.start, end: behind.end };
    if (OTHER_BASIS.test(text.slice(span.start, span.end))) return;
    const masked = maskedOf(text, span, [...own, ...rest]);
    add(masked, PART_OF_THEM, 'share');
    const that = SHARE_FIRST.at(-1);
    if (that) add(masked, that, 'part');
    addFee(masked, [...own, ...rest]);
  }

  function add(masked: Masked, expression: RegExp, given: Share['given']): void {
    for (const match of matchesOf(expression, masked)) {
      const claim = shareOf(text, match, sentence, given);
      if (!claim) continue;
      const figures = gathered([claim.part, claim.whole, claim.share], (figure) => figure ?? []);
      if (figures.filter((figure) => used.has(figure)).length > 1) continue;
      for (const figure of figures) used.add(figure);
      found.push(claim);
    }
  }

  function addFee(masked: Masked, figures: readonly Figure[]): void {
    for (const match of matchesOf(FEE, masked)) {
      const part = match.figures['part'];
      const share = match.figures['share1'];
      if (part?.kind !== 'money' || !isPortion(share)) continue;
      const wholes = figures.filter(
        (figure) => figure.kind === 'money' && figure !== part && figure.unit === part.unit,
      );
      const [whole] = wholes;
      if (!isAmount(whole) || wholes.length > 1 || whole.start > part.start) continue;
      found.push({
        kind: 'share',
        sentence,
        part,
        whole,
        share,
        given: 'part',
        loose: true,
        start: whole.hedged?.start ?? whole.start,
        end: match.span.end,
      });
    }
  }
}

const RANGE_BEFORE = new RegExp(`[${ANY_MASK}](?:%| per cent)? ?(?:and|to|or|-|–) ?$`, 'u');

const MARGIN_OF = /\b(?:majority|lead|margin|surplus|deficit|advantage|cushion) of (?:just |only |about |some )?$/;

function shareOf(
  text: string,
  { figures, span, words, before }: Match,
  sentence: Sentence,
  given: Share['given'],
): Share | null {
  const { whole, part = null } = figures;
  const share = portionOf(figures);
  if (!isAmount(whole) || (part !== null && !isAmount(part)) || (!part && !share)) return null;
  // "15% of the 2m households, or 900,000 people": what is counted again must be the same.
  const unnamed = given === 'part' && whole.unit === null && part?.unit !== null;
  const loose =
    part !== null &&
    (unnamed ||
      ((given === 'part' || words['direct'] === undefined) &&
        !sameMeasure(part, whole) &&
        !namesIt(text, part, whole)));
  if (part && !mayBePart(part, whole)) return null;
  // "120 of the 230 seats, a majority of ten".
  if (MARGIN_OF.test(text.slice(Math.max(0, whole.start - 24), whole.start))) return null;
  // "Between 20% and 30% of the 40 pupils": one end of a range.
  if (RANGE_BEFORE.test(before)) return null;
  if (!share && loose) return null;
  const own = gathered([part, whole, share], (figure) => figure ?? []);
  return { kind: 'share', sentence, part, whole, share, given, loose, ...passageOf(text, trimmed(text, span), own) };
}

/** "4.1m Caesars World shares, or 13.6% of its 30m shares": the whole's noun stands behind the part. */
const namesIt = (text: string, part: Amount, { unit }: Amount): boolean =>
  unit !== null &&
  text
    .slice(part.end, part.end + 40)
    .split(/[,;:.()–—]/, 1)[0]
    ?.toLowerCase()
    .includes(unit) === true;

/** Without the stop or the "of" that led up to the first figure. */
function trimmed(text: string, { start, end }: Span): Span {
  const led = /^[\s,;:—–-]+|^that /.exec(text.slice(start, end));
  return { start: start + (led?.[0].length ?? 0), end };
}

function portionOf(figures: Match['figures']): Portion | null {
  for (const name of ['share1', 'share2', 'share3', 'share4']) {
    const figure = figures[name];
    if (isPortion(figure)) return figure;
  }
  return null;
}
