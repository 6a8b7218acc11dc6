/** What is seldom said: qualifiers of beginnings, words that contradict, lists without end. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseEdtf } from '../../../src/dates/edtf.js';
import { formatEdtf, formatTerm } from '../../../src/dates/format.js';
import '../../../src/dates/phrases.js';
import { readTerm } from '../../../src/dates/term.js';
import type { Term } from '../../../src/dates/term.js';
import { datesCs } from '../../../src/i18n/dates/cs.js';
import { datesDe } from '../../../src/i18n/dates/de.js';
import { datesEn } from '../../../src/i18n/dates/en.js';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const WORDS = { cs: datesCs, en: datesEn, de: datesDe };
const written = (term: Term | string, language: keyof typeof WORDS = 'cs'): string =>
  plain(formatTerm(typeof term === 'string' ? readTerm(term) : term, language, WORDS[language]));

describe('a date is written', () => {
  it('with what is uncertain about its beginning or its end', () => {
    assert.equal(written('[2024-05~..]'), 'přibližně nejdříve květen 2024');
    assert.equal(readTerm('přibližně nejdříve květen 2024').edtf, '[2024-05~..]');
    assert.equal(written('2024?/'), 'od roku 2024 (konec neznámý) (pravděpodobně)');
    assert.equal(written('2024-05?/2024-08~'), 'květen 2024 (pravděpodobně) – přibližně srpen 2024');
    assert.equal(written('{2024-05~,2024-08~}'), 'přibližně květen a srpen 2024');
    assert.equal(written('2024-05%/2024-08%', 'en'), 'around May–August 2024 (probably)');
  });

  it('without saying twice what two of them share, and without sharing what they do not', () => {
    assert.equal(written('2025-33/2025-35', 'en'), 'first–third quarter of 2025');
    assert.equal(written('2025-21/2025-22'), 'jaro–léto 2025');
    assert.equal(written('2024-12/2025-12'), 'prosinec 2024 – prosinec 2025');
    assert.equal(written('2025-04-24/2025-04-24'), '24. dubna 2025');
    assert.equal(written('2025-04/2025-05-24'), 'duben 2025 – 24. května 2025');
    assert.equal(written('{2024-12-30..2025-01-02,2025-01-05}'), '30. prosince 2024 – 2. a 5. ledna 2025');
    assert.equal(written('{2025-04-24T09:00,2025-04-25T09:00}'), '24. dubna 2025, 9:00 a 25. dubna 2025, 9:00');
  });

  it('with every part of the year after "od"', () => {
    const since = ['2025-24/..', '2025-39/..', '2025-36/..', '2025-40/..', '2025-10/..'].map((edtf) => written(edtf));
    assert.deepEqual(since, ['od zimy 2025', 'od 3. třetiny roku 2025', 'od 4. čtvrtletí 2025', 'od 1. pololetí 2025', 'od října 2025']);
  });

  it('with how often, in numbers that go with the word', () => {
    const often = (every: string, language: keyof typeof WORDS): string => written({ kind: 'recurring', every }, language);
    assert.deepEqual(['P1M', 'P2W', 'P5D', 'P1Y/P5Y'].map((every) => often(every, 'cs')), [
      'každý měsíc', 'jednou za 2 týdny', 'jednou za 5 dní', 'jednou za 1–5 let',
    ]);
    assert.deepEqual(['P1W', 'P3Y', 'P2M/P3M'].map((every) => often(every, 'en')), ['every week', 'every 3 years', 'every 2–3 months']);
    assert.deepEqual(['P1Y', 'P3W', 'P2M/P3M'].map((every) => often(every, 'de')), ['jedes Jahr', 'alle 3 Wochen', 'alle 2–3 Monate']);
    assert.equal(written({ kind: 'recurring', every: 'PT2H', text: 'každé dvě hodiny' }), 'každé dvě hodiny');
  });

  it('in the words of the source where they say something else than the date', () => {
    assert.equal(written({ kind: 'window', edtf: '2025-04', text: 'první polovina dubna 2025' }), 'první polovina dubna 2025');
    assert.equal(written({ kind: 'window', edtf: '2024', text: 'nejpozději v dubnu 2024' }), 'nejpozději v dubnu 2024');
    assert.equal(written({ kind: 'window', edtf: '2025-10', text: 'jaro 2025' }), 'jaro 2025');
    assert.equal(written({ kind: 'window', edtf: '2024-10', text: 'v září 2025' }), 'v září 2025 (říjen 2024)');
    assert.equal(written({ kind: 'date', edtf: '2024-09-21', text: 'v sobotu 21. září 2024' }), '21. září 2024');
  });

  it('whatever stands in the words around it', () => {
    const term: Term = { kind: 'window', edtf: '2024', text: '$& … $1 dle potřeby', except: ['2024-07', 'never'] };
    assert.equal(written(term), '$& … $1 dle potřeby (2024), mimo červenec 2024');
  });

  it('the first thousand of a list of twenty thousand', () => {
    const days = Array.from({ length: 20_000 }, (_, n) => `2025-04-${String((n % 30) + 1).padStart(2, '0')}`);
    const edtf = parseEdtf(`{${days.join()}}`);
    assert.ok(edtf);
    assert.equal(formatEdtf(edtf, datesCs).split(', ').length, 999);
  });
});
