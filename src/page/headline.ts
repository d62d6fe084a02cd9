import { type Box, isWithin, linkDensity, type Outline, textOf } from './box.ts';
import { STANDFIRST } from './hints.ts';
import { SHORTEST } from './prose.ts';

/** Letters and digits of a text in lower case, as words. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const LONGEST_HEADLINE = 300;

/** What an <h1> is ahead of an <h2> that is as like the page's title; and what a place in the article is worth. */
const FIRST_RANK = 0.35;
const INSIDE = 0.05;

/** From so much of the title on a heading is the headline: an <h1> before the article, and an <h2> anywhere. */
const LIKE = { h1: 0.2, h2: 0.5 } as const;

/** The heading that is most like the page's title, in the article or before it; null where there is none. */
export function headlineOf(outline: Outline, root: Box, title: string | null): Box | null {
  const known = new Set(title ? wordsOf(title) : []);
  let best: Box | null = null;
  let bestScore = 0;
  for (const box of outline.boxes) {
    if (box.name !== 'h1' && box.name !== 'h2') continue;
    if (box.at > root.last) break;
    const within = isWithin(box, root);
    if ((!within && box.hint !== 'none') || box.all.chars === 0 || box.all.chars > LONGEST_HEADLINE) continue;
    const like = likeness(wordsOf(textOf(box)), known);
    const score = like + (box.name === 'h1' ? FIRST_RANK : 0) + (within ? INSIDE : 0);
    const due = like > LIKE[box.name] || (box.name === 'h1' && (within || known.size === 0));
    if (due && score > bestScore) [best, bestScore] = [box, score];
  }
  return best;
}

/** How many words two texts share, 0 to 1. */
function likeness(words: readonly string[], known: ReadonlySet<string>): number {
  if (words.length === 0 || known.size === 0) return 0;
  return (2 * words.filter((word) => known.has(word)).length) / (words.length + known.size);
}

/** So many elements behind the headline may the standfirst be. */
const NEAR = 40;

const LONGEST_STANDFIRST = 600;

/** The paragraph between headline and article that is called one: class "standfirst", "dek", "subtitle". */
export function standfirstOf(outline: Outline, root: Box, headline: Box): Box | null {
  const to = root.at > headline.at ? root.at : headline.last + NEAR;
  for (const box of outline.boxes.slice(headline.last + 1, Math.max(to, headline.last + NEAR))) {
    if (box === root) break;
    if (!box.block || box.hint !== 'none' || box.hasHeadline || !STANDFIRST.test(box.names)) continue;
    const { chars } = box.all;
    if (chars < SHORTEST || chars > LONGEST_STANDFIRST || linkDensity(box.all) > 0.5 || isWithin(root, box)) continue;
    return box;
  }
  return null;
}
