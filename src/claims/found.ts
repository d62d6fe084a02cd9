/** The same expression without indices and flags of state, which costs a fraction: most wording stands nowhere in most sentences. */
const QUICK = new WeakMap<RegExp, RegExp>();

function quickOf(expression: RegExp): RegExp {
  const known = QUICK.get(expression);
  if (known) return known;
  const quick = new RegExp(expression.source, expression.flags.replace(/[dgy]/g, ''));
  QUICK.set(expression, quick);
  return quick;
}

/** Every match of a global expression in a text, in order, not overlapping. */
export function foundIn(expression: RegExp, text: string): readonly RegExpExecArray[] {
  if (!quickOf(expression).test(text)) return [];
  const all: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    all.push(found);
    if (found[0] === '') expression.lastIndex++;
  }
  return all;
}
