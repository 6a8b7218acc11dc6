/**
 * The last copy of each file that could be shown, kept in Cache Storage under the file's own address. It serves when the
 * file cannot be fetched. Where storage is denied, full or absent, nothing is kept and nothing else changes.
 */
import { now } from '../dates/clock.js';
import type { SafeUrl } from '../model/url.js';

const NAME = 'civic-elements-1';
const SAVED = 'x-civic-saved';

export interface GoodCopy {
  text: string;
  /** When it was saved, milliseconds since the epoch. */
  saved: number;
}

/** Keeps a file that was read and held something to show. */
export async function keepCopy(url: SafeUrl, text: string): Promise<void> {
  try {
    const cache = await caches.open(NAME);
    const headers = { 'content-type': 'application/json; charset=utf-8', [SAVED]: String(now()) };
    await cache.put(url, new Response(text, { headers }));
  } catch {
    // Storage is a convenience; a page without it works the same.
  }
}

/** The kept copy of a file, if there is one. */
export async function goodCopy(url: SafeUrl): Promise<GoodCopy | undefined> {
  try {
    const cache = await caches.open(NAME);
    const response = await cache.match(url);
    if (!response) return undefined;
    const saved = Number(response.headers.get(SAVED));
    return { text: await response.text(), saved: Number.isFinite(saved) ? saved : 0 };
  } catch {
    return undefined;
  }
}
