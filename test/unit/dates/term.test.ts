import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf } from '../../../src/dates/interval.js';
import '../../../src/dates/phrases.js';
import { compareTerms, isDayExact, readTerm, termRange } from '../../../src/dates/term.js';

/** Phrases with a closed meaning; those of the three published plans first. */
const PHRASES: Record<string, [edtf: string, kind: string]> = {
  '4-12/2025': ['2025-04/2025-12', 'window'],
  '4/2025': ['2025-04', 'window'],
  '24. a 25. 4. 2025': ['{2025-04-24,2025-04-25}', 'date'],
  '4-6/2025': ['2025-04/2025-06', 'window'],
  '28. ledna 2010': ['2010-01-28', 'date'],
  '1. července 2010': ['2010-07-01', 'date'],
  '1. prosince 2010': ['2010-12-01', 'date'],
  'červen 2011': ['2011-06', 'window'],
  'druhá polovina roku 2011': ['2011-41', 'window'],
  'druhá polovina roku 2011 a průběh roku 2012': ['2011-41/2012', 'window'],
  'druhá polovina roku 2012': ['2012-41', 'window'],
  'konec roku 2011': ['2011-12~', 'window'],
  '26.3.2012': ['2012-03-26', 'date'],
  'nejpozději v dubnu 2024': ['../2024-04', 'deadline'],
  'pravděpodobně nejpozději v dubnu 2024': ['../2024-04?', 'deadline'],
  '21. září 2024': ['2024-09-21', 'date'],
  'pro rok 2024': ['2024', 'window'],
  'rok 2024': ['2024', 'window'],
  'v roce 2024': ['2024', 'window'],
  'v průběhu roku 2012': ['2012', 'window'],
  'jaro 2025': ['2025-21', 'window'],
  'na jaře 2025': ['2025-21', 'window'],
  'v létě 2025': ['2025-22', 'window'],
  'na podzim 2025': ['2025-23', 'window'],
  'zima 2025': ['2025-24', 'window'],
  '1. čtvrtletí 2025': ['2025-33', 'window'],
  'třetí čtvrtletí roku 2025': ['2025-35', 'window'],
  'IV. čtvrtletí 2025': ['2025-36', 'window'],
  'Q3/2025': ['2025-35', 'window'],
  '2. pololetí 2012': ['2012-41', 'window'],
  'II. pololetí 2012': ['2012-41', 'window'],
  '2. pol. 2012': ['2012-41', 'window'],
  'první polovina roku 2012': ['2012-40', 'window'],
  '1. třetina roku 2025': ['2025-37', 'window'],
  '1.–3. čtvrtletí 2025': ['2025-33/2025-35', 'window'],
  '1. a 2. čtvrtletí 2025': ['{2025-33,2025-34}', 'window'],
  'od 1. 5. do 31. 8. 2025': ['2025-05-01/2025-08-31', 'window'],
  '1.5.-31.8.2025': ['2025-05-01/2025-08-31', 'window'],
  'od ledna do konce roku 2025': ['2025-01/2025-12', 'window'],
  '1.-3. 5. 2025': ['2025-05-01/2025-05-03', 'window'],
  '28. dubna – 2. května 2025': ['2025-04-28/2025-05-02', 'window'],
  '29. 12. 2025 až 2. 1. 2026': ['2025-12-29/2026-01-02', 'window'],
  'duben až prosinec 2025': ['2025-04/2025-12', 'window'],
  'prosinec 2025 – únor 2026': ['2025-12/2026-02', 'window'],
  '12/2025-2/2026': ['2025-12/2026-02', 'window'],
  'v letech 2010–2012': ['2010/2012', 'window'],
  'do 30. 6. 2025': ['../2025-06-30', 'deadline'],
  'nejpozději do konce dubna 2025': ['../2025-04', 'deadline'],
  'do konce roku 2025': ['../2025', 'deadline'],
  'od roku 2010': ['2010/..', 'ongoing'],
  'od dubna 2010': ['2010-04/..', 'ongoing'],
  'průběžně v roce 2025': ['2025', 'ongoing'],
  'začátkem roku 2012': ['2012-01~', 'window'],
  'cca 4/2025': ['2025-04~', 'window'],
  'přibližně v dubnu 2025 (pravděpodobně)': ['2025-04%', 'window'],
  '1., 8. a 15. května 2025': ['{2025-05-01,2025-05-08,2025-05-15}', 'date'],
  '24. dubna a 3. května 2025': ['{2025-04-24,2025-05-03}', 'date'],
  '4-6 a 9-12/2025': ['{2025-04..2025-06,2025-09..2025-12}', 'window'],
  'květen nebo červen 2025': ['[2025-05,2025-06]', 'window'],
  'nejdříve v květnu 2025': ['[2025-05..]', 'window'],
  'v sobotu 21. září 2024': ['2024-09-21', 'date'],
  'čtvrtek 24. 4. 2025, 9:00': ['2025-04-24T09:00', 'date'],
  '21. 9. 2024 10:00–18:00': ['2024-09-21T10:00/2024-09-21T18:00', 'date'],
  '21. 9. 2024 od 10:00 do 18:00 hod.': ['2024-09-21T10:00/2024-09-21T18:00', 'date'],
  '29. 2. 2024': ['2024-02-29', 'date'],
};

