import type { Figure, Ratio } from '../figures/figure.ts';
import { hedgedInterval, hedgeOf } from '../figures/hedges.ts';
import { spoken } from '../figures/interval.ts';

/** "one household in ", "Seven pupils in every ": before the number that they are out of. */
const SO_MANY =
  /\b(one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?!in\b|of\b|per\b)[\p{L}-]+(?: (?!in\b)[\p{L}-]+)? in (?:every )?$/iu;
const NUMBERS = 'one two three four five six seven eight nine'.split(' ');
const FURTHEST = 44;

/** The figures with "one household in five" and "seven pupils in ten" as the fractions that they are, not as counts; "six clubs in nine towns" are none. */
export function withFractions(text: string, figures: readonly Figure[]): readonly Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const fraction =
      figure.kind === 'count' && figure.unit === null && Number.isInteger(figure.value)
        ? fractionAt(text, figure.start, figure.end, figure.value)
        : null;
    if (!fraction) {
      out.push(figure);
      continue;
    }
    while ((out.at(-1)?.start ?? -1) >= fraction.start) out.pop();
    out.push(fraction);
  }
  return out;
}

function fractionAt(text: string, start: number, end: number, below: number): Ratio | null {
  if (below < 2 || below > 1000) return null;
  const found = SO_MANY.exec(text.slice(Math.max(0, start - FURTHEST), start));
  const word = found?.[1]?.toLowerCase();
  if (!found || word === undefined) return null;
  const above = NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 1 : Number(word);
  if (above >= below) return null;
  const from = start - found[0].length;
  const value = above / below;
  const hedging = hedgeOf(text, from, end);
  return {
    kind: 'ratio',
    unit: null,
    start: from,
    end,
    text: text.slice(from, end),
    value,
    interval: hedging ? hedgedInterval(value, hedging.hedge) : spoken(above, below),
    precision: { step: value / 10, coarse: value / 10, digits: 1 },
    hedge: hedging?.words ?? null,
    hedged: hedging && { start: hedging.start, end: hedging.end },
  };
}
