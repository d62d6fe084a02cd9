/** A number of a passage, and the passage with others in its place. */
export interface Stray {
  readonly written: string;
  readonly others: readonly { readonly number: string; readonly text: string }[];
}

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;
/** Numbers of a table beyond the first few are like those. */
const MOST = 6;

/**
 * What might stand for each number of a passage: a little more or less in its last digit, a tenth more or less, twice as much, the usual
 * slips of scale, two digits in each other's place. "1,111" gives "1,110", "1,222", "11,110" and others, written alike.
 */
export function strays(passage: string): readonly Stray[] {
  return [...passage.matchAll(NUMBER)].slice(0, MOST).map(({ 0: written, index }) => ({
    written,
    others: othersOf(written).map((number) => ({
      number,
      text: passage.slice(0, index) + number + passage.slice(index + written.length),
    })),
  }));
}

function othersOf(written: string): readonly string[] {
  const decimals = written.split('.')[1]?.length ?? 0;
  const value = Number(written.replaceAll(',', ''));
  const step = 10 ** -decimals;
  const write = (number: number): string => {
    const [whole = '', part] = number.toFixed(decimals).split('.');
    const grouped = written.includes(',') ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
    return part === undefined ? grouped : `${grouped}.${part}`;
  };
  const swapped = written.replace(/^(\d)(\D?)(\d)/, '$3$2$1');
  const near = [-10, -3, -2, -1, 1, 2, 3, 10].map((steps) => value + steps * step);
  const far = [0.9, 1.1, 0.5, 2, 0.1, 10, 1000].map((factor) => value * factor);
  const numbers = [...near, ...far].filter((number) => number >= 0).map(write);
  return [...new Set([...numbers, swapped])].filter((number) => number !== written && !/^0[\d,]/.test(number));
}
