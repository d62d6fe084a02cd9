/**
 * As `items.flatMap(read)`: what each item gives, one thing or several, in one list. The built-in asks of every element whether it is there, by the slow
 * way of an object's property.
 */
export function gathered<T, R>(items: readonly T[], read: (item: T, index: number) => R | readonly R[]): R[] {
  const all: R[] = [];
  let index = 0;
  for (const item of items) {
    const found = read(item, index++);
    if (!isList(found)) all.push(found);
    else for (const one of found) all.push(one);
  }
  return all;
}

const isList = <R>(found: R | readonly R[]): found is readonly R[] => Array.isArray(found);