/** Words without a closed meaning, and dates that cannot be. */
const VERBATIM = [
  'v průběhu roku', 'v současné době', 'celý duben', '31. 8.', '24. a 25. 4.', 'jaro', 'po pěti letech', 'brzy', 'dle potřeby', 'letos',
  'první polovina dubna 2025', 'přelom roku 2011 a 2012', 'léta 2010', '2x ročně', 'konec roku', 'vyjma prázdninového období', 'do konce roku',
  '31. 2. 2025', '30. února 2024', '29. 2. 2023', '0. 4. 2025', '31. dubna 2025', '13/2025', '0/2025', '21/2025', '24. 13. 2025',
  '5. čtvrtletí 2025', '3. pololetí 2025', '9.–4. čtvrtletí 2025', '12-4/2025', 'od 31. 8. do 1. 5. 2025', '20. 12. – 5. 1. 2026', '2012-2010',
  '24. 4. 2025 25:00', '24. a 25. 4. 2025 9:00', '24. – květen 2025', '4-12', '4/25', '2011/12', 'č. 4/2025', '20,5 milionu', '-', '..', '2025-13',
];

describe('a phrase of an office', () => {
  for (const [words, [edtf, kind]] of Object.entries(PHRASES)) {
    it(`"${words}" is ${edtf}`, () => assert.deepEqual(readTerm(words), { text: words, edtf, kind }));
  }

  it('without a closed meaning keeps its words and nothing else', () => {
    for (const words of VERBATIM) assert.deepEqual(readTerm(words), { text: words, kind: 'unknown' });
  });

  it('is read whatever the case, the spaces, the dashes, the composition and the diacritics', () => {
    const spellings = ['DUBEN–PROSINEC 2025', 'duben - prosinec 2025', ' duben\u00a0—\u00a0prosinec  2025 ', 'Duben‑Prosinec 2025.', 'duben\u2009–\u2009prosinec\t2025;'];
    for (const words of spellings) assert.equal(readTerm(words).edtf, '2025-04/2025-12', words);
    for (const words of ['září 2025', 'zari 2025', 'září 2025'.normalize('NFD')]) assert.equal(readTerm(words).edtf, '2025-09');
    for (const words of ['24.4.2025', '24. 4. 2025', '24.\u00a04.\u00a02025', '24. dubna 2025']) assert.equal(readTerm(words).edtf, '2025-04-24');
  });

  it('says every month in the forms it takes', () => {
    const months = ['leden ledna lednu', 'únor února únoru', 'březen března březnu', 'duben dubna dubnu', 'květen května květnu', 'červen června červnu',
      'červenec července červenci', 'srpen srpna srpnu', 'září září září', 'říjen října říjnu', 'listopad listopadu listopadu', 'prosinec prosince prosinci'];
    months.forEach((forms, index) => {
      const [month = '', genitive, locative] = forms.split(' ');
      const iso = `2025-${String(index + 1).padStart(2, '0')}`;
      assert.equal(readTerm(`${month} 2025`).edtf, iso);
      assert.equal(readTerm(`1. ${genitive} 2025`).edtf, `${iso}-01`);
      assert.equal(readTerm(`v ${locative} 2025`).edtf, iso);
    });
  });

  it('says how often', () => {
    const often: Record<string, string> = {
      'každý rok': 'P1Y', 'ročně': 'P1Y', 'každoročně': 'P1Y', '1x ročně': 'P1Y', 'každé dva roky': 'P2Y', 'jednou za pět let': 'P5Y', 'každých 5 let': 'P5Y',
      'každý měsíc': 'P1M', 'čtvrtletně': 'P3M', 'každé pololetí': 'P6M', 'jednou týdně': 'P1W', 'každý den': 'P1D',
      'zhruba jednou za dva až tři měsíce': 'P2M/P3M', 'jednou za 2–3 měsíce': 'P2M/P3M',
    };
    for (const [text, every] of Object.entries(often)) assert.deepEqual(readTerm(text), { text, kind: 'recurring', every });
    for (const text of ['jednou za tři až dva měsíce', 'jednou za patnáct let', 'každý nový rok']) assert.equal(readTerm(text).kind, 'unknown');
    assert.deepEqual(readTerm('průběžně'), { text: 'průběžně', kind: 'ongoing' });
  });

  it('counts years and editions only where it says so', () => {
    const ordinals: [string, number, string][] = [
      ['2. rok realizace', 2, 'year'], ['v současné době již 2. rok jeho realizace', 2, 'year'], ['druhý rok', 2, 'year'],
      ['ve svém čtvrtém ročníku', 4, 'edition'], ['12. ročník', 12, 'edition'],
    ];
    for (const [text, n, unit] of ordinals) assert.deepEqual(readTerm(text), { text, kind: 'ordinal', ordinal: { n, unit } });
  });

  it('in another language is read as far as numbers go', () => {
    assert.equal(readTerm('4-12/2025', 'en').edtf, '2025-04/2025-12');
    assert.equal(readTerm('24. 4. 2025', 'de').edtf, '2025-04-24');
    assert.deepEqual(readTerm('duben 2025', 'en'), { text: 'duben 2025', kind: 'unknown' });
  });

  it('in EDTF needs no words', () => {
    assert.deepEqual(readTerm(' ../2024-04? '), { edtf: '../2024-04?', kind: 'deadline' });
    assert.deepEqual(readTerm('2010/..'), { edtf: '2010/..', kind: 'ongoing' });
    assert.deepEqual(readTerm('2025-04-24'), { edtf: '2025-04-24', kind: 'date' });
  });
});

