/** What the sources get wrong or leave out, put right: parities by law, currencies held to another, slips. */

import { EURO_PARITIES, HELD } from './currencies.mjs';
import { monthName, monthOf } from './series.mjs';

/** The euro, and what it replaced from their last days on, at the fixed rates to the mark: `marks` as the table rounds them. */
export const withParities = (averages, marks) => {
  for (const [code, [rate, since]] of Object.entries({ EUR: [1, '1999-01'], ...EURO_PARITIES })) {
    if (code === 'DEM') continue;
    const months = averages.get(code) ?? new Map();
    for (const [month, log] of marks) {
      if (month >= monthOf(since)) months.set(month, log + Math.log(rate / EURO_PARITIES.DEM[0]));
    }
    averages.set(code, months);
  }
  return averages;
};

/** The mark's rates, after its last day those of the euro at the fixed rate. */
export const withMarks = (averages) => {
  const [rate, since] = EURO_PARITIES.DEM;
  const marks = new Map([...averages.get('DEM')].filter(([month]) => month < monthOf(since)));
  for (const [month, log] of averages.get('EUR')) if (month >= monthOf(since)) marks.set(month, log + Math.log(rate));
  return averages.set('DEM', marks);
};

/** Currencies that were held to another, from that one's rates. */
export const withHeld = (averages) => {
  for (const [code, [other, rate, from, to]] of Object.entries(HELD)) {
    const months = [...averages.get(other)].filter(([month]) => month >= monthOf(from) && month <= monthOf(to));
    averages.set(code, new Map(months.map(([month, log]) => [month, log + Math.log(rate)])));
  }
  return averages;
};

/** A month that jumps by more than this and comes back is the source's slip, in a currency that does not do such things. */
const SPIKE = 0.14;

/** Leaps that happened: the years in which a currency is known to have leapt and come back, or all of them. */
const LEAPS = {
  ARS: /./,
  GHS: /^2022/, // default; back by a quarter in December
  IDR: /^199[78]/,
  IQD: /^2003/, // the war
  IRR: /./,
  LBP: /./,
  MMK: /./,
  MYR: /^199[78]/,
  NGN: /./,
  RUB: /^2022/, // 103.7 in March, 77.8 in April
  SDG: /./,
  SYP: /./,
  THB: /^199[78]/,
  TRL: /./,
  VES: /./,
};

/** Takes the slips out, and says which they were. */
export const withoutOutliers = (code, months) => {
  const out = [];
  const kept = new Map(months);
  for (const [month, log] of months) {
    const [before, after] = [months.get(month - 1), months.get(month + 1)];
    if (before === undefined || after === undefined || LEAPS[code]?.test(monthName(month))) continue;
    const [up, down] = [log - before, log - after];
    if (up * down <= 0 || Math.min(Math.abs(up), Math.abs(down)) < SPIKE) continue;
    kept.delete(month);
    const [rate, earlier, later] = [log, before, after].map((each) => Math.exp(each).toPrecision(5));
    out.push(`${code} ${monthName(month)}: ${rate} between ${earlier} and ${later}`);
  }
  return { kept, out };
};
