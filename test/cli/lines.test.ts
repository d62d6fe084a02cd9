import { expect, test } from 'vitest';
import { type Line, linesOf } from '../../src/cli/lines.ts';

async function cut(chunks: readonly (string | Uint8Array)[], longest = 100): Promise<readonly Line[]> {
  const bytes = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  const lines: Line[] = [];
  for await (const line of linesOf(bytes, longest)) lines.push(line);
  return lines;
}

const rows: readonly (readonly [string, readonly (string | Uint8Array)[], readonly Line[]])[] = [
  ['nothing', [], []],
  ['an end of line ends a line and begins none', ['a\nb\n'], ['a', 'b']],
  ['the last line needs none', ['a\nb'], ['a', 'b']],
  ['an empty line is a line', ['a\n\nb\n'], ['a', '', 'b']],
  ['Windows ends', ['a\r\nb\r\n'], ['a', 'b']],
  ['a line over several chunks', ['a', 'b', 'c\nd', 'e'], ['abc', 'de']],
  ['a character over two chunks', [new Uint8Array([0xc2]), new Uint8Array([0xa3, 0x0a])], ['£']],
  ['a line separator of Unicode is text', ['a\u2028b\n'], ['a\u2028b']],
  ['a byte order mark is left out', ['\ufeffa\n'], ['a']],
  ['too long a line is let pass, the next is read', [`${'x'.repeat(101)}\nb\n`], [null, 'b']],
  ['too long a line in small chunks', [...Array.from({ length: 60 }, () => 'xx'), '\nb'], [null, 'b']],
];

test.each(rows)('%s', async (_name, chunks, lines) => expect(await cut(chunks)).toEqual(lines));
