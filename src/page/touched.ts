import { isElement, own } from './dom.ts';

/** What has changed in a page, by the elements concerned; nothing in it is looked at before the next reading. */
export interface Touched {
  /** Elements whose text or list of children has changed. */
  readonly lists: Set<Element>;
  /** Elements that came, or of which all has to be looked at again. */
  readonly anew: Set<Node>;
  /** Elements whose own style may have changed. */
  readonly restyled: Set<Element>;
  /** Whether what a page says of itself (title, date, language) may have changed. */
  facts: boolean;
  /** Whether so much has changed that all is to be read again. */
  all: boolean;
}

export const nothingTouched = (): Touched => ({
  lists: new Set(),
  anew: new Set(),
  restyled: new Set(),
  facts: false,
  all: false,
});

/** Attributes that decide whether an element is read, and as what. */
export const READ_ATTRIBUTES = ['class', 'id', 'hidden', 'aria-hidden', 'role', 'open', 'style'] as const;

/** More elements than these are not told apart: then all is read again. */
const MOST = 5000;

/** Elements that say something of the page as a whole, shown or not. */
const OF_THE_PAGE = 'head, h1, time, meta, script, link, title';

/** Adds to what has changed. */
export function touch(touched: Touched, records: readonly MutationRecord[]): void {
  const { lists, anew, restyled } = touched;
  if (touched.all) return;
  for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
    const element = isElement(target) ? target : own(target, 'parentElement');
    if (!element) continue;
    if (type === 'attributes') {
      (attributeName === 'style' ? restyled : anew).add(element);
      touched.facts ||= own(element, 'matches').call(element, 'html, body');
      continue;
    }
    // What is rewritten over and over is asked once.
    if (!lists.has(element)) touched.facts ||= own(element, 'closest').call(element, OF_THE_PAGE) !== null;
    lists.add(element);
    for (const node of addedNodes) if (isElement(node)) anew.add(node);
    touched.facts ||= tellsOfThePage(addedNodes) || tellsOfThePage(removedNodes);
  }
  if (lists.size + anew.size + restyled.size <= MOST) return;
  touched.all = true;
  for (const kept of [lists, anew, restyled]) kept.clear();
}

const tellsOfThePage = (nodes: NodeList): boolean =>
  [...nodes].some(
    (node) =>
      isElement(node) &&
      (own(node, 'matches').call(node, OF_THE_PAGE) || own(node, 'querySelector').call(node, OF_THE_PAGE) !== null),
  );

export const isTouched = ({ lists, anew, restyled, all }: Touched): boolean =>
  all || lists.size + anew.size + restyled.size > 0;
