import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outOf } from '../../../src/i18n/czech.js';

describe('the preposition before a number', () => {
  const said = (numbers: number[], preposition: 'z' | 'ze') => {
    for (const number of numbers) assert.equal(outOf(number), preposition, `${preposition} ${number}`);
  };

  it('is "z" where the number begins softly: jedné, pěti, osmi, desíti, patnácti, pěti set, tisíce', () =>
    said([0, 1, 5, 8, 9, 10, 11, 15, 18, 19, 50, 55, 82, 90, 500, 899, 1000, 1500, 5000, 10_000, 1_000_000], 'z'));

  it('is "ze" where it would not be heard: dvou, tří, čtyř, šesti, sedmi, dvanácti, dvaceti, sta', () =>
    said([2, 3, 4, 6, 7, 12, 13, 14, 16, 17, 20, 21, 35, 40, 68, 77, 100, 108, 199, 200, 650, 2000, 12_345, 100_000], 'ze'));
});
