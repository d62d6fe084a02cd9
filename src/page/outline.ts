import { type Amount, addText, type Box, isBox, noAmount, type Outline, type Part } from './box.ts';
import { isBorder, isElement, nameOf, own, shownChildren, TEXT } from './dom.ts';
import { namesOf } from './hints.ts';
import { forget } from './marks.ts';
import { settle } from './settle.ts';
import { isHidden, isSetApart } from './shown.ts';
import { atOnce, type Steps } from './steps.ts';
import { isTouched, nothingTouched, touch } from './touched.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that are no text of an article, or whose text is said twice (<rt>) or withdrawn (<del>, <s>). */
const NOT_READ = set(
  'script style noscript template head svg math object embed canvas audio video map select button textarea input option datalist meter progress link meta title rt rp del s strike label',
);

const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** A page of more elements is read as far as that: what scrolls on without end has an end here. */
const MOST_BOXES = 250_000;

/** So many nodes are looked at from one step to the next. */
const STEP = 100;

/** So many times what has changed meanwhile is looked at in steps; after that at once, while the page waits. */
const ROUNDS = 4;

/** Keeps the outline of a document: what has not changed since is not looked at again. */
export interface OutlineKeeper {
  /** The outline as the page is now; null for a document without an element. */
  readonly outline: () => Steps<Kept | null>;
  /** Takes note of what has changed; nothing is looked at yet. */
  readonly changed: (records: readonly MutationRecord[]) => void;
}

/** An outline, and what of it is new. */
export interface Kept extends Outline {
  /**
   * Where there are only other words of the same length, as in a clock: the boxes that hold them, and nothing else has changed.
   * Null where the boxes have changed, or what the page says of itself.
   */
  readonly reworded: readonly Box[] | null;
  /** Whether there is more in the page than is read of one. */
  readonly cut: boolean;
}

/** No recursion anywhere: a page may nest a hundred thousand deep. */
export function outlineKeeper(document: Document): OutlineKeeper {
  let known = new WeakMap<Element, Box>();
  let borders = new Set<Box>();
  let page: Box | null = null;
  let boxes: readonly Box[] = [];
  let count = 0;
  let cut = false;
  let touched = nothingTouched();
  let reworded: Set<Box> | null = null;

  return {
    outline,
    changed: (records) => {
      if (page) touch(touched, records);
    },
  };

  function* outline(): Steps<Kept | null> {
    const root = document.documentElement;
    if (!root) return null;
    if (!page || page.element !== root) touched.all = true;
    reworded = touched.facts || touched.all ? null : new Set();
    if (!touched.all) yield* listBorders();
    for (let round = 0; isTouched(touched); round += 1) {
      const again: Steps<void> = touched.all ? listAll(root) : lookAgain();
      if (round < ROUNDS) yield* again;
      else atOnce(again);
    }
    if (!page) return null;
    if (!reworded) boxes = yield* settle(page);
    count = boxes.length;
    return { page, boxes, reworded: reworded && [...reworded], cut };
  }

  function* listAll(root: Element): Steps<void> {
    known = new WeakMap();
    borders = new Set();
    touched = nothingTouched();
    cut = false;
    count = 1;
    page = boxOf(root, nameOf(root), null);
    known.set(root, page);
    reworded = null;
    yield* fill([page], null);
  }

  /** Whether a box is the page's: its element is still there, and no other box has come for it. */
  function isCurrent(box: Box): boolean {
    return own(box.element, 'isConnected') && known.get(box.element) === box;
  }

  /** What stands in other trees is not heard of as it changes. */
  function* listBorders(): Steps<void> {
    const before = [...borders].filter(isCurrent);
    const all = new Set(before);
    borders = new Set(before.filter((box) => !isInOneOf(all, box.parent)));
    for (const box of [...borders]) yield* listAgain(box, null);
  }

  /** Lists anew what boxes hold whose page has changed there. */
  function* lookAgain(): Steps<void> {
    const { lists, anew, restyled } = touched;
    if (touched.facts) reworded = null;
    touched = nothingTouched();
    const again = new Set<Box>();
    // By the page and not by the box: that of an element that was hidden meanwhile may hang where nothing is any more.
    const around = (element: Element): Box | undefined => {
      const parent = own(element, 'parentElement');
      return parent ? known.get(parent) : undefined;
    };
    for (const element of restyled) {
      if (isNotRead(element, nameOf(element)) === known.has(element) || !isAsApart(known.get(element)))
        anew.add(element);
    }
    for (const element of anew) {
      const box = isElement(element) && around(element);
      if (box) again.add(box);
    }
    for (const element of lists) {
      const box = known.get(element);
      if (box) again.add(box);
    }
    for (const box of again) {
      // One before it may have put another in its place, which is up to date.
      if (isCurrent(box)) yield* listAgain(box, anew);
    }
  }

  /** What a box holds now: boxes that are there already are kept, but those of `anew`; null for all of them. */
  function* listAgain(box: Box, anew: ReadonlySet<Node> | null): Steps<void> {
    const { parts, said } = box;
    forget(box);
    yield* fill([box], anew);
    if (reworded && weighsAs(box, parts, said)) reworded.add(box);
    else reworded = null;
  }

  function* fill(open: Box[], anew: ReadonlySet<Node> | null): Steps<void> {
    let looked = 0;
    for (let box = open.pop(); box; box = open.pop()) {
      const parts: Part[] = [];
      const said = noAmount();
      for (const child of shownChildren(box.element, box.name)) {
        looked += 1;
        if (looked % STEP === 0) yield;
        if (child.nodeType === TEXT) {
          parts.push(child as globalThis.Text);
          addText(said, (child as globalThis.Text).data);
        } else if (isElement(child)) {
          const before = known.get(child);
          if (anew && before?.parent === box && !anew.has(child)) parts.push(before);
          else {
            const inner = enter(child, box);
            parts.push(inner);
            if (inner) open.push(inner);
          }
        }
      }
      box.parts = parts;
      box.said = said;
    }
  }

  function enter(element: Element, outer: Box): Box | null {
    const name = nameOf(element);
    if (isNotRead(element, name)) {
      known.delete(element);
      return null;
    }
    if (count >= MOST_BOXES) {
      cut = true;
      return null;
    }
    count += 1;
    const box = boxOf(element, name, outer);
    known.set(element, box);
    if (box.border) borders.add(box);
    return box;
  }
}

