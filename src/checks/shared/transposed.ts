/** Would the number fit if two neighbouring digits of its writing changed places: "2,300" for 3,200, "54%" for 45? */
export function isTransposed(text: string, fits: (value: number) => boolean): boolean {
  const written = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  if (!written) return false;
  const scale = Number(written);
  for (let at = 0; at + 1 < written.length; at++) {
    const next = written[at + 1] === '.' ? at + 2 : at + 1;
    const [a, b] = [written[at], written[next]];
    if (a === undefined || b === undefined || a === b || a === '.') continue;
    const swapped = [...written];
    swapped[at] = b;
    swapped[next] = a;
    if (scale > 0 && fits(Number(swapped.join('')) / scale)) return true;
  }
  return false;
}
