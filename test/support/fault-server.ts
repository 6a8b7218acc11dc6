/** A server on this machine that misbehaves on request, for the tests of loading. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { SafeUrl } from '../../src/model/url.js';

export type Answer = (response: ServerResponse, request: IncomingMessage, count: number) => void;

export const PLAN = JSON.stringify({
  format: 'civic-plan/1', id: 'https://obec.example/plan', language: 'cs', title: 'Plán', goals: [{ id: 'park', title: 'Park' }],
});

/** Answers with a body, as JSON unless another type is named. */
export const body =
  (content: string | Uint8Array, status = 200, type = 'application/json'): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': type }).end(content);

/** Sends a body piece by piece, one each so many milliseconds. */
export const dripping =
  (pieces: Iterable<string>, pause: number): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    void (async () => {
      for (const piece of pieces) {
        await wait(pause);
        if (response.destroyed) break;
        response.write(piece);
      }
      response.end();
    })();
  };

/** The same piece for ever. */
export function* endless(piece: string): Generator<string> {
  for (;;) yield piece;
}

export class FaultServer {
  readonly #server: Server;
  readonly #answers = new Map<string, Answer>();
  readonly #counts = new Map<string, number>();
  /** Requests that the other side gave up. */
  readonly dropped: string[] = [];
  /** Headers of the last request. */
  headers: IncomingMessage['headers'] = {};

  constructor() {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '/';
      const count = this.count(path) + 1;
      this.#counts.set(path, count);
      this.headers = request.headers;
      response.on('close', () => {
        if (!response.writableEnded) this.dropped.push(path);
      });
      (this.#answers.get(path) ?? body('', 404))(response, request, count);
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Serves an answer at a path and gives its address. */
  at(path: string, answer: Answer): SafeUrl {
    this.#answers.set(path, answer);
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${path}` as SafeUrl;
  }

  /** How many requests a path has had. */
  count(path: string): number {
    return this.#counts.get(path) ?? 0;
  }
}
