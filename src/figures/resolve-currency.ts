import { isMemberOf } from '../facts/currencies.ts';
import { countryOfAddress, countryOfLanguage, currencyOf, wasInUse } from '../facts/places.ts';
import { placesIn } from '../facts/places-named.ts';
import type { Article } from '../text/article.ts';
import { gathered } from '../text/gathered.ts';
import type { Figure, Money } from './figure.ts';

type Told = Pick<Article, 'text' | 'url' | 'published' | 'language'>;

/** How loudly an article's places speak for a currency; `home` is where it is published or says that it is. */
interface Voices {
  readonly home: string | null;
  readonly mentions: ReadonlyMap<string, number>;
}

/**
 * Gives each ambiguous amount ("$", "rupees", "kr") its readings, likeliest first: the article's own country, then the places that it
 * names, then the reader's own currency where it names none, then the usual reading. "90 billion rupees" under the dateline Colombo is LKR, then INR; "$" in an article of no place USD.
 */
export function resolveCurrencies(
  figures: readonly Figure[],
  article: Told,
  homeCurrency: string | null = null,
): readonly Figure[] {
  if (!figures.some((figure) => figure.kind === 'money' && (figure.family !== null || MODEL.test(figure.text))))
    return figures;
  const voices = voicesOf(article, homeCurrency);
  const year = yearOf(article);
  const stated = new Set(
    gathered(figures, (figure) => (figure.kind === 'money' && figure.family === null ? [figure.unit] : [])),
  );
  // "Ten of the game's dollars are worth one US dollar … $5": the name in full says nothing of the bare sign, "US$1" does.
  const marked = new Set(
    gathered(figures, (figure) =>
      figure.kind === 'money' && figure.family === null && (/[$£]/.test(figure.sign) || !/\p{Ll}{3}/u.test(figure.sign))
        ? [figure.unit]
        : [],
    ),
  );
  const known = new Map<string, readonly string[]>();
  return gathered(figures, (figure) => {
    if (figure.kind === 'money' && isModel(figure, voices)) return [];
    if (figure.kind !== 'money' || figure.family === null) return figure;
    const { family, sign } = figure;
    const units =
      known.get(sign) ?? readingsOf(figure, family, voices, sign === '$' || sign === '£' ? marked : stated, year);
    known.set(sign, units);
    return withUnits(figure, units);
  });
}

/** Written out: a spread whose members are then replaced takes the slow way, and there are many dollars. */
const withUnits = (money: Money, units: readonly string[]): Money => ({
  kind: 'money',
  start: money.start,
  end: money.end,
  text: money.text,
  value: money.value,
  interval: money.interval,
  precision: money.precision,
  hedge: money.hedge,
  hedged: money.hedged,
  unit: units[0] ?? money.unit,
  units,
  family: money.family,
  sign: money.sign,
});

const yearOf = ({ published }: Told): number | null => (published ? Number(published.slice(0, 4)) : null);

/** A letter or two at a few digits, no scale and no comma: a sign or a model's name, "R800", "QR5". */
const MODEL = /^(?:(?:R|SR|QR|BD|KD|JD|RO|TL|DM|FF|F|Ff|Ar|Le|Fr|Dh|Bt|BS|VT|PS)\d{1,4}|[NPK]\d+(?:\.\d+)?)$/;

/** "An Epson R800 printer", "the planet SR388", "a PS4": a model where nothing speaks of the sign's country, "PS" but for pounds in the tens, "N95" and "P45" everywhere. */
const isModel = (money: Money, { home, mentions }: Voices): boolean =>
  MODEL.test(money.text) &&
  (money.sign === 'PS'
    ? money.value < 10
    : /^[NPK]\d+$/.test(money.text) || (home !== money.unit && !mentions.has(money.unit)));

function voicesOf(article: Told, homeCurrency: string | null): Voices {
  const { text, url, language } = article;
  const year = yearOf(article);
  const country = (language && countryOfLanguage(language)) ?? (url && countryOfAddress(url)) ?? null;
  const mentions = new Map<string, number>();
  for (const [place, count] of placesIn(text)) {
    const currency = currencyOf(place, year);
    if (currency) mentions.set(currency, (mentions.get(currency) ?? 0) + count);
  }
  if (country) return { home: currencyOf(country, year), mentions };
  return { home: mentions.size === 0 ? homeCurrency : null, mentions };
}

/** The readings of an ambiguous sign in this article, likeliest first. */
function readingsOf(
  money: Money,
  family: string,
  { home, mentions }: Voices,
  stated: ReadonlySet<string>,
  year: number | null,
): readonly string[] {
  // "100 mln crowns" of 1987 are no Czech ones: koruny came in 1993.
  const inTime = money.units.filter((code) => wasInUse(code, year));
  const usual = inTime[0] ?? money.units[0] ?? money.unit;
  const named = [...mentions]
    .filter(([code]) => isMemberOf(family, code) || money.units.includes(code))
    .sort((a, b) => b[1] - a[1]);
  // "$5m (US$3.7m)": some other dollar, and the text does not say which.
  const unsaid = family === 'dollar' && stated.has('USD') ? ['CAD', 'AUD'] : [];
  return [
    ...new Set([
      likeliest(money, family, usual, home, named, stated),
      ...inTime,
      ...money.units,
      ...unsaid,
      ...named.map(([code]) => code),
      ...(home && isMemberOf(family, home) ? [home] : []),
    ]),
  ];
}

function likeliest(
  money: Money,
  family: string,
  usual: string,
  home: string | null,
  named: readonly (readonly [string, number])[],
  stated: ReadonlySet<string>,
): string {
  const fits = (code: string): boolean => isMemberOf(family, code) || money.units.includes(code);
  // "One million Swiss francs … a further 350,000 francs": a name goes on meaning what it was.
  const same = money.sign === '$' || money.sign === '£' ? undefined : [...stated].find(fits);
  if (same) return same;
  // "A$5m ($3.4m)": what the article marks elsewhere is not meant by the bare sign.
  const open = (code: string): boolean => fits(code) && !stated.has(code);
  if (home && open(home)) return home;
  if (stated.has(usual)) return named.find(([code]) => open(code))?.[0] ?? usual;
  const [top] = named;
  if (!top || !open(top[0]) || top[0] === usual) return usual;
  // The dollar and sterling stand in news about everywhere; "rupees" and "pesos" are those of the place.
  return family === 'dollar' || family === 'pound' ? usual : top[0];
}
