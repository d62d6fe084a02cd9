import type { Money } from '../figures/figure.ts';
import { gathered } from '../text/gathered.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader, Conversion, ConversionSet } from './claim.ts';
import { MONEY_JOINTS, TWO_RATES } from './conversion-wording.ts';
import { figuresIn } from './figures-in.ts';
import { type Gate, kindsOf, passing } from './passages.ts';
import type { Reading } from './reading.ts';
import { type AmountKind, type Restated, restatedAt } from './restated.ts';
import { compares } from './second-amount.ts';
import { whenOf } from './when.ts';

const MONEY: AmountKind<Money> = {
  joints: MONEY_JOINTS,
  is: (figure): figure is Money => figure?.kind === 'money',
  same: (a, b) => a.unit === b.unit,
  sameMeasure: (given, again) => given === again,
  comparable: () => true,
};

/** Amounts that the text gives again in another currency or the same: "over £6 million (£7 million)", "€185,000, equal to about £158,000". */
export const conversions: ClaimReader = {
  id: 'conversions',
  kinds: ['conversion', 'conversion-set'],
  read: (reading) => {
    const found = gathered(passing(reading, GATE), (passage) =>
      inSentence(reading, passage, reading.sentences[passage.index - 1]),
    );
    return [...found, ...setsOf(reading.article.text, found)];
  },
};

/** Two amounts of money. */
const GATE: Gate = { figures: 2, kinds: [kindsOf('money')] };

function inSentence(reading: Reading, sentence: Sentence, before: Sentence | undefined): readonly Conversion[] {
  const { text } = reading.article;
  const figures = figuresIn(reading, sentence);
  const found: Restated<Money>[] = [];
  let behind = 0;
  figures.forEach(({ start }, index) => {
    // What a bracket holds is given by its own source: "2.4bn euros ($3.1bn/£1.7bn)".
    if (start < behind) return;
    const restated = restatedAt(text, figures, index, sentence, MONEY);
    if (restated[0]?.joint === 'bracket') behind = restated[0].end;
    found.push(...restated.filter((pair) => !isForOne(text, pair) && !isOneOfSeveral(text, pair)));
  });
  if (found.length === 0) return [];
  const when = whenOf(text, sentence, before);
  const words = text.slice(sentence.start, sentence.end);
  const several = found.filter(isSecondAmount).length > 1;
  return found.map((pair) => ({
    kind: 'conversion',
    source: pair.source,
    target: pair.target,
    joint: pair.joint,
    apart: pair.apart,
    start: pair.start,
    end: pair.end,
    sentence,
    when,
    compares: (several && isSecondAmount(pair)) || compares(pair.source, pair.target, words),
  }));
}

/** "whether $298, $299, $309, or $329": the last of several. */
const isOneOfSeveral = (text: string, { source, target }: Restated<Money>): boolean =>
  /, (?:or|and) $/.test(text.slice(source.end, target.start)) &&
  /\d, [^\s\d]{0,3}$/.test(text.slice(Math.max(0, source.start - 6), source.start));

/** "13.6m rupees, or 5 cents per share": the second is for one of many. */
const isForOne = (text: string, { source, target }: Restated<Money>): boolean =>
  FOR_ONE.test(text.slice(target.end, target.end + 32)) && !FOR_ONE.test(text.slice(source.end, source.end + 32));

const FOR_ONE = /^ (?:a|an|per|for each|for every) (?:[a-z]+ )?(?:share|unit|ADS|ADR|head|person|ton|tonne|barrel)\b/;

/** "Standard £25 (£20), balcony £40 (£32)": more than one in a sentence are a list's. */
const isSecondAmount = ({ source, target, joint }: Restated<Money>): boolean =>
  joint === 'bracket' && source.unit === target.unit && source.value !== target.value;

/** Conversions of the same two currencies at the article's own time. */
function setsOf(text: string, found: readonly Conversion[]): readonly ConversionSet[] {
  const groups = new Map<string, Conversion[]>();
  const twoRates = new Map<Conversion['sentence'], boolean>();
  for (const conversion of found) {
    const { source, target, when, sentence } = conversion;
    const skipped = twoRates.get(sentence) ?? TWO_RATES.test(text.slice(sentence.start, sentence.end));
    twoRates.set(sentence, skipped);
    if (skipped || source.unit === target.unit || when.years.length > 0 || when.back > 0 || when.open) continue;
    const key = [source.unit, target.unit].sort().join('/');
    const group = groups.get(key);
    if (group) group.push(conversion);
    else groups.set(key, [conversion]);
  }
  return gathered([...groups.values()], (conversions): readonly ConversionSet[] => {
    const [first, last] = [conversions[0], conversions.at(-1)];
    if (!first || !last || conversions.length < 2) return [];
    return [{ kind: 'conversion-set', conversions, start: first.start, end: last.end, sentence: first.sentence }];
  });
}
