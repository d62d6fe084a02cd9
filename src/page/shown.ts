import { attribute, nameOf } from './dom.ts';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Classes that show their text to screen readers or printers only: "visually-hidden", "sr-only", "print-only". */
const HIDING_CLASS =
  /(?:^|\s)(?:visually-?hidden|visuallyhidden|sr-only|screen-?reader(?:-text|-only)?|u-hidden|is-hidden|hidden|hide|a11y-hidden|assistive-text|offscreen|off-screen|print-?only|only-print|show-for-print)(?:\s|$)/i;

/**
 * Whether a reader sees nothing of the element: by its attributes, and in a browser by what is computed for it. Cheap:
 * the browser's own answer, no layout of ours.
 */
export function isHidden(element: Element): boolean {
  const checks = hasCheck(element);
  if (checks) {
    if (!isShown(element)) return true;
  } else if (element.hasAttribute('hidden') || HIDING_STYLE.test(attribute(element, 'style'))) return true;
  if (attribute(element, 'aria-hidden') === 'true' && !/fallback-image/.test(attribute(element, 'class'))) return true;
  const classes = attribute(element, 'class');
  if (classes === '' || !HIDING_CLASS.test(classes)) return false;
  // "hidden" and "hide" are also names of what a site's own script shows: where the browser knows, it is believed.
  return !checks || /visually|screen|sr-only|a11y|assistive|off-?screen|print/i.test(classes);
}

interface Checkable {
  checkVisibility(options: { readonly visibilityProperty: boolean; readonly checkVisibilityCSS: boolean }): boolean;
}

/** In a document without a window (one that was parsed, not opened) nothing is drawn, and the browser's answer means nothing. */
const hasCheck = (element: Element): element is Element & Checkable =>
  element.ownerDocument.defaultView !== null &&
  'checkVisibility' in element &&
  typeof element.checkVisibility === 'function';

function isShown(element: Element & Checkable): boolean {
  if (element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) return true;
  // An element of `display: contents` has no box, yet its children show (a <slot>, many custom elements).
  const name = nameOf(element);
  if (name === 'slot') return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'contents' && style.visibility !== 'hidden';
}

/**
 * Whether an element that is inline by its name stands on a line of its own by the page's style, as kickers and captions
 * made of <span> do: their words do not run into their neighbours'. A drop capital floats, and stays in its word.
 */
export function isSetApart(element: Element): boolean {
  if (!hasCheck(element)) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.float !== 'none') return false;
  if (style.position === 'absolute' || style.position === 'fixed') return false;
  return /^(?:block|flex|grid|list-item|table|flow-root)/.test(style.display);
}
