import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseEdtf } from '../../../src/dates/edtf.js';
import { formatDay, formatMonth, formatTerm, formatTime } from '../../../src/dates/format.js';
import { dayOf } from '../../../src/dates/interval.js';
import '../../../src/dates/phrases.js';
import { readTerm, termRange } from '../../../src/dates/term.js';
import type { Term } from '../../../src/dates/term.js';
import { datesCs } from '../../../src/i18n/dates/cs.js';
import { datesDe } from '../../../src/i18n/dates/de.js';
import { datesEn } from '../../../src/i18n/dates/en.js';
import { seeded, someEdtf, someGarbage } from './generate.js';

const WORDS = { cs: datesCs, en: datesEn, de: datesDe };
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const inAll = (term: Term): string[] =>
  (['cs', 'en', 'de'] as const).map((language) => plain(formatTerm(term, language, WORDS[language])));

/** Source words → Czech, English, German. */
const SHOWN: Record<string, [cs: string, en: string, de: string]> = {
  '4-12/2025': ['duben–prosinec 2025', 'April–December 2025', 'April–Dezember 2025'],
  '4/2025': ['duben 2025', 'April 2025', 'April 2025'],
  '24. a 25. 4. 2025': ['24. a 25. dubna 2025', '24 and 25 April 2025', '24. und 25. April 2025'],
  '1., 8. a 15. 5. 2025': ['1., 8. a 15. května 2025', '1, 8 and 15 May 2025', '1., 8. und 15. Mai 2025'],
  '24. 4. a 3. 5. 2025': ['24. dubna a 3. května 2025', '24 April and 3 May 2025', '24. April und 3. Mai 2025'],
  '1.7.2010': ['1. července 2010', '1 July 2010', '1. Juli 2010'],
  'červen 2011': ['červen 2011', 'June 2011', 'Juni 2011'],
  'druhá polovina roku 2012': ['2. pololetí 2012', 'second half of 2012', '2. Halbjahr 2012'],
  'druhá polovina roku 2011 a průběh roku 2012': ['2. pololetí 2011 – rok 2012', 'second half of 2011 – 2012', '2. Halbjahr 2011 – 2012'],
  'konec roku 2011': ['konec roku 2011', 'around December 2011', 'etwa Dezember 2011'],
  'pravděpodobně nejpozději v dubnu 2024': ['nejpozději duben 2024 (pravděpodobně)', 'by April 2024 (probably)', 'spätestens April 2024 (wahrscheinlich)'],
  'do 30. 6. 2025': ['nejpozději 30. června 2025', 'by 30 June 2025', 'spätestens 30. Juni 2025'],
  'do konce roku 2025': ['do konce roku 2025', 'by the end of 2025', 'spätestens 2025'],
  'od roku 2010': ['od roku 2010', 'from 2010', 'ab 2010'],
  'od dubna 2010': ['od dubna 2010', 'from April 2010', 'ab April 2010'],
  'od jara 2025': ['od jara 2025', 'from spring 2025', 'ab Frühling 2025'],
  '2012-41/..': ['od 2. pololetí 2012', 'from the second half of 2012', 'ab 2. Halbjahr 2012'],
  '2010/': ['od roku 2010 (konec neznámý)', 'from 2010 (end unknown)', 'ab 2010 (Ende unbekannt)'],
  '1.-3. 5. 2025': ['1.–3. května 2025', '1–3 May 2025', '1.–3. Mai 2025'],
  '1.5.-31.8.2025': ['1. května – 31. srpna 2025', '1 May – 31 August 2025', '1. Mai – 31. August 2025'],
  '12/2025-2/2026': ['prosinec 2025 – únor 2026', 'December 2025 – February 2026', 'Dezember 2025 – Februar 2026'],
  '2010-2012': ['2010–2012', '2010–2012', '2010–2012'],
  '2025': ['2025', '2025', '2025'],
  'jaro 2025': ['jaro 2025', 'spring 2025', 'Frühling 2025'],
  '1.–3. čtvrtletí 2025': ['1.–3. čtvrtletí 2025', 'first–third quarter of 2025', '1.–3. Quartal 2025'],
  '2025-04-24T09:00': ['24. dubna 2025, 9:00', '24 April 2025, 9:00', '24. April 2025, 9:00 Uhr'],
  '2024-09-21T10:00/2024-09-21T18:30': ['21. září 2024, 10:00–18:30', '21 September 2024, 10:00–18:30', '21. September 2024, 10:00–18:30 Uhr'],
  '2025-04-24T09:00+02:00': ['24. dubna 2025, 9:00', '24 April 2025, 9:00', '24. April 2025, 9:00 Uhr'],
  '2025-04-24T09:00Z': ['24. dubna 2025, 9:00 (UTC)', '24 April 2025, 9:00 (UTC)', '24. April 2025, 9:00 Uhr (UTC)'],
  'květen nebo červen 2025': ['květen nebo červen 2025', 'May or June 2025', 'Mai oder Juni 2025'],
  '[2010..2012]': ['někdy v období 2010–2012', 'some time in 2010–2012', 'irgendwann 2010–2012'],
  'průběžně': ['průběžně', 'ongoing', 'laufend'],
  'průběžně v roce 2025': ['průběžně (2025)', 'ongoing (2025)', 'laufend (2025)'],
  'každý rok': ['každý rok', 'every year', 'jedes Jahr'],
  'jednou za dva až tři měsíce': ['jednou za dva až tři měsíce', 'every 2–3 months', 'alle 2–3 Monate'],
  'jednou za pět let': ['jednou za pět let', 'every 5 years', 'alle 5 Jahre'],
  'v průběhu roku': ['v průběhu roku', 'v průběhu roku', 'v průběhu roku'],
  '2. rok realizace': ['2. rok realizace', '2nd year', '2. Jahr'],
};

