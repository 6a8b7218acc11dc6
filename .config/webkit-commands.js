/** Stands in for `@web/test-runner-commands` in WebKitGTK, which the runner's own commands do not know. Runs in the page. */
import { executeServerCommand } from './limited-commands.js';

export * from './limited-commands.js';

export const sendKeys = (keys) => executeServerCommand('webkit-keys', keys);
export const sendMouse = (mouse) => executeServerCommand('webkit-mouse', mouse);
export const resetMouse = () => executeServerCommand('webkit-mouse', { type: 'move', position: [0, 0] });
export const setViewport = (size) => executeServerCommand('webkit-viewport', size);
