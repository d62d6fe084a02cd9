/** How often each digit stands in a number, noughts left out, as one number: the same for 350m, 350bn and 530. Nought for "5". */
export function signatureOf(value: number): number {
  let rest = Math.round(value * 1000);
  let signature = 0;
  let count = 0;
  while (rest > 0) {
    const digit = rest % 10;
    if (digit > 0) {
      signature += 16 ** digit;
      count++;
    }
    rest = (rest - digit) / 10;
  }
  return count > 1 || value >= 1000 ? signature : 0;
}
