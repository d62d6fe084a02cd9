import type { When } from '../../claims/when.ts';
import { type RateBand, rateBand } from '../../facts/rates.ts';

/** Papers convert at spot, monthly, yearly and house rates: what that adds on either side of the rates of the time. */
export const SLACK = 0.03;
/** Further off than this, no house rate explains it. */
export const DOUBT = 0.1;

/** Before this, exchange rates were fixed by treaty and quoted otherwise. */
const FIRST_YEAR = 1957;

/** The rates that may stand behind a conversion, the likeliest time first. */
export interface TimedBand extends RateBand {
  /** For a reader: "January 2019", "2007", "since 1999". */
  readonly label: string;
  /** The article names this time or is of it. */
  readonly stated: boolean;
  /** May confirm; the year before the article's only excuses. */
  readonly near: boolean;
}

/** The bands of a conversion's times: the article's day, the years that the words name, and what lies between for "two years ago". */
export function bandsOf(from: string, to: string, published: string | null, when: When): readonly TimedBand[] {
  const year = published === null ? null : Number(published.slice(0, 4));
  const bands: (TimedBand | null)[] = [];
  if (published !== null) bands.push(labelled(rateBand(from, to, published), monthLabel(published), true));
  for (const named of new Set(when.years))
    if (named >= FIRST_YEAR && (year === null || named <= year))
      bands.push(labelled(rateBand(from, to, String(named)), String(named), true));
  if (year !== null && when.back > 0)
    bands.push(
      labelled(
        rateBand(from, to, { from: String(year - when.back - 1), to: String(year) }),
        `${year - when.back - 1} to ${year}`,
        true,
      ),
    );
  if (year !== null && when.open)
    bands.push(
      labelled(
        rateBand(from, to, { from: String(Math.min(...when.years, year - 40)), to: String(year) }),
        `up to ${year}`,
        true,
      ),
    );
  if (year !== null && bands.some((band) => band !== null))
    bands.push(
      labelled(
        rateBand(from, to, { from: String(year - 1), to: published ?? String(year) }),
        `${year - 1} to ${year}`,
        false,
      ),
    );
  if (year === null) bands.push(sinceBand(from, to, bands.length === 0 || when.back > 0 || when.open));
  return bands.filter((band) => band !== null);
}

/** Without a date: every rate since 1990, or since the younger of the two began. */
function sinceBand(from: string, to: string, near: boolean): TimedBand | null {
  const band = rateBand(from, to, null);
  return labelled(band, band ? `since ${band.firstMonth.slice(0, 4)}` : '', false, near);
}

function labelled(band: RateBand | null, label: string, stated: boolean, near = true): TimedBand | null {
  return band ? { ...band, label, stated, near } : null;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2019-01-30" is "January 2019". */
export const monthLabel = (date: string): string => {
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  return month ? `${month} ${date.slice(0, 4)}` : date.slice(0, 4);
};
