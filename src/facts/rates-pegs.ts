/** A currency kept at so many units for one of another, by law or by its board, from a month ("1976-07") on. */
export interface Peg {
  readonly to: string;
  readonly rate: number;
  readonly since: string;
}

const peg = (to: string, rate: number, since: string): Peg => ({ to, rate, since });

/**
 * Currencies that need no rates of their own: fixed to another for as long as said, by the acts of their central banks and
 * currency boards (International Monetary Fund, Annual Report on Exchange Arrangements, "conventional peg", "currency board").
 */
export const PEGS: Readonly<Record<string, Peg>> = {
  ANG: peg('USD', 1.79, '1971-12'),
  AWG: peg('USD', 1.79, '1986-01'),
  BAM: peg('EUR', 1.95583, '1998-06'), // at par with the mark
  BBD: peg('USD', 2, '1975-07'),
  BMD: peg('USD', 1, '1972-07'),
  BSD: peg('USD', 1, '1973-02'),
  BTN: peg('INR', 1, '1974-01'),
  BZD: peg('USD', 2, '1976-05'),
  CNH: peg('CNY', 1, '2010-08'), // the yuan as it trades in Hong Kong, within a per cent of the mainland's
  DJF: peg('USD', 177.721, '1973-02'),
  FKP: peg('GBP', 1, '1966-01'),
  GIP: peg('GBP', 1, '1957-01'),
  KYD: peg('USD', 0.833333, '1974-04'), // 1.20 dollars
  LSL: peg('ZAR', 1, '1980-01'),
  LUF: peg('BEF', 1, '1957-01'),
  NAD: peg('ZAR', 1, '1993-09'),
  PAB: peg('USD', 1, '1957-01'),
  SVC: peg('USD', 8.75, '1994-01'),
  SZL: peg('ZAR', 1, '1974-09'),
  XCD: peg('USD', 2.7, '1976-07'),
  XEU: peg('EUR', 1, '1979-03'), // the ECU, which became the euro one for one
  XPF: peg('FRF', 18.192, '1960-01'), // 5.50 new francs for a hundred, rounded to 8.38 euros for a thousand
};
