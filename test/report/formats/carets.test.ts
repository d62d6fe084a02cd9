import { describe, expect, test } from 'vitest';
import { caretLines } from '../../../src/report/formats/carets.ts';
import { withoutMarks } from '../../check-table.ts';

const laidOut = (marked: string, width = 60): readonly string[] => {
  const { text, marks } = withoutMarks(marked);
  return caretLines(text, { start: 0, end: text.length }, marks, width).flatMap((line) => [line.text, line.carets]);
};

describe('carets stand under the marked words', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['plain', 'It cost «£6m (£7m)» then.', ['It cost £6m (£7m) then.', '        ^^^^^^^^^']],
    ['two marks', '«£6m» and «£7m».', ['£6m and £7m.', '^^^     ^^^']],
    ['nothing marked', 'It cost £6m.', ['It cost £6m.', '']],
    ['wide characters take two columns', '日本円で«1万円»払う', ['日本円で1万円払う', '        ^^^^^']],
    ['a joined character takes no column of its own', 'cafe\u0301 «£6»', ['cafe\u0301 £6', '     ^^']],
    ['a family of emoji is one character', '👨‍👩‍👧 «£6»', ['👨‍👩‍👧 £6', '   ^^']],
    ['a tab of a table is one column', 'Total\t«£6»', ['Total £6', '      ^^']],
    ['a character that steers the terminal is shown as unreadable', '\u001b[31m «£6»', ['\ufffd[31m £6', '      ^^']],
    ['a mark that turns the direction is left out', '\u202e«£6»', ['£6', '^^']],
  ];
  test.each(rows)('%s', (_name, marked, lines) => expect(laidOut(marked)).toEqual(lines));
});

test('a long sentence is broken at spaces, the carets under each line', () => {
  expect(laidOut('The plan included «over £6 million (£7 million)» for it.', 30)).toEqual([
    'The plan included over £6',
    '                  ^^^^^^^',
    'million (£7 million) for it.',
    '^^^^^^^^^^^^^^^^^^^^',
  ]);
});

test('a word longer than the line is broken where the line ends', () => {
  expect(laidOut('a«bcdefg»h', 4)).toEqual(['abcd', ' ^^^', 'efgh', '^^^']);
});
