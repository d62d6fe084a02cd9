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
