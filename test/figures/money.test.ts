import { describe, expect, test } from 'vitest';
import { moneyIn, saidIn } from './money-in.ts';

/** One amount, and the phrases that say it, «marked» where it stands. Each phrase is there for a spelling that no other has. */
const ONE_AMOUNT: readonly (readonly [value: number, unit: string, phrases: readonly string[]])[] = [
  [
    6_000_000,
    'GBP',
    [
      'over «£6 million» for cameras',
      'a «£6m» fund',
      'some «£6mn» of cuts',
      'bids of «£6 mln» and more',
      'lost «£6,000,000» on the deal',
      'lost «£6 000 000» on the deal',
      'the «£6-million» extension',
      'a «six-million-pound» extension',
      'paid «six million pounds» for it',
      'paid «6 million pounds» for it',
      'paid «6m pounds» for it',
      'paid «6m pounds sterling» for it',
      'profit of «6 mln stg» against a loss',
      'a bill of «GBP 6 million» this year',
      'a bill of «GBP6m» this year',
      'a bill of «6 million GBP» this year',
      'the «£6.0m» raised',
      'a «6-million-pound» house',
      'cuts of «£ 6m» were made',
      'a loss of «6m British pounds» at home',
      'a loss of «UK£6m» abroad',
      '(«£6m»)',
      '“«£6m»,” he said',
      "'less than «£6m»' in all",
      "'only «£6 million»', he said",
      'about «£6M» of stock',
      'the «PS6 million» that lost its sign',
    ],
  ],
  [
    3_500_000_000,
    'EUR',
    [
      'a «€3.5bn» rescue',
      'a «€3.5 billion» rescue',
      'a «3.5bn-euro» rescue',
      'a «3.5-billion-euro» rescue',
      'some «3.5 billion euros» of debt',
      '«three and a half billion euros» of debt',
      '«three-and-a-half billion euros» of debt',
      '«3½ billion euros» of debt',
      '«three point five billion euros» of debt',
      'orders of «EUR 3.5bn» and more',
      'orders of «EUR3,500 million» and more',
      'orders of «3.5bn €» and more',
      'orders of «3.5 bln euros» and more',
      'orders of «€3,500,000,000» and more',
    ],
  ],
  [
    500_000,
    'USD',
    [
      '«half a million dollars» in cash',
      'a «half-million-dollar» home',
      '«$0.5m» in cash',
      '«$.5 million» in cash',
      '«$500k» in cash',
      '«$0.5MM» in cash',
      '«US$ 0.5 mm» in cash',
      '«$500,000» in cash',
      '«500,000 dlrs» in cash',
      '«500,000 U.S. dollars» in cash',
      '«US$500,000» in cash',
      '«USD 500,000» in cash',
      '«500,000 USD» in cash',
      '«500,000 bucks» in cash',
      '«five hundred thousand dollars» in cash',
      '«$US500,000» in cash',
    ],
  ],
  [
    1_000_000_000_000,
    'JPY',
    [
      'a «¥1 trillion» plan',
      'a «¥1tn» plan',
      'a «¥1trn» plan',
      'a «1-trillion-yen» plan',
      'a plan of «one trillion yen»',
      'a plan of «a trillion yen»',
      'a plan of «JPY 1 trillion»',
      'a plan of «1,000 billion yen»',
    ],
  ],
  [
    5_000_000_000,
    'INR',
    [
      'scam of «Rs 500 crore» in Delhi',
      'scam of «Rs. 500 crore» in Delhi',
      'scam of «Rs500 cr» in Delhi',
      'scam of «₹500 crore» in Delhi',
      'scam of «500 crore rupees» in Delhi',
      'scam of «INR 5 billion» in Delhi',
      'scam of «50,000 lakh rupees» in Delhi',
      'scam of «₹5,00,00,00,000» in Delhi',
    ],
  ],
  [
    4_500_000,
    'INR',
    [
      'hid «45 lakh rupees» in Pune',
      'hid «Rs 45 lakh» in Pune',
      'hid «Rs 45,00,000» in Pune',
      'hid «Rs 4.5 million» in Pune',
    ],
  ],
  [
    2.745,
    'GBP',
    [
      'shares closed at «274.5 pence» in London',
      'shares closed at «274.5p» in London',
      'shares closed at «£2.745» in London',
    ],
  ],
  [
    0.08,
    'USD',
    [
      'up «8 cents» at noon',
      'up «eight cents» at noon',
      'up «8c» at noon',
      'up «8¢» at noon',
      'up «8 U.S. cents» at noon',
      'up «$0.08» at noon',
      'a net of «8 cts» a share',
    ],
  ],
  [
    5.35,
    'USD',
    [
      '«five dollars and thirty-five cents» an hour',
      '«$5.35» an hour',
      '«5 dollars 35 cents» an hour',
      '«$5 and 35 cents» an hour',
    ],
  ],
  [
    -3_000_000,
    'GBP',
    ['a balance of «-£3m» at year end', 'a balance of «£-3m» at year end', 'a balance of «-3m pounds» at year end'],
  ],
  [
    1_200_000_000,
    'CNY',
    [
      'a «1.2-billion-yuan» bond',
      'a bond of «1.2bn yuan»',
      'a bond of «RMB1.2bn»',
      'a bond of «Rmb 1.2 billion»',
      'a bond of «1.2 billion renminbi»',
      'a bond of «CNY1.2 billion»',
      'a bond of «CN¥1.2bn»',
      'a bond of «1.2 billion Chinese yuan»',
    ],
  ],
];

