import { describe, expect, test } from 'vitest';
import { moneyIn } from './money-in.ts';

interface Row {
  readonly text: string;
  readonly language?: string;
  readonly url?: string;
  readonly published?: string;
  readonly units: readonly string[];
}

/** The readings of the first amount of each article, the likeliest first. */
const ROWS: readonly Row[] = [
  { text: 'The firm paid $5m.', units: ['USD'] },
  { text: 'The firm paid $5m.', language: 'en-AU', units: ['AUD', 'USD'] },
  { text: 'The firm paid $5m.', language: 'en-CA', units: ['CAD', 'USD'] },
  { text: 'The firm paid $5m.', language: 'en-GB', units: ['USD'] }, // Britain has no dollar
  { text: 'The firm paid $5m.', url: 'https://www.example.co.nz/a', units: ['NZD', 'USD'] },
  { text: 'The firm paid $5m.', url: 'https://www.example.com/a', units: ['USD'] },
  { text: 'The firm paid $5m (US$3.7m).', language: 'en-AU', units: ['AUD', 'USD'] }, // the marked one is another
  { text: 'The firm paid $5m.', language: 'en-US', units: ['USD'] },
  { text: 'COLOMBO: Parliament voted 90 billion rupees.', units: ['LKR', 'INR'] },
  { text: 'Parliament voted 90 billion rupees.', units: ['INR'] },
  { text: 'In Karachi the fine was Rs 500,000.', units: ['PKR', 'INR'] },
  { text: 'In Delhi the fine was Rs 500,000.', units: ['INR'] },
  // The name in full says nothing of the bare sign.
  { text: 'Ten of the game’s dollars are worth one US dollar. The Australian paid $5.', units: ['USD'] },
  { text: 'An Icelandic bank lost 600 million crowns.', units: ['ISK'] },
  { text: 'The dealer lost 100 mln crowns.', published: '1987-10-21', units: ['SEK', 'NOK'] }, // koruny came in 1993
  { text: 'The dealer lost 100m crowns.', published: '2019-10-21', units: ['CZK'] },
  { text: 'Shoprite in Durban charged R800 for it.', units: ['ZAR'] },
  { text: 'Oslo paid 3 billion kroner.', units: ['NOK', 'DKK'] },
  { text: 'Copenhagen paid 3 billion kroner.', units: ['DKK', 'NOK'] },
  { text: 'The Geneva bank lost 500 million francs.', units: ['CHF', 'FRF'] },
  { text: 'The Paris bank lost 500 million francs.', published: '1996-06-06', units: ['FRF', 'CHF'] },
  { text: 'One million Swiss francs were found. A further 350,000 francs turned up in Paris.', units: ['CHF'] },
  { text: 'Buenos Aires spent 9m pesos.', units: ['ARS', 'MXN'] },
  { text: 'In Manila the fine was 9m pesos.', units: ['PHP', 'MXN'] },
  { text: 'In Istanbul the fine was 9m lira.', units: ['TRY', 'ITL'] },
  { text: 'In Rome the fine was 9bn lire.', published: '1995-01-01', units: ['ITL', 'TRL'] }, // the lira of 2005 is not of that time
  { text: 'The dinar fell in Baghdad; 9m dinars were paid.', units: ['IQD', 'KWD'] },
  { text: 'In Amman 9m dinars were paid.', units: ['JOD', 'IQD'] },
  { text: 'The firm lost £5m.', units: ['GBP'] },
  { text: 'The firm lost £5m.', language: 'en-IE', published: '1995-05-05', units: ['IEP', 'GBP'] },
  { text: 'The firm lost £5m.', language: 'en-IE', published: '2015-05-05', units: ['GBP'] }, // the euro's time
  { text: 'In Dublin it sold for £500,000 (£505,000 sterling).', published: '1994-05-05', units: ['IEP', 'GBP'] },
];

describe('the readings of an ambiguous amount', () => {
  test.each(ROWS)('$text $language $url $published', ({ text, units, ...told }) => {
    const [money] = moneyIn(text, told);
    expect(money?.units.slice(0, units.length)).toEqual(units);
    expect(money?.unit).toBe(units[0]);
  });

  test('a name goes on meaning what it was', () => {
    const found = moneyIn('One million Swiss francs were found. In Paris a further 350,000 francs turned up.');
    expect(found.map(({ unit }) => unit)).toEqual(['CHF', 'CHF']);
  });

  test('a printer is no rand where nothing speaks of South Africa', () => {
    expect(moneyIn('A print from an Epson R800 costs £1.87.').map(({ text }) => text)).toEqual(['£1.87']);
  });

  test('what leaves nothing open is let be', () => {
    const [money] = moneyIn('In Sydney he paid US$5m.', { language: 'en-AU' });
    expect(money?.units).toEqual(['USD']);
  });
});
