// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PageReading, pageReader, readPage } from '../../src/page/read-page.ts';
import { atOnce } from '../../src/page/steps.ts';
import { READ_ATTRIBUTES } from '../../src/page/touched.ts';
import { anyHtml } from './any-html.ts';
import { PARAGRAPHS, PROSE, pageOf } from './pages.ts';

const WHAT = { childList: true, characterData: true, subtree: true, attributeFilter: [...READ_ATTRIBUTES] };

/** A page that is read again and again, as it changes. */
function followed(page: Document, most?: number) {
  const observer = new MutationObserver(() => undefined);
  observer.observe(page.documentElement, WHAT);
  const options = most === undefined ? {} : { most };
  const reader = pageReader(page, options);
  const hear = () => reader.changed(observer.takeRecords());
  return {
    steps: () => reader.read(),
    hear,
    read: (): PageReading => {
      hear();
      return atOnce(reader.read());
    },
    fresh: () => readPage(page, {}, options),
  };
}

const post = (at: number) =>
  `<div class="post"><h2>Post ${at}</h2><p>${PARAGRAPHS[at % 3]} It is ${at} o’clock.</p></div>`;
const POSTS = Array.from({ length: 60 }, (_, at) => post(at)).join('\n');
const blog = () =>
  pageOf(
    `<p id="clock">12:00:00</p><article><h1>Live</h1><div id="posts">${POSTS}</div></article><p id="count">17</p>`,
  );
const set = (page: Document, id: string, words: string) => page.getElementById(id)?.replaceChildren(words);

test('of a page with a new post only the post is written', () => {
  const page = blog();
  const { read, fresh } = followed(page);
  const first = read();
  expect(first.anew).toBeGreaterThan(60 * 120);
  page.getElementById('posts')?.insertAdjacentHTML('afterbegin', post(61));
  const second = read();
  expect(second.anew).toBeLessThan(200);
  expect(second.article).toEqual(fresh().article);
  expect(second.article.text).toContain('It is 61 o’clock.');
});

test('a paragraph that is rewritten is written, and those beside it are not', () => {
  const page = blog();
  const { read, fresh } = followed(page);
  read();
  const paragraph = page.querySelectorAll('.post p')[7];
  if (paragraph?.firstChild)
    paragraph.firstChild.nodeValue = 'The pier will cost £9 million after all, the leader said.';
  const again = read();
  expect(again.anew).toBeLessThan(70);
  expect(again.article).toEqual(fresh().article);
});

test('a clock and a counter beside the article write nothing, and make no other article', () => {
  const page = blog();
  const { read, fresh } = followed(page);
  const first = read();
  set(page, 'clock', '12:00:01');
  set(page, 'count', '18');
  const second = read();
  expect(second.anew).toBe(0);
  expect(second.article.text).toBe(first.article.text);
  set(page, 'count', 'a hundred and more of us');
  const third = read();
  expect(third.anew).toBeLessThan(10);
  expect(third.article).toEqual(fresh().article);
});

test('a page that has not changed is not written again', () => {
  const { read } = followed(blog());
  read();
  expect(read().anew).toBe(0);
});

test('a passage of a block that was kept is found where it stands now', () => {
  const page = blog();
  const { read } = followed(page);
  read();
  page.getElementById('posts')?.insertAdjacentHTML('afterbegin', `${post(70)}${post(71)}`);
  const { article, rangesOf } = read();
  const start = article.text.indexOf('It is 12 o’clock.');
  expect(rangesOf({ start, end: start + 17 })?.map(String)).toEqual(['It is 12 o’clock.']);
});

test('what is hidden or shown by its class is read or not', () => {
  const page = blog();
  const { read, fresh } = followed(page);
  const post = page.querySelectorAll('.post')[3];
  expect(read().article.text).toContain('It is 3 o’clock.');
  post?.classList.add('visually-hidden');
  expect(read().article.text).not.toContain('It is 3 o’clock.');
  post?.classList.remove('visually-hidden');
  expect(read().article).toEqual(fresh().article);
  post?.setAttribute('style', 'display: none');
  expect(read().article.text).not.toContain('It is 3 o’clock.');
  post?.setAttribute('style', 'color: red');
  expect(read().article).toEqual(fresh().article);
});

