import { expect, test } from 'vitest';
import { VULGAR } from '../../src/figures/vulgar.ts';

test.each([...VULGAR])('%s is what Unicode takes it apart into', (sign, value) => {
  const [above, below] = sign.normalize('NFKC').split('\u2044');
  expect(value).toBeCloseTo(Number(above) / Number(below), 12);
});
