/** Asks a server again that has failed. Loaded only after a failure. */
import { now } from '../dates/clock.js';
import type { SafeUrl } from '../model/url.js';
import type { Failure, Fetched } from './fetched.js';

/** The most requests for one load. */
const ATTEMPTS = 3;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as HTTP writes it, `Tue, 04 Mar 2025 10:00:00 GMT`, in milliseconds since the epoch. */
function momentOf(date: string): number {
  const [, day, month = '', year, hour, minute, second] = /(\d+) (\w{3}) (\d+) (\d+):(\d+):(\d+)/.exec(date) ?? [];
  return Date.UTC(Number(year), MONTHS.indexOf(month), Number(day), Number(hour), Number(minute), Number(second));
}

/** The wait that a server asks for, milliseconds: `Retry-After` is a number of seconds or a date. */
function askedFor(after: string | null | undefined): number {
  const asked = Number(after ?? 0) * 1000;
  return Number.isNaN(asked) ? momentOf(after!) - now() : asked;
}

/** How long to wait before the next request, milliseconds: longer each time, and not the same for every visitor. */
export function waitBefore(attempt: number, after?: string | null): number {
  const backoff = 250 * 2 ** attempt * (0.5 + Math.random());
  // A wait that nobody can read is none.
  return Math.max(backoff, askedFor(after) || 0);
}

/** Listens whether the page's Content Security Policy refuses requests to an address; the page is told only afterwards. */
function listenForRefusal(url: SafeUrl): { isRefused: () => boolean; end: () => void } {
  let isRefused = false;
  const note = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'connect-src' && blockedURI && url.startsWith(blockedURI)) isRefused = true;
  };
  globalThis.addEventListener?.('securitypolicyviolation', note);
  return { isRefused: () => isRefused, end: () => globalThis.removeEventListener?.('securitypolicyviolation', note) };
}

/**
 * @param first what the first request came to
 * @param attempt makes one more
 * @param end when the load is over, on the clock of `performance.now()`; a longer wait is not worth its while
 */
export async function retry(url: SafeUrl, first: Failure, attempt: () => Promise<Fetched>, end: number): Promise<Fetched> {
  const policy = listenForRefusal(url);
  let last: Fetched = first;
  for (let made = 1; made < ATTEMPTS && !(last instanceof Blob) && last.again; made++) {
    const wait = waitBefore(made, last.after);
    if (performance.now() + wait > end) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (policy.isRefused()) last = { code: 'not-allowed', allow: `connect-src ${new URL(url).origin}` };
    else last = await attempt();
  }
  policy.end();
  return last;
}
