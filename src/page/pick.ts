import { type Box, linkDensity, type Outline, weightOf } from './box.ts';
import { leaveClutter } from './clutter.ts';
import { headlineOf, standfirstOf } from './headline.ts';
import { HEADING, isParagraph, proseOf, proseUnder } from './prose.ts';
import type { Steps } from './steps.ts';

/** What of a page is its article: everything under `root` but what is in `left`, and the headline wherever it stands. */
export interface Picked {
  readonly root: Box;
  readonly left: ReadonlySet<Box>;
  readonly headline: Box | null;
  readonly standfirst: Box | null;
}

/** So many boxes are looked at from one step to the next. */
const STEP = 2000;

/** Whether the box or one around it is surely no article. */
function* noise(outline: Outline): Steps<ReadonlySet<Box>> {
  const found = new Set<Box>();
  for (const box of outline.boxes) {
    if (box.at % STEP === 0) yield;
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
function* outermostWith({ boxes }: Outline): Steps<readonly Box[]> {
  const outermost: Box[] = [];
  for (const box of boxes) {
    if (box.at % STEP === 0) yield;
    const around = box.parent && box.parent.all.chars === box.all.chars ? outermost[box.parent.at] : undefined;
    outermost.push(around ?? box);
  }
  return outermost;
}

const bump = (map: Map<Box, number>, box: Box, by: number): void => void map.set(box, (map.get(box) ?? 0) + by);

function* scoresOf(outline: Outline, skipped: ReadonlySet<Box>): Steps<Scores> {
  const near = new Map<Box, number>();
  const outermost = yield* outermostWith(outline);
  for (const box of outline.boxes) {
    if (box.at % STEP === 0) yield;
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
  return { near, mass: yield* proseUnder(outline, (box) => !skipped.has(box)) };
}

/** The article of a page; null where there is none. */
export function* pickArticle(outline: Outline, title: string | null): Steps<Picked | null> {
  const skipped = yield* noise(outline);
  const scores = yield* scoresOf(outline, skipped);
  yield;
  const top = topOf(outline, scores, skipped);
  if (!top) return null;
  const left = new Set<Box>();
  const root = widen(top, scores, skipped, left);
  yield;
  yield* leaveClutter(outline, root, left, skipped);
  const headline = headlineOf(outline, root, title);
  return { root, left, headline, standfirst: headline && standfirstOf(outline, root, headline) };
}

/** Everything, where the whole page is known to be the article: a Word document made into HTML. */
export function wholeOf(outline: Outline, title: string | null): Picked {
  const root = outline.page;
  return { root, left: new Set(), headline: headlineOf(outline, root, title), standfirst: null };
}

/** The least prose that makes an article: two short paragraphs. */
const LEAST = 4;

function topOf(outline: Outline, { near, mass }: Scores, skipped: ReadonlySet<Box>): Box | null {
  let best: Box | null = null;
  let bestScore = 0;
  for (const box of outline.boxes) {
    const score = near.get(box);
    if (!score || skipped.has(box)) continue;
    const weighed = (score + 5 * weightOf(box) + (box.name === 'article' ? 5 : 0)) * (1 - linkDensity(box.all));
    if (weighed > bestScore) [best, bestScore] = [box, weighed];
  }
  return best && (mass.get(best) ?? 0) >= LEAST ? best : soleArticle(outline, skipped);
}

/** A page that marks one part as its article has one, however short: a line of prose above a table of results. */
function soleArticle({ boxes }: Outline, skipped: ReadonlySet<Box>): Box | null {
  const [only, ...others] = boxes.filter((box) => box.name === 'article' && !skipped.has(box));
  const says = only && others.length === 0 && only.all.chars >= WORTH && linkDensity(only.all) <= 0.2;
  return says ? only : null;
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

/** Shorter than that, what stands at the edge of an article is a label. */
const WORTH = 60;

/** What has no prose is left where it is the first or the last of its parent; between paragraphs it may be of use. */
function leaveEdges(around: Box, beside: readonly Box[], left: Set<Box>): void {
  const parts = around.parts.filter((part): part is Box => part !== null && 'parts' in part);
  const idle = new Set(beside);
  for (const ordered of [parts, parts.toReversed()]) {
    for (const part of ordered) {
      if (!idle.has(part)) break;
      const says = part.hint === 'none' && part.all.chars >= WORTH && linkDensity(part.all) <= 0.2;
      if (!says && !part.hasHeadline && part.block) left.add(part);
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
