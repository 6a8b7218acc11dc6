/** What stands in a calendar file, as other software reads it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { setClock } from '../../../src/dates/clock.js';
import { calendarFile, isDated } from '../../../src/ical/calendar-file.js';
import { mergePlans } from '../../../src/model/merge.js';
import { fileOf, itemsOf, planOf, read, readOne, TOWN } from './readers.js';

afterEach(() => setClock());

/** From when until when each reader says that an event is. */
async function times(term: unknown): Promise<string[]> {
  const { ical, ics, of } = await readOne({ term });
  assert.equal(ics.start.date.getTime(), ical.startDate.toJSDate().getTime() + (ical.startDate.isDate ? offsetHere(ical.startDate.toJSDate()) : 0));
  return [of('dtstart') ?? '', of('dtend') ?? '', ical.startDate.zone.tzid];
}

/** `ical.js` has days begin at midnight of the machine, the other reader at that of UTC. */
const offsetHere = (date: Date): number => -date.getTimezoneOffset() * 6e4;

describe('the time of an event', () => {
  const cases: Record<string, [term: unknown, start: string, end: string, zone: string]> = {
    'a day ends before the next one': ['2025-04-24', '2025-04-24', '2025-04-25', 'floating'],
    'days in a row are one': ['{2025-04-24,2025-04-25}', '2025-04-24', '2025-04-26', 'floating'],
    'the last day of a year and the first': ['2025-12-31/2026-01-01', '2025-12-31', '2026-01-02', 'floating'],
    'a leap day': ['2024-02-29', '2024-02-29', '2024-03-01', 'floating'],
    'hours by the clock in Prague': ['2025-04-05T08:00/2025-04-05T12:00', '2025-04-05T08:00:00', '2025-04-05T12:00:00', 'Europe/Prague'],
    'a beginning without an end': ['2025-04-24T17:00', '2025-04-24T17:00:00', '', 'Europe/Prague'],
    'from a moment to the end of a day': ['2025-04-05T18:00/2025-04-06', '2025-04-05T18:00:00', '2025-04-07T00:00:00', 'Europe/Prague'],
    'another zone': ['2025-04-05T08:00-05:00', '2025-04-05T13:00:00Z', '', 'UTC'],
    'a zone said once': ['2025-04-05T08:00+02:00/2025-04-05T23:30', '2025-04-05T06:00:00Z', '2025-04-05T21:30:00Z', 'UTC'],
    'an end before the beginning is none': ['2025-04-05T18:00/2025-04-05T08:00', '2025-04-05T18:00:00', '', 'Europe/Prague'],
    'a month': ['4/2025', '2025-04-01', '2025-05-01', 'floating'],
    'the second half of a year': ['2012-41', '2012-07-01', '2013-01-01', 'floating'],
    'a day by which': ['../2025-04-15', '2025-04-15', '2025-04-16', 'floating'],
    'a month by whose end, probably': ['../2024-04?', '2024-04-01', '2024-05-01', 'floating'],
    'a day from which on': ['2025-04-15/..', '2025-04-15', '2025-04-16', 'floating'],
  };
  for (const [name, [term, ...expected]] of Object.entries(cases)) it(`is right for ${name}`, async () => assert.deepEqual(await times(term), expected));

  it('is that of the clock in Prague in winter and in summer', async () => {
    for (const [term, instant] of [['2025-01-15T12:00', '2025-01-15T11:00:00Z'], ['2025-07-15T12:00', '2025-07-15T10:00:00Z'], ['2025-10-26T12:00', '2025-10-26T11:00:00Z']] as const) {
      const { ical, ics } = await readOne({ term });
      assert.equal(ical.startDate.toUnixTime(), Date.parse(instant) / 1000);
      assert.equal(ics.start.date.getTime(), Date.parse(instant));
    }
  });

  it('brings the zone along only where it is needed', async () => {
    const zones = async (term: string): Promise<number> => read(await fileOf({ events: [{ id: 'a', title: 'A', term }] })).calendar.getAllSubcomponents('vtimezone').length;
    assert.equal(await zones('2025-04-05T08:00'), 1);
    assert.equal(await zones('2025-04-05T08:00Z'), 0);
    assert.equal(await zones('2025-04-05'), 0);
  });

  it('makes an event of each day that stands apart, with names of their own', async () => {
    const { events } = read(await fileOf({ events: [{ id: 'a', title: 'A', term: '{2025-04-01T09:00,2025-04-08T09:00,2025-05-01}' }] }));
    assert.deepEqual(events.map(({ of }) => [of('uid'), of('dtstart')]), [
      [`${TOWN.id}#a`, '2025-04-01T09:00:00'], [`${TOWN.id}#a 2`, '2025-04-08T09:00:00'], [`${TOWN.id}#a 3`, '2025-05-01'],
    ]);
  });
});

