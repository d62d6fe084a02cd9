// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { rootsOf } from '../../src/page/mark-roots.ts';

const rangeOf = (node: Node): Range => {
  const range = (node.ownerDocument ?? document).createRange();
  range.selectNodeContents(node);
  return range;
};

const inPage = (html: string, ...selectors: readonly string[]): readonly Range[] => {
  document.body.innerHTML = html;
  return selectors.map((selector) => rangeOf(document.querySelector(selector) as Element));
};

const POSTS =
  '<main id="live"><div id="post-1"><p>over £6 million (£7 million)</p><p id="">12%</p></div><div id="post-2"><p>£3bn</p></div></main><p class="out">5%</p>';

test('the nearest element with an id around each place, each once', () => {
  expect(rootsOf(document, inPage(POSTS, '#post-1 p', '#post-1 p + p', '#post-2 p'))).toEqual(['post-1', 'post-2']);
  expect(rootsOf(document, inPage(POSTS, '#post-2'))).toEqual(['post-2']);
  expect(rootsOf(document, [])).toEqual([]);
});

test.each([
  ['no element around a place has an id', POSTS, '.out'],
  ['an id cannot be written', `<p id="two words">£6m</p><p id="${'x'.repeat(101)}" class="out">£7m</p>`, '.out'],
])('all of the page where %s', (_, html, selector) => {
  expect(rootsOf(document, inPage(html, selector))).toBeNull();
});

test('all of the page where a place is in a shadow root or a frame, and where there are very many', () => {
  document.body.innerHTML = '<div id="host"></div><iframe id="frame"></iframe>';
  const shadow = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p id="inside">£6m</p>';
  const framed = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
  framed.body.innerHTML = '<p id="framed">£6m</p>';
  expect(rootsOf(document, [rangeOf(shadow.firstChild as Node)])).toBeNull();
  expect(rootsOf(document, [rangeOf(framed.body.firstChild as Node)])).toBeNull();
  const many = Array.from({ length: 101 }, (_, at) => `<p id="p${at}">£${at}m</p>`).join('');
  document.body.innerHTML = many;
  const all = [...document.querySelectorAll('p')].map((one) => rangeOf(one));
  expect(rootsOf(document, all)).toBeNull();
  expect(rootsOf(document, all.slice(1))).toHaveLength(100);
});

test('a form whose fields are called as what is asked of it hides nothing', () => {
  const html = '<form id="form"><input name="id"><input name="parentNode"><input name="getAttribute"><p>£6m</p></form>';
  expect(rootsOf(document, inPage(html, 'form p'))).toEqual(['form']);
});
