import type { Reading } from '../claims/reading.ts';
import type { Facts } from '../facts/facts.ts';
import { currencyOf } from '../facts/places.ts';
import { placesIn } from '../facts/places-named.ts';
import type { Rates } from '../facts/rates.ts';

/** What the checks may know of an article besides its claims. */
export function factsOf({ article, figures }: Reading, rates: Rates): Facts {
  let currencies: readonly string[] | null = null;
  return {
    published: article.published,
    language: article.language,
    rates,
    currencies: () => {
      currencies ??= [...spoken()].sort((a, b) => b[1] - a[1]).map(([code]) => code);
      return currencies;
    },
  };

  function spoken(): ReadonlyMap<string, number> {
    const year = article.published === null ? null : Number(article.published.slice(0, 4));
    const counts = new Map<string, number>();
    const count = (code: string | null, times: number): void => {
      if (code !== null) counts.set(code, (counts.get(code) ?? 0) + times);
    };
    for (const [country, times] of placesIn(article.text)) count(currencyOf(country, year), times);
    for (const figure of figures) if (figure.kind === 'money') count(figure.unit, 1);
    return counts;
  }
}
