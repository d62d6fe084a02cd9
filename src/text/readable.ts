/** A text as its figures are read: full-width digits, odd spaces and hyphens made plain, invisible characters left out. */
export interface Readable {
  readonly text: string;
  /** The offset in the source of a character of `text`; for its end, of the end. */
  readonly source: (offset: number) => number;
  /** As `source`, for the end of a span: an invisible character behind it is not part of it. */
  readonly sourceEnd: (offset: number) => number;
  /** The other way: the offset in `text` of a character of the source. */
  readonly offsets: (source: number) => number;
}

/** Characters that show nothing: soft hyphen, zero-width and bidi marks, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Characters with a plain double, one for one, so that offsets stay: "５％", "−3", "1 234" with a thin space. */
const ODD =
  /[\u2010\u2011\u2212\u2002-\u200a\u202f\u205f\u3000\u2018\u2019\u02bc\uff04\uff05\uff08\uff09\uff0b-\uff1b\uff1d\uff21-\uff3a\uff41-\uff5a\uffe1\uffe5]/g;

const DOUBLES: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2212', '-'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02bc', "'"],
  ['\u3000', ' '],
  ['\uffe1', '£'],
  ['\uffe5', '¥'],
]);

/** The distance from a full-width character to its ASCII double. */
const FULL_WIDTH = 0xfee0;

const plain = (odd: string): string => {
  const double = DOUBLES.get(odd);
  if (double) return double;
  const code = odd.charCodeAt(0);
  if (code > FULL_WIDTH) return String.fromCharCode(code - FULL_WIDTH);
  // A space that does not break still groups digits ("1 234"), which an ordinary one does not.
  return '\u00a0';
};

const same = (offset: number): number => offset;

/** Never fails; a text without odd characters is returned as it is. */
export function readableOf(text: string): Readable {
  const even = text.replace(ODD, plain);
  const removed: number[] = [];
  const readable = even.replace(INVISIBLE, (_, at: number) => {
    removed.push(at);
    return '';
  });
  if (removed.length === 0) return { text: even, source: same, sourceEnd: same, offsets: same };
  const source = (offset: number): number => offset + before(removed, offset);
  return {
    text: readable,
    source,
    sourceEnd: (offset) => (offset === 0 ? 0 : source(offset - 1) + 1),
    offsets: (at) => at - removedBefore(removed, at),
  };
}

/** How many removed characters stand before the character that is `offset`th of those that stay. */
function before(removed: readonly number[], offset: number): number {
  let low = 0;
  let high = removed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removed[middle] ?? 0) - middle <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many removed characters stand before an offset of the source. */
function removedBefore(removed: readonly number[], at: number): number {
  let low = 0;
  let high = removed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removed[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