describe('one amount, many spellings', () => {
  for (const [value, unit, phrases] of ONE_AMOUNT)
    test.each(phrases)(`${value} ${unit}: %s`, (marked) => {
      const [before = '', amount = ''] = marked.split(/[«»]/);
      const money = moneyIn(marked.replace(/[«»]/g, ''));
      expect(money.map(({ text, value, unit, start }) => ({ text, value, unit, start }))).toEqual([
        { text: amount, value, unit, start: before.length },
      ]);
    });
});

/** Families of one sign or word, each member by the sign that tells it apart. */
const FAMILY_MEMBERS: readonly (readonly [phrase: string, said: string])[] = [
  ['sold for A$5m in Perth', 'A$5m = 5000000 AUD'],
  ['sold for AU$5m in Perth', 'AU$5m = 5000000 AUD'],
  ['sold for $A5m in Perth', '$A5m = 5000000 AUD'],
  ['sold for C$5m in Calgary', 'C$5m = 5000000 CAD'],
  ['sold for Can$5m in Calgary', 'Can$5m = 5000000 CAD'],
  ['sold for HK$5m in Kowloon', 'HK$5m = 5000000 HKD'],
  ['sold for NZ$5m in Nelson', 'NZ$5m = 5000000 NZD'],
  ['sold for S$5m in Jurong', 'S$5m = 5000000 SGD'],
  ['sold for NT$5m in Tainan', 'NT$5m = 5000000 TWD'],
  ['sold for R$5m in Recife', 'R$5m = 5000000 BRL'],
  ['sold for Mex$5m in Puebla', 'Mex$5m = 5000000 MXN'],
  ['sold for J$5m in Montego Bay', 'J$5m = 5000000 JMD'],
  ['sold for TT$5m in Port of Spain', 'TT$5m = 5000000 TTD'],
  ['sold for EC$5m in Castries', 'EC$5m = 5000000 XCD'],
  ['sold for N$5m in Windhoek', 'N$5m = 5000000 NAD'],
  ['sold for 5m Canadian dollars', '5m Canadian dollars = 5000000 CAD'],
  ['sold for 5m New Zealand dollars', '5m New Zealand dollars = 5000000 NZD'],
  ['sold for 5m Hong Kong dollars', '5m Hong Kong dollars = 5000000 HKD'],
  ['sold for 5m Singapore dollars', '5m Singapore dollars = 5000000 SGD'],
  ['sold for 5m Taiwan dollars', '5m Taiwan dollars = 5000000 TWD'],
  ['sold for $500 million Canadian', '$500 million Canadian = 500000000 CAD'],
  ['sold for $30 AUD', '$30 AUD = 30 AUD'],
  ['a fine of IR£5m', 'IR£5m = 5000000 IEP'],
  ['a fine of 5m Irish pounds', '5m Irish pounds = 5000000 IEP'],
  ['a fine of E£5m', 'E£5m = 5000000 EGP'],
  ['a fine of 5m Egyptian pounds', '5m Egyptian pounds = 5000000 EGP'],
  ['a fine of 5m Lebanese pounds', '5m Lebanese pounds = 5000000 LBP'],
  ['a fine of 5m Syrian pounds', '5m Syrian pounds = 5000000 SYP'],
  ['a fine of £430,000 sterling', '£430,000 sterling = 430000 GBP'],
  ['a grant of SKr5m', 'SKr5m = 5000000 SEK'],
  ['a grant of NKr5m', 'NKr5m = 5000000 NOK'],
  ['a grant of DKr5m', 'DKr5m = 5000000 DKK'],
  ['a grant of 5m Swedish kronor', '5m Swedish kronor = 5000000 SEK'],
  ['a grant of 5m Norwegian kroner', '5m Norwegian kroner = 5000000 NOK'],
  ['a grant of 5m Danish kroner', '5m Danish kroner = 5000000 DKK'],
  ['a grant of 5m Danish crowns', '5m Danish crowns = 5000000 DKK'],
  ['a grant of 5m Icelandic kronur', '5m Icelandic kronur = 5000000 ISK'],
  ['a grant of 500 MSEK', '500 MSEK = 500000000 SEK'],
  ['a grant of MSEK 500', 'MSEK 500 = 500000000 SEK'],
  ['a grant of 75 USD million', '75 USD million = 75000000 USD'],
  ['a debt of 5m Mexican pesos', '5m Mexican pesos = 5000000 MXN'],
  ['a debt of 5m Argentine pesos', '5m Argentine pesos = 5000000 ARS'],
  ['a debt of 5m Chilean pesos', '5m Chilean pesos = 5000000 CLP'],
  ['a debt of 5m Colombian pesos', '5m Colombian pesos = 5000000 COP'],
  ['a debt of 5m Philippine pesos', '5m Philippine pesos = 5000000 PHP'],
  ['a debt of 5m Indian rupees', '5m Indian rupees = 5000000 INR'],
  ['a debt of 5m Pakistani rupees', '5m Pakistani rupees = 5000000 PKR'],
  ['a debt of 5m Sri Lankan rupees', '5m Sri Lankan rupees = 5000000 LKR'],
  ['a debt of 5m Nepalese rupees', '5m Nepalese rupees = 5000000 NPR'],
  ['a debt of 5m Mauritian rupees', '5m Mauritian rupees = 5000000 MUR'],
  ['a fee of SFr5m', 'SFr5m = 5000000 CHF'],
  ['a fee of 5m Swiss francs', '5m Swiss francs = 5000000 CHF'],
  ['a fee of CHF 5 million', 'CHF 5 million = 5000000 CHF'],
  ['a fee of 5m CFA francs', '5m CFA francs = 5000000 XOF'],
  ['a fee of 5m Rwandan francs', '5m Rwandan francs = 5000000 RWF'],
  ['a fee of 5m Iraqi dinars', '5m Iraqi dinars = 5000000 IQD'],
  ['a fee of 5m Kuwaiti dinars', '5m Kuwaiti dinars = 5000000 KWD'],
  ['a fee of 5m Serbian dinars', '5m Serbian dinars = 5000000 RSD'],
  ['a fee of 5m Tunisian dinars', '5m Tunisian dinars = 5000000 TND'],
  ['a fee of 5m UAE dirhams', '5m UAE dirhams = 5000000 AED'],
  ['a fee of 5m Moroccan dirhams', '5m Moroccan dirhams = 5000000 MAD'],
  ['a fee of 5m Saudi riyals', '5m Saudi riyals = 5000000 SAR'],
  ['a fee of KSh5m', 'KSh5m = 5000000 KES'],
  ['a fee of 5m Ugandan shillings', '5m Ugandan shillings = 5000000 UGX'],
  ['a fee of R5m in Durban', 'R5m = 5000000 ZAR'],
  ['a fee of 5m rand', '5m rand = 5000000 ZAR'],
  ['a fee of 5m roubles', '5m roubles = 5000000 RUB'],
  ['a fee of 5m rubles', '5m rubles = 5000000 RUB'],
  ['a fee of 5m won', '5m won = 5000000 KRW'],
  ['a fee of 5m baht', '5m baht = 5000000 THB'],
  ['a fee of RM5m', 'RM5m = 5000000 MYR'],
  ['a fee of Rp 5 billion', 'Rp 5 billion = 5000000000 IDR'],
  ['a fee of 5m zlotys', '5m zlotys = 5000000 PLN'],
  ['a fee of 500 zł', '500 zł = 500 PLN'],
  ['a fee of 5m forints', '5m forints = 5000000 HUF'],
  ['a fee of 5m Czech crowns', '5m Czech crowns = 5000000 CZK'],
  ['a fee of 500 kopecks', '500 kopecks = 5 RUB'],
  ['a fee of 50 paise', '50 paise = 0.5 INR'],
  ['a fee of 50 centimes', '50 centimes = 0.5 FRF'],
  ['a ransom of 75 bitcoin', '75 bitcoin = 75 BTC'],
];