/** The outline of a document as it is now. */
export const outlineOf = (document: Document): Outline | null => atOnce(outlineKeeper(document).outline());

const isNotRead = (element: Element, name: string): boolean =>
  NOT_READ.has(name) || (name !== 'body' && isHidden(element));

/** Whether a box holds what it held, but for words that are as long. */
const weighsAs = (box: Box, parts: readonly Part[], said: Amount): boolean =>
  box.parts.length === parts.length &&
  box.said.chars === said.chars &&
  box.said.commas === said.commas &&
  box.parts.every((part, at) => part === parts[at] || (isText(part) && isText(parts[at] ?? null)));

const isText = (part: Part): boolean => part !== null && !isBox(part);

/** Whether the page still sets a box apart as it did when it was asked. */
const isAsApart = (box: Box | undefined): boolean =>
  box?.setApart === undefined || box.setApart === isSetApart(box.element);

function isInOneOf(outer: ReadonlySet<Box>, box: Box | null): boolean {
  for (let at = box; at; at = at.parent) if (outer.has(at)) return true;
  return false;
}

function boxOf(element: Element, name: string, parent: Box | null): Box {
  const box: Omit<Box, 'holder'> & { holder: Box | null } = {
    element,
    name,
    names: namesOf(element),
    border: isBorder(element, name),
    blockByName: BLOCKS.has(name),
    isLink: name === 'a' && element.hasAttribute('href'),
    parent,
    parts: [],
    said: noAmount(),
    firstHint: undefined,
    weight: undefined,
    setApart: undefined,
    piece: null,
    mark: -1,
    block: false,
    at: 0,
    last: 0,
    holder: null,
    linked: false,
    hint: 'none',
    all: noAmount(),
    own: noAmount(),
    breaks: 0,
    blocks: 0,
    hasHeadline: false,
    hasTable: false,
  };
  box.holder = box as Box;
  return box as Box;
}
