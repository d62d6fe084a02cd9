import { expect, test } from 'vitest';
import { articleFromHtml } from '../../src/cli/html.ts';
import { PARAGRAPHS, PROSE } from '../page/pages.ts';

test('a page is read with what it says of itself', () => {
  const article = articleFromHtml(
    `<!doctype html><html lang="en-GB"><head><title>A dear pier at Westhaven</title>
     <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-08-30"}</script></head>
     <body><nav><a href="/">Home</a></nav><article><h1>A dear pier at Westhaven</h1>${PROSE}
     <table><tr><th>Deck</th><td>£4m</td></tr><tr><th>Hall</th><td>£2m</td></tr></table></article></body></html>`,
    { url: 'https://echo.example/pier', published: '2001', language: 'de' },
  );
  expect(article).toMatchObject({
    title: 'A dear pier at Westhaven',
    url: 'https://echo.example/pier',
    published: '2019-08-30',
    language: 'en-GB',
  });
  expect(article.text).toBe(['A dear pier at Westhaven', ...PARAGRAPHS, 'Deck\t£4m\nHall\t£2m'].join('\n\n'));
});

test.each([
  ['no <html>', PROSE],
  ['no <body>', `<html><head><title>Pier</title></head>${PROSE}</html>`],
  ['text outside <html>', `<html><head></head><body></body></html><div>${PROSE}</div>`],
  ['cut in a tag', `<html><body><article>${PROSE}<p>And <a href="http`],
  ['paragraphs that do not end', `<html><body><article>${PROSE.replaceAll('</p>', '')}`],
  ['entities', `<article>${PROSE.replaceAll('£', '&pound;').replaceAll(',', '&#44;')}</article>`],
  ['in capitals', `<HTML><BODY><ARTICLE>${PROSE.replaceAll('<p>', '<P>')}</ARTICLE></BODY></HTML>`],
  ['conditional comments', `<!--[if IE]><html class="ie"><![endif]--><html><body>${PROSE}</body></html>`],
  ['nested two thousand deep', `${'<div>'.repeat(2000)}${PROSE}`],
])('broken HTML is read: %s', (_, html) => {
  const { text } = articleFromHtml(html);
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
});

test.each([
  ['nothing', ''],
  ['white space', ' \n '],
  ['an unfinished comment', `<!-- ${PROSE}`],
  ['an unfinished script', `<script>${PROSE}`],
  ['a frameset', '<html><frameset><frame src="a.html"></frameset></html>'],
  ['a lone tag', '<p>'],
])('no article: %s', (_, html) => {
  expect(articleFromHtml(html)).toMatchObject({ text: '', blocks: [], tables: [] });
});

test('twenty thousand elements in each other do not overflow', () => {
  const { text } = articleFromHtml(`<html><body>${'<i>'.repeat(20_000)}${PROSE}`);
  expect(text).toContain(PARAGRAPHS[0]);
}, 60_000);