describe('what is not known exactly', () => {
  const vague: [term: unknown, words: string][] = [
    [{ text: '4-12/2025', edtf: '2025-04/2025-12' }, 'Termín: duben–prosinec 2025 (4-12/2025)'],
    [{ text: 'druhá polovina roku 2012', edtf: '2012-41' }, 'Termín: 2. pololetí 2012 (druhá polovina roku 2012)'],
    [{ text: 'pravděpodobně nejpozději v dubnu 2024', edtf: '../2024-04?', kind: 'deadline' }, 'pravděpodobně nejpozději v dubnu 2024'],
    [{ text: 'konec roku 2011', edtf: '2011-12~' }, 'Termín: konec roku 2011'],
    ['2025-04-24?', 'Termín: 24. dubna 2025 (pravděpodobně)'],
    ['[2025-04-01..2025-04-05]', 'Termín: '],
  ];
  for (const [term, words] of vague) {
    it(`is tentative, blocks no time and keeps its words: ${JSON.stringify(term)}`, async () => {
      const { ical, ics, of } = await readOne({ term });
      assert.deepEqual([of('status'), of('transp'), ics.status, ics.timeTransparent], ['TENTATIVE', 'TRANSPARENT', 'TENTATIVE', 'TRANSPARENT']);
      assert.ok(ical.description.includes(words), ical.description);
    });
  }

  it('leaves out what has no date at all', async () => {
    const plan = await planOf({ events: [{ id: 'a', title: 'A' }, { id: 'b', title: 'B', term: { text: 'v současné době', kind: 'unknown' } }] });
    assert.deepEqual(itemsOf(plan).map(isDated), [false, false]);
    assert.equal(read(await calendarFile(itemsOf(plan), { plan, language: 'cs' })).events.length, 0);
  });
});

describe('what becomes of an event', () => {
  const states: [record: object, status: string, transparency: string, summary: string][] = [
    [{}, 'CONFIRMED', 'OPAQUE', 'Akce'],
    [{ state: 'cancelled' }, 'CANCELLED', 'TRANSPARENT', 'Akce (zrušeno)'],
    [{ status: 'cancelled' }, 'CANCELLED', 'TRANSPARENT', 'Akce (zrušeno)'],
    [{ state: 'postponed' }, 'TENTATIVE', 'TRANSPARENT', 'Akce (odloženo)'],
    [{ state: 'moved-online' }, 'CONFIRMED', 'OPAQUE', 'Akce (přesunuto na internet)'],
  ];
  for (const [record, ...expected] of states) {
    it(`is told in words and in its status: ${JSON.stringify(record)}`, async () => {
      const { ical, ics, of } = await readOne({ term: '2025-04-24T17:00', ...record });
      assert.deepEqual([of('status'), of('transp'), ical.summary], expected);
      assert.deepEqual([ics.status, ics.timeTransparent, ics.summary], expected);
    });
  }
});

