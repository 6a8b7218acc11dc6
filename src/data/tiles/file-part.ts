import type { SafeUrl } from '../../model/url.js';
import type { Failure } from '../fetched.js';

/** Some bytes of a file. */
export interface FilePart {
  bytes: Uint8Array<ArrayBuffer>;
  /** What the server calls this state of the file, if it tells. */
  tag: string | null;
}

/** How long a part may take, milliseconds. */
const PATIENCE = 15_000;

/** Reads so many bytes at most; a server that sends more is not listened to. */
async function readUpTo(length: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  const reader = body.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, size);
    bytes.set(value.subarray(0, length - size), size);
    size = Math.min(length, size + value.length);
    if (size === length) {
      await reader.cancel();
      return bytes;
    }
  }
}

/**
 * Fetches a part of a file, and nothing of the rest. Sends no credentials and at most the origin as referrer; of headers it
 * sends `Range`, which asks no server's leave beforehand.
 * @param first where the part begins, bytes
 * @param length bytes; less may come where the file ends
 * @param signal gives it up
 */
export async function fetchPart(url: SafeUrl, first: number, length: number, signal?: AbortSignal): Promise<FilePart | Failure> {
  const run = new AbortController();
  const stop = () => run.abort();
  const timer = setTimeout(stop, PATIENCE);
  signal?.addEventListener('abort', stop);
  try {
    const range = `bytes=${first}-${first + length - 1}`;
    const response = await fetch(url, { signal: run.signal, headers: { range }, credentials: 'omit', referrerPolicy: 'strict-origin' });
    const { status, headers, body } = response;
    if (status === 206 && body) return { bytes: await readUpTo(length, body), tag: headers.get('etag') };
    stop();
    if (status === 200) return { code: 'no-parts' };
    return { code: status === 404 || status === 410 ? 'not-found' : 'http-status', status };
  } catch {
    return { code: 'network' };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
