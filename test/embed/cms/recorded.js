/**
 * What real publishing systems leave of the snippets, kept for the fast tests. `RECORD=yes npm run test:cms` writes it anew;
 * without that a system of the version that was recorded has to leave the same.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { SITE } from '../snippet-forms.js';

const FILE = new URL('recorded.json', import.meta.url);

/** System → its version, and role → form → HTML; for WordPress also the tags that its filter lets everybody write. */
export const readRecords = () => JSON.parse(readFileSync(FILE, 'utf8'));

/** HTML as it would be on any site and at any time. */
export const cleaned = (html, base) => html.replaceAll(base, SITE).replaceAll(/secret="?=?\w+/g, (secret) => secret.replace(/\w+$/, 'x')).replaceAll(/<!--.*?-->/gs, '').replaceAll(/\s+/g, ' ').trim();

/**
 * Keeps a record, or holds the one that is there against it.
 * @param {string} system
 * @param {{ version: string, left: Record<string, Record<string, string>> }} record
 */
export function keep(system, record) {
  const records = readRecords();
  if (process.env.RECORD) writeFileSync(FILE, `${JSON.stringify({ ...records, [system]: record }, null, 1)}\n`);
  else if (records[system]?.version === record.version) assert.deepEqual(record, records[system]);
}
