import { LARGEST_FILE } from '../documents/document.ts';

/** The largest article that is read, in bytes. */
export const LARGEST_ARTICLE = LARGEST_FILE;

/** Told of what is larger, behind its name. */
export const TOO_LARGE = `is larger than ${LARGEST_ARTICLE / 1024 / 1024} MB, the largest article that is read; split it, or give a collection line by line (--batch).`;

/** What a file, an address or a pipe held. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly url: string | null;
  /** "text/html" as the server says; null where nothing is said. */
  readonly type: string | null;
  readonly charset: string | null;
}

/** All bytes of a stream; null where they are more than `largest`. */
export async function gathered(chunks: AsyncIterable<Uint8Array>, largest: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.length;
    if (size > largest) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
