// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readSelection } from '../../src/page/read-selection.ts';

beforeEach(() => {
  document.body.innerHTML = `<nav>Home</nav><ul><li id="a">The bridge cost £6 million (£7 million) to build.</li>
    <li id="b">The <b>road</b> cost £9 million.</li><li>Nothing else.</li></ul><textarea>£6m (£7m)</textarea>`;
});

function select(from: Node | null | undefined, start: number, to: Node | null | undefined, end: number): Range {
  const range = document.createRange();
  range.setStart(from as Node, start);
  range.setEnd(to as Node, end);
  return range;
}
const textIn = (selector: string) => document.querySelector(selector)?.firstChild;

test('words of a paragraph are read with it, and known apart', () => {
  const reading = readSelection(document, select(textIn('#a'), 16, textIn('#a'), 38));
  expect(reading?.article.text).toBe('The bridge cost £6 million (£7 million) to build.');
  expect(reading?.article.text.slice(reading.selected.start, reading.selected.end)).toBe('£6 million (£7 million');
  expect(reading?.rangesOf(reading.selected)?.map(String)).toEqual(['£6 million (£7 million']);
});

test('over several elements, what stands outside them is left', () => {
  const reading = readSelection(document, select(textIn('#a'), 4, textIn('#b b'), 4));
  expect(reading?.article.text).toBe('The bridge cost £6 million (£7 million) to build.\n\nThe road cost £9 million.');
  expect(reading?.article.text.slice(reading.selected.start, reading.selected.end)).toBe(
    'bridge cost £6 million (£7 million) to build.\n\nThe road',
  );
});

test('in a text box nothing can be pointed at', () => {
  expect(readSelection(document, select(textIn('textarea'), 0, textIn('textarea'), 5))).toBeNull();
});
