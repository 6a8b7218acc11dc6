/** Waits, frame by frame, until a condition holds; fails with `what` after `limit` milliseconds. */
export async function until<T>(what: string, condition: () => T | Promise<T>, limit = 5000): Promise<NonNullable<T>> {
  const start = performance.now();
  for (;;) {
    const value = await condition();
    if (value !== undefined && value !== null && value !== false) return value;
    if (performance.now() - start > limit) throw new Error(`Waited ${limit} ms in vain until ${what}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
