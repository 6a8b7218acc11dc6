/**
 * A server with a will of its own, for tests: it answers an address with what a test told it to, counts the requests and
 * notices those that were given up. The browser's side of it is test/support/served.ts.
 */
const PREFIX = '/served/';

const textOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const send = (response, status, headers, body) => {
  // The runner marks all that it serves as good for a year; these answers change from one moment to the next.
  response.writeHead(status, { 'cache-control': 'no-store', 'access-control-allow-origin': '*', ...headers });
  response.end(body);
};

const sendJson = (response, value) =>
  send(response, 200, { 'content-type': 'application/json' }, JSON.stringify(value));

const waitUntilReleased = (entry, response) =>
  new Promise((resolve) => {
    const go = () => {
      entry.waiting.delete(go);
      response.off('close', leave);
      resolve(true);
    };
    const leave = () => {
      entry.waiting.delete(go);
      entry.aborted += 1;
      resolve(false);
    };
    entry.waiting.add(go);
    response.once('close', leave);
  });

/** Bytes of a file that a request asks for, as `bytes=0-99`. */
const partOf = (entry, response, [, first, last]) => {
  const body = entry.body.subarray(Number(first), Number(last) + 1);
  const range = `bytes ${first}-${Number(first) + body.length - 1}/${entry.body.length}`;
  send(response, 206, { 'content-type': entry.type, 'content-range': range, ...entry.headers }, body);
};

const answer = async (entry, request, response) => {
  entry.requests += 1;
  if (entry.hold && !(await waitUntilReleased(entry, response))) return;
  const range = entry.parts && /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (range) return partOf(entry, response, range);
  send(response, entry.status, { 'content-type': entry.type, ...entry.headers }, entry.body);
};

/** @returns {import('koa').Middleware} */
export const servedAnswers = () => {
  /** @type {Map<string, { status: number, type: string, body: Buffer, headers: Record<string, string>, hold: boolean, parts: boolean, requests: number, aborted: number, waiting: Set<() => void> }>} */
  const answers = new Map();

  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) return next();
    // Past the framework, which would add headers of its own.
    context.respond = false;
    context.status = 200;
    const response = context.res;
    const id = context.path.slice(PREFIX.length);
    const entry = answers.get(id);
    switch (context.query.do) {
      case 'set': {
        const { body, ...rest } = JSON.parse(await textOf(context.req));
        const known = entry ?? { requests: 0, aborted: 0, waiting: new Set() };
        answers.set(id, Object.assign(known, rest, { body: Buffer.from(body, 'base64') }));
        return sendJson(response, {});
      }
      case 'release':
        if (entry) entry.hold = false;
        for (const go of entry?.waiting ?? []) go();
        return sendJson(response, {});
      case 'count':
        return sendJson(response, { requests: entry?.requests ?? 0, aborted: entry?.aborted ?? 0 });
      default:
        return entry ? answer(entry, context.req, response) : send(response, 404, {}, 'Nobody told me what to answer.');
    }
  };
};