describe('a term', () => {
  it('has the days it cannot lie outside of', () => {
    assert.deepEqual(termRange(readTerm('2011-41/2012')), { start: dayOf(2011, 7, 1), end: dayOf(2012, 12, 31) });
    assert.deepEqual(termRange(readTerm('do 30. 6. 2025')), { start: -Infinity, end: dayOf(2025, 6, 30) });
    assert.equal(termRange(readTerm('v průběhu roku')), undefined);
    assert.equal(termRange({ kind: 'window', edtf: 'nonsense' }), undefined);
  });

  it('belongs into day cells only when it names whole days', () => {
    for (const text of ['24. 4. 2025', '24. a 25. 4. 2025', '1.-3. 5. 2025', '2025-04-24T09:00', '2025-04-24?']) {
      assert.equal(isDayExact(readTerm(text)), true, text);
    }
    for (const text of ['4/2025', 'do 30. 6. 2025', '2025', '2025-04-24~', '[2025-04-24,2025-04-25]', '2025-04-24/2025-05', 'průběžně']) {
      assert.equal(isDayExact(readTerm(text)), false, text);
    }
  });

  it('sorts by its beginning, a deadline by its day, no time last', () => {
    const sorted = ['průběžně', '2025', 'do 30. 6. 2025', '24. 4. 2025', '4/2025', 'od roku 2010', '7/2025', 'v průběhu roku']
      .map((text) => readTerm(text)).sort(compareTerms).map((term) => term.text ?? term.edtf);
    assert.deepEqual(sorted, ['od roku 2010', '2025', '4/2025', '24. 4. 2025', 'do 30. 6. 2025', '7/2025', 'průběžně', 'v průběhu roku']);
    assert.equal(compareTerms(undefined, undefined), 0);
    assert.ok(compareTerms(undefined, readTerm('2025')) > 0);
  });
});
