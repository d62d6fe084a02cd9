import { CAPTION, STANDFIRST, weightOf } from './hints.ts';
import { type Box, isWithin, linkDensity, type Outline, textOf } from './outline.ts';
import { HEADING, isParagraph, proseOf, proseUnder, SHORTEST } from './prose.ts';

/** What of a page is its article: everything under `root` but what is in `left`, and the headline wherever it stands. */
export interface Picked {
  readonly root: Box;
  readonly left: ReadonlySet<Box>;
  readonly headline: Box | null;
  readonly standfirst: Box | null;
}

/** Whether the box or one around it is surely no article. */
function noise(outline: Outline): ReadonlySet<Box> {
  const found = new Set<Box>();
  for (const box of outline.boxes) {
    if (
      box.hint === 'never' ||
      box.hint === 'comments' ||
      (box.hint === 'unlikely' && box.name !== 'a') ||
      (box.parent && found.has(box.parent))
    )
      found.add(box);
  }
  return found;
}

interface Scores {
  /** Prose directly or a little way under a box: highest at the one that holds the paragraphs. */
  readonly near: Map<Box, number>;
  /** All prose under a box. */
  readonly mass: Map<Box, number>;
}

/** Prose counts for so many boxes around it, less for each. */
const LEVELS = 5;

/** For each box the outermost one around it that holds no more text: wrappers in wrappers are one level. */
function outermostWith({ boxes }: Outline): readonly Box[] {
  const outermost: Box[] = [];
  for (const box of boxes) {
    const around = box.parent && box.parent.all.chars === box.all.chars ? outermost[box.parent.at] : undefined;
    outermost.push(around ?? box);
  }
  return outermost;
}

const bump = (map: Map<Box, number>, box: Box, by: number): void => void map.set(box, (map.get(box) ?? 0) + by);

function scoresOf(outline: Outline, skipped: ReadonlySet<Box>): Scores {
  const near = new Map<Box, number>();
  const outermost = outermostWith(outline);
  for (const box of outline.boxes) {
    if (!box.block || skipped.has(box)) continue;
    const prose = proseOf(box);
    if (prose === 0) continue;
    let to = isParagraph(box) ? box.parent : box;
    for (let level = 0; to && level < LEVELS; level += 1) {
      const outer = outermost[to.at] ?? to;
      bump(near, outer, level === 0 ? prose : level === 1 ? prose / 2 : prose / (level * 3));
      to = outer.parent;
    }
  }
  return { near, mass: proseUnder(outline, (box) => !skipped.has(box)) };
}

/** The article of a page; null where there is none. */
export function pickArticle(outline: Outline, title: string | null): Picked | null {
  const skipped = noise(outline);
  const scores = scoresOf(outline, skipped);
  const top = topOf(outline, scores, skipped);
  if (!top) return null;
  const left = new Set<Box>();
  const root = widen(top, scores, skipped, left);
  clean(outline, root, left, skipped);
  const headline = headlineOf(outline, root, left, title);
  return { root, left, headline, standfirst: standfirstOf(outline, root, left, headline) };
}

/** The least prose that makes an article: two short paragraphs. */
const LEAST = 4;

function topOf(outline: Outline, { near, mass }: Scores, skipped: ReadonlySet<Box>): Box | null {
  let best: Box | null = null;
  let bestScore = 0;
  for (const box of outline.boxes) {
    const score = near.get(box);
    if (!score || skipped.has(box)) continue;
    const weighed = (score + 5 * weightOf(box.names) + (box.name === 'article' ? 5 : 0)) * (1 - linkDensity(box.all));
    if (weighed > bestScore) [best, bestScore] = [box, weighed];
  }
  return best && (mass.get(best) ?? 0) >= LEAST ? best : null;
}

/** Up from the best box as long as what stands beside it is article too; what stands beside it and is not, is left. */
function widen(top: Box, { mass }: Scores, skipped: ReadonlySet<Box>, left: Set<Box>): Box {
  const topMass = mass.get(top) ?? 0;
  let root = top;
  let level = 0;
  for (let box = top; box.parent; box = box.parent) {
    const around = box.parent;
    const beside: Box[] = [];
    let joined = false;
    for (const part of around.parts) {
      if (!part || !('parts' in part) || part === box) continue;
      const own = mass.get(part) ?? 0;
      if (!skipped.has(part) && isSibling(part, box, level, own, topMass)) joined = true;
      else if (linkDensity(part.all) > 0.3 || own === 0) beside.push(part);
    }
    if (joined) {
      root = around;
      leaveEdges(around, beside, left);
    }
    if (around.name === 'article' || around.name === 'main' || around.name === 'body') break;
    level += 1;
  }
  return root;
}

