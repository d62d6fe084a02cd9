import { COUNTRIES, DOUBTFUL_PLACES } from './places-data.ts';

interface Currency {
  readonly code: string | null;
  /** The first year in which it is no longer the country's; null for today's. */
  readonly until: number | null;
}

interface Doubtful {
  /** Whether the first country has it where the text names none of them. */
  readonly presumed: boolean;
  readonly countries: readonly string[];
}

/** The years in which a currency is some country's. */
interface Spell {
  readonly from: number;
  readonly until: number;
}

interface Places {
  readonly currencies: ReadonlyMap<string, readonly Currency[]>;
  readonly spells: ReadonlyMap<string, readonly Spell[]>;
  readonly countryOfName: ReadonlyMap<string, string>;
  /** For the first words of names of several words, how many words the longest has. */
  readonly longest: ReadonlyMap<string, number>;
  readonly doubtful: ReadonlyMap<string, Doubtful>;
}

/** "Australia", "U.S.", "São": a capital and what letters follow. */
const CAPITALISED = /[A-ZÀ-Þ][A-Za-zÀ-ɏ]*(?:\.[A-Z]\b\.?)*/g;
/** A second capital tells shouting from a word with a capital. */
const SHOUTED = /^[A-ZÀ-Þ]{2,}$/;

const LETTER = /[0-9A-Za-zÀ-ɏ]/;

/** "Canadian dollars", "US$": the money's name tells no place. */
const MONEY_NEXT =
  /^(?:\$|[ \u00a0-]?(?:dollar|pound|euro|franc|kron|króna|krón|peso|rupee|rupiah|yen|yuan|won\b|rand\b|real\b|dinar|dirham|riyal|rial|lira|lire|shilling|ruble|rouble|zloty|koruna|forint|naira|baht|ringgit|cent\b|cents\b|currency))/;

/** Where a sentence starts, a doubtful word may owe its capital to that: "Polish the silver". */
const SENTENCE_END = /[.!?:"“”'‘’\n]/;

/**
 * How often a text speaks of each country (ISO 3166-1 alpha-2), by its names, its people's, its cities': "the Brisbane-based group" is
 * AU. Names of money ("Canadian dollars") do not count; a doubtful word ("Perth") counts for the country that the rest names.
 */
export const placesIn = (text: string): ReadonlyMap<string, number> => {
  const places = read();
  const mentions = new Map<string, number>();
  const doubts: Doubtful[] = [];
  const count = (country: string): void => void mentions.set(country, (mentions.get(country) ?? 0) + 1);
  let end = 0;
  for (const match of text.matchAll(CAPITALISED)) {
    const start = match.index;
    if (start < end || LETTER.test(text[start - 1] ?? ' ')) continue;
    const found = nameAt(places, text, start, match[0]);
    if (!found) continue;
    end = found.end;
    if (MONEY_NEXT.test(text.slice(end, end + 12))) continue;
    const doubtful = places.doubtful.get(found.name);
    if (!doubtful) count(places.countryOfName.get(found.name) ?? '');
    else if (doubtful.countries.length > 1 || !startsSentence(text, start)) doubts.push(doubtful);
  }
  const certain = new Set(mentions.keys());
  for (const { presumed, countries } of doubts) {
    const country = countries.find((each) => certain.has(each)) ?? (presumed ? countries[0] : undefined);
    if (country) count(country);
  }
  return mentions;
};

/** The longest name that begins with this word: "New South Wales", then "New South", then "New". */
const nameAt = (places: Places, text: string, start: number, word: string): { name: string; end: number } | null => {
  const first = places.longest.has(word) ? word : cased(word);
  const longest = places.longest.get(first);
  if (longest === undefined) return word.endsWith('.') ? nameAt(places, text, start, word.slice(0, -1)) : null;
  const shouted = first !== word;
  let [name, end] = [first, start + word.length];
  let known = isPlace(places, name) ? { name, end } : null;
  for (let more = longest - 1; more > 0; more--) {
    const next = /^[ \u00a0\n]([A-Za-zÀ-ɏ]+)/.exec(text.slice(end, end + 24));
    if (!next?.[1]) break;
    end += next[0].length;
    name = `${name} ${shouted ? cased(next[1]) : next[1]}`;
    if (isPlace(places, name)) known = { name, end };
  }
  return known;
};

const isPlace = (places: Places, name: string): boolean => places.countryOfName.has(name) || places.doubtful.has(name);

/** "SYDNEY (Reuters)" is Sydney. */
const cased = (word: string): string => (SHOUTED.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word);

const startsSentence = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 3), start);
  return start === 0 || before.includes('\n') || SENTENCE_END.test(before.trimEnd().at(-1) ?? '');
};

/**
 * The currency (ISO 4217) that a country's newspapers mean in a year, or today: FR in 1987 is FRF. Francs, marks and lire last until the
 * end of 2001, when the coins changed. Null where the country or its money of the time is unknown.
 */
export const currencyOf = (country: string, year: number | null = null): string | null => {
  const currencies = read().currencies.get(country) ?? [];
  return currencies.find(({ until }) => until === null || (year !== null && year < until))?.code ?? null;
};

/**
 * Whether a currency was some country's money in a year: CZK not in 1987, FRF not in 2010. True where the year is null and for a currency of no
 * country in the table.
 */
export const wasInUse = (code: string, year: number | null): boolean => {
  if (year === null) return true;
  const spells = read().spells.get(code) ?? [];
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
  return read().currencies.has(country) ? country : null;
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

/** Split up when first asked for. */
const read = (): Places => {
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
