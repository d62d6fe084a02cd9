import type { When } from '../../claims/when.ts';
import { MONTHS } from '../../facts/calendar.ts';
import type { RateBand, Rates, RateTime } from '../../facts/rates.ts';

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

/** What is read without a date is mostly a page of these years. */
const WEB: RateTime = { from: '1999', to: '9999' };

/** "In 1946 Britain borrowed $3.75bn (£930m)": does the text name a time whose rates are unknown here? */
export const isBeforeRates = ({ years }: When): boolean => years.some((year) => year < FIRST_YEAR);

type Time = Pick<TimedBand, 'label' | 'stated' | 'near'> & { readonly time: string | RateTime };

/** The bands of a conversion's times, each worked out when it is its turn: the article's day, the years that the words name, and what lies between for "two years ago". */
export function* bandsOf(
  from: string,
  to: string,
  { published, rates }: { readonly published: string | null; readonly rates: Rates },
  when: When,
): Generator<TimedBand> {
  for (const { time, label, stated, near } of timesOf(published, when)) {
    const band = rates.band(from, to, time);
    // Member by member: "$" alone is read as twenty dollars, and spreading a band costs more than looking it up.
    if (band)
      yield {
        low: band.low,
        high: band.high,
        typical: band.typical,
        unsafe: band.unsafe,
        from: band.from,
        to: band.to,
        firstMonth: band.firstMonth,
        lastMonth: band.lastMonth,
        label: label === '' ? `since ${band.firstMonth.slice(0, 4)}` : label,
        stated,
        near,
      };
  }
}

function* timesOf(published: string | null, { years, back, open }: When): Generator<Time> {
  const year = published === null ? null : Number(published.slice(0, 4));
  if (published !== null) yield { time: published, label: monthLabel(published), stated: true, near: true };
  const named = [...new Set(years)].filter((one) => one >= FIRST_YEAR && (year === null || one <= year));
  for (const one of named) yield { time: String(one), label: String(one), stated: true, near: true };
  // Without a date every rate of the years that the web remembers is possible; beside a year that is named, it only excuses.
  if (published === null || year === null) {
    yield { time: WEB, label: '', stated: false, near: named.length === 0 || back > 0 || open };
    return;
  }
  const since = open ? Math.min(...named, year - 40) : back > 0 ? year - back - 1 : null;
  if (since !== null)
    yield { time: { from: String(since), to: String(year) }, label: `${since} to ${year}`, stated: true, near: true };
  // A rate of last year's, still in use: "Right if the rate of another day was used".
  if (published.length > 4)
    yield {
      time: { from: String(year - 1), to: published },
      label: `${year - 1} to ${year}`,
      stated: false,
      near: false,
    };
}

/** "2019-01-30" is "January 2019". */
export const monthLabel = (date: string): string => {
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  return month ? `${month} ${date.slice(0, 4)}` : date.slice(0, 4);
};
