/** `npm start`: installs and builds what is missing and serves the demo. */
import { ensureBuilt } from './built.js';
import { ensureInstalled } from './install.js';
import { createSite, listen } from './serve.js';

const DEFAULT_PORT = 5173;
const TRIES = 20;

/** The port that was asked for, or the first free one when nobody asked. */
async function listenSomewhere(server, asked) {
  const wanted = asked ?? DEFAULT_PORT;
  for (let port = wanted; ; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === wanted + TRIES) throw error;
      if (asked !== undefined) throw new Error(`Port ${port} is taken. Choose another: PORT=8080 npm start`);
      console.log(`Port ${port} is taken, trying ${port + 1}.`);
    }
  }
}

function askedPort() {
  const text = process.env.PORT;
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is ${text}; it should be 0 to 65535.`);
  return port;
}

try {
  const asked = askedPort();
  ensureInstalled();
  ensureBuilt();
  const server = createSite();
  const port = await listenSomewhere(server, asked);
  console.log(`\nThe demo is at http://localhost:${port}/ (Ctrl+C ends it)`);
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