describe('families and their members', () => {
  test.each(FAMILY_MEMBERS)('%s', (phrase, said) => {
    expect(saidIn(phrase)).toEqual([said]);
  });
});

describe('money that is gone', () => {
  test.each([
    ['a loss of DM 5m', 'DM 5m = 5000000 DEM'],
    ['a loss of DM5m', 'DM5m = 5000000 DEM'],
    ['a loss of 5m marks', '5m marks = 5000000 DEM'],
    ['a loss of 5m deutschmarks', '5m deutschmarks = 5000000 DEM'],
    ['a loss of 5m D-marks', '5m D-marks = 5000000 DEM'],
    ['a loss of 80 pfennigs', '80 pfennigs = 0.8 DEM'],
    ['a loss of FFr5m', 'FFr5m = 5000000 FRF'],
    ['a loss of 5m French francs', '5m French francs = 5000000 FRF'],
    ['a loss of BFr5m', 'BFr5m = 5000000 BEF'],
    ['a loss of 5m Belgian francs', '5m Belgian francs = 5000000 BEF'],
    ['a loss of 5bn Italian lire', '5bn Italian lire = 5000000000 ITL'],
    ['a loss of 5m pesetas', '5m pesetas = 5000000 ESP'],
    ['a loss of Ptas 5m', 'Ptas 5m = 5000000 ESP'],
    ['a loss of 5m escudos', '5m escudos = 5000000 PTE'],
    ['a loss of 5m drachmas', '5m drachmas = 5000000 GRD'],
    ['a loss of 5m guilders', '5m guilders = 5000000 NLG'],
    ['a loss of 5m Dutch guilders', '5m Dutch guilders = 5000000 NLG'],
    ['a loss of 5m schillings', '5m schillings = 5000000 ATS'],
    ['a loss of 5m markka', '5m markka = 5000000 FIM'],
    ['a loss of 5m punts', '5m punts = 5000000 IEP'],
    ['a loss of 5m ecus', '5m ecus = 5000000 XEU'],
    ['a loss of ECU5m', 'ECU5m = 5000000 XEU'],
    ['a loss of 5m Slovak crowns', '5m Slovak crowns = 5000000 SKK'],
    ['a loss of 5m Estonian kroons', '5m Estonian kroons = 5000000 EEK'],
    ['a loss of 5m tolars', '5m tolars = 5000000 SIT'],
    ['a loss of 5m Cyprus pounds', '5m Cyprus pounds = 5000000 CYP'],
    ['a loss of 5m kuna', '5m kuna = 5000000 HRK'],
    ['cut by 1/2 cent a pound', '1/2 cent = 0.005 USD'],
    ['cut by 3/4 Canadian cts a pound', '3/4 Canadian cts = 0.0075 CAD'],
    ['a rise of 1/4 dollar', '1/4 dollar = 0.25 USD'],
    ['a loss of $(5.3) million', '$(5.3) million = -5300000 USD'],
    ['a loss of ($5.3) million, it said', '($5.3) million = -5300000 USD'],
    ['a loss of €(120)m in all', '€(120)m = -120000000 EUR'],
    ['a loss of US$(0.12) a share', 'US$(0.12) = -0.12 USD'],
    ['a loss ($5.3 million)', '$5.3 million = 5300000 USD'], // brackets around it
    ['a loss of SAR 5 billion', 'SAR 5 billion = 5000000000 SAR'],
    ['copper at US¢65 a pound', 'US¢65 = 0.65 USD'],
    ['a rent of R1 250 a month', 'R1 250 = 1250 ZAR'],
    ['a grant of €1 234 567 was made', '€1 234 567 = 1234567 EUR'],
    ['In Cebu petrol rose to P56.50 a litre', 'P56.50 = 56.5 PHP'],
    ['a loss of 5m złoty', '5m złoty = 5000000 PLN'],
    ['a loss of 5m Barbadian dollars', '5m Barbadian dollars = 5000000 BBD'],
    ['a loss of 5m Bosnian marks', '5m Bosnian marks = 5000000 BAM'],
    ['a loss of 5m Papua New Guinea kina', '5m Papua New Guinea kina = 5000000 PGK'],
    ['a fee of 90 Azeri manats', '90 Azeri manats = 90 AZN'],
    ['a fee of 90 Angolan kwanzas', '90 Angolan kwanzas = 90 AOA'],
    ['a fee of 90 new shekels', '90 new shekels = 90 ILS'],
    ['a fee of 90 groszy', '90 groszy = 0.9 PLN'],
    ['a fee of 90 Swiss centimes', '90 Swiss centimes = 0.9 CHF'],
    ['a fee of 500 baisa', '500 baisa = 0.5 OMR'],
    ['a fee of 5 UAH 40 kopiykas', '5 UAH 40 kopiykas = 5.4 UAH'],
    // A name before an amount stands for a sign.
    ['a loan of Euro 22.5 million', 'Euro 22.5 million = 22500000 EUR'],
    ['raised Euros 5m at home', 'Euros 5m = 5000000 EUR'],
    ['Rupees 50,000 was found', 'Rupees 50,000 = 50000 INR'],
    ['a fee of dollars 12.50 a head', 'dollars 12.50 = 12.5 USD'],
    ['Pounds 50m of debt', 'Pounds 50m = 50000000 GBP'],
    ['a debt of usd 20 a head', 'usd 20 = 20 USD'],
    ['a debt of Dhs 500 a head', 'Dhs 500 = 500 AED'],
    ['a debt of N5bn was sold', 'N5bn = 5000000000 NGN'],
    ['In Manila P5,000 was found', 'P5,000 = 5000 PHP'],
    ['In Lusaka K5 million was found', 'K5 million = 5000000 ZMW'],
    ['a note of 100,000 රු', '100,000 රු = 100000 LKR'],
    // Cents without their word.
    ['it cost thirteen dollars forty-five', 'thirteen dollars forty-five = 13.45 USD'],
    ['at 3 euros 50 a piece', '3 euros 50 = 3.5 EUR'],
    ['It costs 15 dollars and 50.', '15 dollars and 50 = 15.5 USD'],
    ['a loss of 5m special drawing rights', '5m special drawing rights = 5000000 XDR'],
  ])('%s', (phrase, said) => {
    expect(saidIn(phrase)).toEqual([said]);
  });
});

