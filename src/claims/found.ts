import { hasNeeds, type Needs, needsOf } from './wording-needs.ts';

const NEEDS = new WeakMap<RegExp, Needs>();

/** Can the expression match in the text at all? Most wording stands nowhere in most sentences, and needs no matching to tell so. */
export function mayStandIn(text: string, expression: RegExp): boolean {
  let needs = NEEDS.get(expression);
  if (!needs) {
    needs = needsOf(expression);
    NEEDS.set(expression, needs);
  }
  return hasNeeds(text, needs);
}

/** Every match of a global expression in a text, in order, not overlapping. */
export function foundIn(expression: RegExp, text: string): readonly RegExpExecArray[] {
  if (!mayStandIn(text, expression)) return [];
  const all: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    all.push(found);
    if (found[0] === '') expression.lastIndex++;
  }
  return all;
}
