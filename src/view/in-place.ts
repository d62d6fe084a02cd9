/** How an element looked as it was drawn: what became of it since (what was said of a press, what is unfolded) is no part of that. */
const looks = new WeakMap<Element, string>();

/**
 * Gives `parent` these children. What is there already and looks the same stays the node that it is: a space bar or a button of the
 * mouse that is held down as a page changes, and words that are being selected, are lost with the node that they began on. `kept` hears
 * which node stays in place of which.
 */
export function drawInPlace(
  parent: HTMLElement,
  fresh: readonly HTMLElement[],
  kept: (old: HTMLElement, fresh: HTMLElement) => void = () => undefined,
): void {
  const there = new Map<string, HTMLElement[]>();
  for (const child of parent.children) {
    const look = looks.get(child);
    if (look === undefined || !(child instanceof HTMLElement)) continue;
    const alike = there.get(look);
    if (alike) alike.push(child);
    else there.set(look, [child]);
  }
  const next = fresh.map((one) => {
    if (one.parentElement === parent) return one;
    const look = one.outerHTML;
    const old = there.get(look)?.shift();
    if (old) kept(old, one);
    else looks.set(one, look);
    return old ?? one;
  });
  const staying = new Set<Node>(next);
  // What goes, goes first: what stays then never has to be moved, which would cost it the keyboard.
  for (const child of [...parent.childNodes]) if (!staying.has(child)) child.remove();
  let at = parent.firstChild;
  for (const one of next) {
    if (one === at) at = at.nextSibling;
    else parent.insertBefore(one, at);
  }
}