/** What has no prose is left where it is the first or the last of its parent; between paragraphs it may be of use. */
function leaveEdges(around: Box, beside: readonly Box[], left: Set<Box>): void {
  const parts = around.parts.filter((part): part is Box => part !== null && 'parts' in part);
  const idle = new Set(beside);
  for (const ordered of [parts, parts.toReversed()]) {
    for (const part of ordered) {
      if (!idle.has(part)) break;
      if (
        !part.hasHeadline &&
        part.block &&
        (part.hint !== 'none' || part.all.chars < 60 || linkDensity(part.all) > 0.2)
      )
        left.add(part);
    }
  }
}

function isSibling(part: Box, box: Box, level: number, mass: number, topMass: number): boolean {
  if (part.hint !== 'none' || linkDensity(part.all) > 0.3) return false;
  // What stands before the body is its lead more often than not; what follows may be the next thing on the page.
  const lead = part.at < box.at;
  if (mass > Math.max(lead ? 4 : 8, topMass * (lead ? 0.04 : 0.2)) && (lead || part.name === box.name || level < 2))
    return true;
  if (part.name === box.name && part.names !== '' && part.names === box.names && mass > 2) return true;
  if (level > 0 || !part.block || HEADING.test(part.name)) return false;
  return part.name === 'p' && part.all.chars > 80 && linkDensity(part.all) < 0.25;
}

/** Blocks that are kept or left as a whole. */
const JUDGED = new Set([
  'div',
  'section',
  'ul',
  'ol',
  'dl',
  'table',
  'form',
  'fieldset',
  'header',
  'figure',
  'center',
  'li',
  'p',
  'span',
]);

function clean(outline: Outline, root: Box, left: Set<Box>, skipped: ReadonlySet<Box>): void {
  const inside = new Set<Box>([root]);
  for (const box of outline.boxes) {
    if (!box.parent || !inside.has(box.parent) || left.has(box)) continue;
    if (skipped.has(box) || isClutter(box)) left.add(box);
    else inside.add(box);
  }
}

function isClutter(box: Box): boolean {
  if (box.hint === 'byline') return box.all.chars < 150 && box.block;
  if (box.name === 'figcaption' || CAPTION.test(box.names)) return false;
  if (!JUDGED.has(box.name) || box.hasHeadline || !box.block) return false;
  const { chars, commas } = box.all;
  if (chars === 0) return false;
  const density = linkDensity(box.all);
  const weight = weightOf(box.names);
  if (weight < 0 && commas < 10) return true;
  if (box.name === 'form' || box.name === 'fieldset') return commas < 10;
  if (box.name === 'p') return density > 0.9 && chars < 120 && box.own.chars > 0 && chars > 0 && false;
  if (box.name === 'ul' || box.name === 'ol' || box.name === 'dl') return density > 0.75;
  if (box.name === 'table') return density > 0.7;
  if (box.name === 'li' || box.name === 'figure') return false;
  if (commas >= 10) return false;
  return density > (weight > 0 ? 0.6 : 0.4);
}

/** Letters and digits of a text in lower case, as words. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const LONGEST_HEADLINE = 300;

function headlineOf(outline: Outline, root: Box, left: ReadonlySet<Box>, title: string | null): Box | null {
  const known = new Set(title ? wordsOf(title) : []);
  let best: Box | null = null;
  let bestScore = 0;
  const from = outline.boxes.indexOf(root);
  for (const [at, box] of outline.boxes.entries()) {
    if (box.name !== 'h1' && box.name !== 'h2') continue;
    const within = isWithin(box, root);
    if ((at > from && !within) || (within === false && box.hint !== 'none')) continue;
    const words = wordsOf(textOf(box));
    if (words.length === 0 || box.all.chars > LONGEST_HEADLINE) continue;
    const shared = words.filter((word) => known.has(word)).length;
    const likeness = known.size === 0 ? 0 : (2 * shared) / (words.length + known.size);
    const first = box.name === 'h1' ? 0.35 : 0;
    const score = likeness + first + (within ? 0.05 : 0);
    if (score > bestScore && (box.name === 'h1' ? likeness > 0.2 || within || known.size === 0 : likeness > 0.5))
      [best, bestScore] = [box, score];
  }
  return best && !isLeft(best, root, left) ? best : best;
}

function standfirstOf(outline: Outline, root: Box, left: ReadonlySet<Box>, headline: Box | null): Box | null {
  if (!headline) return null;
  const from = outline.boxes.indexOf(headline);
  const to = outline.boxes.indexOf(root);
  for (const box of outline.boxes.slice(from + 1, Math.max(to, from + 40))) {
    if (box === root) break;
    if (!box.block || !STANDFIRST.test(box.names) || (HEADING.test(box.name) && box.name === 'h1')) continue;
    const { chars } = box.all;
    if (chars < SHORTEST || chars > 600 || linkDensity(box.all) > 0.5 || isWithin(root, box)) continue;
    if (isWithin(box, root) && !isLeft(box, root, left)) return box;
    return box;
  }
  return null;
}

function isLeft(box: Box, root: Box, left: ReadonlySet<Box>): boolean {
  for (let at: Box | null = box; at && at !== root; at = at.parent) if (left.has(at)) return true;
  return false;
}
