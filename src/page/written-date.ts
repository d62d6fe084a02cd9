/** Month names by their first three letters, in the languages whose pages write them out most. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'ene', 'janv', 'genn', 'gen', 'jän'],
    ['feb', 'fév', 'fev'],
    ['mar', 'mär', 'mars'],
    ['apr', 'avr', 'abr'],
    ['may', 'mai', 'mag', 'mei'],
    ['jun', 'juin', 'giu'],
    ['jul', 'juil', 'lug'],
    ['aug', 'aoû', 'ago', 'aou'],
    ['sep', 'set'],
    ['oct', 'okt', 'ott', 'out'],
    ['nov'],
    ['dec', 'dez', 'déc', 'dic'],
  ].flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

const monthOf = (name: string): number | undefined => {
  const lower = name.toLowerCase();
  return MONTHS.get(lower.slice(0, 4)) ?? MONTHS.get(lower.slice(0, 3));
};

/** Newspapers have been online since about 1990 and print older pages in their archives. */
const EARLIEST = 1600;
const LATEST = 2200;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const two = (number: number): string => String(number).padStart(2, '0');

/** A date as precise as its parts are right: a month 0 leaves the year. */
function isoOf(year: number, month: number | undefined, day: number | undefined): string | null {
  if (!(year >= EARLIEST && year < LATEST)) return null;
  if (!month || month > 12) return String(year);
  if (!day || day > (DAYS[month - 1] ?? 0)) return `${year}-${two(month)}`;
  return `${year}-${two(month)}-${two(day)}`;
}

const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?(?!\d)/;
const DAY_MONTH =
  /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const MONTH_DAY =
  /(?:^|[^\p{L}])(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+(?:\p{L}{2,5}\s+)?)?(\d{4})(?!\d)/u;
const MONTH_YEAR = /(?:^|[^\p{L}])(\p{L}{3,12})\.?,?\s+(\d{4})(?!\d)/u;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;
const CHINESE = /(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/;
const EPOCH = /^(\d{10}|\d{13})$/;

const LONGEST = 80;

/**
 * The day in a machine's or a person's writing as an ISO date, as precise as it is sure: "2019-08-30T10:00:00Z",
 * "20190830", "30 August 2019", "Aug. 30, 2019", "2019-00-29" (the year). Null for what is no date; "03/04/2019" is the
 * year alone, for it is two days.
 */
export function isoDate(written: string): string | null {
  const text = written.trim().slice(0, LONGEST);
  if (EPOCH.test(text)) {
    const moment = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return isoOf(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
  }
  const year = CHINESE.exec(text) ?? COMPACT.exec(text) ?? ISO.exec(text);
  if (year) return isoOf(Number(year[1]), number(year[2]), number(year[3]));
  const slashed = SLASHED.exec(text);
  if (slashed) return ofSlashes(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const day = DAY_MONTH.exec(text);
  if (day && monthOf(day[2] ?? '')) return isoOf(Number(day[3]), monthOf(day[2] ?? ''), number(day[1]));
  const month = MONTH_DAY.exec(text);
  if (month && monthOf(month[1] ?? '')) return isoOf(Number(month[3]), monthOf(month[1] ?? ''), number(month[2]));
  const whole = MONTH_YEAR.exec(text);
  if (whole && monthOf(whole[1] ?? '')) return isoOf(Number(whole[2]), monthOf(whole[1] ?? ''), undefined);
  return null;
}

const number = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

/** "30/08/2019" and "08/30/2019" are one day; "03/04/2019" is two, "03/03/2019" is one again. */
function ofSlashes(first: number, second: number, year: number): string | null {
  if (first > 12) return isoOf(year, second, first);
  if (second > 12) return isoOf(year, first, second);
  return first === second ? isoOf(year, first, second) : isoOf(year, undefined, undefined);
}

const IN_PATH = /[/_-]((?:19|20)\d{2})([/_-]?)(0?[1-9]|1[0-2]|[a-z]{3})(?:\2(0?[1-9]|[12]\d|3[01]))?(?=[/_.-]|$)/i;
const COMPACT_IN_PATH = /(?:^|[^\d])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day in a page's address: "/2019/08/30/", "/2019/aug/30/", "-20161216-story"; null where it has none. */
export function dateInAddress(address: string): string | null {
  const path = address
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
    .slice(0, 2000);
  const found = IN_PATH.exec(path);
  const month = found?.[3] ?? '';
  // Without a mark between them six digits are a number like any other.
  if (found && found[2] !== '') {
    const named = /^\d/.test(month) ? Number(month) : monthOf(month);
    if (named) return isoOf(Number(found[1]), named, number(found[4]));
  }
  const compact = COMPACT_IN_PATH.exec(path);
  return compact ? isoOf(Number(compact[1]), number(compact[2]), number(compact[3])) : null;
}
