import { dimensionOf, factorBetween } from '../facts/units.ts';
import { exactly } from '../figures/interval.ts';
import { singularOf } from '../figures/nouns.ts';
import { unitWords } from '../figures/write-quantity.ts';
import { gathered } from '../text/gathered.ts';
import { type Denominator, numeratorOf, type Rate } from './per.ts';
import { PEOPLE, SAME_NOUNS, SUBJECT, TAKES_IN } from './per-wording.ts';
import type { Factor } from './product.ts';
import type { Multiplied, Placed, Scene } from './products.ts';
import type { Amount } from './share.ts';

/** How many of what a rate is of: figures, and what their units add. */
interface Number {
  readonly factors: readonly Factor[];
  readonly constant: number;
  readonly because: string;
}

/** "30 turbines of 3MW each … 90MW", "$6 a gram … 18kg … $108,000": exactly one total and one number, in the sentence or the one before. */
export function productOfUnits(scene: Scene, rate: Rate): Multiplied | null {
  const scopes = [scene.placed, [...(scene.before()?.placed ?? []), ...scene.placed]];
  for (const scope of scopes) {
    const numbers = withoutTotals(numbersOf(scope, rate), totalsOf(scope, rate, []));
    const totals = totalsOf(scope, rate, numbers);
    if (numbers.length === 0 || totals.length === 0) continue;
    const [number] = numbers;
    const [total] = totals;
    if (numbers.length > 1 || totals.length > 1 || !number || !total) return null;
    if (isOfOthers(scene, rate, number) || isOtherLeg(scene, rate, total) || isBeside(scene, number, total))
      return null;
    const unit = factorInto(total, rate.figure);
    return {
      of: isOfArea(rate) ? 'area' : isPace(rate) ? 'motion' : 'unit',
      total,
      factors: [{ figure: rate.figure, inverse: false }, ...number.factors],
      constant: exactly(number.constant * unit),
      usual: number.constant * unit,
      named: rate.per.by !== 'each' && rate.per.by !== 'head',
      because: [number.because, becauseOf(rate.figure, total, unit)].filter((words) => words !== '').join('; '),
      habit: null,
      periods: null,
      doubtful: false,
    };
  }
  return null;
}

/** "40 buses for £18m. Diesel models cost £250,000 each": each of what was not counted. */
function isOfOthers({ masked, placed }: Scene, { figure, per, at }: Rate, { factors: [number] }: Number): boolean {
  if (per.by !== 'each' || number?.figure.kind !== 'count' || placed.some((one) => one.figure === number.figure))
    return false;
  const subject = SUBJECT.exec(masked.text.slice(0, at))?.groups?.['subject']?.toLowerCase();
  const counted = number.figure.unit;
  return subject !== undefined && counted !== null && figure.kind === 'money' && !isNoun(counted, [subject]);
}

/** "5 km in 90 minutes, and ran at four minutes a kilometre": two legs. */
const isOtherLeg = ({ masked, placed }: Scene, rate: Rate, total: Amount): boolean => {
  const at = placed.find(({ figure }) => figure === total)?.at;
  return isPace(rate) && (at === undefined || /, (?:and|but|then)\b|;/.test(masked.text.slice(at, rate.at)));
};

/** "12 kilos of cocaine and $480,000 in cash": found beside each other, and no price of it. */
function isBeside({ masked, placed }: Scene, { factors: [number] }: Number, total: Amount): boolean {
  const [one, other] = [number?.figure, total].map((figure) => placed.find((place) => place.figure === figure)?.at);
  if (one === undefined || other === undefined) return false;
  return (
    /^(?: of)?(?: [\p{L}-]+){0,3} and $/u.test(masked.text.slice(one + 1, other)) &&
    /^ (?:in cash|cash|in notes|worth)\b/.test(masked.text.slice(other + 1))
  );
}

/** No rate of something else; a cost a year may be shared out. */
const plain = ({ rate }: Placed): boolean => rate === null || rate.per.by === 'noun' || rate.per.by === 'time';

