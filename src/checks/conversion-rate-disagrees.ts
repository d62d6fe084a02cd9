import type { Conversion, ConversionSet } from '../claims/claim.ts';
import { dividedBy, gap, type Interval } from '../figures/interval.ts';
import { gathered } from '../text/gathered.ts';
import type { Check, Judgement } from './check.ts';
import { digitsOf, givenOf } from './shared/fit.ts';
import { isUnsafePair } from './shared/unsafe.ts';

/** Two amounts of one article are converted at one rate; this far apart, no day's move explains it. */
const APART = 1.2;
/** Up to this, rounding and two days' rates may part them. */
const TOGETHER = 1.06;

interface Rated {
  readonly conversion: Conversion;
  /** Units of the set's second currency for one of its first. */
  readonly rate: Interval;
}

/** "Rs 10 crore ($4m) … Rs 61.7 crore ($15m)": conversions of one pair of currencies in one article imply different rates. */
export const conversionRateDisagrees = {
  id: 'conversion-rate-disagrees',
  title: 'Conversions disagree',
  finds: 'Two conversions between the same currencies in one article that imply different exchange rates.',
  limits: 'Silent where the text names two dates or two rates.',
  claim: 'conversion-set',
  examples: {
    inconsistent: [{ text: 'The bridge cost «Rs 10 crore ($4m) and the road Rs 61.7 crore ($15m)».' }],
    consistent: [{ text: 'The bridge cost «Rs 83 lakh ($100,000) and the road Rs 16.6 crore ($2 million)».' }],
    silent: [{ text: 'In 2008 the yard was sold for £30m ($60m); last year it went for £41m ($51m).' }],
  },
  judge: (claim) => {
    const [first] = claim.conversions;
    const rated = first ? gathered(claim.conversions, (conversion) => ratedOf(conversion, first.source.unit)) : [];
    if (rated.length < 2) return null;
    const middle = middleOf(rated);
    if (!middle) return null;
    const far = rated.filter(({ rate }) => gap(rate, middle.rate) > APART);
    if (far.length === 0)
      return rated.every(({ rate }) => gap(rate, middle.rate) <= TOGETHER) ? agreed(claim, rated) : null;
    return far.length * 2 > rated.length ? null : far.map((odd) => disagreed(odd, middle, rated.length > 2));
  },
} satisfies Check<'conversion-set'>;

function ratedOf({ source, target, ...conversion }: Conversion, first: string): readonly Rated[] {
  if (source.value <= 0 || target.value <= 0) return [];
  const [from, to] = [givenOf(source), digitsOf(target)];
  const rate = source.unit === first ? dividedBy(to, from) : dividedBy(from, to);
  return rate && rate.low > 0 ? [{ conversion: { ...conversion, source, target }, rate }] : [];
}

const centre = ({ rate }: Rated): number => Math.sqrt(rate.low * rate.high);

/** The one in the middle: of two the first, of three or more the median. */
function middleOf(rated: readonly Rated[]): Rated | undefined {
  if (rated.length === 2) return rated[0];
  return [...rated].sort((a, b) => centre(a) - centre(b))[Math.floor((rated.length - 1) / 2)];
}

function agreed({ start, end, conversions }: ConversionSet, rated: readonly Rated[]): Judgement {
  return {
    verdict: 'consistent',
    confidence: 0.9,
    start,
    end,
    figures: gathered(conversions, ({ source, target }) => [source, target]),
    message: `${rated.length} conversions between the same currencies agree on the rate.`,
    working: rated.map(lineOf),
  };
}

/** Of two, both are shown, since either may be the slip; of more, the one that is alone. */
function disagreed(odd: Rated, other: Rated, several: boolean): Judgement {
  const [a, b] = other.conversion.start < odd.conversion.start ? [other, odd] : [odd, other];
  const unsafe = isUnsafePair(odd.conversion);
  const sum = `${a.conversion.source.text} as ${a.conversion.target.text} and ${b.conversion.source.text} as ${b.conversion.target.text} imply exchange rates ${gap(a.rate, b.rate).toFixed(1)} times apart.`;
  return {
    verdict: unsafe ? 'review' : 'inconsistent',
    confidence: unsafe ? 0.6 : 0.92,
    start: several ? odd.conversion.start : a.conversion.start,
    end: several ? odd.conversion.end : b.conversion.end,
    figures: gathered(several ? [odd] : [a, b], ({ conversion }) => [conversion.source, conversion.target]),
    message: unsafe ? `Worth a look: ${sum} Right if two rates were in use.` : sum,
    working: [lineOf(a), lineOf(b)],
  };
}

const lineOf = ({ conversion: { source, target } }: Rated): string =>
  `${source.text} as ${target.text}: ${rate(target.value / source.value)} ${target.unit} for 1 ${source.unit}`;

const rate = (value: number): string => String(Number(value.toPrecision(3)));