describe('a term is written', () => {
  for (const [words, shown] of Object.entries(SHOWN)) {
    it(`"${words}" as ${shown.join(' · ')}`, () => assert.deepEqual(inAll(readTerm(words)), shown));
  }

  it('with what it says beside its dates', () => {
    assert.deepEqual(inAll({ kind: 'deadline', edtf: '2024-04' }), ['nejpozději duben 2024', 'by April 2024', 'spätestens April 2024']);
    assert.deepEqual(inAll({ kind: 'recurring', edtf: '2024', every: 'P2M/P3M', except: ['2024-07/2024-08'] }), [
      'jednou za 2–3 měsíce (2024), mimo červenec–srpen 2024',
      'every 2–3 months (2024), except July–August 2024',
      'alle 2–3 Monate (2024), außer Juli–August 2024',
    ]);
    assert.deepEqual(inAll({ kind: 'ordinal', ordinal: { n: 4, unit: 'edition' } }), ['4. ročník', '4th edition', '4. Ausgabe']);
  });

  it('in its own words when the meaning that is given says less', () => {
    assert.equal(formatTerm({ kind: 'ongoing', text: 'průběžně dle potřeby' }, 'cs', datesCs), 'průběžně dle potřeby');
    assert.equal(formatTerm({ kind: 'ongoing', text: 'průběžně dle potřeby' }, 'en', datesEn), 'ongoing');
    assert.equal(formatTerm({ kind: 'window', edtf: '2025-04', text: 'konec dubna 2025' }, 'cs', datesCs), 'konec dubna 2025');
    assert.equal(formatTerm({ kind: 'window', edtf: '2024', text: 'každé první úterý v roce 2024' }, 'cs', datesCs), 'každé první úterý v roce 2024');
    assert.equal(formatTerm({ kind: 'window', edtf: '2025-99', text: 'někdy' }, 'cs', datesCs), 'někdy');
    assert.equal(formatTerm({ kind: 'unknown' }, 'cs', datesCs), '');
  });

  it('with the words that say more than the dates beside them', () => {
    assert.deepEqual(inAll({ kind: 'window', edtf: '2024', text: 'v průběhu roku' }), ['v průběhu roku (2024)', '2024', '2024']);
    assert.deepEqual(inAll({ kind: 'recurring', edtf: '2024', every: 'P2M/P3M', text: 'jednou za dva až tři měsíce nebo dle potřeby' }), [
      'jednou za dva až tři měsíce nebo dle potřeby (2024)', 'every 2–3 months (2024)', 'alle 2–3 Monate (2024)',
    ]);
    const said: Term = { kind: 'window', edtf: '2025-04', text: 'fourth week of April 2025' };
    assert.equal(formatTerm(said, 'en', datesEn, 'en'), 'fourth week of April 2025');
    assert.equal(formatTerm(said, 'cs', datesCs, 'en'), 'duben 2025');
    assert.equal(formatTerm({ kind: 'date', edtf: '2025-04-24', text: '25. 4. 2025' }, 'cs', datesCs), '24.\u00a0dubna 2025');
  });

  it('so that no line breaks inside a date', () => {
    assert.equal(formatTerm(readTerm('24. a 25. 4. 2025'), 'cs', datesCs), '24. a\u00a025.\u00a0dubna 2025');
    assert.equal(formatTerm(readTerm('2012-41'), 'cs', datesCs), '2.\u00a0pololetí 2012');
    assert.equal(formatTerm(readTerm('1. 5. – 31. 8. 2025'), 'cs', datesCs), '1.\u00a0května\u00a0– 31.\u00a0srpna 2025');
    assert.equal(formatTerm(readTerm('od roku 2010'), 'cs', datesCs), 'od roku\u00a02010');
  });
});

