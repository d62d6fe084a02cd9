type Months = readonly [from: string, to: string];

const ALWAYS: Months = ['0000-00', '9999-12'];
const OPEN_END = '9999-12';

/**
 * Times in which a currency's published rate was not the one that people got, or in which a month's average says little of
 * a day: controls with a parallel market (the IMF's Annual Report on Exchange Arrangements and Exchange Restrictions names
 * the multiple rates), hyperinflation, and the years around a new unit, when newspapers wrote both.
 */
export const UNSAFE: Readonly<Record<string, readonly Months[]>> = {
  // Convertible 1992 to 2001 at one to the dollar; default in December 2001; "cepo" and blue dollar 2011-2015 and 2019-2025.
  ARS: [
    ['0000-00', '1992-01'],
    ['2001-12', '2003-06'],
    ['2011-10', OPEN_END],
  ],
  AZN: [['0000-00', '2006-12']], // 5,000 manats became one in January 2006
  BGN: [['0000-00', '1999-12']], // hyperinflation 1996-97; 1,000 leva became one in July 1999
  BRL: [['0000-00', '1995-03']], // the real of July 1994 after five units in eight years
  BYN: [
    ['0000-00', '2017-01'], // 10,000 roubles became one in July 2016
    ['2022-03', OPEN_END], // sanctions; the rouble is no longer quoted abroad
  ],
  CNY: [['0000-00', '1994-02']], // official rate and swap centres, joined on 1 January 1994
  COP: [['0000-00', '1991-12']], // certificates of exchange at a discount
  DZD: [ALWAYS], // the Square Port-Saïd market pays half as much again as the bank
  EGP: [
    ['0000-00', '1991-12'], // several rates
    ['2016-01', '2016-12'], // black market until the float of 3 November 2016
    ['2022-03', '2024-05'], // black market at twice the bank's rate until the float of 6 March 2024
  ],
  ETB: [
    ['0000-00', '1993-12'],
    ['2018-01', OPEN_END], // parallel market at up to twice the bank's rate; floated on 29 July 2024
  ],
  GEL: [['0000-00', '1996-01']], // a million coupons became one lari in October 1995
  GHS: [
    ['0000-00', '2008-01'], // 10,000 cedis became one in July 2007
    ['2022-08', '2023-03'], // lost half and won back a quarter within weeks of the default
  ],
  IDR: [['1997-08', '1999-06']], // 2,400 to 15,000 to the dollar and back to 7,500
  IQD: [['0000-00', '2004-01']], // official 0.31 to the dollar, street 1,500
  IRR: [ALWAYS], // official 42,000 to the dollar until the end of 2025, street over a million
  ISK: [['2008-10', '2011-12']], // controls: onshore and offshore krónur
  JMD: [['0000-00', '1991-12']],
  KZT: [['0000-00', '1995-01']], // the new tenge's first year
  LBP: [
    ['0000-00', '1993-12'], // collapse of the civil war's last years
    ['2019-09', OPEN_END], // official 1,507.5 to the dollar until 2023, street 90,000
  ],
  LKR: [['2022-03', '2022-06']], // 200 to 360 to the dollar within weeks
  MMK: [ALWAYS], // official 6 to the dollar until 2012; controlled again since 2021, street twice the official 2,100
  MXN: [
    ['0000-00', '1993-12'], // 1,000 pesos became one in January 1993
    ['1994-12', '1995-04'], // halved within weeks
  ],
  NGN: [
    ['0000-00', '1999-12'], // official 22 to the dollar until 1998, street 85
    ['2015-01', '2024-12'], // parallel market at up to twice the bank's rate; windows joined in June 2023, apart again till 2024
  ],
  PEN: [['0000-00', '1991-12']], // a million intis became one in July 1991
  PLN: [['0000-00', '1995-12']], // 10,000 zlotys became one in January 1995; both were legal tender until the end of 1996
  RON: [['0000-00', '2006-12']], // 10,000 lei became one in July 2005
  RSD: [['0000-00', '2003-12']],
  RUB: [
    ['0000-00', '1999-12'], // 1,000 roubles became one in January 1998; default in August
    ['2022-02', '2022-07'], // Moscow's rate under controls: 139 to 51 to the dollar in four months
  ],
  SIT: [['0000-00', '1992-12']],
  SYP: [ALWAYS], // several rates since 2011; two noughts struck off in 2026
  TRL: [ALWAYS], // inflation of 60 to 100% a year
  TRY: [['0000-00', '2005-12']], // a million lira became one in January 2005
  UAH: [
    ['0000-00', '1997-01'], // 100,000 karbovantsiv became one hryvnia in September 1996
    ['2014-11', '2015-04'], // the auction rate against the street's
  ],
  UGX: [['0000-00', '1991-12']], // parallel market until the bureaux of 1990
  UYU: [['0000-00', '1993-12']], // 1,000 new pesos became one in March 1993
  VES: [ALWAYS], // hyperinflation; three new units from 2008 to 2021; official and street rates apart
  VND: [['0000-00', '1991-12']],
  ZMW: [['0000-00', '2013-12']], // 1,000 kwacha became one in January 2013
};

/** Whether a currency's rate in some month from `first` to `last` ("2015-06") is no evidence against a writer. */
export const isUnsafe = (code: string, first: string, last: string): boolean =>
  Object.hasOwn(UNSAFE, code) && (UNSAFE[code] ?? []).some(([from, to]) => from <= last && first <= to);
