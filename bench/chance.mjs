/** The same numbers from 0 to 1 for a seed in every run (a linear congruential generator, constants of Numerical Recipes). */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
