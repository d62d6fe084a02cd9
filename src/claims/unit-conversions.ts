import { dimensionOf, isTemperature, temperatureDifference } from '../facts/units.ts';
import type { Figure, Quantity } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import { areaOf, oneOfUnit } from './implied-quantity.ts';
import { type UnitConversion, type UnitPair, unitReadings } from './measured-twice.ts';
import type { Reading } from './reading.ts';
import { type AmountKind, type Restated, restatedAt } from './restated.ts';
import { thermalOf } from './thermal.ts';
import { ASIDE, AT_SEA, CHOICE, NOMINAL, SNOW, UNIT_JOINTS } from './unit-wording.ts';

const QUANTITY: AmountKind<Quantity> = {
  joints: UNIT_JOINTS,
  is: (figure): figure is Quantity => figure?.kind === 'quantity',
  same: (a, b) => a.unit === b.unit,
  // "a 9.5-metre (31-foot-long) boat": the extent may be said once.
  sameMeasure: (given, again) => given === again || (given === '' && again.startsWith('-')),
  comparable: (a, b) => a.unit !== b.unit && unitReadings(a, b).length > 0,
};

/** Between a measure and the same again there is no more than a few words. */
const FAR = 70;

/** Measures that the text gives again in another unit: "30 miles (48km)", "a 6ft 2in (1.88m) keeper", "120C, about 250F". */
export const unitConversions: ClaimReader = {
  id: 'unit-conversions',
  kinds: ['unit-conversion'],
  read: (reading) => {
    const claims: UnitConversion[] = [];
    let behind = 0;
    reading.figures.forEach((target, index) => {
      // What a bracket holds is given by its own source.
      if (target.kind !== 'quantity') return;
      const before = reading.figures[index - 1];
      if (before && before.start < behind) return;
      const found = restatedIn(reading, index, before, target);
      const first = found[0];
      if (!first) return;
      behind = first.joint === 'bracket' ? first.end : behind;
      claims.push(...found);
    });
    return claims;
  },
};

/** The claims whose first second measure is `figures[index]`. */
function restatedIn(
  reading: Reading,
  index: number,
  before: Figure | undefined,
  target: Quantity,
): readonly UnitConversion[] {
  const { figures, article } = reading;
  const sources = sourcesFor(reading, index, before, target);
  for (const source of sources) {
    const sentence = sentenceAt(reading.sentences, source.start);
    if (!sentence || target.end > sentence.end) continue;
    // "the LaserPro 4V/4MV": a name twice.
    if (source.value === target.value && article.text.slice(source.end, target.start) === '/') continue;
    const within = source === before ? figures : [source, ...figures.slice(index, index + 5)];
    const restated = restatedAt(article.text, within, source === before ? index - 1 : 0, sentence, QUANTITY);
    const asides = restated.length > 0 ? restated : asideOf(article.text, source, target, sentence);
    const claims = claimsFrom(reading, asides, sentence);
    if (claims.length > 0) return claims;
  }
  return [];
}

/** The measure right before, the area of the two sides before, or one of a unit that has no number. */
function sourcesFor(
  { figures, article: { text } }: Reading,
  index: number,
  before: Figure | undefined,
  target: Quantity,
): readonly Quantity[] {
  if (before?.kind === 'quantity' && target.start - before.end <= FAR) {
    if (QUANTITY.comparable(before, target)) return [before];
    const area = areaOf(text, figures[index - 2], before);
    if (area && QUANTITY.comparable(area, target)) return [area];
  }
  const one = oneOfUnit(text, target, before);
  return one && QUANTITY.comparable(one, target) ? [one] : [];
}

/** "The 910 acres proposed for habitat, about half a square mile, lie in a valley": an aside restates a size, though not a distance. */
function asideOf(text: string, source: Quantity, target: Quantity, sentence: Span): readonly Restated<Quantity>[] {
  const dimension = dimensionOf(source.unit);
  if (dimension !== 'area' && dimension !== 'volume' && dimension !== 'mass') return [];
  const joint = text.slice(source.end, target.start);
  if (!ASIDE.test(joint) || text[target.end] !== ',') return [];
  return [
    {
      source,
      target,
      joint: 'apposition',
      apart: false,
      words: '',
      linked: false,
      start: Math.max(sentence.start, source.start),
      end: target.end,
    },
  ];
}

/** Sentences are in order, so the one at an offset is found by halving. */
function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= at ? found : null;
}

/** Pairs that stand together are one claim: "90 to 120 miles (145 to 193km)". */
function claimsFrom(
  reading: Reading,
  restated: readonly Restated<Quantity>[],
  sentence: Sentence,
): readonly UnitConversion[] {
  const [first, ...others] = restated;
  if (!first) return [];
  if (first.linked) return [claimOf(reading, first, [first, ...others], sentence)];
  return restated.map((pair) => claimOf(reading, pair, [pair], sentence));
}

/** How far from the pair a word may stand that makes it a name or a nautical measure. */
const ABOUT = 40;

function claimOf(
  reading: Reading,
  first: Restated<Quantity>,
  pairs: readonly [UnitPair, ...UnitPair[]],
  sentence: Sentence,
): UnitConversion {
  const { text } = reading.article;
  const near = text.slice(Math.max(sentence.start, first.start - ABOUT), Math.min(sentence.end, first.end + ABOUT));
  return {
    kind: 'unit-conversion',
    pairs,
    joint: first.joint,
    apart: isApart(text, first),
    nominal: NOMINAL.test(near),
    atSea: AT_SEA.test(text.slice(sentence.start, sentence.end)),
    thermal: isThermal(first) ? thermal(text, first, sentence) : null,
    start: first.start,
    end: first.end,
    sentence,
  };
}

function isApart(text: string, { source, target, joint, words, apart }: Restated<Quantity>): boolean {
  if (apart || (SNOW.test(words) && dimensionOf(source.unit) === 'length')) return true;
  // "10 km away, about 2 miles from the border": another distance.
  return (
    joint === 'apposition' &&
    !CHOICE.test(text.slice(source.end, target.start)) &&
    !UNIT_JOINTS.fullPause.test(text.slice(target.end, target.end + 40))
  );
}

const isThermal = ({ source, target }: Restated<Quantity>): boolean =>
  unitReadings(source, target).some(([from]) => isTemperature(from));

/** How much of the sentence the cues of a temperature may lie in. */
const NEAR = 90;

function thermal(
  text: string,
  { source, target, end, words }: Restated<Quantity>,
  sentence: Span,
): UnitConversion['thermal'] {
  const before = text.slice(Math.max(sentence.start, source.start - NEAR), source.start);
  const behind = `${words}${text.slice(end, Math.min(sentence.end, end + NEAR))}`;
  return thermalOf(before, behind, Math.min(degrees(source), degrees(target))) ?? 'hidden';
}

/** The size of a temperature as a step in degrees Celsius. */
const degrees = ({ value, unit }: Quantity): number =>
  temperatureDifference(Math.abs(value), unit, 'celsius') ?? Math.abs(value);
