import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readText } from '../../../src/data/load-plan.js';
import { setClock } from '../../../src/dates/clock.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Reading } from '../../../src/model/read-plan.js';
import { fileOf as writtenFile } from '../ical/readers.js';

const FILE = 'https://mesto.example/akce/kalend%C3%A1%C5%99.ics';

const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...parts: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n');
const read = (...parts: string[]): Promise<Reading> => readText(calendar(...parts), FILE);
const planOf = ({ plan, problems }: Reading): Plan => plan ?? assert.fail(JSON.stringify(problems));

/** The events of a file without a fault. */
async function eventsOf(...parts: string[]): Promise<Plan['events']> {
  const reading = await read(...parts);
  assert.deepEqual(reading.problems, []);
  return planOf(reading).events;
}

/** The terms of events that begin and end so. */
const termsOf = async (...parts: string[]): Promise<(string | undefined)[]> => (await eventsOf(...parts)).map(({ term }) => term?.edtf);
const termOf = async (...lines: string[]): Promise<string | undefined> => (await termsOf(event('UID:a', 'SUMMARY:Akce', ...lines)))[0];

describe('a calendar file as a plan', () => {
  before(() => setClock(() => Date.UTC(2025, 3, 1)));
  after(() => setClock());

  it('reads what an event says', async () => {
    const reading = await read(
      'X-WR-CALNAME:Akce města',
      event(
        'UID:jarmark@mesto.example', 'DTSTART;TZID=Europe/Prague:20250424T090000', 'DTEND;TZID=Europe/Prague:20250424T120000',
        'SUMMARY:Velikonoční jarmark\\, trh a', '  dílny', 'LOCATION:Náměstí', 'GEO:50.766;15.056', 'CATEGORIES:Kultura,Děti', 'STATUS:CANCELLED',
        'DESCRIPTION:<p>Přijďte&nbsp;<b>všichni</b>.</p><p>Vstup volný</p>', 'ORGANIZER;CN="Městské muzeum":mailto:muzeum@mesto.example',
        'URL:https://mesto.example/jarmark', 'LAST-MODIFIED:20250401T101500Z',
      ),
    );
    const plan = planOf(reading);
    const [found] = plan.events;
    assert.deepEqual(reading.problems, []);
    assert.equal(plan.title, 'Akce města');
    assert.equal(found?.id, 'jarmark@mesto.example');
    assert.equal(found.title, 'Velikonoční jarmark, trh a dílny');
    assert.equal(found.term?.edtf, '2025-04-24T09:00/2025-04-24T12:00');
    assert.equal(found.state, 'cancelled');
    assert.equal(found.summary, 'Přijďte\u00a0všichni.\nVstup volný');
    assert.deepEqual(found.themes, ['Kultura', 'Děti']);
    assert.equal(found.organizer, 'Městské muzeum');
    assert.equal(found.url, 'https://mesto.example/jarmark');
    assert.equal(found.updated, '2025-04-01');
    assert.deepEqual(plan.places, [{ id: found.place, title: 'Náměstí', level: 'venue', point: [15.056, 50.766] }]);
  });

  it('names a calendar after its file when it bears no name', async () => {
    assert.equal(planOf(await read()).title, 'kalendář');
  });

  it('reads days, the last of which a calendar file does not count', async () => {
    assert.equal(await termOf('DTSTART;VALUE=DATE:20250424'), '2025-04-24');
    assert.equal(await termOf('DTSTART;VALUE=DATE:20250424', 'DTEND;VALUE=DATE:20250425'), '2025-04-24');
    assert.equal(await termOf('DTSTART;VALUE=DATE:20250424', 'DTEND;VALUE=DATE:20250427'), '2025-04-24/2025-04-26');
    assert.equal(await termOf('DTSTART;VALUE=DATE:20250424', 'DURATION:P2D'), '2025-04-24/2025-04-25');
    // Some programmes forget to say that it is a day.
    assert.equal(await termOf('DTSTART:20250424', 'DTEND:20250426'), '2025-04-24/2025-04-25');
  });

  it('keeps the time by the clock on the wall', async () => {
    assert.equal(await termOf('DTSTART:20250424T090000', 'DURATION:PT1H30M'), '2025-04-24T09:00/2025-04-24T10:30');
    assert.equal(await termOf('DTSTART;TZID=Central Europe Standard Time:20250424T090000'), '2025-04-24T09:00');
    assert.equal(await termOf('DTSTART;TZID=/citadel.org/20250101_1/Europe/Vienna:20250124T090000'), '2025-01-24T09:00');
    assert.equal(await termOf('DTSTART;TZID=Europe/Prague:20250424T200000', 'DTEND;TZID=Europe/Prague:20250425T000000'), '2025-04-24T20:00/2025-04-24');
  });

  it('tells what is written in UTC by the clock in Prague, and other zones with their offset', async () => {
    assert.equal(await termOf('DTSTART:20250124T080000Z'), '2025-01-24T09:00');
    assert.equal(await termOf('DTSTART:20250424T070000Z', 'DTEND:20250424T083000Z'), '2025-04-24T09:00/2025-04-24T10:30');
    assert.equal(await termOf('DTSTART:20250330T005900Z'), '2025-03-30T01:59');
    assert.equal(await termOf('DTSTART:20250330T010000Z'), '2025-03-30T03:00');
    assert.equal(await termOf('DTSTART;TZID=Europe/London:20250424T090000'), '2025-04-24T09:00+01:00');
  });

  it('reads a zone that only the file describes', async () => {
    const zone = [
      'BEGIN:VTIMEZONE', 'TZID:Naše', 'BEGIN:STANDARD', 'DTSTART:20001029T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'TZOFFSETFROM:+0400', 'TZOFFSETTO:+0300', 'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:20000326T020000',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0400', 'END:DAYLIGHT', 'END:VTIMEZONE',
    ];
    const at = (time: string): string => event(`UID:${time}`, 'SUMMARY:Akce', `DTSTART;TZID=Naše:${time}`);
    assert.deepEqual(await termsOf(...zone, at('20250124T090000'), at('20250424T090000')), ['2025-01-24T09:00+03:00', '2025-04-24T09:00+04:00']);
    const endless = zone.map((line) => line.replace('FREQ=YEARLY', 'FREQ=SECONDLY'));
    assert.deepEqual(await termsOf(...endless, at('20250424T090000')), ['2025-04-24T09:00']);
  });

  it('tells what comes again time by time, with exceptions, further times and changes', async () => {
    const events = await eventsOf(
      event(
        'UID:sbor', 'SUMMARY:Sbor', 'DTSTART;TZID=Europe/Prague:20250305T180000', 'DTEND;TZID=Europe/Prague:20250305T193000', 'RRULE:FREQ=WEEKLY;UNTIL=20250416T160000Z',
        'EXDATE;TZID=Europe/Prague:20250319T180000', 'EXDATE:20250326T170000Z', 'RDATE;TZID=Europe/Prague:20250501T180000',
      ),
      event('UID:sbor', 'SUMMARY:Sbor jinde', 'RECURRENCE-ID;TZID=Europe/Prague:20250402T180000', 'DTSTART;TZID=Europe/Prague:20250403T170000'),
    );
    assert.deepEqual(events.map(({ id, term, title }) => [id, term?.edtf, title]), [
      ['sbor~2025-03-05T18:00', '2025-03-05T18:00/2025-03-05T19:30', 'Sbor'],
      ['sbor~2025-03-12T18:00', '2025-03-12T18:00/2025-03-12T19:30', 'Sbor'],
      ['sbor~2025-04-02T18:00', '2025-04-03T17:00', 'Sbor jinde'],
      ['sbor~2025-04-09T18:00', '2025-04-09T18:00/2025-04-09T19:30', 'Sbor'],
      ['sbor~2025-04-16T18:00', '2025-04-16T18:00/2025-04-16T19:30', 'Sbor'],
      ['sbor~2025-05-01T18:00', '2025-05-01T18:00/2025-05-01T19:30', 'Sbor'],
    ]);
  });

  it('bounds what has no end, and keeps the phase of what began long ago', async () => {
    const yearly = ['UID:a', 'SUMMARY:Výročí', 'DTSTART;VALUE=DATE:19450505', 'RRULE:FREQ=YEARLY'];
    assert.deepEqual(await termsOf(event(...yearly)), ['2024-05-05', '2025-05-05', '2026-05-05', '2027-05-05']);
    const fortnightly = await termsOf(event('UID:a', 'SUMMARY:Svoz', 'DTSTART:20100104T060000', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH'));
    assert.deepEqual(fortnightly.slice(0, 4), ['2024-01-01T06:00', '2024-01-04T06:00', '2024-01-15T06:00', '2024-01-18T06:00']);
    assert.equal(fortnightly.at(-1)?.slice(0, 4), '2027');
    const over = ['UID:a', 'SUMMARY:Kurz', 'DTSTART:20100104T060000', 'RRULE:FREQ=WEEKLY;COUNT=5'];
    assert.deepEqual(await termsOf(event(...over)), ['2010-01-04T06:00']);
  });

  for (const rule of ['FREQ=SECONDLY', 'FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=15', 'FREQ=DAILY;INTERVAL=1000000000', 'FREQ=NEVER', 'FREQ=WEEKLY;BYDAY=XX', '']) {
    it(`keeps the first time of a rule that cannot be followed: ${rule}`, async () => {
      const { plan, problems, skipped } = await read(event('UID:a', 'SUMMARY:Akce', 'DTSTART:20250424T090000', `RRULE:${rule}`));
      assert.deepEqual(plan?.events.map(({ term }) => term?.edtf), ['2025-04-24T09:00']);
      assert.deepEqual(problems.map(({ code, path }) => `${code} ${path}`), ['bad-value VEVENT[0].RRULE']);
      assert.equal(skipped, 1);
    });
  }

  it('comes to an end with rules made to have none', async () => {
    const hostile = ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYSETPOS=9;BYDAY=MO', 'FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5;BYSECOND=1,2,3,4,5'];
    const events = hostile.map((rule, index) => event(`UID:${index}`, 'SUMMARY:Akce', 'DTSTART:20200424T090000', `RRULE:${rule}`));
    const plan = planOf(await read(...events));
    assert.deepEqual(new Set(plan.events.map(({ id }) => id.split('~')[0])), new Set(['0', '1', '2']));
    assert.ok(plan.events.length < 5_000);
  });

  it('sets aside bad lines and bad events, and says where they are', async () => {
    const { plan, problems, skipped } = await read(
      event('UID:a', 'SUMMARY:Kdysi', 'DTSTART:brzy'),
      event('SUMMARY:Bez termínu'),
      event('UID:c d', 'SUMMARY', 'DTSTART;VALUE=DATE:20250424', 'DTEND;VALUE=DATE:20250401', 'GEO:tam;zde', '<b>tučně</b>'),
      event('UID:d', 'SUMMARY:Nikdy', 'DTSTART;VALUE=DATE:20250231'),
      event('UID:e', 'SUMMARY:Tajné', 'CLASS:PRIVATE', 'DTSTART;VALUE=DATE:20250424'),
    );
    assert.deepEqual(plan?.events.map(({ id, title, term }) => [id, title, term?.edtf]), [['c-d', '…', '2025-04-24']]);
    assert.deepEqual(problems.map(({ code, path }) => `${code} ${path}`), [
      'bad-value VEVENT[0].DTSTART', 'missing-value VEVENT[1].DTSTART', 'bad-value VEVENT[2].SUMMARY', 'bad-value VEVENT[2]',
      'bad-value VEVENT[2].DTEND', 'bad-value VEVENT[3].DTSTART',
    ]);
    assert.equal(skipped, 6);
  });

  it('reads a file that was cut off, and one without events', async () => {
    const cut = calendar(event('UID:a', 'SUMMARY:Akce', 'DTSTART;VALUE=DATE:20250424')).slice(0, -20);
    assert.equal(planOf(await readText(cut, FILE)).events.length, 1);
    assert.equal(planOf(await read()).events.length, 0);
  });

  it('fails where nothing can be used', async () => {
    assert.equal((await read(event('SUMMARY:Akce'))).problems[0]?.code, 'no-usable-record');
    assert.equal((await readText('BEGIN:VCARD\r\nFN:Nikdo\r\nEND:VCARD', FILE)).problems[0]?.code, 'not-json');
    assert.equal((await read('BEGIN:VEVENT\r\n'.repeat(100_000))).problems[0]?.code, 'no-usable-record');
  });

  it('takes no long time over text that looks like markup', async () => {
    const [found] = await eventsOf(event('UID:a', 'SUMMARY:Akce', 'DTSTART;VALUE=DATE:20250424', `DESCRIPTION:<a>${'<'.repeat(90_000)}`));
    assert.equal(typeof found?.summary, 'string');
  });

  it('reads back what the library writes', async () => {
    const file = await writtenFile({
      places: [{ id: 'namesti', title: 'Náměstí', point: [15.056, 50.766] }],
      events: [
        { id: 'jarmark', title: 'Jarmark, trh; „dílny“', term: '2025-04-24T09:00/2025-04-24T12:00', place: 'namesti', summary: 'První\ndruhý' },
        { id: 'tyden', title: 'Týden', term: '2025-05-05/2025-05-11', state: 'cancelled' },
      ],
    }, { isWhole: true });
    const plan = planOf(await readText(file, FILE));
    assert.equal(plan.title, 'Kalendář města Vzorov');
    assert.deepEqual(plan.events.map(({ term }) => term?.edtf), ['2025-04-24T09:00/2025-04-24T12:00', '2025-05-05/2025-05-11']);
    assert.equal(plan.events[0]?.title, 'Jarmark, trh; „dílny“');
    assert.equal(plan.events[1]?.state, 'cancelled');
  });
});
