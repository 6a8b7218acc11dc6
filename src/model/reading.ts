/** What is known of the file being read. Reading is never interrupted, so there is one at a time. */
import type { Term } from '../dates/term.js';

/** What JSON contains if one of its texts may hold half of a character, a control character or U+FFFD: such a sign, or an escape. */
const SUSPECT = /[\\\x7f-\x9f\ufffd]/;

/** Absolute URL of the file. */
export let readingFrom = '';

/** The ids of its records. */
export let idsRead = new Set<string>();

/** Whether an id was met twice. */
export let isAmbiguous = false;

/** Takes down the id of a record. */
export function noteId(id: string): true {
  const { size } = idsRead;
  if (idsRead.add(id).size === size) isAmbiguous = true;
  return true;
}

/** The ids that its records refer to. */
export let idsReferredTo = new Set<string>();

/** Whether it is known of all its texts that they hold nothing that cannot be shown. */
export let isPrintable = false;

/** Its terms by the words they were read from. */
export let termsRead = new Map<string, Term>();

/**
 * Begins with another file.
 * @param json the file's text, if it has one
 */
export function beginReading(base: string, json?: string): void {
  readingFrom = base;
  isPrintable = json !== undefined && !SUSPECT.test(json);
  termsRead = new Map();
  idsRead = new Set();
  isAmbiguous = false;
  idsReferredTo = new Set();
}
