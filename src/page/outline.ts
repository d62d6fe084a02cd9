import { isBorder, isElement, nameOf, shownChildren, TEXT } from './dom.ts';
import { type Hint, namesOf } from './hints.ts';
import { isHidden } from './shown.ts';

/** How much text there is: letters without white space, those of them in links, and commas, the mark of prose. */
export interface Amount {
  chars: number;
  linked: number;
  commas: number;
}

/** An element that shows text, with what it shows in reading order. A null part is something that is not read. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  /** Class and id as words apart. */
  readonly names: string;
  readonly parent: Box | null;
  /** On lines of its own: by its name, or because a block is in it. */
  block: boolean;
  readonly border: boolean;
  readonly parts: (Box | globalThis.Text | null)[];
  /** Its place among the boxes, and that of the last one in it. */
  readonly at: number;
  last: number;
  /** What its names say, once it has been judged. */
  hint: Hint;
  /** Everything under it but, once it has been judged, what is surely no article. */
  readonly all: Amount;
  /** What stands in it and in its inline elements, outside the blocks in it; of an inline element, its own words. */
  readonly own: Amount;
  breaks: number;
  blocks: number;
  hasHeadline: boolean;
  /** Whether a table with text in it is in it. */
  hasTable: boolean;
}

/** The page as boxes, in document order; the first is the whole page. */
export interface Outline {
  readonly page: Box;
  readonly boxes: readonly Box[];
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that are no text of an article, or whose text is said twice (<rt>) or withdrawn (<del>, <s>). */
const NOT_READ = set(
  'script style noscript template head svg math object embed canvas audio video map select button textarea input option datalist meter progress link meta title rt rp del s strike label',
);

const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

interface Frame {
  readonly box: Box;
  /** The nearest block: the one that inline text belongs to. */
  readonly holder: Box;
  readonly linked: boolean;
  readonly children: ArrayLike<Node>;
  next: number;
}

/** The outline of a document; null for one without an element. No recursion: a page may nest a hundred thousand deep. */
export function outlineOf(document: Document): Outline | null {
  const root = document.documentElement;
  if (!root) return null;
  const page = boxOf(root, nameOf(root), null, 0);
  const boxes: Box[] = [page];
  const stack: Frame[] = [frameOf(page, page, false)];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.children[frame.next];
    frame.next += 1;
    if (!child) {
      stack.pop();
      frame.box.last = boxes.length - 1;
    } else if (child.nodeType === TEXT) {
      frame.box.parts.push(child as globalThis.Text);
      const amount = amountOf((child as globalThis.Text).data, frame.linked);
      add(frame.holder.own, amount);
      if (frame.box !== frame.holder) add(frame.box.own, amount);
    } else if (isElement(child)) {
      const inner = enter(child, frame, boxes.length);
      if (!inner) continue;
      boxes.push(inner.box);
      stack.push(inner);
    }
  }
  return { page, boxes };
}

function enter(element: Element, outer: Frame, at: number): Frame | null {
  const name = nameOf(element);
  if (NOT_READ.has(name) || (name !== 'body' && isHidden(element))) {
    outer.box.parts.push(null);
    return null;
  }
  if (name === 'br') outer.holder.breaks += 1;
  const box = boxOf(element, name, outer.box, at);
  outer.box.parts.push(box);
  if (box.block) outer.holder.blocks += 1;
  const linked = outer.linked || (name === 'a' && element.hasAttribute('href'));
  return frameOf(box, box.block ? box : outer.holder, linked);
}

const frameOf = (box: Box, holder: Box, linked: boolean): Frame => ({
  box,
  holder,
  linked,
  children: shownChildren(box.element, box.name),
  next: 0,
});

function boxOf(element: Element, name: string, parent: Box | null, at: number): Box {
  const names = namesOf(element);
  return {
    element,
    name,
    names,
    parent,
    block: BLOCKS.has(name),
    border: isBorder(element, name),
    parts: [],
    at,
    last: at,
    hint: 'none',
    all: { chars: 0, linked: 0, commas: 0 },
    own: { chars: 0, linked: 0, commas: 0 },
    breaks: 0,
    blocks: 0,
    hasHeadline: name === 'h1',
    hasTable: false,
  };
}

/** The part of the text that is link text, 0 to 1. */
export const linkDensity = (amount: Amount): number => (amount.chars === 0 ? 0 : amount.linked / amount.chars);

const COMMAS = new Set([...',،﹐︐⹁⸴⸲，、'].map((comma) => comma.charCodeAt(0)));

function amountOf(text: string, linked: boolean): Amount {
  let chars = 0;
  let commas = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) continue;
    chars += 1;
    if (COMMAS.has(code)) commas += 1;
  }
  return { chars, linked: linked ? chars : 0, commas };
}

/** Adds one amount to another. */
export function add(to: Amount, from: Amount): void {
  to.chars += from.chars;
  to.linked += from.linked;
  to.commas += from.commas;
}

/** The text of a box, white space as it comes; for short ones. */
export function textOf(box: Box): string {
  let text = '';
  const stack: (Box | globalThis.Text | null)[] = [box];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (!part) continue;
    if (!('parts' in part)) text += part.data;
    else for (let at = part.parts.length - 1; at >= 0; at -= 1) stack.push(part.parts[at] ?? null);
  }
  return text;
}

/** Whether a box is another one or in it. */
export const isWithin = (box: Box, outer: Box): boolean => box.at >= outer.at && box.at <= outer.last;