describe('names of days and months', () => {
  const day = dayOf(2025, 4, 24);

  it('are those of the language', () => {
    assert.equal(formatDay(day, datesCs), '24.\u00a0dubna 2025');
    assert.equal(formatDay(day, datesEn), '24\u00a0April 2025');
    assert.equal(formatMonth(2025, 4, datesCs), 'duben 2025');
    assert.equal(formatMonth(undefined, 3, datesDe), 'März');
  });

  it('are those that Intl has', () => {
    for (const [language, words] of [['cs', datesCs], ['en-GB', datesEn], ['de', datesDe]] as const) {
      const named = (month: number, day?: 'numeric') => new Intl.DateTimeFormat(language, { month: 'long', ...(day && { day }), timeZone: 'UTC' })
        .formatToParts(Date.UTC(2024, month, 1)).find(({ type }) => type === 'month')?.value;
      assert.deepEqual(words.months, [undefined, 'numeric' as const].map((day) => [...Array(12).keys()].map((month) => named(month, day))));
    }
  });

  it('write times as they are on the clock', () => {
    assert.equal(formatTime({ hour: 9, minute: 5 }, datesCs), '9:05');
    assert.equal(formatTime({ hour: 9, minute: 5, offset: '-05:00' }, datesDe), '9:05\u00a0Uhr (UTC-05:00)');
  });
});

describe('ten thousand terms', () => {
  it('written in Czech are read again with the same days, and written again the same', () => {
    const random = seeded(2025);
    let checked = 0;
    for (let i = 0; i < 10_000; i++) {
      const edtf = someEdtf(random);
      if (!parseEdtf(edtf)) continue;
      const term = readTerm(edtf);
      const shown = formatTerm(term, 'cs', datesCs);
      const again = readTerm(shown);
      assert.deepEqual(termRange(again), termRange(term), `${edtf} → ${shown} → ${again.edtf ?? '–'}`);
      assert.equal(formatTerm({ kind: again.kind, edtf: again.edtf ?? '' }, 'cs', datesCs), shown, edtf);
      checked++;
    }
    assert.ok(checked > 8000, `${checked} of them were terms`);
  });

  it('of any kind never throw, and never show what is no date', () => {
    const random = seeded(7);
    const broken = /undefined|NaN|Invalid|\[object|Infinity/;
    for (let i = 0; i < 10_000; i++) {
      const words = i % 3 ? someGarbage(random) : someEdtf(random);
      const term = readTerm(words);
      assert.ok(term.edtf === undefined || termRange(term), words);
      for (const language of ['cs', 'en', 'de'] as const) {
        const shown = formatTerm(term, language, WORDS[language]);
        assert.ok(shown === (term.text ?? '') || (shown && !broken.test(shown)), `${words} → ${shown}`);
      }
    }
  });
});
