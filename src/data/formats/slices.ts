/** Long work in slices, between which the page can answer a key and show that it is loading. */

/** Work that may rest at each `yield`. */
export type Work<Result> = Generator<void, Result>;

/** How long a slice takes before the page has its turn, milliseconds. */
const SLICE = 12;

/** Lets the page do what waits; where there is `scheduler.yield`, a page in the background is not held up either. */
export async function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
}

/**
 * Does work in slices.
 * @param signal gives it up
 * @throws {DOMException} once it is given up
 */
export async function inSlices<Result>(work: Work<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await breath();
  }
}
