import { add, type Box, clear, isBox } from './box.ts';
import type { Steps } from './steps.ts';

/** So many boxes are worked on from one step to the next. */
const STEP = 2000;

/** Puts all boxes of a page in order, and works out what each has by its place. */
export function* settle(page: Box): Steps<readonly Box[]> {
  const boxes: Box[] = [];
  const open: Box[] = [page];
  for (let box = open.pop(); box; box = open.pop()) {
    place(box, boxes.length);
    boxes.push(box);
    for (let at = box.parts.length - 1; at >= 0; at -= 1) {
      const part = box.parts[at] ?? null;
      if (isBox(part)) open.push(part);
    }
    if (boxes.length % STEP === 0) yield;
  }
  for (let at = boxes.length - 1; at > 0; at -= 1) {
    if (at % STEP === 0) yield;
    const box = boxes[at];
    if (box?.parent) box.parent.last = Math.max(box.parent.last, box.last);
  }
  return boxes;
}

function place(box: Box, at: number): void {
  const { parent, name, said } = box;
  box.at = at;
  box.last = at;
  box.block = box.blockByName;
  box.linked = (parent?.linked ?? false) || box.isLink;
  box.holder = box.block || !parent ? box : parent.holder;
  box.hasHeadline = name === 'h1';
  box.hasTable = false;
  box.breaks = 0;
  box.blocks = 0;
  box.hint = 'none';
  clear(box.own);
  clear(box.all);
  if (parent && box.block) parent.holder.blocks += 1;
  if (parent && name === 'br') parent.holder.breaks += 1;
  if (said.chars === 0) return;
  said.linked = box.linked ? said.chars : 0;
  add(box.holder.own, said);
  if (box.holder !== box) add(box.own, said);
}
