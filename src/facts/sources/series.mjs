/** The sources' rates, months and days, made into natural logarithms of monthly averages in units per US dollar. */

import { SOURCE_CODES } from './currencies.mjs';

export const FIRST_YEAR = 1957;

export const monthOf = (date) => (Number(date.slice(0, 4)) - FIRST_YEAR) * 12 + Number(date.slice(5, 7)) - 1;

export const monthName = (month) =>
  `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The Federal Reserve's series names (H.10, by way of FRED): units per dollar, or dollars per unit where the dollar stands first. */
const FRED = {
  BZUS: 'BRL',
  CAUS: 'CAD',
  CHUS: 'CNY',
  DNUS: 'DKK',
  HKUS: 'HKD',
  INUS: 'INR',
  JPUS: 'JPY',
  KOUS: 'KRW',
  MAUS: 'MYR',
  MXUS: 'MXN',
  NOUS: 'NOK',
  SDUS: 'SEK',
  SFUS: 'ZAR',
  SIUS: 'SGD',
  SLUS: 'LKR',
  SZUS: 'CHF',
  TAUS: 'TWD',
  THUS: 'THB',
  USAL: 'AUD',
  USEU: 'EUR',
  USNZ: 'NZD',
  USUK: 'GBP',
  VZUS: 'VES',
}; // prettier-ignore

/** The OECD's areas with a series of monthly averages. */
const OECD = {
  AUS: 'AUD',
  BRA: 'BRL',
  CAN: 'CAD',
  CHE: 'CHF',
  CHL: 'CLP',
  CHN: 'CNY',
  COL: 'COP',
  CRI: 'CRC',
  CZE: 'CZK',
  DNK: 'DKK',
  EA19: 'EUR',
  GBR: 'GBP',
  HUN: 'HUF',
  IDN: 'IDR',
  IND: 'INR',
  ISL: 'ISK',
  ISR: 'ILS',
  JPN: 'JPY',
  KOR: 'KRW',
  MEX: 'MXN',
  NOR: 'NOK',
  NZL: 'NZD',
  POL: 'PLN',
  RUS: 'RUB',
  SWE: 'SEK',
  TUR: 'TRY',
  ZAF: 'ZAR',
}; // prettier-ignore

/** Currencies with monthly averages and month's ends, against one of which another currency's month's ends are calm. */
const ANCHORS = ['USD', 'DKK', 'GBP', 'ZAR', 'INR'];

/** Fewer daily rates than this are no month's average. */
const FEWEST_DAYS = 8;

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const DAY = 86_400_000;

/** Every currency's known months, each from the first source that has it: code -> Map(month -> log rate). */
export const averagesOf = ({ fred, imf, oecd, cfiati, snapshots }) => {
  const sources = [averaged(fredDays(fred)), oecdMonths(oecd), averaged(imfDays(imf))];
  const direct = merged(sources);
  const ends = endsOf(cfiati);
  direct.set('USD', new Map([...(ends.get('USD') ?? new Map()).keys()].map((month) => [month, 0])));
  const anchored = new Map([...ends].map(([code, months]) => [code, anchoredTo(direct, ends, months)]));
  const late = interpolated(snapshots);
  const lire = direct.get('TRY');
  if (lire) direct.set('TRL', new Map([...lire].map(([month, log]) => [month, log + Math.log(1_000_000)])));
  return { averages: merged([direct, anchored, late]), direct, anchored, late };
};

const merged = (sources) => {
  const all = new Map();
  for (const source of sources) {
    for (const [code, months] of source) {
      const known = all.get(code) ?? new Map();
      for (const [month, log] of months) if (!known.has(month)) known.set(month, log);
      all.set(code, known);
    }
  }
  return all;
};

const fredDays = (fred) =>
  Object.entries(fred).flatMap(([date, row]) =>
    Object.entries(row)
      .filter(([id]) => FRED[id])
      .map(([id, value]) => [date, FRED[id], id.startsWith('US') ? -Math.log(value) : Math.log(value)]),
  );

/** The International Monetary Fund gives units per special drawing right. */
const imfDays = (imf) =>
  Object.entries(imf).flatMap(([date, row]) =>
    row.USD ? Object.entries(row).map(([code, value]) => [date, code, Math.log(value / row.USD)]) : [],
  );

const averaged = (days) => {
  const lists = new Map();
  for (const [date, code, log] of days) {
    if (!/^\d{4}-\d{2}/.test(date) || !Number.isFinite(log)) continue;
    const months = lists.get(code) ?? lists.set(code, new Map()).get(code);
    const month = monthOf(date);
    (months.get(month) ?? months.set(month, []).get(month)).push(log);
  }
  return new Map(
    [...lists].map(([code, months]) => [
      code,
      new Map([...months].filter(([, logs]) => logs.length >= FEWEST_DAYS).map(([month, logs]) => [month, mean(logs)])),
    ]),
  );
};

const oecdMonths = (oecd) => {
  const all = new Map();
  for (const [date, row] of Object.entries(oecd)) {
    for (const [area, value] of Object.entries(row)) {
      if (!OECD[area] || !(value > 0)) continue;
      (all.get(OECD[area]) ?? all.set(OECD[area], new Map()).get(OECD[area])).set(monthOf(date), Math.log(value));
    }
  }
  return all;
};

const endsOf = (cfiati) => {
  const all = new Map();
  const names = new Map(Object.entries(SOURCE_CODES).map(([code, name]) => [name, code]));
  for (const [date, row] of Object.entries(cfiati)) {
    for (const [name, value] of Object.entries(row)) {
      const code = names.get(name) ?? name;
      const month = monthOf(date);
      if (month < 0 || !(value > 0)) continue;
      (all.get(code) ?? all.set(code, new Map()).get(code)).set(month, Math.log(value));
    }
  }
  return all;
};

/**
 * A month's average from the rates at its two ends, taken against the anchor to which they are calmest: Morocco's dirham moves
 * with Europe, and the anchor brings the days between.
 */
const anchoredTo = (direct, ends, months) => {
  const against = (anchor) => {
    const cross = new Map();
    for (const [month, log] of months) {
      const end = anchor === 'USD' ? 0 : ends.get(anchor)?.get(month);
      if (end !== undefined) cross.set(month, log - end);
    }
    return cross;
  };
  const averages = new Map();
  const crosses = ANCHORS.map((anchor) => ({ anchor, cross: against(anchor) }));
  for (const month of months.keys()) {
    const usable = crosses.filter(({ anchor, cross }) => cross.has(month) && direct.get(anchor)?.has(month));
    const calmest = usable.toSorted((a, b) => unrest(a.cross, month) - unrest(b.cross, month))[0];
    if (!calmest) continue;
    const { anchor, cross } = calmest;
    const [before, end] = [cross.get(month - 1) ?? cross.get(month), cross.get(month)];
    averages.set(month, direct.get(anchor).get(month) + (before + end) / 2);
  }
  return averages;
};

const unrest = (cross, month) => {
  let sum = 0;
  for (let at = month - 18; at < month + 18; at++) {
    const [a, b] = [cross.get(at), cross.get(at + 1)];
    if (a !== undefined && b !== undefined) sum += Math.abs(b - a);
  }
  return sum;
};

/** Averages of the days between dated snapshots, each on the straight line (in logarithms) from one to the next. */
const interpolated = (snapshots) => {
  const points = new Map();
  for (const { date, rates } of snapshots.toSorted((a, b) => a.date.localeCompare(b.date))) {
    for (const [name, value] of Object.entries(rates)) {
      const code = name.toUpperCase();
      if (value > 0) (points.get(code) ?? points.set(code, []).get(code)).push([Date.parse(date), Math.log(value)]);
    }
  }
  return new Map([...points].map(([code, list]) => [code, monthsBetween(withoutSpikes(list))]));
};

/** A snapshot more than 8% away from both its neighbours, on the same side, is the source's slip. */
const withoutSpikes = (list) =>
  list.filter(([, log], at) => {
    const [before, after] = [list[at - 1], list[at + 1]];
    if (!before || !after) return true;
    return (
      Math.min(Math.abs(log - before[1]), Math.abs(log - after[1])) < 0.08 || (log - before[1]) * (log - after[1]) < 0
    );
  });

const monthsBetween = (list) => {
  const sums = new Map();
  for (let at = 0; at + 1 < list.length; at++) {
    const [[start, a], [end, b]] = [list[at], list[at + 1]];
    for (let day = start; day < end; day += DAY) {
      const month = monthOf(new Date(day).toISOString());
      (sums.get(month) ?? sums.set(month, []).get(month)).push(a + ((b - a) * (day - start)) / (end - start));
    }
  }
  return new Map(
    [...sums].filter(([, logs]) => logs.length >= FEWEST_DAYS).map(([month, logs]) => [month, mean(logs)]),
  );
};
