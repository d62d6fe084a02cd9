/** A paragraph of so many characters is prose, not a label. */
const PROSE = 80;

/** Two short paragraphs with two figures between them: less has nothing that could contradict itself. */
const LEAST_PROSE = 2;
const LEAST_FIGURES = 2;

/** So many paragraphs tell: an article's figures do not all stand behind the hundredth. */
const MOST_LOOKED_AT = 200;

/** What articles are made of on sites that know no <p> as well. */
const PARAGRAPHS = 'p, article div, main div, [itemprop="articleBody"] div';

const FIGURE = /\d+(?:[.,:]\d+)*/g;

/**
 * Whether a page may be an article with figures, at a cost that a page without any does not feel: a few hundred paragraphs
 * are looked at, none is laid out. The reader itself decides what is one.
 */
export function mayHaveFigures(page: Document): boolean {
  if (!/html/.test(page.contentType)) return false;
  let prose = 0;
  let figures = 0;
  let looked = 0;
  for (const paragraph of page.querySelectorAll(PARAGRAPHS)) {
    looked += 1;
    if (looked > MOST_LOOKED_AT) return false;
    // A <div> counts by the words of its own; what is in blocks in it is looked at there.
    const text = paragraph.localName === 'p' ? (paragraph.textContent ?? '') : ownText(paragraph);
    if (text.length < PROSE) continue;
    prose += 1;
    figures += text.match(FIGURE)?.length ?? 0;
    if (prose >= LEAST_PROSE && figures >= LEAST_FIGURES) return true;
  }
  return false;
}

const ownText = ({ childNodes }: Element): string => {
  let text = '';
  for (const node of childNodes) if (node.nodeType === 3) text += node.nodeValue;
  return text;
};
