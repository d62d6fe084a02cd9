// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PageReading, readPage } from '../../src/page/read-page.ts';
import { anyHtml } from './any-html.ts';
import { PARAGRAPHS, PROSE, pageOf } from './pages.ts';

const LIKE = new Map([...'²³⁶¹₂'].map((drawn, at) => [drawn, [...'23612'][at] ?? drawn]));

/** White space apart, and "²" as the "2" that the page holds. */
const bare = (text: string): string => [...text.replace(/\s+/g, '')].map((c) => LIKE.get(c) ?? c).join('');

const said = ({ rangesOf }: PageReading, span: { readonly start: number; readonly end: number }): string | null =>
  rangesOf(span)?.map(String).join('') ?? null;

const spanOf = ({ article }: PageReading, words: string) => {
  const start = article.text.lastIndexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

const within = (inside: string): PageReading => readPage(pageOf(`<article>${PROSE}<p>${inside}</p></article>`));

test.each([
  ['in one node', 'It cost £6 million.', '£6 million', 1],
  ['over inline elements', 'It cost <b>£<i>6</i></b> million.', '£6 million', 1],
  ['over white space', 'It cost £6\n     million.', '£6 million', 1],
  ['over a line break', 'It cost £6<br>million.', '£6\nmillion', 1],
  ['around what is not read', 'It cost £6<script>1</script> million.', '£6 million', 2],
  ['around a footnote', 'It cost £6<sup>[1]</sup> million.', '£6 million', 2],
  ['with a drawn character', 'It is 6 km<sup>2</sup> wide.', '6 km² wide', 1],
])('a span maps into the page: %s', (_, inside, words, count) => {
  const reading = within(inside);
  const span = spanOf(reading, words);
  expect(reading.rangesOf(span)).toHaveLength(count);
  expect(bare(said(reading, span) ?? '')).toBe(bare(words));
});

test('a span over two blocks is two ranges', () => {
  const reading = readPage(pageOf(`<article>${PROSE}</article>`));
  const span = spanOf(reading, 'closed roads.\n\nRepairs began');
  expect(reading.rangesOf(span)?.map(String)).toEqual(['closed roads.', 'Repairs began']);
});

test('a span of no characters, and one behind the text, are nowhere', () => {
  const reading = readPage(pageOf(`<article>${PROSE}</article>`));
  expect(reading.rangesOf({ start: 5, end: 5 })).toBeNull();
  const { length } = reading.article.text;
  expect(reading.rangesOf({ start: length, end: length + 9 })).toBeNull();
});

test.each<[string, (paragraph: Element) => void]>([
  ['removed', (paragraph) => paragraph.remove()],
  ['rewritten', (paragraph) => paragraph.replaceChildren('It cost £7 million.')],
  ['cut short', (paragraph) => paragraph.firstChild?.firstChild?.replaceWith('It cost')],
  ['contradicted', (paragraph) => paragraph.querySelector('i')?.append('not ')],
  ['added to', (paragraph) => paragraph.querySelector('b')?.after('(or so)')],
])('a passage that has been %s is gone, not mis-shown', (_, change) => {
  const document = pageOf(`<article>${PROSE}<p id="it"><i>It cost </i><b>£6</b> million.</p></article>`);
  const reading = readPage(document);
  const span = spanOf(reading, 'It cost £6 million.');
  const paragraph = document.querySelector('#it');
  expect(said(reading, span)).toBe('It cost £6 million.');
  if (paragraph) change(paragraph);
  expect(reading.rangesOf(span)).toBeNull();
  const other = spanOf(reading, PARAGRAPHS[0]);
  expect(said(reading, other)).toBe(PARAGRAPHS[0]);
});

test('text in an open shadow root is read in the order of its slots', () => {
  const page = pageOf('<main><news-story><span slot="end">At the end £9.</span><b>£6 million</b></news-story></main>');
  const host = page.querySelector('news-story');
  const root = host?.attachShadow({ mode: 'open' });
  if (root)
    root.innerHTML = `<article>${PROSE}<p>It cost <slot></slot> in all.</p><p><slot name="end"></slot></p></article>`;
  const reading = readPage(page);
  expect(reading.article.text.endsWith('It cost £6 million in all.\n\nAt the end £9.')).toBe(true);
  const span = spanOf(reading, 'cost £6 million in');
  expect(reading.rangesOf(span)?.map(String)).toEqual(['cost ', '£6 million', ' in']);
});

test('an article in a frame of the same origin is read', () => {
  const frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  const inside = frame.contentDocument;
  if (inside) inside.body.innerHTML = `<article>${PROSE}</article>`;
  const reading = readPage(document);
  expect(reading.article.text).toBe(PARAGRAPHS.join('\n\n'));
  expect(said(reading, spanOf(reading, '£6 million'))).toBe('£6 million');
  frame.remove();
});

const words = fc.constantFrom(
  '£6',
  'million',
  ' ',
  '\n  ',
  'km',
  '.',
  '&nbsp;',
  '40 people',
  '\t',
  'Ünïcödé',
  '😀',
  '(€7m)',
);
const tags = fc.constantFrom(
  'b',
  'i',
  'span',
  'a href="#x"',
  'p',
  'div',
  'li',
  'ul',
  'br',
  'sup',
  'h2',
  'pre',
  'td',
  'tr',
  'table',
  'blockquote',
  'script',
  'figure',
  'figcaption',
);
const html = anyHtml(words, tags);

test('in any page each block, each cell and each part of them maps to just its own words', () => {
  fc.assert(
    fc.property(fc.array(html, { maxLength: 12 }), fc.nat(), fc.nat(), (parts, place, length) => {
      const page = pageOf(`<article>${PROSE}${parts.join('')}<p>${PARAGRAPHS[1].slice(7)}</p></article>`);
      const before = page.documentElement.outerHTML;
      const reading = readPage(page);
      const { text, blocks, tables } = reading.article;
      const spans = [...blocks, ...tables, ...tables.flatMap(({ rows }) => rows.flat())];
      const start = place % (text.length + 1);
      for (const span of [...spans, { start, end: Math.min(text.length, start + (length % 80)) }]) {
        const wanted = text.slice(span.start, span.end);
        const shown = said(reading, span);
        if (wanted.trim() === '') continue;
        expect(bare(shown ?? '')).toBe(bare(wanted));
      }
      const ends = [-2, ...blocks.map(({ end }) => end)];
      expect(blocks.map(({ start: from }) => from)).toEqual(ends.slice(0, -1).map((end) => end + 2));
      expect(page.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 150 },
  );
}, 60_000);
