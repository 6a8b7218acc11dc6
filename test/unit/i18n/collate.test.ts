import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compare } from '../../../src/i18n/collate.js';

/** Words in the order of ČSN 97 6030. */
const IN_ORDER = [
  '1. máje', '2. etapa', '10. etapa', 'Autobus', 'centrum', 'cyklostezka', 'čistota', 'dálnice', 'doprava', 'hluk', 'hřiště', 'chodník', 'chování',
  'jezero', 'most', 'radnice', 'rozhlas', 'řeka', 'sad', 'synagoga', 'šatna', 'škola', 'tramvaj', 'úřad', 'veřejnost', 'zeleň', 'zvonice', 'žáci', 'železnice',
];

const mixed = (words: readonly string[]) => words.toSorted((a, b) => a.length - b.length || Number(a < b));

describe('sorting', () => {
  it('has č, ř, š and ž after the letters without a hook, ch after h, and numbers by value', () => {
    assert.deepEqual(mixed(IN_ORDER).toSorted(compare('cs')), IN_ORDER);
    assert.deepEqual(mixed(IN_ORDER).toSorted(compare('cs-CZ')), IN_ORDER);
  });

  it('sorts ď, ť, ň, vowels with marks and capitals as the plain letter, and decomposed letters as composed ones', () => {
    assert.deepEqual(['ňouma', 'Ďas', 'Ústí', 'dech', 'ústa', 'nos'].toSorted(compare('cs')), ['Ďas', 'dech', 'nos', 'ňouma', 'ústa', 'Ústí']);
    assert.deepEqual(['řeka', 'rzivý', 'řeka'.normalize('NFD')].toSorted(compare('cs')).map((word) => word.normalize('NFC')), ['rzivý', 'řeka', 'řeka']);
  });

  it('sorts words as the browser does where the browser knows Czech', () => {
    const { compare: known } = new Intl.Collator('cs', { numeric: true, sensitivity: 'base' });
    const letter = fc.constantFrom(...'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž 1290');
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 }).map((text) => text.trim()).filter(Boolean);
    fc.assert(fc.property(word, word, (a, b) => known(a, b) === 0 || Math.sign(known(a, b)) === Math.sign(compare('cs')(a, b))), { numRuns: 100 });
  });

  it('leaves other languages to the browser', () => {
    assert.deepEqual(['ö', 'z', 'o'].toSorted(compare('sv')), ['o', 'z', 'ö']);
    assert.deepEqual(['ch', 'd', 'č', 'c'].toSorted(compare('en')), ['c', 'č', 'ch', 'd']);
  });
});
