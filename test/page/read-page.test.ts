// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type PageReading, readPage } from '../../src/page/read-page.ts';
import { PARAGRAPHS, PROSE, pageOf } from './pages.ts';

const read = (body: string, head?: string): PageReading => readPage(pageOf(body, head));

const blocksOf = ({ article }: PageReading): readonly string[] =>
  article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);

const textOf = (body: string): string => read(body).article.text;

test('headline, standfirst, paragraphs, headings, lists, quotes and captions are read in order', () => {
  const reading = read(`
    <article>
      <h1>Pier to cost £6 million</h1>
      <p class="article-standfirst">The pier at Westhaven opens again next summer</p>
      <figure><img src="pier.jpg" alt=""><figcaption>The pier in 1904, when it cost £93,000</figcaption></figure>
      ${PROSE}
      <h2>What it costs</h2>
      <ul><li>£4 million for the deck</li><li>£2 million for the theatre</li></ul>
      <blockquote><p>“It is worth every penny”, said the mayor.</p></blockquote>
    </article>`);
  expect(blocksOf(reading)).toEqual([
    'headline: Pier to cost £6 million',
    'standfirst: The pier at Westhaven opens again next summer',
    'caption: The pier in 1904, when it cost £93,000',
    ...PARAGRAPHS.map((paragraph) => `paragraph: ${paragraph}`),
    'heading: What it costs',
    'list-item: £4 million for the deck',
    'list-item: £2 million for the theatre',
    'quote: “It is worth every penny”, said the mayor.',
  ]);
  expect(reading.article.text).toBe(
    reading.article.blocks.map(({ start, end }) => reading.article.text.slice(start, end)).join('\n\n'),
  );
});

test('a headline that stands outside the article’s own element is read first', () => {
  const reading = read(
    `<header><h1>Pier to cost £6 million</h1></header><div class="body">${PROSE}</div>`,
    '<title>Pier to cost £6 million | The Westhaven Echo</title>',
  );
  expect(blocksOf(reading)[0]).toBe('headline: Pier to cost £6 million');
  expect(reading.article.title).toBe('Pier to cost £6 million');
});

test.each([
  ['navigation', '<nav><ul><li><a href="/">Home of £1 stories</a></li></ul></nav>'],
  ['a menu by its class', '<div class="site-menu"><p>Stories for £1 and less, every day of the week</p></div>'],
  [
    'comments',
    '<section class="comments"><p>I would pay £1 to see that, or even less, said nobody, ever.</p></section>',
  ],
  ['related links', '<div class="related-stories"><p><a href="/a">Bridge to cost £1</a></p></div>'],
  ['a list of links', '<ul><li><a href="/a">Bridge to cost £1</a></li><li><a href="/b">Tunnel for £1</a></li></ul>'],
  ['a related story between paragraphs', '<p>Related: <a href="/a">Bridge to cost £1</a></p>'],
  ['a call to read on', '<p>Read more: <a href="/a">Tunnel for £1</a></p>'],
  ['an advert', '<div class="ad-slot"><p>Holidays from £1 a night, breakfast not included</p></div>'],
  ['a newsletter box', '<div class="newsletter-signup"><p>News for £1 a week, straight to your inbox</p></div>'],
  ['a share bar', '<div class="shareBar"><span>Share this £1 story</span></div>'],
  ['a cookie notice', '<div id="cookie-banner"><p>We use cookies worth £1, and more, to serve you</p></div>'],
  ['an aside', '<aside><p>The pier in figures: £1, and more of the same kind below</p></aside>'],
  ['a byline', '<div class="byline">By A Reporter, who earns £1</div>'],
  ['a script', '<script>const price = "£1";</script>'],
  ['a style', '<style>.a::after { content: "£1" }</style>'],
  ['noscript', '<noscript><p>Please switch on JavaScript for £1, or more</p></noscript>'],
  ['a template', '<template><p>A price of £1 for the reader, and more</p></template>'],
  ['a form', '<form><p>Vote: is £1 enough?</p><input value="£1"><button>Send £1</button></form>'],
  ['hidden', '<p hidden>It was £1 in an older edition of the page.</p>'],
  ['aria-hidden', '<p aria-hidden="true">It was £1 in an older edition of the page.</p>'],
  ['display: none', '<div style="color: red; display:none"><p>It was £1 in an older edition.</p></div>'],
  ['visibility: hidden', '<p style="visibility: hidden">It was £1 in an older edition.</p>'],
  ['for screen readers', '<p class="visually-hidden">Price: £1, image one of four</p>'],
  ['sr-only', '<p>A price.<span class="sr-only"> Price: £1</span></p>'],
  ['withdrawn', '<p>The pier was said to cost <del>£1</del> £6 million, and it does.</p>'],
])('not the article: %s', (_, clutter) => {
  const text = textOf(`<main><article>${PROSE}${clutter}</article></main>`);
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  expect(text).not.toContain('£1');
});

