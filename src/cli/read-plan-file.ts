import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readFile as readAsPlan } from '../data/load-plan.js';
import type { LoadedFile } from '../data/load-plan.js';
import { Misuse } from './command.js';
import type { Call } from './command.js';

/** Stands for the place of a file on the web when nobody has named it; nothing is at such an address (RFC 2606). */
const NOWHERE = 'https://plan.invalid/';

/**
 * Reads a file as an element would from the web.
 * @throws {Misuse} when the file cannot be read at all
 */
export async function readPlanFile(file: string, { base, words }: Pick<Call, 'base' | 'words'>): Promise<LoadedFile> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch {
    throw new Misuse(words.unreadable(file));
  }
  return readAsPlan(new URL(encodeURIComponent(basename(file)), base ?? NOWHERE).href, new Blob([bytes]));
}
