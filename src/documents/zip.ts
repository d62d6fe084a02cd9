import type { Problem } from './document.ts';

/** A file in a zip archive, as the archive's directory tells of it. */
export interface Entry {
  readonly name: string;
  readonly size: number;
  readonly packed: Uint8Array;
  /** Deflated, or as it is. */
  readonly deflated: boolean;
}

/** A document of the largest kind, a book with its tables, unpacks to some 30 MB of text; what unpacks to more is meant to harm. */
const LARGEST_UNPACKED = 96 * 1024 * 1024;
const MOST_ENTRIES = 10_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end of the directory stands before a comment of at most this length. */
const LONGEST_END = 65_557;

const DAMAGED: Problem = {
  problem: 'is damaged: it ends too soon, or its list of contents is broken. Get the file again.',
};
const BOMB: Problem = { problem: 'unpacks to far more than a document holds, and is not read.' };
const LOCKED: Problem = { problem: 'is locked with a password; save it without one and check that.' };

/** The files in a zip archive (PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16), without unpacking any. */
export function entriesOf(bytes: Uint8Array): readonly Entry[] | Problem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return DAMAGED;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return BOMB;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return DAMAGED;
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const local = view.getUint32(at + 42, true);
    if ((flags & 1) !== 0) return LOCKED;
    if (method !== 0 && method !== 8)
      return { problem: 'is packed in a way that is not read; save it again and check that.' };
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) return DAMAGED;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + packedSize > bytes.length) return DAMAGED;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    entries.push({ name, size, packed: bytes.subarray(from, from + packedSize), deflated: method === 8 });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_END); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}

/**
 * Null where the files that are going to be read unpack to no more than a document's text; a problem otherwise. What an archive says of
 * its sizes is not believed: each is unpacked, piece by piece, and let go.
 */
export async function bombIn(entries: readonly Entry[]): Promise<Problem | null> {
  let left = LARGEST_UNPACKED;
  for (const entry of entries) {
    if (!entry.deflated) {
      left -= entry.packed.length;
      continue;
    }
    if (entry.size > left) return BOMB;
    const size = await unpackedSize(entry, left);
    if (size === null) return DAMAGED;
    left -= size;
    if (left < 0) return BOMB;
  }
  return null;
}

/** Counts on until `limit` is passed; null where the packed bytes are broken. */
async function unpackedSize(entry: Entry, limit: number): Promise<number | null> {
  const reader = unpackedStream(entry).getReader();
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > limit) {
        await reader.cancel();
        return size;
      }
    }
    return size;
  } catch (error) {
    // The platform tells broken data by a TypeError or, in node, by an error with zlib's code.
    if (error instanceof TypeError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}

/** The text of an entry that `bombIn` has passed; null where it is not there. */
export async function textOf(entries: readonly Entry[], name: string): Promise<string | null> {
  const entry = entries.find((one) => one.name === name);
  if (!entry) return null;
  return entry.deflated ? new Response(unpackedStream(entry)).text() : new TextDecoder().decode(entry.packed);
}

const unpackedStream = ({ packed }: Entry): ReadableStream<Uint8Array> =>
  new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
