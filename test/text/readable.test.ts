import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableOf } from '../../src/text/readable.ts';

describe('characters made plain', () => {
  test.each([
    ['cost £6\u00ad million', 'cost £6 million'], // soft hyphen
    ['\ufeffcost', 'cost'], // byte order mark
    ['£\u200b6m', '£6m'], // zero-width space
    ['\u202a£6m\u202c', '£6m'], // bidi marks
    ['£6\u2060m', '£6m'], // word joiner
    ['￡６ｍ（￥７）', '£6m(¥7)'],
    ['５％', '5%'],
    ['＄１２．５', '$12.5'],
    ['−3', '-3'],
    ['1\u202f234', '1\u00a0234'], // a thin space groups digits, an ordinary one does not
    ['30\u2011foot', '30-foot'],
    ['the town’s', "the town's"],
    ['plain text', 'plain text'],
    ['', ''],
  ])('%o', (text, readable) => {
    expect(readableOf(text).text).toBe(readable);
  });

  test('a text that is even keeps its offsets', () => {
    const { source, sourceEnd, offsets } = readableOf('It’s 5');
    expect([source(5), sourceEnd(6), offsets(5)]).toEqual([5, 6, 5]);
  });
});

describe('offsets lead back to the source', () => {
  test('a span ends before the invisible character behind it and begins behind the one before', () => {
    const { text, source, sourceEnd } = readableOf('\u200b£\u00ad6\u00ad m');
    expect(text).toBe('£6 m');
    expect([source(0), sourceEnd(2)]).toEqual([1, 4]);
  });

  const INVISIBLE = ['\u00ad', '\u200b', '\u200e', '\ufeff', '\u2060'];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...INVISIBLE, '£', '6', ' ', '５', '’', '−'), fc.string({ maxLength: 2 })))
    .map((parts) => parts.join(''));

  test('each visible character is found where it stood', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const { text, source, sourceEnd, offsets } = readableOf(written);
        for (let at = 0; at < text.length; at++) {
          expect(readableOf(written.slice(source(at), sourceEnd(at + 1))).text).toBe(text[at]);
          expect(offsets(source(at))).toBe(at);
        }
        expect(sourceEnd(text.length)).toBeLessThanOrEqual(written.length);
        expect(offsets(written.length)).toBe(text.length);
      }),
    );
  });
});