test('a page goes on where reading ends: no block begins behind the bound, and it is said', () => {
  const page = blog();
  const { read, fresh } = followed(page, 2000);
  const first = read();
  expect(first.cut).toBe(true);
  expect(first.article.text.length).toBeGreaterThan(2000 - 2 * first.article.blocks.length);
  expect(first.article.text.length).toBeLessThan(2400);
  expect(first.article.text.endsWith('o’clock.')).toBe(true);
  page.getElementById('posts')?.insertAdjacentHTML('afterbegin', post(80));
  expect(read().article).toEqual(fresh().article);
  expect(readPage(page).cut).toBe(false);
});

test('a new title is the article’s, wherever else nothing changes', () => {
  const page = blog();
  const { read, fresh } = followed(page);
  read();
  page.head.insertAdjacentHTML('beforeend', '<meta property="og:title" content="A storm, hour by hour">');
  expect(read().article.title).toBe('A storm, hour by hour');
  expect(read().article).toEqual(fresh().article);
});

const words = fc.constantFrom(
  '£6',
  'million',
  ' ',
  '\n ',
  '.',
  '40 people',
  'so they said, and went,',
  '(€7m)',
  PARAGRAPHS[1],
  PARAGRAPHS[2],
);
const tags = fc.constantFrom(
  'b',
  'span',
  'a href="#x"',
  'p',
  'div',
  'section class="related"',
  'li',
  'ul',
  'br',
  'sup',
  'h2',
  'h1',
  'pre',
  'td',
  'tr',
  'table',
  'blockquote',
  'script',
  'div class="caption"',
  'div class="byline"',
  'div hidden',
  'aside',
  'time',
);
const html = anyHtml(words, tags);

interface Change {
  readonly how: number;
  readonly at: number;
  readonly to: number;
  readonly html: string;
}
const change: fc.Arbitrary<Change> = fc.record({ how: fc.nat(8), at: fc.nat(), to: fc.nat(), html });

/** Changes something somewhere in a page, as its own scripts may. */
function apply(page: Document, { how, at, to, html }: Change): void {
  const all = [...page.body.querySelectorAll('*')];
  const one = all[at % all.length];
  const other = all[to % all.length];
  if (!one || !other) return;
  const texts = [...one.childNodes].filter((node) => node.nodeType === 3);
  switch (how) {
    case 0:
      one.insertAdjacentHTML(to % 2 === 0 ? 'afterbegin' : 'beforeend', html);
      break;
    case 1:
      one.remove();
      break;
    case 2:
      if (!one.contains(other)) other.append(one);
      break;
    case 3:
      for (const text of texts) text.nodeValue = html.replace(/<[^>]*>/g, '');
      break;
    case 4:
      one.classList.toggle(['hidden', 'visually-hidden', 'related', 'comments', 'article-body'][to % 5] ?? '');
      break;
    case 5:
      one.setAttribute('style', to % 2 === 0 ? 'display:none' : 'color:red');
      break;
    case 6:
      one.innerHTML = html;
      break;
    case 7:
      one.toggleAttribute('hidden');
      break;
    default:
      one.before(page.createTextNode(html.replace(/<[^>]*>/g, '')), one.cloneNode(true));
  }
}

const page = fc
  .array(html, { maxLength: 8 })
  .map((parts) =>
    pageOf(
      `<p>Beside it.</p><article><h1>Pier</h1>${PROSE}${parts.join('')}<p>${PARAGRAPHS[1].slice(7)}</p></article>`,
    ),
  );

test('after any changes a page that was read again and again reads as one that is read for the first time', () => {
  fc.assert(
    fc.property(page, fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (page, rounds) => {
      const { read, fresh } = followed(page);
      read();
      for (const changes of rounds) {
        for (const one of changes) apply(page, one);
        const { article, rangesOf } = read();
        const again = fresh();
        expect(article).toEqual(again.article);
        for (const block of article.blocks)
          expect(rangesOf(block)?.map(String)).toEqual(again.rangesOf(block)?.map(String));
      }
    }),
    { numRuns: 150, interruptAfterTimeLimit: 40_000 },
  );
}, 120_000);

test('so it does where it changes while it is read', () => {
  fc.assert(
    fc.property(page, fc.array(fc.tuple(fc.nat(30), change), { maxLength: 8 }), (page, changes) => {
      const { read, fresh, hear, steps } = followed(page);
      let open = steps();
      for (const [after, one] of changes) {
        for (let step = 0; step < after; step += 1) if (open.next().done) open = steps();
        apply(page, one);
        hear();
      }
      while (!open.next().done) hear();
      expect(read().article).toEqual(fresh().article);
    }),
    { numRuns: 100, interruptAfterTimeLimit: 40_000 },
  );
}, 120_000);
