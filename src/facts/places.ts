import { COUNTRIES, DOUBTFUL_PLACES } from './places-data.ts';

interface Currency {
  readonly code: string | null;
  /** The first year in which it is no longer the country's; null for today's. */
  readonly until: number | null;
}

export interface Doubtful {
  /** Whether the first country has it where the text names none of them. */
  readonly presumed: boolean;
  readonly countries: readonly string[];
}

/** The years in which a currency is some country's. */
interface Spell {
  readonly from: number;
  readonly until: number;
}

export interface Places {
  readonly currencies: ReadonlyMap<string, readonly Currency[]>;
  readonly spells: ReadonlyMap<string, readonly Spell[]>;
  readonly countryOfName: ReadonlyMap<string, string>;
  /** For the first words of names of several words, how many words the longest has. */
  readonly longest: ReadonlyMap<string, number>;
  readonly doubtful: ReadonlyMap<string, Doubtful>;
}

/**
 * The currency (ISO 4217) that a country's newspapers mean in a year, or today: FR in 1987 is FRF. Francs, marks and lire last until the
 * end of 2001, when the coins changed. Null where the country or its money of the time is unknown.
 */
export const currencyOf = (country: string, year: number | null = null): string | null => {
  const currencies = placeTable().currencies.get(country) ?? [];
  return currencies.find(({ until }) => until === null || (year !== null && year < until))?.code ?? null;
};

/**
 * Whether a currency was some country's money in a year: CZK not in 1987, FRF not in 2010. True where the year is null and for a currency of no
 * country in the table.
 */
export const wasInUse = (code: string, year: number | null): boolean => {
  if (year === null) return true;
  const spells = placeTable().spells.get(code) ?? [];
  return spells.length === 0 || spells.some(({ from, until }) => year >= from && year < until);
};

/** The region of a language tag (BCP 47): "en-AU" is AU; null for a language without one ("en", "es-419"). */
export const countryOfLanguage = (tag: string): string | null => {
  const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![a-z0-9])/i.exec(tag.slice(0, 35))?.[1]?.toUpperCase();
  return region ? known(region) : null;
};

/** Endings that are sold to anybody: ".co" and ".io" say nothing of Colombia and the Indian Ocean. */
const GENERIC_ENDINGS: ReadonlySet<string> = new Set(
  'ag ai am be bz cc cd co fm gg gl io la ly me ms mu nu sc sh so st tk tm to tv vc ws'.split(' '),
);

/** What stands before a country's ending where only its own people register: "com.co" is Colombia after all. */
const SECOND_LEVELS: ReadonlySet<string> = new Set('ac co com edu gob gov gouv govt net nom org'.split(' '));

/** The country of an address by its ending: "https://www.theage.com.au/business" is AU; null for ".com", ".co", ".io" and what is no address. */
export const countryOfAddress = (url: string): string | null => {
  const host = /^(?:[a-z][a-z0-9+.-]{0,20}:)?\/\/(?:[^/?#@]{0,200}@)?([^/?#:@]{1,253})/i
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/\.$/, '');
  const labels = host?.split('.') ?? [];
  const [second, ending] = [labels.at(-2), labels.at(-1)];
  if (!ending || !second) return null;
  if (GENERIC_ENDINGS.has(ending) && !(SECOND_LEVELS.has(second) && labels.length > 2)) return null;
  return known(ending.toUpperCase());
};

const known = (region: string): string | null => {
  const country = region === 'UK' ? 'GB' : region;
  return placeTable().currencies.has(country) ? country : null;
};

const currenciesOf = (text: string): readonly Currency[] =>
  text.split(' ').map((each) => {
    const [code = '-', until] = each.split('<');
    return { code: code === '-' ? null : code, until: until === undefined ? null : Number(until) };
  });

/** Accounts are kept in a new currency some years before its coins: euros from 1999. */
const AHEAD = 3;

function spellsOf(countries: readonly (readonly Currency[])[]): ReadonlyMap<string, readonly Spell[]> {
  const spells = new Map<string, Spell[]>();
  for (const currencies of countries)
    for (const [index, { code, until }] of currencies.entries()) {
      if (code === null) continue;
      const before = currencies[index - 1]?.until;
      const spell = {
        from: before == null ? Number.NEGATIVE_INFINITY : before - (code === 'EUR' ? AHEAD : 0),
        until: until ?? Number.POSITIVE_INFINITY,
      };
      spells.set(code, [...(spells.get(code) ?? []), spell]);
    }
  return spells;
}

let places: Places | null = null;

/** The table of countries, split up when first asked for. */
export const placeTable = (): Places => {
  if (places) return places;
  const currencies = new Map<string, readonly Currency[]>();
  const countryOfName = new Map<string, string>();
  const longest = new Map<string, number>();
  for (const row of COUNTRIES) {
    const colon = row.indexOf(': ');
    const country = row.slice(0, 2);
    currencies.set(country, currenciesOf(row.slice(3, colon)));
    for (const name of row.slice(colon + 2).split(', ')) countryOfName.set(name, country);
  }
  const doubtful = new Map(
    DOUBTFUL_PLACES.map((row) => {
      const [name = '', countries = ''] = row.split(': ');
      return [name, { presumed: countries.includes('!'), countries: countries.replace('!', '').split(' ') }] as const;
    }),
  );
  for (const name of [...countryOfName.keys(), ...doubtful.keys()]) {
    const words = name.split(' ');
    longest.set(words[0] ?? '', Math.max(longest.get(words[0] ?? '') ?? 1, words.length));
  }
  places = { currencies, spells: spellsOf([...currencies.values()]), countryOfName, longest, doubtful };
  return places;
};
