import type { Steps } from './steps.ts';

/** How long the page waits for us at a time, in milliseconds: a frame has sixteen. */
const SLICE = 8;

/** What came of work that was done in slices, and how many milliseconds of the page's own thread it took. */
export interface Sliced<T> {
  readonly value: T;
  readonly spent: number;
}

/** Does work in slices, and lets the page go on between two: its clicks and its frames come first. */
export async function inSlices<T>(
  steps: Steps<T>,
  rest: () => Promise<unknown> = untilPageHasHadItsTurn,
): Promise<Sliced<T>> {
  let spent = 0;
  for (;;) {
    const from = performance.now();
    for (let now = from; now - from < SLICE; now = performance.now()) {
      const { done, value } = steps.next();
      if (done) return { value, spent: spent + performance.now() - from };
    }
    spent += performance.now() - from;
    await rest();
  }
}

interface Scheduler {
  readonly yield: () => Promise<void>;
}

/** Browsers without `scheduler.yield` have message channels; a timer would wait four milliseconds each time. */
function untilPageHasHadItsTurn(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