describe('ranges are two amounts that share sign, name and scale', () => {
  test.each([
    ['about £1.5-2 million', ['£1.5 = 1500000 GBP', '2 million = 2000000 GBP']],
    ['about £1.5–2m', ['£1.5 = 1500000 GBP', '2m = 2000000 GBP']],
    ['between 5 and 10 million euros', ['5 = 5000000 EUR', '10 million euros = 10000000 EUR']],
    ['from $5 to $10 a head', ['$5 = 5 USD', '$10 = 10 USD']],
    ['a fine of €2-€3bn', ['€2 = 2000000000 EUR', '€3bn = 3000000000 EUR']],
    ['from $500 to $1 million', ['$500 = 500 USD', '$1 million = 1000000 USD']],
    ['of $800,000 to $1m', ['$800,000 = 800000 USD', '$1m = 1000000 USD']],
    ['between £200,000 and £300,000', ['£200,000 = 200000 GBP', '£300,000 = 300000 GBP']],
    ['100-150 pence a share', ['100 = 1 GBP', '150 pence = 1.5 GBP']],
    ['$2-3MM in loans', ['$2 = 2000000 USD', '3MM = 3000000 USD']],
    ['between two and three million pounds', ['two = 2000000 GBP', 'three million pounds = 3000000 GBP']],
  ])('%s', (phrase, said) => {
    expect(saidIn(phrase)).toEqual(said);
  });

  test.each([
    ['fell from £5 to 20 people', ['£5 = 5 GBP']], // people
    ['rose from 2004 to 10 million euros', ['10 million euros = 10000000 EUR']], // a year
    [
      'The BMW share was worth 253 marks after a drop of 6.50 marks, which is what it had been on the first of the month.',
      ['253 marks = 253 DEM', '6.50 marks = 6.5 DEM'],
    ],
    [
      'The year in Seoul: a payment of 50 won vs 50 won; a result of 6.91 billion won, after 5 billion won the year before it.',
      ['50 won = 50 KRW', '50 won = 50 KRW', '6.91 billion won = 6910000000 KRW', '5 billion won = 5000000000 KRW'],
    ],
    ['£5m - 3% more', ['£5m = 5000000 GBP']], // a percentage
    ['paid 15 dollars 50 times', ['15 dollars = 15 USD']], // no cents
    ['costs between 15 dollars and 50.', ['15 dollars = 15 USD']],
    ['15 dollars 50 per cent of which', ['15 dollars = 15 USD']],
    ['paid $5 200 times', ['$5 = 5 USD']], // no group of digits
    ['gave £1 500 people', ['£1 = 1 GBP']],
    ['paid 10 $ 30 $', ['10 $ = 10 USD', '30 $ = 30 USD']],
    ['paid 50 $ 20 notes', ['$ 20 = 20 USD']],
  ])('%s is no range', (phrase, said) => {
    expect(saidIn(phrase)).toEqual(said);
  });
});

