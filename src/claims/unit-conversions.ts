import { dimensionOf, isTemperature, temperatureDifference } from '../facts/units.ts';
import type { Quantity } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ClaimReader } from './claim.ts';
import { type UnitConversion, type UnitPair, unitReadings } from './measured-twice.ts';
import type { Reading } from './reading.ts';
import { type AmountKind, type Restated, restatedAt } from './restated.ts';
import { thermalOf } from './thermal.ts';
import { AT_SEA, NOMINAL, SNOW, UNIT_JOINTS } from './unit-wording.ts';

const QUANTITY: AmountKind<Quantity> = {
  joints: UNIT_JOINTS,
  is: (figure): figure is Quantity => figure?.kind === 'quantity',
  same: (a, b) => a.unit === b.unit,
  comparable: (a, b) => a.unit !== b.unit && unitReadings(a, b).length > 0,
};

/** Between a measure and the same again there is no more than a few words. */
const FAR = 70;

/** Measures that the text gives again in another unit: "30 miles (48km)", "a 6ft 2in (1.88m) keeper", "120C, about 250F". */
export const unitConversions: ClaimReader = {
  id: 'unit-conversions',
  kinds: ['unit-conversion'],
  read: (reading) => {
    const { figures } = reading;
    const claims: UnitConversion[] = [];
    let behind = 0;
    for (let i = 0; i + 1 < figures.length; i++) {
      const [a, b] = [figures[i], figures[i + 1]];
      // What a bracket holds is given by its own source.
      if (a?.kind !== 'quantity' || b?.kind !== 'quantity' || a.start < behind || b.start - a.end > FAR) continue;
      if (!QUANTITY.comparable(a, b)) continue;
      const sentence = sentenceAt(reading.sentences, a.start);
      if (!sentence || b.end > sentence.end) continue;
      const restated = restatedAt(reading.article.text, figures, i, sentence, QUANTITY);
      if (restated[0]?.joint === 'bracket') behind = restated[0].end;
      claims.push(...claimsFrom(reading, restated, sentence));
    }
    return claims;
  },
};

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

function claimOf(
  reading: Reading,
  first: Restated<Quantity>,
  pairs: readonly [UnitPair, ...UnitPair[]],
  sentence: Sentence,
): UnitConversion {
  const { text } = reading.article;
  const words = text.slice(sentence.start, sentence.end);
  return {
    kind: 'unit-conversion',
    pairs,
    joint: first.joint,
    apart: first.apart || (SNOW.test(first.words) && dimensionOf(first.source.unit) === 'length'),
    nominal: NOMINAL.test(words),
    atSea: AT_SEA.test(words),
    thermal: isThermal(first) ? thermal(text, first, sentence) : null,
    start: first.start,
    end: first.end,
    sentence,
  };
}

const isThermal = ({ source, target }: Restated<Quantity>): boolean =>
  unitReadings(source, target).some(([from]) => isTemperature(from));

/** How much of the sentence the cues of a temperature may lie in. */
const NEAR = 90;

function thermal(text: string, { source, end, words }: Restated<Quantity>, sentence: Span): UnitConversion['thermal'] {
  const before = text.slice(Math.max(sentence.start, source.start - NEAR), source.start);
  const behind = `${words}${text.slice(end, Math.min(sentence.end, end + NEAR))}`;
  const celsius = temperatureDifference(Math.abs(source.value), source.unit, 'celsius') ?? Math.abs(source.value);
  return thermalOf(before, behind, celsius) ?? 'hidden';
}
