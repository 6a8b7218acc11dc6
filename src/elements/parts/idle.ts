/** How long something waits for a browser that is never idle, milliseconds. */
const PATIENCE = 2000;

/** Does something once the browser has nothing else to do; Safari, which does not say when, gets a moment. */
export function whenIdle(act: (deadline?: IdleDeadline) => unknown): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: PATIENCE });
  else setTimeout(act, 200);
}
