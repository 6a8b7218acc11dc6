/** Without the reader of phrases, which this file does not load before the last test. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missedPhrases, readTerm } from '../../../src/dates/term.js';

describe('the reader of phrases', () => {
  it('is missed by words, until somebody asks', () => {
    assert.equal(missedPhrases(), false);
    assert.deepEqual(readTerm('duben 2025'), { text: 'duben 2025', kind: 'unknown' });
    // What is read after it does not make it forgotten.
    readTerm('');
    readTerm('2025-04');
    assert.equal(missedPhrases(), true);
    assert.equal(missedPhrases(), false);
  });

  it('is not missed by EDTF, nor where nothing is written', () => {
    for (const text of ['2025-04', ' ../2024-04? ', '', ' ']) readTerm(text);
    assert.equal(missedPhrases(), false);
  });

  it('reads what it missed once it is there', async () => {
    await import('../../../src/dates/phrases.js');
    assert.equal(readTerm('duben 2025').edtf, '2025-04');
    assert.equal(missedPhrases(), false);
  });
});
