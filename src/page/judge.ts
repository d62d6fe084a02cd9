import { add, type Box, clear, linkDensity, type Outline } from './box.ts';
import { attribute } from './dom.ts';
import { type Hint, hintOf } from './hints.ts';
import { proseUnder } from './prose.ts';
import type { Steps } from './steps.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const NEVER_READ = set('nav aside menu footer');

/** Elements that are not judged by their names: <body class="has-sidebar with-comments">. */
const UNJUDGED = set('html body main article h1');

/** From so many commas on an element is prose, whatever its names say. */
const PROSE = 10;

/** A part of the page's prose so large that it is the article, if anything is, whatever its names say. */
const MOST = 0.5;

/** Comments may well be longer than the article; what holds everything is not theirs. */
const ALL = 0.99;

/** So many boxes are judged from one step to the next. */
const STEP = 2000;

/** Judges what each box may be by its names, its weight in the page considered; then sums up what each holds. */
export function* judge(outline: Outline): Steps<void> {
  yield* settleBlocks(outline);
  yield* total(outline, () => true);
  const prose = yield* proseUnder(outline);
  const whole = prose.get(outline.page) ?? 0;
  for (const box of outline.boxes) {
    if (box.at % STEP === 0) yield;
    box.hint = isWording(box) ? 'none' : weighed(box, (prose.get(box) ?? 0) / whole);
  }
  yield* total(outline, (box) => box.hint !== 'never' && box.hint !== 'comments');
}

/** So many letters more than a word or a link in a sentence: then the sentence is read whole. */
const SENTENCE = 20;

/** Whether it is a part of a sentence, whatever it is called: "<a class=popup>rather elderly</a>". */
function isWording(box: Box): boolean {
  if (box.block || !box.parent) return false;
  return box.parent.all.chars - box.all.chars > SENTENCE && box.parent.blocks === 0;
}

function weighed(box: Box, part: number): Hint {
  const most = part > MOST;
  box.firstHint ??= firstHint(box);
  const hint = box.firstHint;
  const { commas } = box.all;
  if (hint === 'unlikely' && (box.hasHeadline || commas >= PROSE || most)) return 'none';
  if (hint === 'comments' && part > ALL) return 'none';
  if (hint !== 'never') return hint;
  return most || (box.hasHeadline && commas >= PROSE && linkDensity(box.all) < 0.3) ? 'none' : hint;
}

function firstHint({ element, name, names }: Box): Hint {
  if (UNJUDGED.has(name) || attribute(element, 'itemprop') === 'articleBody') return 'none';
  if (NEVER_READ.has(name)) return 'never';
  if (name === 'address') return 'byline';
  return hintOf(element, names);
}

/** An inline element around a block is one too: <span><p>…</p></span>. */
function* settleBlocks({ boxes }: Outline): Steps<void> {
  for (let at = boxes.length - 1; at > 0; at -= 1) {
    if (at % STEP === 0) yield;
    const parent = boxes[at]?.parent;
    if (!parent || !boxes[at]?.block || parent.block) continue;
    parent.block = true;
    if (parent.parent?.block) parent.parent.blocks += 1;
  }
}

/** Sums up what each box holds, itself and the boxes in it that count. */
function* total({ boxes }: Outline, counts: (box: Box) => boolean): Steps<void> {
  for (const { all, own, at } of boxes) {
    if (at % STEP === 0) yield;
    clear(all);
    add(all, own);
  }
  for (let at = boxes.length - 1; at > 0; at -= 1) {
    if (at % STEP === 0) yield;
    const box = boxes[at];
    if (!box?.parent) continue;
    if (box.hasHeadline) box.parent.hasHeadline = true;
    if (box.hasTable || (box.name === 'table' && box.all.chars > 0)) box.parent.hasTable = true;
    // A block counts the words of its inline elements as its own.
    if (counts(box) && (box.block || !box.parent.block)) add(box.parent.all, box.all);
  }
}
