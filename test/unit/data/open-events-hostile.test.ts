/** Open data of events as careless and hostile offices publish it: what can be read is shown, and nothing is made up. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readText } from '../../../src/data/load-plan.js';
import { setClock } from '../../../src/dates/clock.js';
import type { Reading } from '../../../src/model/read-plan.js';

const FILE = 'https://mesto.example/akce.jsonld';

const read = (value: unknown): Promise<Reading> => readText(JSON.stringify(value), FILE);
const event = (rest: object = {}): object => ({ typ: 'Událost', iri: 'https://mesto.example/akce/1', název: { cs: 'Jarmark' }, ...rest });
const at = (time: unknown): object => ({ doba_trvání: [{ typ: 'Časová specifikace', časový_okamžik: { typ: 'Časový okamžik', datum_a_čas: time } }] });

/** The first event of a file that is read. */
async function eventOf(rest: object) {
  const { plan, problems } = await read([event(rest)]);
  return plan?.events[0] ?? assert.fail(JSON.stringify(problems));
}

describe('open data of events as it should not be', () => {
  before(() => setClock(() => Date.UTC(2025, 3, 1)));
  after(() => setClock());

  it('has offsets of another season, of another zone, or that are none', async () => {
    for (const offset of ['+01:00', '+02:00', 'Z', '-11:00', '+99:99', '[Europe/Prague]', '.000+01:00', ' ']) {
      assert.equal((await eventOf(at(`2025-07-01T18:00:00${offset}`))).term?.edtf, '2025-07-01T18:00', offset);
    }
  });

  it('has times that are none, and keeps the event', async () => {
    for (const time of ['2025-02-30T10:00:00', '2025-04-24T25:00:00', '24. 4. 2025', '', 5, null, ['2025-04-24'], { cs: '2025-04-24' }]) {
      const { title, term } = await eventOf(at(time));
      assert.deepEqual([title, term], [{ cs: 'Jarmark' }, undefined], JSON.stringify(time));
    }
  });

  it('has one where there are several, and several where there is one', async () => {
    const place = { typ: 'Umístění', název: { cs: 'Náměstí' } };
    for (const umístění of [place, [place], [place, place]]) assert.ok((await eventOf({ umístění })).place);
    assert.equal((await eventOf({ doba_trvání: { časový_okamžik: { datum: '2025-04-24' } } })).term?.edtf, '2025-04-24');
    assert.deepEqual((await eventOf({ typ: ['Událost', 'Něco'] })).title, { cs: 'Jarmark' });
    assert.equal((await eventOf({ pořadatel: { název: 'Město' } })).organizer, 'body-1');
  });

  it('has texts without a language, in several, and lists or numbers in the place of texts', async () => {
    assert.equal((await eventOf({ název: 'Jarmark' })).title, 'Jarmark');
    assert.deepEqual((await eventOf({ název: { cs: 'Jarmark', en: 'Fair', de: 5, sk: '' } })).title, { cs: 'Jarmark', en: 'Fair' });
    assert.equal((await eventOf({ popis: [5, 'Město zve.', null] })).summary, 'Město zve.');
    const written = [{ '@value': 'Město zve.', '@language': 'cs' }, { '@value': 'Come.', '@language': 'en' }];
    assert.deepEqual((await eventOf({ popis: written })).summary, { cs: 'Město zve.', en: 'Come.' });
    assert.equal((await eventOf({ popis: { '@value': 'Město zve.' } })).summary, 'Město zve.');
  });

  it('says nothing of itself but a name, or not even that', async () => {
    const bare = await read([{ typ: 'Událost', název: 'Jarmark' }, { typ: 'Událost' }, { typ: 'Událost', název: {} }]);
    assert.deepEqual(bare.plan?.events.map(({ id, title }) => [id, title]), [['event-1', 'Jarmark']]);
    assert.equal(bare.skipped, 2);
    assert.equal((await read([{ typ: 'Událost' }])).problems[0]?.code, 'no-usable-record');
  });

  it('has events in a graph, under any name, one alone, and twice', async () => {
    for (const file of [{ '@graph': [event()] }, { položky: [event()] }, event(), [event()]]) assert.equal((await read(file)).plan?.events.length, 1);
    const twice = await read([event(), event()]);
    assert.equal(new Set(twice.plan?.events.map(({ id }) => id)).size, 2);
    assert.deepEqual(twice.problems.map(({ code }) => code), ['duplicate-id']);
  });

  it('holds scripts, and addresses that are none', async () => {
    const bad = 'javascript:alert(1)';
    const found = await eventOf({ iri: bad, název: { cs: '<script>alert(1)</script>' }, popis: '<img src=x onerror=alert(1)>Ahoj', url: bad, kontakt: [{ url: bad }] });
    assert.equal(found.url, undefined);
    assert.doesNotMatch(JSON.stringify(found.summary), /[<>]/);
  });

  it('goes on inside of itself', async () => {
    let nested = event();
    for (let depth = 0; depth < 500; depth++) nested = event({ iri: `https://mesto.example/akce/${depth}`, dílčí_událost: [nested] });
    const { plan } = await read(nested);
    assert.ok(plan && plan.events.length > 1 && plan.events.length < 10);
  });
});
