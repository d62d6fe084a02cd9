import { describe, expect, it, test } from 'vitest';
import { countryOfAddress, countryOfLanguage, currencyOf, wasInUse } from '../../src/facts/places.ts';
import { COUNTRIES, DOUBTFUL_PLACES } from '../../src/facts/places-data.ts';
import { placesIn } from '../../src/facts/places-named.ts';

const told = (text: string): string =>
  [...placesIn(text)]
    .map(([country, mentions]) => `${country} ${mentions}`)
    .sort()
    .join(', ');

describe('places that a text speaks of', () => {
  test.each([
    ['The Brisbane-based miner said', 'AU 1'],
    ['a Sri Lankan court in Colombo', 'LK 2'],
    ['Mumbai police said', 'IN 1'],
    ['Hong Kong’s exchange', 'HK 1'],
    ['Toronto and Vancouver', 'CA 2'],
    ['The French president flew to Rome', 'FR 1, IT 1'],
    ['New South Wales and New Zealand', 'AU 1, NZ 1'], // the longest name wins over Wales
    ['Papua New Guinea', 'PG 1'],
    ['Northern Ireland and the Republic of Ireland', 'GB 1, IE 1'],
    ['North Korea threatened South Korea', 'KP 1, KR 1'],
    ['South Sudan', 'SS 1'],
    ['the U.S. Senate and the US-led coalition', 'US 2'],
    ['It was made in the U.S.', 'US 1'],
    ['in the UK. Britain', 'GB 2'],
    ['SYDNEY (Reuters) – NEW DELHI', 'AU 1, IN 1'],
    ['HO CHI MINH CITY – LOS ANGELES', 'US 1, VN 1'],
    ['NEW YORK (AP)', 'US 1'], // not York
    ['HONG KONG, Jan 3', 'HK 1'],
    ['New York\nand Dar es Salaam', 'TZ 1, US 1'],
    ['São Paulo, Malmö and Dáil', 'BR 1, IE 1, SE 1'],
    ['The Polish government', 'PL 1'],
    ['an Abu Dhabi fund', 'AE 1'],
    ['Rio de Janeiro', 'BR 1'],
    ['Perth Scorchers win again', 'AU 1'],
    ['born in U.S.A., near Ottawa', 'CA 1, US 1'],
    ['from Östersund: Österreich is no name here, Sweden is', 'SE 1'],
    ['Peru’s and Kenya’s', 'KE 1, PE 1'],
    ['Spain1 and 1Peru', 'ES 1'],
    ['NewZealand, New Zealand', 'NZ 1'],
    ['a Scottish distillery near Perth', 'GB 2'],
    ['Birmingham council', 'GB 1'],
    ['Birmingham, Alabama', 'US 2'],
    ['Jordanian officials in Jordan', 'JO 2'],
    ['Atlanta, Georgia', 'US 2'],
    ['Tbilisi, the capital of Georgia', 'GE 2'],
  ])('%j: %s', (text, countries) => {
    expect(told(text)).toBe(countries);
  });

  test.each([
    ['Michael Jordan and Chad Smith met Georgia Brown', 'people'],
    ['He will polish the china and roast a turkey', 'lower case is no country'],
    ['Polish the silver first.', 'the sentence gives the capital'],
    ['It shone. Polish it again.', 'the sentence gives the capital'],
    ['about 20 million Canadian dollars', 'the money’s name tells no place'],
    ['US$20 million and US dollars', 'nor does its sign'],
    ['an Indian rupee, 5 Swiss francs', 'nor does its name'],
    ['Indiaman, Chinatown, McFrance, Romeo', 'words end where names do'],
    ['us and them', 'a pronoun'],
    ['New ideas, South of here', 'first words of names alone'],
    ['', 'nothing'],
  ])('%j names none: %s', (text) => {
    expect(told(text)).toBe('');
  });

  it('reads every name of the table as its country, where it is followed by no other word', () => {
    for (const row of COUNTRIES) {
      const country = row.slice(0, 2);
      for (const name of row.slice(row.indexOf(': ') + 2).split(', ')) {
        expect(told(`the ${name} said`), name).toBe(`${country} 1`);
      }
    }
  });

  it('reads every doubtful word as each of its countries beside another of that country’s names', () => {
    for (const row of DOUBTFUL_PLACES) {
      const [name = '', countries = ''] = row.split(': ');
      for (const country of countries.replace('!', '').split(' ')) {
        const own = COUNTRIES.find((each) => each.startsWith(country))
          ?.split(': ')[1]
          ?.split(', ')[0];
        expect(told(`the ${own} and the ${name} said`), row).toBe(`${country} 2`);
      }
      const alone = countries.includes('!') ? `${countries.slice(0, 2)} 1` : '';
      expect(told(`the ${name} said`), row).toBe(alone);
    }
  });

  it('holds no name twice', () => {
    const names = COUNTRIES.flatMap((row) => row.slice(row.indexOf(': ') + 2).split(', '));
    const doubtful = DOUBTFUL_PLACES.map((row) => row.split(':')[0] ?? '');
    expect([...names, ...doubtful].filter((name, at, all) => all.indexOf(name) !== at)).toEqual([]);
    expect(COUNTRIES.length).toBeGreaterThanOrEqual(120);
  });

  it('reads a long text to its end, whatever it says', () => {
    // No clock: an expression that goes back over such a text would not come to an end within the test's time.
    for (const unit of ['New ', 'New South ', 'U.S.', 'A.B.C.', 'A', 'Ho Chi Minh ', 'North Korea said. '])
      expect(placesIn(unit.repeat(80_000)).size, unit).toBeLessThanOrEqual(2);
  });
});