describe('amounts of something else, each with its own words', () => {
  test.each([
    ['£9.50 an hour', ['£9.50 = 9.5 GBP']],
    ['12.3p a share', ['12.3p = 0.123 GBP']],
    ['$40 a barrel', ['$40 = 40 USD']],
    ['€1.65 per litre', ['€1.65 = 1.65 EUR']],
    ['£40/night', ['£40 = 40 GBP']],
    ['£3m/year', ['£3m = 3000000 GBP']],
    ['£299/$399', ['£299 = 299 GBP', '$399 = 399 USD']],
    ['£3m/$4m', ['£3m = 3000000 GBP', '$4m = 4000000 USD']],
    ['Hogs: top 52.00 dlrs per cwt.', ['52.00 dlrs = 52 USD']], // no rank
    ['a 10.3 billion U.S. dlr judgement', ['10.3 billion U.S. dlr = 10300000000 USD']],
    ['a 40 mln New Zealand dlr issue', ['40 mln New Zealand dlr = 40000000 NZD']],
    ['with profits per share rising to 80 marks, the firm’s best since the war, from 78.8', ['80 marks = 80 DEM']],
    ['a 5.22 billion Canadian dlr bid', ['5.22 billion Canadian dlr = 5220000000 CAD']],
    ['228 Malaysian cents per kilo', ['228 Malaysian cents = 2.28 MYR']],
    ['140.5 Singapore cents a kilo', ['140.5 Singapore cents = 1.405 SGD']],
    ['90 New Zealand cents a kilo', ['90 New Zealand cents = 0.9 NZD']],
    ['40 Hong Kong cents a share', ['40 Hong Kong cents = 0.4 HKD']],
    [
      'The quarter’s results also exclude a gain of one ct per share from the sale of land in the far west.',
      ['one ct = 0.01 USD'],
    ],
    [
      'Shr profit one ct vs loss two cts, the maker of pumps, valves and pipes said.',
      ['one ct = 0.01 USD', 'two cts = 0.02 USD'],
    ],
    ['three USD50 cards', ['USD50 = 50 USD']],
  ])('%s', (phrase, said) => {
    expect(saidIn(phrase)).toEqual(said);
  });
});

