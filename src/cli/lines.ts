/** A line of a byte stream, without its newline; null where it was longer than the limit and was let pass unread. */
export type Line = string | null;

/** JSON escapes every newline within an article, so bytes of 0x0a part the lines. U+2028 parts none, as it does for node:readline. */
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Cuts a stream of UTF-8 bytes into lines, holding one line of at most `longest` bytes in memory. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let held: Uint8Array[] = [];
  let size = 0;

  const take = (): Line => {
    const line = size > longest ? null : decoder.decode(withoutReturn(Buffer.concat(held)));
    held = [];
    size = 0;
    return line;
  };
  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size > longest) held = [];
    else held.push(part);
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
