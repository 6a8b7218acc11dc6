/** Stands in for `@web/test-runner-commands` in WebKitGTK, which the runner's own commands do not know. Runs in the page. */
import { executeServerCommand, running } from './limited-commands.js';

export * from './limited-commands.js';

export const sendKeys = (keys) => executeServerCommand('webkit-keys', keys);
export const sendMouse = (mouse) => executeServerCommand('webkit-mouse', mouse);
export const resetMouse = () => executeServerCommand('webkit-mouse', { type: 'move', position: [0, 0] });

/** The window of MiniBrowser has a least width; a test that needs less is skipped. */
export async function setViewport(size) {
  await executeServerCommand('webkit-viewport', size);
  for (let frame = 0; frame < 10 && innerWidth !== size.width; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  if (innerWidth !== size.width) running?.skip();
}