describe('hedges widen or bound', () => {
  test.each([
    ['over £6 million', 6_000_000, 6_900_000, 'over'],
    ['about £6 million', 5_400_000, 6_600_000, 'about'],
    ['nearly £6 million', 5_400_000, 6_000_000, 'nearly'],
    ['£6 million or so', 5_400_000, 6_600_000, 'or so'],
    ['£6 million', 5_500_000, 6_500_000, null],
    ['£6.0m', 5_950_000, 6_050_000, null],
  ])('%s', (phrase, low, high, hedge) => {
    const [money] = moneyIn(phrase);
    expect({ ...money?.interval, hedge: money?.hedge }).toEqual({ low, high, hedge });
  });
});

describe('no money', () => {
  test.each([
    '20 pounds of flour and a dozen eggs',
    'the baby, at 20 pounds, is heavy for her age', // weights
    'He lost 20 pounds in two months on the diet',
    'a suitcase of 50 pounds (23kg)',
    'the 6-foot-5, 230-pound back was paid by the club',
    'at 11 stone 4 pounds he sold tickets',
    'the halibut quota stays at 29.4 million pounds, most of it for Alaska',
    'The cotton crop came to 800 million pounds',
    'the planet SR388 and the codename QR5', // names with digits
    'a PS4 and a PS5 for Christmas',
    'the R6 and R1 motorcycles',
    'N95 masks and a P45 in Manila and a K12 school in Lusaka',
    'against the euro 22.5 million people', // the currency, not an amount
    'a weak dollar 22.5 million travellers felt',
    'the Euro 2004 final',
    'He has played 50 and 30 won the medals; nobody was paid for it by the federation of the land they come from.',
    'TOP 5 million songs',
    'P56.50 of the catalogue',
    'rose on the Dollar 5.25 per cent',
    'in constant 2015 dollars', // a price level
    'measured in 2015 US dollars',
    'the rapper 50 Cent',
    'TRY 5 RECIPES FOR SUMMER',
    'ALL 50 STATES VOTE TODAY',
    'a 1080p screen and a 720p one',
    'She won 5 medals',
    'He has won 5 the hard way',
    'full marks for effort',
    'The examiners gave the essay five marks out of ten, and the board of the college agreed with them.',
    'the 1998 franc',
    'The dentist fitted three crowns and a bridge in an afternoon, and he sang to her all the while.',
    'a couple of million dollars',
    'a few million euros',
    'millions of pounds',
    'hundreds of dollars',
    'several billion yen',
    'the pound fell against the dollar',
    'a $ sign',
    'the G7 and the G20',
    'flight BA 5 and the A321',
    'Le 5 mai', // French for 5 May
    'class 5C won',
    'it was 5 below',
    'the M25 and the A40',
    'chapter 5, p. 12',
    '5 p.m.',
    'the euro zone’s 19 members',
    'a top 10 hit',
    'A ring of 18 ct gold was found under the floor of the old house, wrapped in a page of a newspaper.',
  ])('%s', (phrase) => {
    expect(saidIn(phrase)).toEqual([]);
  });
});

describe('where a year or another number stands beside', () => {
  test.each([
    ['In 1998 $5m was lost', ['$5m']],
    ['In 1998, 5m francs were lost', ['5m francs']],
    ['50 £20 notes', ['£20']],
    ['two $5 bills', ['$5']],
    ['a 30-year £5m loan', ['£5m']],
    ['pay £300, 20 times the fee', ['£300']],
  ])('%s', (phrase, texts) => {
    expect(moneyIn(phrase).map(({ text }) => text)).toEqual(texts);
  });
});
