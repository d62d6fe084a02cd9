import { expect, test } from 'vitest';
import { decoded } from '../../src/documents/decode.ts';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const ascii = (text: string) => Buffer.from(text, 'latin1');

const rows: readonly (readonly [string, Uint8Array, string | null, string])[] = [
  ['UTF-8', Buffer.from('£6 million – “so”'), null, '£6 million – “so”'],
  ['UTF-8 with its mark', Buffer.from('\ufeff£6'), null, '£6'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0xa3, 0x00, 0x36, 0x00), null, '£6'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0xa3, 0x00, 0x36), null, '£6'],
  ['windows-1252 of an old archive', bytes(0x93, 0xa3, 0x36, 0x94, 0x80), null, '“£6”€'],
  ['what the server says', bytes(0x8b, 0x9e), 'shift_jis', '京'],
  ['what the page says', ascii('<meta charset="windows-1251">\u00e4'), null, '<meta charset="windows-1251">д'],
  [
    'what an older page says',
    ascii("<META http-equiv=Content-Type content='text/html; charset=iso-8859-2'>\u00b1"),
    null,
    "<META http-equiv=Content-Type content='text/html; charset=iso-8859-2'>ą",
  ],
  ['a page that says UTF-8 and is not', ascii('<meta charset=utf-8>\u00a36'), null, '<meta charset=utf-8>£6'],
  ['the mark goes before what the server says', Buffer.from('\ufeff£6'), 'iso-8859-1', '£6'],
  ['Latin-1, which the web reads as windows-1252', bytes(0x80, 0x36), 'ISO-8859-1', '€6'],
  ['a charset that nobody knows', Buffer.from('£6'), 'klingon', '£6'],
];

test.each(rows)('%s', (_name, given, declared, text) => expect(decoded(given, declared)).toBe(text));

test.each([
  ['an old Word document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old office document/],
  ['an RTF document', ascii('{\\rtf1\\ansi'), /RTF/],
  ['a PNG', ascii('\u0089PNG\r\n'), /image/],
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), /image/],
  ['a gzip', bytes(0x1f, 0x8b, 8), /compressed/],
  ['a program', ascii(`\u007fELF${'\u0000'.repeat(9)}`), /binary/],
])('%s is refused with what to do', (_name, given, problem) => {
  expect(decoded(given, null)).toEqual({ problem: expect.stringMatching(problem) });
});
