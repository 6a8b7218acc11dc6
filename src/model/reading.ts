/** What is known of the file being read. Reading is never interrupted, so there is one at a time. */

/** Absolute URL of the file. */
export let readingFrom = '';

/** The ids of its records, as they come. */
export let idsRead: string[] = [];

/** The ids that its records refer to. */
export let idsReferredTo = new Set<string>();

/** Begins with another file. */
export function beginReading(base: string): void {
  readingFrom = base;
  idsRead = [];
  idsReferredTo = new Set();
}
