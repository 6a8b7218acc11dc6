/** Without the writer of all terms, which this file does not load before the last test. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missedTerms, termText } from '../../../src/dates/plain.js';
import { readTerm } from '../../../src/dates/term.js';
import { datesCs } from '../../../src/i18n/dates/cs.js';
import { datesDe } from '../../../src/i18n/dates/de.js';
import { datesEn } from '../../../src/i18n/dates/en.js';

const WORDS = { cs: datesCs, de: datesDe, en: datesEn };
const LANGUAGES = ['cs', 'en', 'de'] as const;
const PLAIN = ['2010', '2011-06', '2010-01-28', '2010-12-31', '2024-02-29'];
const OTHERS = ['2011-41', '2025-04/2025-12', '../2025-06', '2011-12~', '2025-04-24T09:00', '{2025-04-24,2025-04-25}'];

const written = (edtf: string, language: (typeof LANGUAGES)[number]) => termText(readTerm(edtf), language, WORDS[language]);
const before = new Map(LANGUAGES.map((language) => [language, PLAIN.map((edtf) => written(edtf, language))]));

describe('plain dates', () => {
  it('are written without the writer of all terms', () => {
    assert.equal(missedTerms(), false);
    assert.deepEqual(before.get('cs'), ['2010', 'červen 2011', '28.\u00a0ledna 2010', '31.\u00a0prosince 2010', '29.\u00a0února 2024']);
  });

  it('are all that is; of others the words of the source stand until somebody brings it', () => {
    for (const edtf of OTHERS) {
      assert.equal(written(edtf, 'cs'), '');
      assert.equal(missedTerms(), true, edtf);
    }
    assert.equal(termText({ text: 'konec roku 2011', edtf: '2011-12~', kind: 'date' }, 'cs', datesCs), 'konec roku 2011');
    assert.equal(termText({ edtf: '2011-12', kind: 'deadline' }, 'cs', datesCs), '');
    assert.equal(missedTerms(), true);
    assert.equal(missedTerms(), false);
  });

  it('are written the same once it is there, and so are the others', async () => {
    await import('../../../src/dates/every-term.js');
    for (const language of LANGUAGES) assert.deepEqual(PLAIN.map((edtf) => written(edtf, language)), before.get(language));
    assert.equal(written('2011-41', 'cs'), '2.\u00a0pololetí 2011');
    for (const edtf of OTHERS) assert.notEqual(written(edtf, 'cs'), '');
    assert.equal(missedTerms(), false);
  });
});
