// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { highlightCss } from '../../src/page/highlight-style.ts';
import { clear, paint, show } from '../../src/page/highlights.ts';

class FakeHighlight extends Set<unknown> {
  priority = 0;
  constructor(...ranges: readonly unknown[]) {
    super(ranges);
  }
}

const drawn = new Map<string, FakeHighlight>();
const said = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...drawn].map(([name, ranges]) => [name, [...ranges].map(String)]));

const scrolled = vi.fn();

const rangeOf = (id: string): globalThis.Range => {
  const range = document.createRange();
  range.selectNodeContents(document.getElementById(id)?.firstChild ?? document.body);
  return range;
};

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: drawn });
  vi.stubGlobal('Highlight', FakeHighlight);
  Element.prototype.scrollIntoView = scrolled;
  document.body.innerHTML = '<p id="a">over £6 million</p><p id="b">(£7 million)</p>';
});
afterEach(() => {
  clear(document);
  drawn.clear();
  scrolled.mockClear();
  vi.unstubAllGlobals();
});

test('each verdict is drawn under its own name, and what was drawn before is not', () => {
  paint(document, [{ verdict: 'review', ranges: [rangeOf('b')] }]);
  paint(document, [
    { verdict: 'inconsistent', ranges: [rangeOf('a')] },
    { verdict: 'consistent', ranges: [rangeOf('b')] },
  ]);
  expect(said()).toEqual({
    'figurecheck-inconsistent': ['over £6 million'],
    'figurecheck-consistent': ['(£7 million)'],
  });
  const priority = (name: string): number => drawn.get(name)?.priority ?? Number.NaN;
  expect(priority('figurecheck-inconsistent')).toBeGreaterThan(priority('figurecheck-consistent'));
});

test('nothing is put into the page', () => {
  const before = document.documentElement.outerHTML;
  paint(document, [{ verdict: 'inconsistent', ranges: [rangeOf('a')] }]);
  show(document, [rangeOf('a')]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a passage is scrolled to and marked as the one looked at', () => {
  paint(document, [{ verdict: 'inconsistent', ranges: [rangeOf('a')] }]);
  expect(show(document, [rangeOf('b')])).toBe(true);
  expect(said()['figurecheck-current']).toEqual(['(£7 million)']);
  expect(said()['figurecheck-inconsistent']).toEqual(['over £6 million']);
  expect(scrolled).toHaveBeenCalledOnce();
  clear(document);
  expect(said()).toEqual({});
});

test('a passage that is gone is not shown', () => {
  const range = rangeOf('a');
  const held = range.startContainer;
  document.getElementById('a')?.remove();
  range.setStart(held, 0);
  expect(show(document, [range])).toBe(false);
  expect(show(document, [])).toBe(false);
  expect(scrolled).not.toHaveBeenCalled();
});

test('a browser without highlights draws nothing and shows all the same', () => {
  vi.stubGlobal('CSS', {});
  paint(document, [{ verdict: 'inconsistent', ranges: [rangeOf('a')] }]);
  expect(show(document, [rangeOf('a')])).toBe(true);
  expect(drawn.size).toBe(0);
});

test('each verdict has a line of another shape', () => {
  const lines = [
    ...highlightCss(null).matchAll(/::highlight\(figurecheck-(\w+)\) \{ text-decoration: underline (\w+)/g),
  ];
  expect(lines.map(([, name, line]) => [name, line])).toEqual([
    ['inconsistent', 'solid'],
    ['review', 'dashed'],
    ['consistent', 'dotted'],
    ['current', 'solid'],
  ]);
});

test('the style is for all of a page, or for what is in the elements of some ids', () => {
  expect(highlightCss(null)).toContain('\n::highlight(figurecheck-review) {');
  const css = highlightCss(['post-7', 'lead']);
  expect(css).not.toMatch(/[\n{] ?::highlight/);
  for (const root of ['#post\\-7', '#lead'])
    for (const name of ['inconsistent', 'review', 'consistent', 'current'])
      expect(css).toContain(`${root}::highlight(figurecheck-${name}), ${root} ::highlight(figurecheck-${name})`);
});

test.each([
  ['asset:12-b', '#asset\\:12\\-b'],
  ['7up', '#\\37 up'],
  ['a.b{}', '#a\\.b\\{\\}'],
  ['überblick', '#überblick'],
  ['x"),*{color:red}/*', '#x\\"\\)\\,\\*\\{color\\:red\\}\\/\\*'],
])('the id %s is written so that it is nothing but a name', (id, selector) => {
  expect(highlightCss([id])).toContain(`${selector}::highlight(`);
});
