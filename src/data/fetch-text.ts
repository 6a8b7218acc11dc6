import type { SafeUrl } from '../model/url.js';
import { failed, ok } from './result.js';
import type { Result } from './result.js';

/** Limits of one load. */
export interface FetchLimits {
  /** Largest file, bytes after decompression. */
  bytes: number;
  /** Longest silence before or between bytes, milliseconds. */
  silence: number;
  /** Longest load in all, attempts and waits included, milliseconds. */
  total: number;
  /** Most requests for one load. */
  attempts: number;
}

export const LIMITS: FetchLimits = { bytes: 10_000_000, silence: 5_000, total: 60_000, attempts: 3 };

/** The longest wait that a server may ask for with `Retry-After`, milliseconds. */
const LONGEST_WAIT = 4_000;

class TooLarge extends Error {}

/** Ends a request when nothing has come for a while. */
class SilenceWatch {
  readonly #controller = new AbortController();
  readonly #longest: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(longest: number) {
    this.#longest = longest;
    this.heard();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#controller.abort(), this.#longest);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

async function readBytes(response: Response, limits: FetchLimits, heard: () => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    heard();
    size += value.byteLength;
    if (size > limits.bytes) {
      void reader.cancel().catch(() => undefined);
      throw new TooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function decode(bytes: Uint8Array, type: string): Result<string> {
  let text: string;
  try {
    // Strict: `Response.json()` would turn windows-1250 into replacement characters without a word.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failed({ code: 'not-utf8' });
  }
  return /^text\/html\b/i.test(type) || /^\s*</.test(text) ? failed({ code: 'html-instead' }) : ok(text);
}

/** How long to wait before the next attempt, milliseconds; undefined means: do not try again. */
function waitBefore(attempt: number, response: Response | undefined, limits: FetchLimits): number | undefined {
  if (attempt >= limits.attempts) return undefined;
  const asked = Number(response?.headers.get('retry-after') ?? Number.NaN) * 1000;
  if (asked > LONGEST_WAIT) return undefined;
  const backoff = 250 * 2 ** attempt * (0.5 + Math.random());
  return Number.isNaN(asked) ? backoff : Math.max(asked, backoff);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}

type Attempt = Result<string> & { retry?: boolean; response?: Response };

async function attemptOnce(url: SafeUrl, signal: AbortSignal, limits: FetchLimits): Promise<Attempt> {
  const watch = new SilenceWatch(limits.silence);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, watch.signal]),
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      // Changed data is seen on the next load; an unchanged file costs a 304.
      cache: 'no-cache',
    });
    watch.heard();
    if (!response.ok) {
      void response.body?.cancel().catch(() => undefined);
      const { status } = response;
      const retry = status === 429 || status >= 500;
      const code = status === 404 || status === 410 ? 'not-found' : 'http-status';
      return { ...failed({ code, status }), retry, response };
    }
    const bytes = await readBytes(response, limits, () => watch.heard());
    return decode(bytes, response.headers.get('content-type') ?? '');
  } catch (error) {
    if (error instanceof TooLarge) return failed({ code: 'too-large' });
    if (watch.signal.aborted) return failed({ code: 'timeout' });
    return { ...failed({ code: 'network' }), retry: !signal.aborted };
  } finally {
    watch.stop();
  }
}

/**
 * Fetches a text file strictly as UTF-8, within limits; retries only after network errors, 429 and 5xx.
 * Sends no credentials, no header of its own and at most the origin as referrer.
 */
export async function fetchText(url: SafeUrl, signal: AbortSignal, limits = LIMITS): Promise<Result<string>> {
  const total = AbortSignal.timeout(limits.total);
  const either = AbortSignal.any([signal, total]);
  for (let attempt = 1; ; attempt++) {
    const result = await attemptOnce(url, either, limits);
    if (result.ok || !result.retry || either.aborted) {
      return total.aborted && !result.ok ? failed({ code: 'timeout' }) : result;
    }
    const wait = waitBefore(attempt, result.response, limits);
    if (wait === undefined) return result;
    await pause(wait, either);
    if (either.aborted) return result;
  }
}
