/** A paragraph of so many characters is prose, not a label. */
const PROSE = 80;

/** Two short paragraphs with two figures between them: less has nothing that could contradict itself. */
const LEAST_PROSE = 2;
const LEAST_FIGURES = 2;

/** So many paragraphs tell: an article's figures do not all stand behind the hundredth. */
const MOST_LOOKED_AT = 200;

/** Where articles stand on sites that write their paragraphs as <div>. */
const BODIES = 'article, main, [itemprop="articleBody"]';

const FIGURE = /\d+(?:[.,:]\d+)*/g;

/**
 * Whether a page may be an article with figures, at a cost that a page without any does not feel: a few hundred paragraphs
 * are looked at, none is laid out. The reader itself decides what is one.
 */
export function mayHaveFigures(page: Document): boolean {
  if (!/html/.test(page.contentType)) return false;
  let prose = 0;
  let figures = 0;
  for (const paragraph of paragraphsOf(page)) {
    // A <div> counts by the words of its own; what is in blocks in it is looked at there.
    const text = paragraph.localName === 'p' ? (paragraph.textContent ?? '') : ownText(paragraph);
    if (text.length < PROSE) continue;
    prose += 1;
    figures += text.match(FIGURE)?.length ?? 0;
    if (prose >= LEAST_PROSE && figures >= LEAST_FIGURES) return true;
  }
  return false;
}

/** The first of a page's paragraphs. Lists that are counted as they are walked: none is made of all that a page holds. */
function* paragraphsOf(page: Document): Generator<Element> {
  yield* firstOf(page.getElementsByTagName('p'));
  const body = page.querySelector(BODIES);
  if (body) yield* firstOf(body.getElementsByTagName('div'));
}

function* firstOf(elements: HTMLCollectionOf<Element>): Generator<Element> {
  for (let at = 0; at < MOST_LOOKED_AT; at += 1) {
    const element = elements[at];
    if (!element) return;
    yield element;
  }
}

const ownText = ({ childNodes }: Element): string => {
  let text = '';
  for (const node of childNodes) if (node.nodeType === 3) text += node.nodeValue;
  return text;
};
