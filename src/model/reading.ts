/** What is known of the file being read. Reading is never interrupted, so there is one at a time. */
import type { Term } from '../dates/term.js';

/** What JSON contains if one of its texts may hold half of a character, a control character or U+FFFD: such a sign, or an escape. */
const SUSPECT = /[\\\x7f-\x9f\ufffd]/;

/** Absolute URL of the file. */
export let readingFrom = '';

/** The ids of its records, and those that its records refer to, as they were met: a list grows in less time than a set. */
export let idsRead: string[] = [];
export let idsReferredTo: string[] = [];

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
  idsRead = [];
  idsReferredTo = [];
}