test.each([
  ['an inline element', 'It cost <b>£6</b> million.', 'It cost £6 million.'],
  ['white space', 'It  cost\n\t£6\n million.', 'It cost £6 million.'],
  ['a word in pieces', 'un<i>believ</i>able', 'unbelievable'],
  ['a no-break space', 'It cost £6&nbsp;million.', 'It cost £6\u00a0million.'],
  ['a soft hyphen', 'mil&shy;lion', 'mil\u00adlion'],
  ['a line break', 'It cost<br>£6 million', 'It cost\n£6 million'],
  ['a comment', 'It cost <!-- about -->£6 million', 'It cost £6 million'],
  ['a footnote', 'It cost £6m<sup>2</sup>, they say', 'It cost £6m, they say'],
  ['a linked footnote', 'It cost £6m<sup><a href="#n">3</a></sup>', 'It cost £6m'],
  ['a footnote in brackets', 'It cost £6m<sup>[3]</sup> then', 'It cost £6m then'],
  ['a square', 'over 12 km<sup>2</sup> of sea', 'over 12 km² of sea'],
  ['a cube', 'some 40m<sup>3</sup> of oak', 'some 40m³ of oak'],
  ['a power of ten', 'about 10<sup>6</sup> nails', 'about 10⁶ nails'],
  ['a formula', 'tonnes of CO<sub>2</sub> a year', 'tonnes of CO2 a year'],
  ['an ordinal', 'on the 1<sup>st</sup> of May', 'on the 1st of May'],
  ['a fraction', 'some 5<sup>1</sup>/<sub>2</sub> miles', 'some 5¹/₂ miles'],
  [
    'a link of a class that is said of other things',
    'the <a class="popup" href="#">£6</a> ticket is the dearest of all on this coast',
    'the £6 ticket is the dearest of all on this coast',
  ],
])('text as a reader sees it: %s', (_, inside, seen) => {
  const reading = read(`<article>${PROSE}<p>${inside}</p></article>`);
  expect(blocksOf(reading).at(-1)).toBe(`paragraph: ${seen}`);
});

test('two line breaks part paragraphs, as old pages do', () => {
  const reading = read(`<div id="story">${PARAGRAPHS.join('<br><br>\n')}</div>`);
  expect(blocksOf(reading)).toEqual(PARAGRAPHS.map((paragraph) => `paragraph: ${paragraph}`));
});

test('preformatted text keeps its lines, and a blank line parts its paragraphs', () => {
  const reading = read(`<pre>${PARAGRAPHS.join('\n\n')}\n\nDeck   4\nHall   2</pre>`);
  expect(blocksOf(reading).at(-1)).toBe('paragraph: Deck   4\nHall   2');
  expect(reading.article.blocks).toHaveLength(PARAGRAPHS.length + 1);
});

test('a paragraph that the page lays out twice is read once', () => {
  const text = textOf(`<main><div>${PROSE}</div><section>${PROSE}</section></main>`);
  expect(text.split(PARAGRAPHS[0])).toHaveLength(2);
});

test('names say less than what stands in an element', () => {
  const text = textOf(`<div class="comments-enabled sidebar-left paywall">${PROSE}</div>`);
  expect(text).toContain(PARAGRAPHS[2]);
});

test('an article whose parts stand in sections of their own is read whole', () => {
  const parts = PARAGRAPHS.map(
    (paragraph) => `<section class="part"><p>${paragraph}</p><p>${paragraph.slice(4)}</p></section>`,
  );
  const text = textOf(`<div class="story">${parts.join('')}</div>`);
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
});

test.each([
  ['an empty page', ''],
  [
    'a page of links',
    '<ul><li><a href="/a">Pier to cost £6 million</a></li><li><a href="/b">Bridge for £2</a></li></ul>',
  ],
  ['a page of pictures', '<img alt="£6 million"><img>'],
])('no article: %s', (_, body) => {
  const { article } = read(body);
  expect(article.text).toBe('');
  expect(article.blocks).toEqual([]);
  expect(article.tables).toEqual([]);
});

test('a part that the page marks as its one article is read, however little prose it has', () => {
  const { article } =
    read(`<nav><a href="/">Home</a></nav><article><h1>Seats by region</h1><p>In thousands, at the end of March.</p>
    <table><tr><th>Region</th><th>Seats</th></tr><tr><td>North</td><td>12</td></tr><tr><td>South</td><td>30</td></tr></table></article>`);
  expect(article.text).toContain('Seats by region');
  expect(article.text).toContain('North\t12');
});

test('of several short articles, as on a front page, none is the article', () => {
  const card =
    '<article><h2>Council votes again</h2><p>The vote on the bridge was put off for the third time this year.</p></article>';
  expect(read(card.repeat(6)).article.text).toBe('');
});
