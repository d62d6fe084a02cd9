import { type Hint, weightOfNames } from './hints.ts';
import type { Piece } from './piece.ts';

/** How much text there is: letters without white space, those of them in links, and commas, the mark of prose. */
export interface Amount {
  chars: number;
  linked: number;
  commas: number;
}

export const noAmount = (): Amount => ({ chars: 0, linked: 0, commas: 0 });

/** What a box shows, in reading order. A null part is something that is not read. */
export type Part = Box | globalThis.Text | null;

/**
 * An element that shows text. The first half is what its page says, and is kept as long as the page says it; the second
 * follows from all boxes together, and is worked out at each reading.
 */
export interface Box {
  readonly element: Element;
  readonly name: string;
  /** Class and id as words apart. */
  readonly names: string;
  readonly border: boolean;
  /** Whether its name puts it on lines of its own, and whether it is a link. */
  readonly blockByName: boolean;
  readonly isLink: boolean;
  parent: Box | null;
  parts: readonly Part[];
  /** The text that stands in it outside any other box. */
  said: Amount;
  /** What its names say by themselves, and for or against it; undefined until it has been asked. */
  firstHint: Hint | undefined;
  weight: number | undefined;
  /** Whether the page's style puts it on lines of its own; undefined until it has been asked. */
  setApart: boolean | undefined;
  /** What was written of it, and what was known of it then. */
  piece: Piece | null;
  mark: number;

  /** On lines of its own: by its name, or because a block is in it. */
  block: boolean;
  /** Its place among the boxes, and that of the last one in it. */
  at: number;
  last: number;
  /** The nearest block by name: the one that inline text belongs to. */
  holder: Box;
  linked: boolean;
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

export const isBox = (part: Part): part is Box => part !== null && 'parts' in part;

/** The part of the text that is link text, 0 to 1. */
export const linkDensity = (amount: Amount): number => (amount.chars === 0 ? 0 : amount.linked / amount.chars);

/** Adds one amount to another. */
export function add(to: Amount, from: Amount): void {
  to.chars += from.chars;
  to.linked += from.linked;
  to.commas += from.commas;
}

const COMMAS = new Set([...',،﹐︐⹁⸴⸲，、'].map((comma) => comma.charCodeAt(0)));

export function clear(amount: Amount): void {
  amount.chars = 0;
  amount.linked = 0;
  amount.commas = 0;
}

/** Adds what a text has of letters and commas. */
export function addText(to: Amount, text: string): void {
  let chars = 0;
  let commas = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) continue;
    chars += 1;
    // Most letters are below the first comma that is not ",".
    if (code === 44 || (code > 1000 && COMMAS.has(code))) commas += 1;
  }
  to.chars += chars;
  to.commas += commas;
}

/** The text of a box, white space as it comes; for short ones. */
export function textOf(box: Box): string {
  let text = '';
  const stack: Part[] = [box];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (!part) continue;
    if (!isBox(part)) text += part.data;
    else for (let at = part.parts.length - 1; at >= 0; at -= 1) stack.push(part.parts[at] ?? null);
  }
  return text;
}

/** Whether a box is another one or in it. */
export const isWithin = (box: Box, outer: Box): boolean => box.at >= outer.at && box.at <= outer.last;

/** What its names say for or against it: +1, 0 or -1. */
export function weightOf(box: Box): number {
  box.weight ??= weightOfNames(box.names);
  return box.weight;
}
