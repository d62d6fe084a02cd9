import type { Conversion } from '../claims/claim.ts';
import type { Facts } from '../facts/facts.ts';
import type { Money } from '../figures/figure.ts';
import { contains, rounded } from '../figures/interval.ts';
import { currencyWords, writtenLike } from '../figures/write-money.ts';
import type { Check, Judgement } from './check.ts';
import { fitOf } from './shared/fit.ts';
import { bandsOf, type TimedBand } from './shared/rate-of-time.ts';

/** Currencies that news gives amounts in besides those of the article's own places. */
const USUAL = ['USD', 'EUR', 'GBP'];

/** Without a date any rate of decades is possible; a wider band than this explains everything. */
const TELLING = 2.2;

/** "over £6 million (£7 million)": a bracket in the same currency can only restate the amount, so another was meant. */
export const sameCurrencyTwice = {
  id: 'same-currency-twice',
  title: 'Same currency twice',
  finds: 'An amount given again in the same currency with another value, where another currency was meant.',
  limits:
    'Silent where the words say what differs (tax, a year, a tariff), and where results or ticket prices put another figure in the bracket.',
  claim: 'conversion',
  examples: {
    inconsistent: [{ text: 'The plan agreed with France included «over £6 million (£7 million)» for cameras.' }],
    consistent: [{ text: 'The jury awarded «$2,450,000 ($2.45m)» to the widow.' }],
    silent: [{ text: 'The bill came to £6m (£7m including VAT).' }],
  },
  judge: (claim, facts) => {
    const { source, target } = claim;
    if (source.unit !== target.unit || claim.joint === 'slash' || claim.when.open) return null;
    // Last year's 4p beside this year's 3.5p is not the same amount rounded.
    if (claim.compares ? source.value === target.value : restates(source, target))
      return judgement(claim, 'consistent', 0.95, 'The same amount, written twice.', [
        `${source.text} = ${target.text}`,
      ]);
    if (claim.apart || claim.compares || !sameSign(source, target) || mayBeToday(claim, facts)) return null;
    const meant = meantCurrency(claim, facts);
    if (meant) return found(claim, meant);
    return claim.joint === 'bracket' ? scaleSlip(claim) : null;
  },
} satisfies Check<'conversion'>;

/** "$2,450,000 ($2.45m)": the finer writing lies within what rounds to the coarser; a hedge may not join the two ("over £6 million" is not £7 million). */
function restates(source: Money, target: Money): boolean {
  const [finer, coarser] = source.precision.step <= target.precision.step ? [source, target] : [target, source];
  return (
    finer.value === coarser.value ||
    (finer.precision.step < coarser.precision.step &&
      contains(rounded(coarser.value, coarser.precision.step), finer.value))
  );
}

/** "$500 ($369)" under a Canadian dateline may be two dollars, "£500 (£430 sterling)" two pounds: only the very same sign is the same currency. */
const sameSign = (source: Money, target: Money): boolean =>
  source.sign === target.sign || (source.family === null && target.family === null);

/** After so many years "£600 (£20,000)" may be an old price and what it is in today's money; an article without a date may be of today. */
const LONG_AGO = 8;

const mayBeToday = ({ source, target, when }: Conversion, { published, rates }: Facts): boolean =>
  target.value > source.value &&
  when.years.some((year) => year <= Number((published ?? rates.lastMonth).slice(0, 4)) - LONG_AGO);

interface Meant {
  readonly unit: string;
  readonly band: TimedBand;
}

/** The currency in which the second amount is right, the article's own places first. */
function meantCurrency({ source, target, when }: Conversion, facts: Facts): Meant | null {
  for (const unit of new Set([...facts.currencies(), ...USUAL])) {
    if (unit === source.unit) continue;
    for (const band of bandsOf(source.unit, unit, facts, when)) {
      if (fitOf(source, target, band) !== 'fits') continue;
      if (band.stated || band.high / band.low < TELLING) return { unit, band };
      break;
    }
  }
  return null;
}

function found(claim: Conversion, { unit, band }: Meant): Judgement {
  const { source, target } = claim;
  const text = writtenLike(target, target.value, unit, target.precision.digits);
  const [low, high] = [band.low, band.high].map((rate) => writtenLike(target, source.value * rate, unit, 3));
  return judgement(
    claim,
    'inconsistent',
    0.97,
    'The same currency is given twice with different amounts.',
    [
      `${source.text} in ${currencyWords(unit)}, ${band.label}: ${low === high ? low : `${low} to ${high}`}`,
      `The text gives: ${target.text}`,
    ],
    { span: target, text },
  );
}

/** "£6 million (£6,000)": the same digits at another scale. */
function scaleSlip(claim: Conversion): Judgement | null {
  const { source, target } = claim;
  const factor = [1e3, 1e6, 10, 100].find(
    (power) =>
      restates(
        {
          ...source,
          value: source.value / power,
          precision: { ...source.precision, step: source.precision.step / power },
        },
        target,
      ) ||
      restates(source, {
        ...target,
        value: target.value / power,
        precision: { ...target.precision, step: target.precision.step / power },
      }),
  );
  if (!factor) return null;
  return judgement(
    claim,
    'inconsistent',
    0.85,
    `The same amount is given twice, ${factor === 10 ? 'ten' : factor === 100 ? 'a hundred' : factor === 1e3 ? 'a thousand' : 'a million'} times apart.`,
    [`First: ${source.text}`, `Then: ${target.text}`],
  );
}

function judgement(
  claim: Conversion,
  verdict: Judgement['verdict'],
  confidence: number,
  message: string,
  working: readonly string[],
  suggestion: Judgement['suggestion'] = null,
): Judgement {
  return {
    verdict,
    confidence,
    start: claim.start,
    end: claim.end,
    figures: [claim.source, claim.target],
    message,
    working,
    suggestion,
  };
}
