// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import type { ArticleFacts } from '../../src/text/article.ts';
import { PROSE, pageOf } from './pages.ts';

const factsOf = (head: string, body = '', facts: Partial<ArticleFacts> = {}): ArticleFacts =>
  readPage(pageOf(`<article>${body}${PROSE}</article>`, head), facts).article;

const ld = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

const NEWS = {
  '@type': 'NewsArticle',
  headline: 'Pier to cost £6 million',
  datePublished: '2019-08-30T09:00:00+01:00',
};

test.each([
  ['one thing', ld(NEWS)],
  ['a graph', ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Echo' }, NEWS] })],
  ['a list', ld([{ '@type': 'BreadcrumbList' }, NEWS])],
  ['several scripts', ld({ '@type': 'Organization' }) + ld(NEWS)],
  ['several types', ld({ ...NEWS, '@type': ['Article', 'ReportageNewsArticle'] })],
  ['a page about it', ld({ '@type': 'WebPage', datePublished: '2001-01-01', mainEntity: NEWS })],
  ['in CDATA', ld(`//<![CDATA[\n${JSON.stringify(NEWS)}\n//]]>`)],
  ['in a comment', ld(`<!-- ${JSON.stringify(NEWS)} -->`)],
  ['with a line break in a text', ld(JSON.stringify(NEWS).replace('Pier to', 'Pier\nto'))],
  ['broken off', ld(`${JSON.stringify(NEWS).slice(0, -1)},`)],
  ['beside a broken one', ld('{"@type": "NewsArticle",') + ld(NEWS)],
])('JSON-LD: %s', (_, head) => {
  expect(factsOf(head)).toMatchObject({ title: 'Pier to cost £6 million', published: '2019-08-30' });
});

test.each([
  ['<meta property="article:published_time" content="2019-08-30T10:00:00Z">', '2019-08-30'],
  ['<meta name="DC.date.issued" content="2019-08-30">', '2019-08-30'],
  ['<meta name="sailthru.date" content="Friday, August 30, 2019, 06:47 PM">', '2019-08-30'],
  ['<meta name="parsely-pub-date" content="2019-08-30T10:00:00Z">', '2019-08-30'],
  ['<meta name="pubdate" content="20190830">', '2019-08-30'],
  ['<meta name="citation_date" content="2019/08/30">', '2019-08-30'],
  ['<meta name="date" content="30 August 2019">', '2019-08-30'],
  ['<meta itemprop="datePublished" content="1567155600">', '2019-08-30'],
  ['<meta name="date" content="no date"><meta name="dc.date" content="2019">', '2019'],
  ['<meta property="article:modified_time" content="2020-01-01">', null],
  [`${ld({ '@type': 'NewsArticle', dateModified: '2020-01-01' })}`, null],
  [`${ld({ '@type': 'Product', datePublished: '2020-01-01' })}`, null],
])('the date in the head: %s', (head, published) => {
  expect(factsOf(head).published).toBe(published);
});

test.each([
  ['<h1>Pier</h1><time datetime="2019-08-30T08:00">Friday</time>', '2019-08-30'],
  [
    '<h1>Pier</h1><time class="updated" datetime="2020-01-01">now</time><time datetime="2019-08-30">then</time>',
    '2019-08-30',
  ],
  ['<span itemprop="datePublished">August 30, 2019</span>', '2019-08-30'],
  ['<time pubdate>30th August 2019</time>', '2019-08-30'],
  ['<p>Since <time datetime="1904-05-01">1904</time> it has stood.</p>', null],
])('the date in the body: %s', (body, published) => {
  expect(factsOf('', body).published).toBe(published);
});

test.each([
  ['https://echo.example/2019/08/30/pier', '2019-08-30'],
  ['https://echo.example/news/2019-08-30-pier.html', '2019-08-30'],
  ['https://echo.example/uk/2019/aug/30/pier', '2019-08-30'],
  ['https://echo.example/story/pier-20190830-story.html', '2019-08-30'],
  ['https://echo.example/2019/08/pier', '2019-08'],
  ['https://echo.example/pier-201908', null],
  ['https://2019.example/pier', null],
  ['https://echo.example/pier?d=2019-08-30', null],
  ['https://echo.example/a/1904/13/45/pier', null],
])('the date in the address: %s', (url, published) => {
  expect(factsOf('', '', { url }).published).toBe(published);
});

test('what the page says goes before what the caller knows, and agrees with it to the day', () => {
  const known = { published: '2019-08-30', language: 'de', title: 'A file' };
  expect(factsOf('', '', known)).toMatchObject({ published: '2019-08-30', language: 'en-GB', title: 'A file' });
  expect(factsOf('<meta name="date" content="2001-02-03">', '', known).published).toBe('2001-02-03');
  expect(factsOf('<meta name="date" content="2019-08">', '', known).published).toBe('2019-08-30');
});

test.each([
  ['<title>Pier to cost £6 million | Echo</title><meta property="og:title" content="Pier: £6m">', '', 'Pier: £6m'],
  ['<title>The dear pier of Westhaven | Echo</title>', '', 'The dear pier of Westhaven'],
  ['<title>Pier - Echo</title>', '<h1>Pier</h1>', 'Pier'],
  ['', '<h1>A <i>dear</i>\n pier</h1>', 'A dear pier'],
  ['', '', null],
])('the title: %s', (head, body, title) => {
  expect(factsOf(head, body).title).toBe(title);
});

test.each([
  ['https://echo.example/pier', 'https://echo.example/?p=9', 'https://echo.example/pier'],
  ['/pier', 'https://echo.example/?p=9', 'https://echo.example/pier'],
  ['https://echo.example/', 'https://echo.example/pier', 'https://echo.example/pier'],
  ['javascript:void(0)', 'https://echo.example/pier', 'https://echo.example/pier'],
  ['not an address', null, null],
])('the address: canonical %s of %s', (canonical, url, expected) => {
  expect(factsOf(`<link rel="canonical" href="${canonical}">`, '', { url }).url).toBe(expected);
});

test.each([
  ['<html lang="en-gb">', 'en-GB'],
  ['<html lang="pt_BR">', 'pt-BR'],
  ['<html lang="zh-hant-tw">', 'zh-Hant-TW'],
  ['<html><head><meta http-equiv="Content-Language" content="de-DE, en">', 'de-DE'],
  ['<html><head><meta property="og:locale" content="fr_FR">', 'fr-FR'],
  [`<html><head>${ld({ ...NEWS, inLanguage: { '@type': 'Language', alternateName: 'es' } })}`, 'es'],
  ['<html lang="???">', null],
])('the language: %s', (start, language) => {
  const page = new DOMParser().parseFromString(`${start}<body><article>${PROSE}</article></body></html>`, 'text/html');
  expect(readPage(page).article.language).toBe(language);
});
