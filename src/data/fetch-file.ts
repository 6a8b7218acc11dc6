import type { SafeUrl } from '../model/url.js';
import type { Failure, Fetched } from './fetched.js';

/** Limits of one load, whatever number of requests it takes. */
export interface FetchLimits {
  /** Largest file, bytes after decompression. */
  bytes: number;
  /** How long we wait for an answer, milliseconds. */
  patience: number;
  /** So many bytes that come buy another millisecond: a slow line is given its time, and a trickle is not. */
  pace: number;
  /** Longest load in all, milliseconds. */
  longest: number;
}

export const LIMITS: FetchLimits = { bytes: 10_000_000, patience: 4_500, pace: 32, longest: 15_000 };

type Heard = (bytes: number) => void;

async function readBody({ body }: Response, limits: FetchLimits, heard: Heard): Promise<Fetched> {
  // An answer without a body, such as 204, is an empty file.
  const reader = (body ?? new Blob().stream()).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(pieces);
    size += value.length;
    if (size > limits.bytes) return { code: 'too-large' };
    pieces.push(value);
    heard(value.length);
  }
}

async function attemptOnce(url: SafeUrl, signal: AbortSignal, limits: FetchLimits, heard: Heard): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      // Changed data is seen on the next load; an unchanged file costs a 304.
      cache: 'no-cache',
    });
    const { ok, status, headers } = response;
    if (ok) return await readBody(response, limits, heard);
    const code = status === 404 || status === 410 ? 'not-found' : 'http-status';
    return { code, status, again: status === 429 || status >= 500, after: headers.get('retry-after') };
  } catch {
    return { code: 'network', again: !signal.aborted };
  }
}

/**
 * Fetches a file within limits; asks again only after network errors, 429 and 5xx. Sends no credentials, no header of
 * its own and at most the origin as referrer. Comes to an end in time even in a page whose `fetch` does not.
 * @param run gives the load up, and is used up when it fails
 * @param elsewhere the file, if somebody else on the page has it or is fetching it
 */
export async function fetchFile(
  url: SafeUrl,
  run: AbortController,
  elsewhere?: Promise<Blob | undefined>,
  limits = LIMITS,
): Promise<Fetched> {
  const start = performance.now();
  let end = start + limits.patience;
  let timer: ReturnType<typeof setInterval> | undefined;
  const late = new Promise<Failure>((resolve) => {
    timer = setInterval(() => {
      if (performance.now() > end) resolve({ code: 'timeout' });
    }, 100);
  });
  const attempt = () =>
    attemptOnce(url, run.signal, limits, (bytes) => (end = Math.min(end + bytes / limits.pace, start + limits.longest)));
  const load = async () => {
    const first = (await elsewhere) ?? (await attempt());
    if (first instanceof Blob || !first.again) return first;
    // What cannot be loaded now would not have helped.
    return import('./retry.js').then(({ retry }) => retry(url, first, attempt, end), () => first);
  };
  const fetched = await Promise.race([late, load()]);
  clearInterval(timer);
  // Ends what is still coming, such as the rest of a file that is too large; one that came may take its time to be read.
  if (!(fetched instanceof Blob)) run.abort();
  return fetched;
}
