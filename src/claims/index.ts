import { isEnglish } from '../text/language.ts';
import { anniversaries } from './anniversaries.ts';
import { averages } from './averages.ts';
import { calendarTimes } from './calendar-times.ts';
import { changes } from './changes.ts';
import type { Claim, ClaimReader } from './claim.ts';
import { conversions } from './conversions.ts';
import { datedEvents } from './dated-events.ts';
import { estimates } from './estimates.ts';
import { fromNothing } from './from-nothing.ts';
import { headlines } from './headlines.ts';
import { impossible } from './impossible.ts';
import { lists } from './lists.ts';
import { lives } from './lives.ts';
import { means } from './means.ts';
import { numberForms } from './number-forms.ts';
import { polls } from './polls.ts';
import { prices } from './prices.ts';
import { products } from './products.ts';
import { ranges } from './ranges.ts';
import type { Reading } from './reading.ts';
import { repeatedChanges } from './repeated-changes.ts';
import { repetitions } from './repetitions.ts';
import { risks } from './risks.ts';
import { sameShares } from './same-shares.ts';
import { scores } from './scores.ts';
import { shareSets } from './share-sets.ts';
import { shares } from './shares.ts';
import { sums } from './sums.ts';
import { superlatives } from './superlatives.ts';
import { tableMentions } from './table-mentions.ts';
import { tables } from './tables.ts';
import { testResults } from './test-results.ts';
import { timeSpans } from './time-spans.ts';
import { unitConversions } from './unit-conversions.ts';
import { votes } from './votes.ts';
import { weekdays } from './weekdays.ts';

/** One a kind of claim, or a few that share their wording. */
export const READERS: readonly ClaimReader[] = [
  conversions,
  unitConversions,
  weekdays,
  calendarTimes,
  lives,
  anniversaries,
  timeSpans,
  datedEvents,
  lists,
  averages,
  changes,
  impossible,
  fromNothing,
  repeatedChanges,
  shares,
  sums,
  shareSets,
  sameShares,
  testResults,
  tables,
  headlines,
  repetitions,
  tableMentions,
  products,
  prices,
  polls,
  scores,
  votes,
  numberForms,
  ranges,
  estimates,
  risks,
  superlatives,
  means,
];

/** Every claim of an article. A reader that throws is told to `broke`; the others still read. */
export function claimsOf(reading: Reading, broke: (reader: string, error: unknown) => void): readonly Claim[] {
  const english = isEnglish(reading.article.language);
  const claims: Claim[] = [];
  for (const reader of READERS) {
    if (reader.language === 'en' && !english) continue;
    try {
      // Most readers find nothing in most articles: lists are not made of that.
      for (const claim of reader.read(reading)) claims.push(claim);
    } catch (error) {
      broke(reader.id, error);
    }
  }
  return claims;
}
