/** Every language says everything: what Czech says, English and German say, in words of their own. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Dictionary } from '../../../src/i18n/dictionary.js';

const folder = new URL('../../../src/i18n/', import.meta.url);
const sections = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Words that are the same in several languages. */
const SHARED = /^[\d\s\p{P}\p{S}]*$|^(partner|filter|filtry|programm?|projekt|agenda|text|csv|id|region|status|info|ics|e-mail|web)\b/iu;

function leaves(value: unknown, path: string, found: Map<string, unknown>): Map<string, unknown> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) leaves(item, path === '' ? key : `${path}.${key}`, found);
  } else found.set(path, value);
  return found;
}

async function dictionariesOf(section: string): Promise<Dictionary<unknown>[]> {
  const module = (await import(new URL(`${section}/index.ts`, folder).href)) as Record<string, unknown>;
  return Object.values(module).filter(
    (value): value is Dictionary<unknown> => typeof value === 'object' && value !== null && 'cs' in value && 'others' in value,
  );
}

describe('the words', () => {
  for (const { name } of sections) {
    for (const language of ['en', 'de']) {
      it(`of ${name} are complete in ${language}`, async () => {
        const dictionaries = await dictionariesOf(name);
        assert.equal(dictionaries.length, 1);
        const [dictionary] = dictionaries;
        const czech = leaves((await dictionary!.others.cs?.()) ?? dictionary!.cs, '', new Map());
        const other = leaves(await dictionary!.others[language]?.(), '', new Map());
        assert.deepEqual([...other.keys()].sort(), [...czech.keys()].sort());
        for (const [path, words] of other) {
          const said = czech.get(path);
          if (said !== '') assert.notEqual(words, '', path);
          if (typeof words === 'string' && words !== '' && !SHARED.test(words)) assert.notEqual(words, said, `${path} is still Czech`);
        }
      });
    }
  }
});