/** "from 4 per 1,000 passengers": the thousand is no number of passengers. */
const isDenominator = (scope: readonly Placed[], figure: Amount): boolean =>
  scope.some(({ rate }) => rate?.per.by === 'many' && rate.per.many === figure);

function numbersOf(scope: readonly Placed[], { figure, per }: Rate): readonly Number[] {
  if (per.by === 'number') return [{ factors: [{ figure: per.number, inverse: false }], constant: 1, because: '' }];
  if (per.by === 'noun') {
    const nested = nestedNumber(scope, figure, per);
    if (nested) return [nested];
  }
  const found: Number[] = [];
  for (const one of scope) {
    if (one.figure === figure || !plain(one) || isDenominator(scope, one.figure)) continue;
    const constant = perOne(one, figure, per);
    if (constant === null) continue;
    const same = found.some(({ factors: [first] }) => first?.figure.value === one.figure.value);
    if (!same) found.push(numberOf(one.figure, per, constant));
  }
  return found;
}

/** "52 seats each, the 40 have room for 2,080 fans": the fans are the total, where others can be the number. */
function withoutTotals(numbers: readonly Number[], totals: readonly Amount[]): readonly Number[] {
  const left = numbers.filter(({ factors }) => !factors.some(({ figure }) => totals.includes(figure)));
  return left.length > 0 ? left : numbers;
}

const numberOf = (figure: Amount, per: Denominator, constant: number): Number => ({
  factors: [{ figure, inverse: false }, ...(per.by === 'many' ? [{ figure: per.many, inverse: true }] : [])],
  constant,
  because:
    per.by === 'measure' && figure.kind === 'quantity' && constant !== 1
      ? constant >= 1
        ? `one ${unitWords(figure.unit, true)} is ${Number(constant.toPrecision(4)).toLocaleString('en-GB')} ${unitWords(per.unit)}`
        : `one ${unitWords(per.unit, true)} is ${Number((1 / constant).toPrecision(4)).toLocaleString('en-GB')} ${unitWords(figure.unit)}`
      : '',
});

/** How many of what the rate is for one of the figure stands for; null where it counts something else. */
function perOne({ figure, sold }: Placed, each: Amount, per: Denominator): number | null {
  if (per.by === 'measure') return figure.kind === 'quantity' ? factorBetween(figure.unit, per.unit) : null;
  if (figure.kind !== 'count' || figure.value < 2 || !Number.isFinite(figure.value)) return null;
  if (figure.unit === null) return sold && per.by === 'each' ? 1 : null;
  if (each.kind === 'count' && each.unit === figure.unit) return null;
  switch (per.by) {
    case 'each':
      return NOT_SHARERS.has(figure.unit) ? null : 1;
    case 'head':
      return PEOPLE.has(lastOf(figure.unit)) ? 1 : null;
    case 'noun':
      return isNoun(figure.unit, per.words) ? 1 : null;
    case 'many':
      return per.many !== figure && (per.many.unit === null || isNoun(figure.unit, [per.many.unit])) ? 1 : null;
    default:
      return null;
  }
}

/** "won five times … each": no sharers. */
const NOT_SHARERS = new Set(['time', 'occasion', 'way', 'point', 'year', 'percent', 'country']);

const lastOf = (lemma: string): string => lemma.slice(Math.max(lemma.lastIndexOf('-'), lemma.lastIndexOf(' ')) + 1);

/** "drivers" are what "per licensed driver" counts; a home is a household. */
function isNoun(lemma: string, words: readonly string[]): boolean {
  const noun = lastOf(lemma);
  return words.some((word) => {
    const other = lastOf(singularOf(word) ?? word);
    return (
      other === noun ||
      lemma === word ||
      SAME_NOUNS.some((names) => names.has(noun) && names.has(other)) ||
      TAKES_IN[other]?.has(noun) === true ||
      (noun === 'person' && isDemonym(word)) ||
      (other === 'person' && PEOPLE.has(noun))
    );
  });
}

