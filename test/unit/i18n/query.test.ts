/** How words are found in texts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pieces, queryPatterns } from '../../../src/i18n/query.js';
import { fold } from '../../../src/i18n/search.js';

const isIn = (query: string, text: string): boolean => queryPatterns(query).every((pattern) => pattern.test(text));
const hits = (query: string, text: string): string[] => pieces(text, queryPatterns(query)).filter(({ hit }) => hit).map((piece) => piece.text);

describe('search', () => {
  it('finds words without regard to case, diacritics and how letters are composed', () => {
    for (const query of ['reditele', 'ŘEDITELE', 'ředitele', 'ředitele'.normalize('NFD')]) {
      for (const text of ['porada ředitele', 'PORADA ŘEDITELE', 'porada ředitele'.normalize('NFD'), 'reditele']) assert.ok(isIn(query, text), `${query} in ${text}`);
    }
    assert.ok(!isIn('reditel x', 'ředitele'));
    assert.ok(isIn('vino', 'Việt nam, víno'));
  });

  it('finds what folding both would find', () => {
    const letters = Array.from({ length: 0x500 }, (_, i) => String.fromCodePoint(0x21 + i)).filter((letter) => fold(letter).trim() !== '');
    for (const letter of letters) {
      for (const query of [letter, fold(letter), letter.toUpperCase()]) {
        assert.equal(isIn(query, `a${letter}b`), fold(`a${letter}b`).includes(fold(query)), `${query} in ${letter}`);
      }
    }
  });

  it('takes every character for itself', () => {
    assert.deepEqual(['.*', '[a]', '(', '\\', '^a$', 'a-b', '😀'].map((query) => isIn(query, 'aaa')), Array(7).fill(false));
    assert.ok(isIn('(1+1) 😀', '(1+1)? 😀!'));
  });

  it('cuts a text at what it found, and loses nothing of it', () => {
    const text = 'Péče o Seniory, pece'.normalize('NFD');
    assert.deepEqual(hits('pece o', text).map((hit) => hit.normalize('NFC')), ['Péče', 'o', 'o', 'pece']);
    assert.equal(pieces(text, queryPatterns('pece o')).map((piece) => piece.text).join(''), text);
    assert.deepEqual(pieces('nic', queryPatterns('x')), [{ text: 'nic', hit: false }]);
  });
});
