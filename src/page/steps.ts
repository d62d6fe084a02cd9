/**
 * Work that is done in steps: between two of them whoever runs it may let the page go on. What runs it to its end at once (the
 * command line) never notices.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it, here and now. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
