import type { Problem } from './document.ts';
import { latin1 } from './latin1.ts';

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** A page's own word of its encoding, within the first kilobytes: `<meta charset="shift_jis">`. */
const META_CHARSET = /<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i;
const DECLARATION_LENGTH = 4096;

/** Files that are no text, by their first bytes, and how their text is had. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'is an old office document, which is not read; save it as .docx and check that.'],
  ['{\\rtf', 'is an RTF document, which is not read; save it as .docx and check that.'],
  ['\u0089PNG', 'is an image; only text is read.'],
  ['\u00ff\u00d8\u00ff', 'is an image; only text is read.'],
  ['GIF8', 'is an image; only text is read.'],
  ['\u001f\u008b', 'is compressed; unpack it (gunzip does) and check what is in it.'],
];

const BINARY_PROBE = 65_536;

/**
 * Bytes as text: by their byte order mark, then by what the server or the page says, then as UTF-8, and where they are none as
 * windows-1252, which old archives of news are in. A problem where they are no text at all: an image, a program.
 */
export function decoded(bytes: Uint8Array, declared: string | null): string | Problem {
  const head = latin1(bytes.subarray(0, DECLARATION_LENGTH));
  const mark = MARKS.find(([first]) => first.every((byte, index) => bytes[index] === byte));
  if (mark) return new TextDecoder(mark[1]).decode(bytes);
  const signature = SIGNATURES.find(([first]) => head.startsWith(first));
  if (signature) return { problem: signature[1] };
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) return { problem: 'is a binary file; only text is read.' };
  const charset = declared ?? META_CHARSET.exec(head)?.[1] ?? null;
  const decoder = decoderFor(charset) ?? new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
}

/** What windows-1252 has where Latin-1 has control characters, 0x80 to 0x9f. Source: WHATWG Encoding, index windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 reads windows-1252 as Latin-1 and so loses the euro sign, the dashes and the quotation marks. */
function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Null for no charset and for one that no browser knows. UTF-8 is left to its own test: many a page says it and is not. */
function decoderFor(charset: string | null): InstanceType<typeof TextDecoder> | null {
  if (charset === null || /^utf-?8$/i.test(charset)) return null;
  try {
    return new TextDecoder(charset);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
