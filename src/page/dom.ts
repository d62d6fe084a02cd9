/** Kinds of DOM node by number: the names on `Node` are missing where there is no window. */
export const ELEMENT = 1;
export const TEXT = 3;

/** An element's name in lower case, whatever the document's spelling: "p", "figcaption". */
export const nameOf = (element: Element): string => own(element, 'localName').toLowerCase();

export const isElement = (node: Node): node is Element => own(node, 'nodeType') === ELEMENT;

/** An element's attribute, "" where it has none. */
export const attribute = (element: Element, name: string): string =>
  own(element, 'getAttribute').call(element, name) ?? '';

/**
 * What a node says of itself. A form answers with its fields first (`<input name="childNodes">`), whatever a page calls them: it
 * is asked past them, by what all forms have, those of a frame too.
 */
export function own<N extends Node, K extends keyof N & string>(node: N, name: K): N[K] {
  return mayBeForm(node) ? Reflect.get(HTMLFormElement.prototype, name, node) : node[name];
}

/** Its name is a word unless a field hides it; a text has none. By the name, since a frame's form is not of this window's kind. */
function mayBeForm(node: Node & { readonly localName?: unknown }): boolean {
  if (typeof HTMLFormElement === 'undefined') return false;
  const { localName } = node;
  return localName === 'form' || (typeof localName === 'object' && localName !== null);
}

/**
 * An element's children as a reader sees them: what an open shadow root shows in place of its host's children, what a
 * slot is filled with, and the page inside a frame of the same origin.
 */
export function shownChildren(element: Element, name: string): readonly Node[] {
  if (name !== 'form' && element.shadowRoot) return childrenOf(element.shadowRoot);
  if (name === 'slot') return slotted(element) ?? childrenOf(element);
  if (name === 'iframe' || name === 'frame') return childrenOf(frameBody(element));
  return childrenOf(element);
}

/** A copy of the list: the page may change its own at any time. */
function childrenOf(parent: Node | null): readonly Node[] {
  const children: Node[] = [];
  if (!parent) return children;
  const list = own(parent, 'childNodes');
  for (let at = 0; at < list.length; at += 1) {
    const child = list[at];
    if (child) children.push(child);
  }
  return children;
}

/** Whether an element's children come from another tree than its own: a DOM range cannot run over its edge. */
export const isBorder = (element: Element, name: string): boolean =>
  (name !== 'form' && Boolean(element.shadowRoot)) || name === 'slot' || name === 'iframe' || name === 'frame';

function slotted(slot: Element): readonly Node[] | null {
  if (!('assignedNodes' in slot) || typeof slot.assignedNodes !== 'function') return null;
  const nodes: readonly Node[] = slot.assignedNodes();
  return nodes.length > 0 ? nodes : null;
}

function frameBody(frame: Element): Element | null {
  if (!('contentDocument' in frame)) return null;
  const inside = frame.contentDocument as Document | null;
  return inside?.body ?? null;
}
