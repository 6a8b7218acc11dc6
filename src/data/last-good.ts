/**
 * The last copy of each file that held something to show, kept in Cache Storage under the file's own address, byte for
 * byte. It stands in while the file is slow to come or cannot be had. Where storage is denied, full or absent, nothing is
 * kept and nothing else changes.
 */
import { now } from '../dates/clock.js';
import type { SafeUrl } from '../model/url.js';
import { readFile } from './load-plan.js';
import type { LoadedFile } from './load-plan.js';

const NAME = 'civic-elements-1';
const SAVED = 'x-civic-saved';
const SIZE = 'x-civic-size';

/** Room for all copies, bytes; one takes a megabyte at least, so that there are never more than thirty. */
const ROOM = 30_000_000;
const LEAST = 1_000_000;

/** Keeps a file, and lets the oldest go when there is no room. */
export async function keepCopy(url: SafeUrl, file: Blob): Promise<void> {
  try {
    const cache = await caches.open(NAME);
    await cache.put(url, new Response(file, { headers: { [SAVED]: `${now()}`, [SIZE]: `${file.size}` } }));
    const [requests, copies] = await Promise.all([cache.keys(), cache.matchAll()]);
    let room = ROOM;
    // The last one saved comes last.
    for (let index = copies.length; index--; ) {
      room -= Math.max(Number(copies[index]!.headers.get(SIZE)), LEAST);
      if (room < 0) await cache.delete(requests[index]!);
    }
  } catch {
    // Storage is a convenience; a page without it works the same.
  }
}

/** The kept copy of a file, if there is one that can be read. */
export async function goodCopy(url: SafeUrl): Promise<LoadedFile | undefined> {
  try {
    const response = (await (await caches.open(NAME)).match(url))!;
    const read = await readFile(url, await response.blob());
    return read.status === 'failed' ? undefined : { ...read, got: Number(response.headers.get(SAVED)) };
  } catch {
    // None was kept, or it cannot be had.
    return undefined;
  }
}