describe('an event', () => {
  it('says all that the plan says of it', async () => {
    const { ical, ics, of } = await readOne(
      {
        title: 'Farmářské trhy; jaro, léto', term: '2025-04-05', kind: 'campaign', place: 'namesti', location: 'u kašny', organizer: 'odbor', themes: ['zdraví, strava', 'město'],
        summary: 'První odstavec.\nDruhý \\ odstavec.', programme: ['hudba', 'ochutnávka'], registration: 'https://trhy.example/prihlaska', free: true,
        attendance: 'in-person', url: 'https://trhy.example/?a=1,2;b', audience: ['rodiny'], responsible: ['spolek'],
      },
      {
        places: [{ id: 'namesti', title: 'náměstí Míru', point: [15.0562, 50.7671] }],
        bodies: [{ id: 'odbor', title: 'Odbor "kultury"', contact: { email: 'kultura@mesto.example' } }, { id: 'spolek', title: 'Spolek' }],
      },
    );
    const description = [
      'První odstavec.', 'Druhý \\ odstavec.', '', 'Termín: 5. dubna 2025', 'Program: hudba, ochutnávka', 'Účast: na místě, vstup zdarma',
      'Přihlášení: https://trhy.example/prihlaska', 'Pořádá: Odbor "kultury"', 'Odpovědnost: Spolek', 'Pro koho: rodiny',
    ].join('\n');
    assert.equal(ical.summary, 'Farmářské trhy; jaro, léto');
    assert.equal(ical.description, description);
    assert.equal(ics.description, description);
    assert.equal(ical.location, 'u kašny, náměstí Míru');
    assert.equal(of('geo'), '50.7671,15.0562');
    assert.equal(of('url'), 'https://trhy.example/?a=1,2;b');
    assert.deepEqual(ical.component.getFirstProperty('categories')?.getValues(), ['kampaň', 'zdraví, strava', 'město']);
    assert.equal(of('organizer'), 'mailto:kultura@mesto.example');
    assert.equal(ical.component.getFirstProperty('organizer')?.getParameter('cn'), "Odbor 'kultury'");
    assert.equal(ics.organizer?.email, 'kultura@mesto.example');
  });

  it('names who holds it without an address, and keeps a person to themselves', async () => {
    const person = { id: 'novak', title: 'Jan Novák', kind: 'person', parent: 'odbor', contact: { email: 'jan@mesto.example' } };
    const bodies = [person, { id: 'odbor', title: 'Odbor kultury' }];
    const { of } = await readOne({ term: '2025-04-05', organizer: 'novak' }, { bodies });
    assert.deepEqual([of('organizer'), of('contact')], [undefined, 'Odbor kultury']);
    const file = await fileOf({ bodies, events: [{ id: 'a', title: 'A', term: '2025', organizer: 'novak' }] });
    assert.doesNotMatch(file, /Novák|jan@/);
  });

  it('keeps its name, and says when it was changed', async () => {
    const { of } = await readOne({ term: '2025-04-05' });
    assert.deepEqual([of('uid'), of('dtstamp'), of('sequence')], [`${TOWN.id}#akce`, '2025-04-02T00:00:00Z', '20180']);
    const newer = await readOne({ term: '2025-04-05', updated: '2025-04-03' });
    assert.deepEqual([newer.of('uid'), newer.of('last-modified'), newer.of('sequence')], [`${TOWN.id}#akce`, '2025-04-03T00:00:00Z', '20181']);
  });

  it('has the time of writing where nobody says when the plan was changed', async () => {
    setClock(() => Date.UTC(2025, 3, 10, 8, 30, 59));
    const { of } = await readOne({ term: '2025-04-05' }, { updated: undefined });
    assert.deepEqual([of('dtstamp'), of('sequence'), of('last-modified')], ['2025-04-10T08:30:00Z', '0', undefined]);
  });

  it('is a part of what it is a part of', async () => {
    const { events } = read(await fileOf({ events: [{ id: 'tyden', title: 'Týden', term: '2025-04-01/2025-04-07' }, { id: 'beh', title: 'Běh', term: '2025-04-02', partOf: 'tyden' }] }));
    assert.equal(events[1]?.of('related-to'), `${TOWN.id}#tyden`);
  });

  it('has the same name where several plans are shown as one', async () => {
    const event = { id: 'akce', title: 'Akce', term: '2025-04-05' };
    const [one, other] = [await planOf({ events: [event] }), await planOf({ id: 'tag:jine.example,2025:plan', events: [event] })];
    const plan = mergePlans([one, other]);
    const { events } = read(await calendarFile(itemsOf(plan), { plan, language: 'cs' }));
    assert.deepEqual(events.map(({ of }) => of('uid')), [`${TOWN.id}#akce`, 'tag:jine.example,2025:plan#akce']);
  });
});

describe('a calendar file', () => {
  it('bears the name of its plan only when it is a calendar in its own right', async () => {
    const events = [{ id: 'a', title: 'A', term: '2025' }];
    const { calendar } = read(await fileOf({ events, summary: 'Akce města.' }, { isWhole: true }));
    const values = ['name', 'x-wr-calname', 'description', 'refresh-interval', 'x-wr-timezone', 'version'].map((name) => String(calendar.getFirstPropertyValue(name)));
    assert.deepEqual(values, [TOWN.title, TOWN.title, 'Akce města.', 'P1D', 'Europe/Prague', '2.0']);
    assert.equal(read(await fileOf({ events })).calendar.getFirstPropertyValue('x-wr-calname'), null);
  });

  it('speaks the language of the page, and has the texts in it where there are any', async () => {
    const file = await fileOf({ events: [{ id: 'a', title: { cs: 'Trh', en: 'Market' }, term: '2025-04', state: 'cancelled' }] }, { language: 'en' });
    const [event] = read(file).events;
    assert.equal(event?.ical.summary, 'Market (cancelled)');
    assert.match(event.ical.description, /^When: April 2025/);
  });

  it('is read from each of the demonstration plans', async () => {
    for (const name of ['liberec-city-2024', 'liberec-region-2025', 'plzen-safe-region']) {
      const plan = await planOf(JSON.parse(readFileSync(`demo/data/${name}.json`, 'utf8')) as object);
      const items = itemsOf(plan);
      const { events } = read(await calendarFile(items, { plan, language: 'cs', isWhole: true }));
      assert.equal(events.length, items.filter(isDated).length, name);
      assert.ok(events.length > 0, name);
      assert.deepEqual(events.map(({ ical }) => ical.summary), events.map(({ ics }) => ics.summary));
    }
  });
});
