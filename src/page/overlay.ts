/** What is shown over a page, near some words of it: the one node that is ever added to a page, on a reader's click only. */
export interface Overlay {
  readonly host: HTMLElement;
  readonly close: () => void;
}

/** Room left between the words and what is shown, and at the edges of the window, in CSS pixels. */
const GAP = 8;

/**
 * Shows `content` under the words at `near` (over them where there is no room), in a closed shadow root: the page's style
 * does not reach it, its script cannot look into it. Escape and a click elsewhere remove it, and the keyboard is put back where
 * it was. `css` is its style, `width` how wide it is in CSS pixels.
 */
export function openOverlay(
  page: Document,
  content: HTMLElement,
  near: DOMRect,
  { css, width }: { readonly css: string; readonly width: number },
): Overlay {
  const view = page.defaultView;
  const before = page.activeElement;
  const host = page.createElement('figurecheck-card');
  const shadow = host.attachShadow({ mode: 'closed' });
  // Rules in the page's own content security policy do not hold for what is set by script.
  setStyle(host, { all: 'initial', position: 'absolute', 'z-index': '2147483647', width: `${width}px` });
  const style = page.createElement('style');
  style.textContent = css;
  shadow.append(style, content);
  page.documentElement.append(host);
  place();
  // Above every dialog and sticky bar of the page, and outside what it cuts off.
  if ('popover' in host) {
    host.popover = 'manual';
    host.showPopover();
  }
  // What is pressed in it is none of the page's business: its own keys would scroll or leave.
  for (const kind of ['click', 'keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'mouseup'])
    host.addEventListener(kind, hush);
  page.addEventListener('keydown', onKey, true);
  page.addEventListener('pointerdown', onPress, true);
  content.tabIndex = -1;
  content.focus({ preventScroll: true });
  return { host, close };

  function close(): void {
    if (!host.isConnected) return;
    const held = page.activeElement === host;
    page.removeEventListener('keydown', onKey, true);
    page.removeEventListener('pointerdown', onPress, true);
    host.remove();
    if (held && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    close();
  }

  function onPress(event: Event): void {
    if (!event.composedPath().includes(host)) close();
  }

  function place(): void {
    const { scrollX = 0, scrollY = 0, innerHeight = 0 } = view ?? {};
    const room = page.documentElement.clientWidth;
    const height = content.getBoundingClientRect().height;
    const left = Math.max(GAP, Math.min(near.left, room - width - GAP));
    const above = near.bottom + GAP + height > innerHeight && near.top - GAP - height >= 0;
    const top = above ? near.top - GAP - height : near.bottom + GAP;
    setStyle(host, { left: `${left + scrollX}px`, top: `${top + scrollY}px` });
  }
}

const hush = (event: Event): void => event.stopPropagation();

function setStyle({ style }: HTMLElement, rules: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(rules)) style.setProperty(name, value, 'important');
}