/** "each American" of 327m people. */
const isDemonym = (word: string): boolean =>
  /(?:american|australian|canadian|briton|brit|german|indian|italian|russian|brazilian|nigerian|south african|european|greek|dane|swede|spaniard|pole|mexican|egyptian|kenyan|irishman|scot|new zealander|californian|texan|londoner|new yorker)$/.test(
    word,
  );

/** "60 million people with two doses each, at $19 a dose": the number of doses is a product itself. */
function nestedNumber(
  scope: readonly Placed[],
  each: Amount,
  per: Denominator & { readonly by: 'noun' },
): Number | null {
  for (const { figure, rate } of scope) {
    if (figure === each || figure.kind !== 'count' || figure.unit === null || !rate || !isNoun(figure.unit, per.words))
      continue;
    if (rate.per.by === 'noun' || rate.per.by === 'time') continue;
    const [first, other] = numbersOf(
      scope.filter((one) => one.figure !== each),
      rate,
    );
    if (!first || other) continue;
    return { ...first, factors: [{ figure, inverse: false }, ...first.factors] };
  }
  return null;
}

/** Amounts of the rate's own measure that are no rate themselves. */
function totalsOf(scope: readonly Placed[], { figure }: Rate, numbers: readonly Number[]): readonly Amount[] {
  const taken = new Set(gathered(numbers, ({ factors }) => factors.map((factor) => factor.figure)));
  const found: Amount[] = [];
  for (const one of scope) {
    if (
      one.figure === figure ||
      taken.has(one.figure) ||
      !plain(one) ||
      isDenominator(scope, one.figure) ||
      !isTotalOf(one.figure, figure)
    )
      continue;
    if (!found.some(({ value }) => value === one.figure.value)) found.push(one.figure);
  }
  return found;
}

function isTotalOf(total: Amount, each: Amount): boolean {
  if (total.kind !== each.kind) return false;
  // "10 km in 40 minutes, or four minutes a kilometre".
  if (total.kind === 'duration') return total.unit === each.unit;
  if (total.kind === 'money') return total.unit === each.unit;
  if (total.kind === 'quantity') return factorBetween(total.unit, numeratorOf(each)) !== null;
  return (
    total.unit === each.unit ||
    each.unit === null ||
    (total.unit !== null && SEATED.has(each.unit) && PEOPLE.has(lastOf(total.unit)))
  );
}

/** "52 seats each … room for 2,080 fans". */
const SEATED: ReadonlySet<string> = new Set(['seat', 'bed', 'place', 'berth', 'room', 'cell', 'passenger']);

/** The rate's unit in the total's: 5.5 grams of a total in tonnes. */
const factorInto = (total: Amount, each: Amount): number =>
  total.kind === 'quantity' ? (factorBetween(numeratorOf(each), total.unit) ?? 1) : 1;

const becauseOf = (each: Amount, total: Amount, unit: number): string =>
  total.kind !== 'quantity' || unit === 1
    ? ''
    : unit < 1
      ? `one ${unitWords(total.unit, true)} is ${Number((1 / unit).toPrecision(4)).toLocaleString('en-GB')} ${unitWords(numeratorOf(each))}`
      : `one ${unitWords(numeratorOf(each), true)} is ${Number(unit.toPrecision(4)).toLocaleString('en-GB')} ${unitWords(total.unit)}`;

/** "four minutes a kilometre". */
const isPace = ({ figure, per }: Rate): boolean =>
  figure.kind === 'duration' && per.by === 'measure' && dimensionOf(per.unit) === 'length';

/** "38 trees per sq m", "7.8 tonnes per hectare"; a price per square foot is a price. */
function isOfArea({ figure, per }: Rate): boolean {
  return per.by === 'measure' && figure.kind !== 'money' && dimensionOf(per.unit) === 'area';
}
