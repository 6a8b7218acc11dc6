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

/** The sources that a Content Security Policy lets scripts read from. */
const sourcesOf = (policy: string): string[] =>
  (/connect-src([^;]*)/.exec(policy) ?? /default-src([^;]*)/.exec(policy))?.[1]!.trim().split(/\s+/) ?? [];

/** Listens for what the page's Content Security Policy lacks for an address; the page is told only after a request. */
function listenForRefusal(url: SafeUrl): { missing: () => string | undefined; end: () => void } {
  let missing: string | undefined;
  const note = ({ effectiveDirective, blockedURI, originalPolicy }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective !== 'connect-src' || !blockedURI || !url.startsWith(blockedURI)) return;
    const { origin } = new URL(url);
    const source = origin === location.origin ? "'self'" : origin;
    // Where it is allowed already, the address leads on to another that is not; which one nobody tells.
    if (!sourcesOf(originalPolicy).includes(source)) missing = `connect-src ${source}`;
  };
  globalThis.addEventListener?.('securitypolicyviolation', note);
  return { missing: () => missing, end: () => globalThis.removeEventListener?.('securitypolicyviolation', note) };
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
    const allow = policy.missing();
    last = allow === undefined ? await attempt() : { code: 'not-allowed', allow };
  }
  policy.end();
  return last;
}
