const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/;
const LANGUAGE = /^[a-z]{2,3}(?:-|$)/i;

/**
 * When an article is from, as precise as it is written: "2019-08-30", "2004-12" or "2004"; of "2019-08-30T10:00:00Z" the day.
 * Null for what is no such date ("last week", "2023-02-30", 2004 as a number).
 */
export function publishedFrom(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const [, year, month, day] = DATE.exec(value.trim()) ?? [];
  if (year === undefined || year === '0000') return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)) ? `${year}-${month}-${day}` : null;
}

/** Days of a month of the Gregorian calendar: 29 for February 2024. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A BCP 47 tag in its usual case: "en-GB" of "EN-gb" or "en_GB". Null for what is none ("English", "", 7). */
export function languageFrom(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const tag = value.trim().replaceAll('_', '-');
  if (!LANGUAGE.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    // The platform says by a RangeError that a tag is not well formed; anything else is not ours to swallow.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
