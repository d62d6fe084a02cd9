import { changes } from './changes.ts';
import type { Claim, ClaimReader } from './claim.ts';
import { conversions } from './conversions.ts';
import type { Reading } from './reading.ts';
import { shares } from './shares.ts';
import { sums } from './sums.ts';
import { unitConversions } from './unit-conversions.ts';

/** One a kind of claim, or a few that share their wording. */
export const READERS: readonly ClaimReader[] = [conversions, unitConversions, changes, shares, sums];

/** Every claim of an article. A reader that throws is told to `broke`; the others still read. */
export function claimsOf(reading: Reading, broke: (reader: string, error: unknown) => void): readonly Claim[] {
  return READERS.flatMap((reader) => {
    try {
      return reader.read(reading);
    } catch (error) {
      broke(reader.id, error);
      return [];
    }
  });
}