describe('a country’s currency', () => {
  // Today's by ISO 4217 list one (SIX), former ones by list three; the years by the Unicode CLDR's supplemental currency data.
  test.each([
    ['FR', null, 'EUR'],
    ['FR', 1987, 'FRF'],
    ['FR', 2001, 'FRF'], // francs in the shops until February 2002
    ['FR', 2002, 'EUR'],
    ['DE', 1995, 'DEM'],
    ['IT', 1992, 'ITL'],
    ['ES', 1992, 'ESP'],
    ['IE', 1992, 'IEP'],
    ['GR', 2001, 'GRD'],
    ['HR', 2022, 'HRK'],
    ['HR', 2023, 'EUR'],
    ['BG', 2025, 'BGN'],
    ['BG', 2026, 'EUR'],
    ['LT', 2014, 'LTL'],
    ['GB', 1957, 'GBP'],
    ['GB', null, 'GBP'],
    ['US', 1987, 'USD'],
    ['AU', null, 'AUD'],
    ['IN', 2010, 'INR'],
    ['LK', 2010, 'LKR'],
    ['BR', 1990, null], // cruzeiros
    ['BR', 1994, 'BRL'],
    ['MX', 1990, 'MXP'],
    ['MX', 1993, 'MXN'],
    ['RU', 1995, 'RUR'],
    ['RU', 2020, 'RUB'],
    ['TR', 2004, 'TRL'],
    ['TR', 2005, 'TRY'],
    ['PL', 1994, 'PLZ'],
    ['PL', 2020, 'PLN'],
    ['GH', 2006, 'GHC'],
    ['ZM', 2012, 'ZMK'],
    ['VE', 2007, 'VEB'],
    ['VE', 2012, 'VEF'],
    ['VE', 2022, 'VES'],
    ['ZW', 2012, 'USD'],
    ['ZW', null, 'ZWG'],
    ['EC', 1999, 'ECS'],
    ['EC', 2005, 'USD'],
    ['CZ', 1990, 'CSK'],
    ['HK', null, 'HKD'],
    ['NP', null, 'NPR'],
    ['XX', null, null],
    ['', null, null],
    ['constructor', null, null],
  ])('%s in %s: %s', (country, year, code) => {
    expect(currencyOf(country, year)).toBe(code);
  });

  it('is three letters for every country of today', () => {
    for (const row of COUNTRIES) expect(currencyOf(row.slice(0, 2)), row).toMatch(/^[A-Z]{3}$/);
  });

  it('takes an unknown year as today', () => {
    expect(currencyOf('DE')).toBe('EUR');
  });
});

test.each([
  ['en-AU', 'AU'],
  ['en-GB', 'GB'],
  ['en-gb', 'GB'],
  ['en_US', 'US'],
  ['en-UK', 'GB'], // no such region, but many pages say so
  ['zh-Hant-TW', 'TW'],
  ['en-IN-u-nu-latn', 'IN'],
  ['en', null],
  ['es-419', null],
  ['en-u-nu-latn', null],
  ['en-ZZ', null],
  ['x en-GB', null],
  ['i-en-GB', null],
  ['', null],
])('the language %j is of %s', (tag, country) => {
  expect(countryOfLanguage(tag)).toBe(country);
});

test.each([
  ['https://www.theage.com.au/business/a-story-1.html', 'AU'],
  ['https://www.bbc.co.uk/news', 'GB'],
  ['http://thehindu.in', 'IN'],
  ['https://www.example.co.nz:8080/x', 'NZ'],
  ['//example.ie/x', 'IE'],
  ['https://user:pass@example.ca/?q=.com.au', 'CA'],
  ['https://www.example.com.co/x', 'CO'],
  ['https://EXAMPLE.CO.ZA./', 'ZA'],
  ['https://example.com/au/x.com.au', null],
  ['https://example.com', null],
  ['https://example.co/x', null],
  ['https://com.co', null], // the registry, not a paper
  ['https://news.example.co', null],
  ['https://com.au', 'AU'],
  ['https://.au', null],
  ['see https://example.ca', null],
  ['https://example.io', null],
  ['https://example.tv', null],
  ['https://example.me', null],
  ['https://example.ai', null],
  ['https://example.ly', null],
  ['https://127.0.0.1/x', null],
  ['https://localhost', null],
  ['file:///home/a.com.au', null],
  ['not an address.com.au', null],
  ['', null],
])('the address %j is of %s', (url, country) => {
  expect(countryOfAddress(url)).toBe(country);
});

describe('the years of a currency', () => {
  test.each([
    ['CZK', 1987, false],
    ['CZK', 1993, true],
    ['CSK', 1987, true],
    ['CSK', 2004, false],
    ['FRF', 1987, true],
    ['FRF', 2001, true],
    ['FRF', 2002, false],
    ['FRF', 2010, false],
    ['EUR', 1987, false],
    ['EUR', 2000, true], // in accounts before its coins
    ['USD', 1987, true],
    ['BTC', 1987, true], // of no country in the table
  ])('%s in %i', (code, year, used) => {
    expect(wasInUse(code, year)).toBe(used);
  });

  test('any year will do where none is known', () => expect(wasInUse('CZK', null)).toBe(true));
});
